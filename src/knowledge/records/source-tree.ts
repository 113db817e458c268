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
  readonly entries: ReadonlyMap<string, MapEntry>;
}

/** A value of a map and where its key begins; in a table, where the row begins. */
interface MapEntry {
  readonly keyStart: number;
  readonly value: SourceNode;
}

/** A value of a YAML, JSON or CSV file; what an alias of YAML stands for is one node in several places. */
export type SourceNode = ScalarNode | ListNode | MapNode;
