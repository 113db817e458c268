import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { InputError } from '../errors.ts';

/** YAML as plain values that still know their lines. */
interface LinedYaml {
  readonly value: unknown;
  /** 1-based line of the key or entry at a path, or of what is nearest around it where it is missing. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Parses YAML text; an InputError names every syntax error with its line in `file`. */
export function parseYaml(text: string, file: string): LinedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    throw new InputError(
      document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        message: `${error.message}; mend the YAML here`,
      })),
    );
  }
  const lineOf = (path: readonly PropertyKey[]) => lines.linePos(offsetOf(document, path)).line;
  return { value: toPlain(document, file), lineOf };
}

/** An alias to nothing, or a bomb of aliases, shows only here. */
function toPlain(document: Document, file: string): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    const message = `${String(cause)}; write the values out instead of using YAML aliases`;
    throw new InputError([{ file, message }], { cause });
  }
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = nodeAt(document, path.slice(0, depth));
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** The key where there is one, else the value: a list's entries have no key. */
function nodeAt(document: Document, path: readonly PropertyKey[]): unknown {
  const around = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const pair = isMap(around)
    ? around.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  return pair?.key ?? document.getIn(path, true);
}
