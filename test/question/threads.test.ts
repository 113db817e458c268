import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { ThreadContext } from '../../src/question/question.ts';
import { createRolecall } from '../../src/rolecall.ts';
import { describeAnswer } from './described-answer.ts';

const HERE = import.meta.dirname;
const rolecall = createRolecall(await loadKnowledge(join(HERE, 'gull-rock')));
/** Kinds of threads: their questions, and what is read from the last one. */
const kinds: Readonly<Record<string, readonly (readonly string[])[]>> = parse(
  readFileSync(join(HERE, 'threads.yaml'), 'utf8'),
);

test('there are enough of them', () => {
  expect(Object.values(kinds).flat().length).toBeGreaterThanOrEqual(40);
});

for (const [kind, threads] of Object.entries(kinds)) {
  test.each(threads.map((turns) => [turns.slice(0, -1), turns.at(-1) ?? ''] as const))(
    `${kind}: %s`,
    (questions, wanted) => {
      let thread: ThreadContext | undefined;
      let read = '';
      for (const question of questions) {
        const reply = rolecall.ask(question, thread);
        thread = reply.thread;
        read = describeAnswer(reply.answer, wanted);
      }
      expect(read).toBe(wanted);
    },
  );
}
