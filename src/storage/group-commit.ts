import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Engine, Statement } from './engine.ts';

/** Statements of one transaction: what more there is goes into the next, so that none keeps the others waiting. */
const MOST_TOGETHER = 500;

/** Writes that are asked for at the same moment, in one transaction. */
export interface GroupCommit {
  /** Resolves when the statement is committed. Rejects with the driver's error, for this statement alone. */
  save(statement: Statement): Promise<void>;
  /** Resolves when all that was asked for so far is committed or has failed. */
  ended(): Promise<void>;
}

interface Pending {
  readonly statement: Statement;
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * What one turn of the event loop asks for is committed together, and what is asked for while that goes on with the next.
 * A crash leaves all of a transaction or nothing; where a statement fails, the others are run one by one in their order.
 */
export function createGroupCommit(
  engine: Pick<Engine, 'run' | 'runTogether' | 'toTrouble'>,
): GroupCommit {
  const waiting: Pending[] = [];
  let committing: Promise<void> | undefined;

  async function commitAll(): Promise<void> {
    await nextTurn();
    while (waiting.length > 0) await commit(waiting.splice(0, MOST_TOGETHER));
    committing = undefined;
  }

  async function commit(group: readonly Pending[]): Promise<void> {
    if (group.length === 1) return runEach(group);
    try {
      const isStored = await engine.runTogether(group.map(({ statement }) => statement));
      if (!isStored) return await runEach(group);
      for (const { resolve } of group) resolve();
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  async function runEach(group: readonly Pending[]): Promise<void> {
    let lost: { readonly error: unknown } | undefined;
    for (const { statement, resolve, reject } of group) {
      // Each would wait for a database that is not there.
      if (lost !== undefined) {
        reject(lost.error);
        continue;
      }
      try {
        await engine.run(statement);
        resolve();
      } catch (error) {
        if (engine.toTrouble(error) === 'away') lost = { error };
        reject(error);
      }
    }
  }

  return {
    save: (statement) =>
      new Promise((resolve, reject) => {
        waiting.push({ statement, resolve, reject });
        committing ??= commitAll();
      }),
    async ended() {
      await committing;
    },
  };
}
