// What a data file holds, as a tree that knows where each value is written.

/** Where a value is written: offsets into the text of its file, the end excluded. */
interface ValuePlace {
  readonly start: number;
  readonly end: number;
}

interface ScalarNode extends ValuePlace {
  readonly kind: 'scalar';
  readonly text: string;
}

export interface ListNode extends ValuePlace {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
}

export interface MapNode extends ValuePlace {
  readonly kind: 'map';
  /** In the order in which they are written; of two with the same key the latter counts. */
  readonly entries: readonly MapEntry[];
}

/** A value of a map, its key and where that begins; in a table, where the row begins. */
export interface MapEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly value: SourceNode;
}

/** A value of a YAML, JSON or CSV file; what an alias of YAML stands for is one node in several places. */
export type SourceNode = ScalarNode | ListNode | MapNode;
