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
} from './field-path.ts';
import { quotePlaced } from './quote-placed.ts';
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
  const found: DataRecord<Field>[] = [];
  for (const document of data.documents) {
    for (const item of findItems(document, items, MAX_RECORDS)) {
      const read: Partial<Record<Field, readonly FieldText[]>> = {};
      const values: PlacedNode[] = [];
      for (const { name, find } of finders) {
        const own = find.map((one) => one(item)).filter((one) => one !== null);
        values.push(...own);
        read[name] = own.flatMap((one) => readFieldTexts(one, data));
      }
      found.push({
        key: item.holder?.node.kind === 'map' ? item.key : null,
        line: data.lines.lineAt(item.start),
        fields: read as Readonly<Record<Field, readonly FieldText[]>>,
        quote: () => quoteRecord(item, values, data),
      });
    }
  }
  return found;
}

function readFieldTexts(placed: PlacedNode, { lines }: DataFile): FieldText[] {
  return readPlacedTexts(placed).map(({ text, start }) => ({ text, line: lines.lineAt(start) }));
}

/** What is quoted of an item: its lines, and those of the fields that are read from what holds it. */
function quoteRecord(item: PlacedNode, values: readonly PlacedNode[], data: DataFile): string {
  const head = TABLE.test(data.file) ? data.text.slice(0, data.text.search(/\n|$/)) : '';
  const above = values.filter(({ start }) => start < item.start);
  const quoted = quotePlaced([...above, item], values, data);
  return head === '' ? quoted : `${head}\n${quoted}`;
}
