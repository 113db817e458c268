import type { DatabaseTrouble } from './database-error.ts';

/** What both databases can hold: text, whole numbers up to 2^53, null. */
export type Value = string | number | null;

/** One SQL text with `?` for its values. */
export interface Statement {
  readonly sql: string;
  readonly args?: readonly Value[];
}

/** One of the two databases, reduced to what they have in common. */
export interface Engine {
  /** SQL for the time by the database's own clock, in ms: clocks of replicas differ. */
  readonly now: string;
  /** Runs one statement, atomic by itself; returns rows with column names as keys. Throws the driver's error. */
  run(statement: Statement): Promise<readonly unknown[]>;
  /**
   * Runs all or none, in as few steps as the database allows. False where a statement failed, and so none is stored; throws
   * the driver's error where the database was not ready for any.
   */
  runTogether(statements: readonly Statement[]): Promise<boolean>;
  /** Runs all or none, while no other process does so. Throws the driver's error. */
  runAlone(statements: readonly Statement[]): Promise<void>;
  /** What an error of the driver means. */
  toTrouble(error: unknown): DatabaseTrouble;
  close(): Promise<void>;
}
