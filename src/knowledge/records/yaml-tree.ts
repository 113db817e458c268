// Reads YAML, and JSON with it, into trees. `parseYaml` reads short files with all that is wrong in them; this reads data of
// megabytes, which takes that parser many seconds.

import { EVENT_ID, type Event, getScalarValue, parseEvents, YAMLException } from 'js-yaml';
import type { Problem } from '../../errors.ts';
import { indexLines } from '../../text/line-index.ts';
import type { MapEntry, MapNode, SourceNode } from './source-tree.ts';

/** The documents of a file, and what keeps the rest of it from being read. */
interface SourceTrees {
  readonly documents: readonly SourceNode[];
  readonly problems: readonly Problem[];
}

/** Lines that are left out at most, so that what is around them can be read. */
const MAX_BAD_LINES = 8;
/** A larger file is not read again for each bad line. */
const MAX_REREAD = 1024 * 1024;
const MERGE_KEY = '<<';

/**
 * Reads the documents of a YAML or JSON text with `\n` as line ends; empty ones are left out. A line that is no YAML is
 * reported and left out, and the rest is read where it makes sense without it.
 */
export function readYamlTrees(text: string, file: string): SourceTrees {
  let source = text;
  let first: Problem | null = isJson(file) ? findJsonProblem(text, file) : null;
  for (let tries = 0; tries <= MAX_BAD_LINES; tries += 1) {
    try {
      const documents = buildTrees(parseEvents(source, {}), source);
      return { documents, problems: first === null ? [] : [first] };
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      const { line = 0, position = 0 } = error.mark ?? {};
      first ??= {
        file,
        line: line + 1,
        message: `is not valid YAML here (${error.reason}): fix it, or put the value in quotes`,
      };
      if (text.length > MAX_REREAD) break;
      source = blankLine(source, position);
    }
  }
  return { documents: [], problems: first === null ? [] : [first] };
}

function isJson(file: string): boolean {
  return /\.json$/i.test(file);
}

/** YAML reads on where JSON has gone wrong: a missing comma makes one value of two. */
function findJsonProblem(text: string, file: string): Problem | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(reason)?.[1];
    const line = at === undefined ? {} : { line: indexLines(text).lineAt(Number(at)) };
    return { file, ...line, message: `is not valid JSON here (${reason}): fix it` };
  }
}

/**
 * The text with blanks for the line at an offset, or for the last one before it that holds anything; where a quotation runs on
 * to there, for the line that opens it.
 */
function blankLine(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  const rest = text.slice(offset).search(/\n|$/);
  lines.push(`${lines.pop() ?? ''}${text.slice(offset, offset + rest)}`);
  const opening = lines.findLastIndex((line, at) => at >= lines.length - 2 && opensQuote(line));
  const bad = opening < 0 ? lines.findLastIndex((line) => line.trim() !== '') : opening;
  const start = lines.slice(0, Math.max(0, bad)).join('\n').length + (bad > 0 ? 1 : 0);
  const end = start + (lines[bad] ?? '').length;
  return `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;
}

/** Whether a line has a double quote too many. */
function opensQuote(line: string): boolean {
  return line.replaceAll('\\"', '').split('"').length % 2 === 0;
}

/** A collection that is still open: `entries` of a map, `items` of a list, or the one value of a document. */
interface Open {
  readonly kind: 'document' | 'map' | 'list';
  readonly start: number;
  readonly anchor: string | null;
  readonly items: SourceNode[];
  readonly entries: MapEntry[];
  /** The key that waits for its value. */
  key: { readonly text: string; readonly start: number } | null;
  end: number;
}

/** Builds the trees of all documents from the parser's events. */
function buildTrees(events: readonly Event[], source: string): SourceNode[] {
  const documents: SourceNode[] = [];
  const anchors = new Map<string, SourceNode>();
  const stack: Open[] = [];

  function place(node: SourceNode, end: number): void {
    const open = stack.at(-1);
    if (open === undefined) return;
    open.end = Math.max(open.end, end);
    if (open.kind !== 'map') open.items.push(node);
    else if (open.key === null) {
      // A key that is a list or a map names nothing.
      open.key = { text: node.kind === 'scalar' ? node.text : '', start: node.start };
    } else {
      open.entries.push({ key: open.key.text, keyStart: open.key.start, value: node });
      open.key = null;
    }
  }

  function close({ kind, start, end, anchor, items, entries }: Open): void {
    if (kind === 'document') {
      documents.push(...items.slice(0, 1));
      return;
    }
    const node: SourceNode =
      kind === 'list' ? { kind, start, end, items } : mergeEntries({ kind, start, end, entries });
    if (anchor !== null) anchors.set(anchor, node);
    place(node, end);
  }

  const nameAnchor = ({ anchorStart, anchorEnd }: { anchorStart: number; anchorEnd: number }) =>
    anchorStart < 0 ? null : source.slice(anchorStart, anchorEnd);
  const begin = (kind: Open['kind'], start: number, anchor: string | null): void => {
    stack.push({ kind, start, anchor, items: [], entries: [], key: null, end: start });
  };
  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        anchors.clear();
        begin('document', 0, null);
        break;
      case EVENT_ID.MAPPING:
        begin('map', event.start, nameAnchor(event));
        break;
      case EVENT_ID.SEQUENCE:
        begin('list', event.start, nameAnchor(event));
        break;
      case EVENT_ID.SCALAR: {
        const node = toScalar(event, source);
        const anchor = nameAnchor(event);
        if (anchor !== null) anchors.set(anchor, node);
        place(node, node.end);
        break;
      }
      case EVENT_ID.ALIAS: {
        const { anchorStart: start, anchorEnd: end } = event;
        const node = anchors.get(source.slice(start, end));
        place(node ?? { kind: 'scalar', start, end, text: '' }, end);
        break;
      }
      case EVENT_ID.POP: {
        const open = stack.pop();
        if (open !== undefined) close(open);
      }
    }
  }
  return documents;
}

function toScalar(event: Extract<Event, { valueStart: number }>, source: string): SourceNode {
  const text = getScalarValue(source, event).trim();
  const isNull = event.style === 1 && (text === '~' || text === 'null');
  return {
    kind: 'scalar',
    start: Math.max(0, event.valueStart),
    end: Math.max(0, event.valueEnd),
    text: isNull ? '' : text,
  };
}

/** The map with what it takes over from others by `<<`, its own entries winning. */
function mergeEntries(map: MapNode): MapNode {
  const merged = map.entries.find(({ key }) => key === MERGE_KEY)?.value;
  if (merged === undefined) return map;
  const others = (merged.kind === 'list' ? merged.items : [merged]).toReversed();
  const taken = others.flatMap((other) => (other.kind === 'map' ? other.entries : []));
  return { ...map, entries: [...taken, ...map.entries.filter(({ key }) => key !== MERGE_KEY)] };
}
