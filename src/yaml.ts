import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type ParseOptions,
  parseDocument,
  type SchemaOptions,
  visit,
} from 'yaml';
import type { Problem } from './errors.ts';

/** The 1-based line of the key or entry at a path, or of the nearest thing around it that is written down. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** A YAML text as plain values that still know their lines. */
interface YamlText {
  /** Of a text with problems, whatever could be read. */
  readonly value: unknown;
  /** What keeps it from being YAML. */
  readonly problems: readonly Problem[];
  readonly lineOf: LineOf;
}

/** Parses the YAML text of `file`, and reports where it stops being YAML instead of throwing. */
export function parseYaml(
  text: string,
  file: string,
  options: Pick<ParseOptions & SchemaOptions, 'schema' | 'uniqueKeys'> = {},
): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), {
    ...options,
    lineCounter: lines,
    logLevel: 'silent',
    prettyErrors: false,
  });
  const toLine = (offset: number) => lines.linePos(offset).line;
  const first = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  // What the parser says after an error mostly follows from it; a repeated key leads it nowhere else.
  const told = document.errors.filter((one) => one === first || one.code === 'DUPLICATE_KEY');
  const problems: Problem[] = told.map(({ message, pos }) => ({
    file,
    line: toLine(pos[0]),
    message: `is not valid YAML here (${message}): fix it, or put the value in quotes`,
  }));
  for (const { name, offset } of dropUnresolved(document)) {
    const message = `has *${name}, but nothing is marked &${name}: write the value out, or in quotes`;
    problems.push({ file, line: toLine(offset), message });
  }
  const lineOf: LineOf = (path) => toLine(findOffset(document, path));
  try {
    return { value: document.toJS(), problems, lineOf };
  } catch (error) {
    // The library stops when a few lines would expand into millions of values.
    const message = `uses too many YAML aliases (${String(error)}): write the values out`;
    return { value: undefined, problems: [...problems, { file, message }], lineOf };
  }
}

/** Empties the aliases that refer to nothing, which would make the whole text unreadable, and returns them. */
function dropUnresolved(document: Document): readonly { name: string; offset: number }[] {
  const dropped: { name: string; offset: number }[] = [];
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      dropped.push({ name: alias.source, offset: alias.range?.[0] ?? 0 });
      return document.createNode(null);
    },
  });
  return dropped;
}

function findOffset(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = findNode(document, path.slice(0, depth));
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** The key where there is one, else the value: a list's entries have no key. */
function findNode(document: Document, path: readonly PropertyKey[]): unknown {
  const last = path.at(-1);
  if (last === undefined) return document.contents;
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  // The last of several, as it is the one whose value counts.
  const pair = isMap(parent)
    ? parent.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(last))
    : undefined;
  return pair?.key ?? document.getIn(path, true);
}
