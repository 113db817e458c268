import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { listParts } from '../../src/answer/answer.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createRolecall } from '../../src/rolecall.ts';
import { describeAnswer } from './described-answer.ts';

const HERE = import.meta.dirname;
const rolecall = createRolecall(await loadKnowledge(join(HERE, 'gull-rock')));
/** Kinds of questions: of each, what is read from it. */
const kinds: Readonly<Record<string, Readonly<Record<string, string>>>> = parse(
  readFileSync(join(HERE, 'phrasings.yaml'), 'utf8'),
);

test('there are enough of them', () => {
  const all = Object.entries(kinds).map(([kind, questions]) => [kind, Object.keys(questions)]);
  expect(all.flatMap(([, questions]) => questions).length).toBeGreaterThanOrEqual(200);
});

for (const [kind, questions] of Object.entries(kinds)) {
  test.each(Object.entries(questions))(`${kind}: %s`, (question, wanted) => {
    const answers = listParts(rolecall.ask(question).answer);
    const parts = wanted.split(' + ');
    expect(answers.map((one, at) => describeAnswer(one, parts[at] ?? '')).join(' + ')).toBe(wanted);
  });
}
