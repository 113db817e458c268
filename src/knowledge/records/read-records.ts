// Reads the records of a YAML, JSON or CSV file by a map: where the things are, and which field is what.

import type { Problem } from '../../errors.ts';
import { removeInvisible } from '../../text/invisible.ts';
import { indexLines, type LineIndex } from '../../text/line-index.ts';
import { readCsvTree } from './csv-tree.ts';
import {
  createFieldFinder,
  findItems,
  type PlacedNode,
  placeRoot,
  readPlacedTexts,
  toSpan,
} from './field-path.ts';
import { type QuotedSpan, quotePlaced } from './quote-placed.ts';
import { readYamlTrees } from './yaml-tree.ts';

/** A text in a field of a record, and its 1-based line. */
export interface FieldText {
  readonly text: string;
  readonly line: number;
}

/** A thing of a data file. */
export interface DataRecord<Field extends string> {
  /** Its own key in a map; null in a list. */
  readonly key: string | null;
  /** 1-based line where it begins. */
  readonly line: number;
  /** The texts of each field, more than one where it is a list; none where the item has no such field. */
  readonly fields: Readonly<Record<Field, readonly FieldText[]>>;
  /** The record as it stands in the file; of a long one the lines of its fields, with `…` for what is left out. */
  quote(): string;
}

/** Where the records of a file are, and where each field is in a record; several paths where a field has several sources. */
export interface RecordMap<Field extends string> {
  readonly items: string;
  readonly fields: Readonly<Record<Field, readonly string[]>>;
}

const NO_TEXTS: readonly FieldText[] = [];
const TABLE = /\.[ct]sv$/i;
/** More would not be things that people ask for by name. */
const MAX_RECORDS = 100_000;

/** A data file as the places where paths begin, and its lines. */
export interface DataFile {
  readonly file: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly documents: readonly PlacedNode[];
  readonly problems: readonly Problem[];
}

/** Reads the text of a data file; `file` is its path, by whose ending its syntax is known. */
export function readDataFile(file: string, content: string): DataFile {
  const text = removeInvisible(content).replace(/\r\n?/g, '\n');
  const lines = indexLines(text);
  if (TABLE.test(file)) {
    const { table, problems } = readCsvTree(text, file);
    return { file, text, lines, documents: [placeRoot(table)], problems };
  }
  const { documents, problems } = readYamlTrees(text, file);
  return { file, text, lines, documents: documents.map(placeRoot), problems };
}

/** The records of a data file by a map, in its order. Paths that lead nowhere give no records. */
export function readRecords<Field extends string>(
  data: DataFile,
  { items, fields }: RecordMap<Field>,
): DataRecord<Field>[] {
  const finders = (Object.keys(fields) as Field[]).map((name) => ({
    name,
    find: fields[name].map(createFieldFinder),
  }));
  const source = { file: data.file, text: data.text, lines: data.lines };
  const found: DataRecord<Field>[] = [];
  for (const document of data.documents) {
    for (const item of findItems(document, items, MAX_RECORDS)) {
      const read: Partial<Record<Field, readonly FieldText[]>> = {};
      const spans: QuotedSpan[] = [];
      for (const { name, find } of finders) {
        let texts = NO_TEXTS;
        for (const one of find) {
          const value = one(item);
          if (value === null) continue;
          spans.push(toSpan(value));
          texts = joinTexts(texts, readFieldTexts(value, data));
        }
        read[name] = texts;
      }
      // Only places are kept: the tree takes many times the room of the text.
      const whole = toSpan(item);
      found.push({
        key: item.holder?.node.kind === 'map' ? item.key : null,
        line: data.lines.lineAt(item.start),
        fields: read as Readonly<Record<Field, readonly FieldText[]>>,
        quote: () => quoteRecord(whole, spans, source),
      });
    }
  }
  return found;
}

function joinTexts(some: readonly FieldText[], more: readonly FieldText[]): readonly FieldText[] {
  return some.length === 0 ? more : [...some, ...more];
}

function readFieldTexts(placed: PlacedNode, { lines }: DataFile): readonly FieldText[] {
  const { node } = placed;
  if (node.kind === 'scalar')
    return node.text === '' ? NO_TEXTS : [{ text: node.text, line: lines.lineAt(node.start) }];
  return readPlacedTexts(placed).map(({ text, start }) => ({ text, line: lines.lineAt(start) }));
}

/** What is quoted of an item: its lines, and those of the fields that are read from what holds it. */
function quoteRecord(
  item: QuotedSpan,
  fields: readonly QuotedSpan[],
  source: Pick<DataFile, 'file' | 'text' | 'lines'>,
): string {
  const { file, text } = source;
  const head = TABLE.test(file) ? text.slice(0, text.search(/\n|$/)) : '';
  const above = fields.filter(({ start }) => start < item.start);
  const quoted = quotePlaced([...above, item], fields, source);
  return head === '' ? quoted : `${head}\n${quoted}`;
}
