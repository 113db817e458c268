/** What both databases can hold: text, whole numbers up to 2^53, null. */
export type Value = string | number | null;

/** One SQL text with `?` for its values. */
export interface Statement {
  readonly sql: string;
  readonly args?: readonly Value[];
}

/** One of the two databases, reduced to what they have in common. */
export interface Engine {
  /** Runs one statement, atomic by itself; returns rows with column names as keys. */
  run(statement: Statement): Promise<readonly unknown[]>;
  /** Runs all or none, while no other process does so. */
  runAlone(statements: readonly Statement[]): Promise<void>;
  close(): Promise<void>;
}
