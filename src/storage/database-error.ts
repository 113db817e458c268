/**
 * What kept a statement from its result. `away`: the database cannot be reached. `late`: it is busy or slow, or a
 * connection broke: try again, the statement may have been run or not. `refused`: it refused this statement, and may
 * run others.
 */
export type DatabaseTrouble = 'away' | 'late' | 'refused';

/** A statement without a result; `cause` is the driver's error. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly trouble: DatabaseTrouble;

  constructor(trouble: DatabaseTrouble, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.trouble = trouble;
  }
}
