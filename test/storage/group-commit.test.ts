import { expect, test } from 'vitest';
import type { Engine } from '../../src/storage/engine.ts';
import { createGroupCommit } from '../../src/storage/group-commit.ts';

/** An engine that fails as its statements say, and what it was asked to run, together or alone. */
function recordEngine() {
  const ran: string[][] = [];
  const engine: Pick<Engine, 'run' | 'runTogether' | 'toTrouble'> = {
    async run({ sql }) {
      ran.push([sql]);
      if (sql !== 'good') throw new Error(sql);
      return [];
    },
    async runTogether(statements) {
      const all = statements.map(({ sql }) => sql);
      ran.push(all);
      // What is asked for meanwhile has time to come.
      await new Promise((resolve) => setTimeout(resolve, 20));
      return all.every((sql) => sql === 'good');
    },
    toTrouble: (error) => (String(error).includes('away') ? 'away' : 'refused'),
  };
  const group = createGroupCommit(engine);
  const save = (...all: string[]) =>
    Promise.allSettled(all.map((sql) => group.save({ sql }))).then((ends) =>
      ends.map((end) => (end.status === 'fulfilled' ? 'stored' : String(end.reason.message))),
    );
  return { ran, save, group };
}

test('what is asked for while one transaction runs goes into the next, all together', async () => {
  const { ran, save } = recordEngine();
  const first = save('good', 'good');
  await new Promise((resolve) => setTimeout(resolve, 5));
  const meanwhile = [save('good'), save('good', 'good')];
  await Promise.all([first, ...meanwhile]);
  expect(ran.map((all) => all.length)).toEqual([2, 3]);
  expect(await save('good')).toEqual(['stored']);
  expect(ran).toHaveLength(3);
});

test('an error is that of its statement alone; a database that is gone is not waited for again', async () => {
  const { ran, save } = recordEngine();
  expect(await save('good', 'bad', 'good')).toEqual(['stored', 'bad', 'stored']);
  expect(ran.slice(1)).toEqual([['good'], ['bad'], ['good']]);
  ran.length = 0;
  expect(await save('good', 'away', 'good', 'good')).toEqual(['stored', 'away', 'away', 'away']);
  expect(ran.slice(1)).toEqual([['good'], ['away']]);
});

test('one transaction holds no more than so much', async () => {
  const { ran, save } = recordEngine();
  const ends = await save(...Array.from({ length: 1_200 }, () => 'good'));
  expect(new Set(ends)).toEqual(new Set(['stored']));
  expect(ran.map((all) => all.length)).toEqual([500, 500, 200]);
});
