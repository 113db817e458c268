import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Answer, listParts } from '../../src/answer/answer.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createRolecall } from '../../src/rolecall.ts';

const HERE = import.meta.dirname;
const rolecall = createRolecall(await loadKnowledge(join(HERE, 'gull-rock')));
/** Kinds of questions: of each, what is read from it. */
const kinds: Readonly<Record<string, Readonly<Record<string, string>>>> = parse(
  readFileSync(join(HERE, 'phrasings.yaml'), 'utf8'),
);

/** An answer as the specification writes it, as far as `wanted` goes into it. */
function describeAnswer(answer: Answer, wanted: string): string {
  const { intent, roles, topic, owners, headline, passages } = answer;
  const [reading = '', said] = wanted.split(' | ');
  const read = `${intent} [${roles.map(({ id }) => id).join(' ')}] ${topic ?? '-'}`;
  const owner = reading.includes(' > ') ? ` > ${owners[0]?.role.id ?? 'nobody'}` : '';
  if (said === undefined) return read + owner;
  const quoted = /^"(.+)"$/.exec(said)?.[1];
  const isSaid =
    quoted === undefined
      ? headline.startsWith(said)
      : passages[0]?.passage.text.includes(quoted) === true;
  const found = quoted === undefined ? headline : `"${passages[0]?.passage.text ?? ''}"`;
  return `${read}${owner} | ${isSaid ? said : found}`;
}

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
