import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { isAtFloor, toReport } from '../../src/evaluation/report.ts';
import { askCases, type Score, scoreAnswers } from '../../src/evaluation/score.ts';
import { parseSet, type QuestionSet } from '../../src/evaluation/set.ts';
import { AI, answer, canned, found, ML } from '../builders.ts';

function setOf(questions: string, floor = 1): QuestionSet {
  return parseSet(`floor: ${floor}\nquestions:\n${questions}`, 'set.yaml');
}

function score(set: QuestionSet, ...answers: Partial<Answer>[]): Score {
  return scoreAnswers(set.cases, answers.map(answer), [AI, ML]);
}

function failsOf(question: string, reply: Partial<Answer>): readonly string[] {
  return score(setOf(`  - { ask: x, ${question} }`), reply).results[0]?.fails ?? ['not asked'];
}

describe('a case', () => {
  test('passes when everything it asks for is there', () => {
    const reply: Partial<Answer> = {
      intent: 'who-owns',
      roles: [ML],
      owners: [{ role: ML, share: 1, sentence: '', passage: 'a' }],
      passages: [
        found({ id: 'a', text: 'Measured by **processing  time**.', heading: ['Success metrics'] }),
      ],
    };
    expect(
      failsOf(
        'intent: who-owns, roles: [ml-engineer], owner: ml-engineer, says: [Processing time, success metrics]',
        reply,
      ),
    ).toEqual([]);
  });

  test.each<[string, Partial<Answer>, string]>([
    ['outcome: no-answer', {}, 'outcome: wanted no-answer, got answered'],
    ['owner: ml-engineer', {}, 'owner: wanted ml-engineer, got none'],
    ['intent: compare', {}, 'intent: wanted compare, got search'],
    ['roles: [ml-engineer]', {}, 'roles: wanted ml-engineer, got none'],
    [
      'roles: [ml-engineer, ai-developer]',
      { roles: [AI, ML] },
      'roles: wanted ml-engineer, ai-developer, got ai-developer, ml-engineer',
    ],
    [
      'says: [time]',
      { passages: [found({ id: 'a', text: 'sometimes' })] },
      'says: "time" wanted in the first 3 passages, found in no passage',
    ],
    [
      'says: [time], top: 1',
      { passages: [found({ id: 'a', text: 'none' }), found({ id: 'b', text: 'time' })] },
      'says: "time" wanted in the first 1 passages, found in passage 2',
    ],
    ['rows: [Careers]', {}, 'rows: wanted "Careers", got no rows'],
    [
      'rows: [Careers]',
      { rows: [{ aspect: 'Skills', cells: [] }] },
      'rows: wanted "Careers", got Skills',
    ],
    [
      'rows: [careers]',
      { rows: [{ aspect: 'Careers', cells: [{ role: 'x', text: null, passages: [] }] }] },
      'rows: "careers" says nothing about a role',
    ],
  ])('that wants %s says what came instead', (wanted, reply, fail) => {
    expect(failsOf(wanted, reply)).toEqual([fail]);
  });

  test('passes with a row that speaks of every role', () => {
    const cells = [{ role: ML.id, text: 'Research.', passages: ['a'] }];
    expect(failsOf('rows: [careers]', { rows: [{ aspect: 'Careers', cells }] })).toEqual([]);
  });

  test('that may be declined needs no evidence then', () => {
    expect(failsOf('outcome: [answered, clarify], says: [time]', { outcome: 'clarify' })).toEqual(
      [],
    );
  });

  test('that nearest will do for has its evidence looked for, and no owner', () => {
    const wanted = 'outcome: [answered, nearest], owner: ml-engineer, rows: [x], says: [time]';
    const near = (text: string) =>
      ({ outcome: 'nearest', passages: [found({ id: 'a', text })] }) as const;
    expect(failsOf(wanted, near('time'))).toEqual([]);
    expect(failsOf(wanted, near('space'))).toEqual([
      'says: "time" wanted in the first 3 passages, found in no passage',
    ]);
    expect(failsOf('outcome: nearest, says: [time]', { outcome: 'no-answer' })).toEqual([
      'outcome: wanted nearest, got no-answer',
    ]);
  });

  test('reads accents, case and markup away', () => {
    const passages = [found({ id: 'a', text: '- *Résumé*: [Writing](https://example.com)' })];
    expect(failsOf('says: ["resume: writing"]', { passages })).toEqual([]);
  });
});

test('a follow-up is asked in the thread of the question before it, others in none', () => {
  const { cases } = setOf('  - thread: [{ ask: a }, { ask: b }, { ask: c }]\n  - ask: d');
  const topics = askCases(
    cases,
    canned((_, before) => ({ topic: before })),
  );
  expect(topics.map((reply) => reply.answer.topic)).toEqual([null, 'a', 'a > b', null]);
});

describe('a score', () => {
  const set = setOf(
    `  - { ask: a, intent: who-owns, owner: ml-engineer, says: [time] }
  - { ask: b, intent: who-owns, owner: ai-developer, says: [time, space] }
  - { ask: c, outcome: no-answer }
  - { ask: d, outcome: [no-answer, clarify] }`,
    0.5,
  );
  const owners = [{ role: ML, share: 1, sentence: '', passage: 'a' }];
  const mixed = score(
    set,
    { intent: 'who-owns', owners, passages: [found({ id: 'a', text: 'time' })] },
    {
      intent: 'who-owns',
      owners,
      passages: [
        found({ id: 'a', text: 'x' }),
        found({ id: 'b', text: 'space' }),
        found({ id: 'c', text: 'y' }),
        found({ id: 'd', text: 'time' }),
      ],
    },
    { outcome: 'answered' },
    { outcome: 'clarify' },
  );

  test('counts by kind, owners, evidence and false answers', () => {
    expect(mixed.passed).toEqual({ of: 4, hits: 2 });
    expect([...mixed.kinds]).toEqual([
      ['who-owns', { of: 2, hits: 1 }],
      ['decline', { of: 2, hits: 1 }],
    ]);
    expect(mixed.ownerFirst).toEqual({ of: 2, hits: 1 });
    expect(mixed.evidence).toEqual({ of: 2, recallAt1: 0.5, recallAt3: 0.75, mrr: 0.75 });
    expect(mixed.falseAnswers).toEqual({ of: 2, hits: 1 });
    expect(mixed.helped).toEqual({ of: 4, hits: 2 });
    expect(mixed.firmAndWrong).toEqual({ of: 4, hits: 2 });
    expect(mixed.nearestOnNo).toEqual({ of: 2, hits: 0 });
  });

  test('is at the floor with just as many passes as the set asks for', () => {
    expect(isAtFloor(mixed, set)).toBe(true);
    expect(isAtFloor(mixed, { ...set, floor: 0.51 })).toBe(false);
  });

  test('is reported as a table and the failures with their lines', () => {
    expect(toReport(mixed, set)).toBe(`decline        1 of 2 (50.0 %)
who-owns       1 of 2 (50.0 %)
all            2 of 4 (50.0 %), floor 50.0 %
helped         2 of 4 (50.0 %)
owner first    1 of 2 (50.0 %)
recall@1       50.0 %
recall@3       75.0 %
MRR            0.750
false answers  1 of 2 (50.0 %)
nearest on no  0 of 2 (0.0 %)
firm, wrong    2 of 4 (50.0 %)
same rows      none asked
bare cells     none asked
wrong cells    none asked

set.yaml:4: b
  owner: wanted ai-developer, got ml-engineer
  says: "time" wanted in the first 3 passages, found in passage 4

set.yaml:5: c
  outcome: wanted no-answer, got answered
`);
  });

  test('of a set without owners, evidence or declines has nothing to count there', () => {
    const plain = setOf('  - ask: a');
    expect(toReport(score(plain, {}), plain)).toBe(`other          1 of 1 (100.0 %)
all            1 of 1 (100.0 %), floor 100.0 %
helped         1 of 1 (100.0 %)
owner first    none asked
recall@1       none asked
recall@3       none asked
MRR            none asked
false answers  none asked
nearest on no  none asked
firm, wrong    0 of 1 (0.0 %)
same rows      none asked
bare cells     none asked
wrong cells    none asked
`);
  });
});

describe('what is nearest', () => {
  const near = (...texts: readonly string[]): Partial<Answer> => ({
    outcome: 'nearest',
    passages: texts.map((text) => found({ id: text, text })),
  });

  test.each<[string, Partial<Answer>, boolean]>([
    ['says: [time]', near('x', 'time'), true],
    ['says: [time], top: 1', near('x', 'time'), true],
    ['owner: ml-engineer, says: [time]', near('time'), true],
    ['says: [time, space]', near('time', 'space'), true],
    ['says: [time, space]', near('time'), false],
    ['says: [time]', near('x', 'y', 'time'), false],
    ['owner: ml-engineer', near('time'), false],
    ['outcome: no-answer', near('time'), false],
    ['outcome: [nearest, no-answer]', near('time'), true],
    ['says: [time]', { ...near('time'), outcome: 'no-answer' }, false],
  ])('helps where the evidence of an answer is among it: %s, %j', (wanted, reply, helped) => {
    const result = score(setOf(`  - { ask: x, ${wanted} }`), reply);
    expect(result.helped).toEqual({ of: 1, hits: helped ? 1 : 0 });
    expect(result.firmAndWrong.hits).toBe(0);
  });

  test('is no false answer where a no was wanted, and counted by itself', () => {
    const set = setOf(`  - { ask: a, outcome: no-answer }
  - { ask: b, outcome: [clarify, no-answer] }
  - { ask: c, outcome: [nearest, no-answer] }
  - { ask: d, outcome: clarify }
  - { ask: e, outcome: [answered, no-answer] }`);
    const result = score(set, ...set.cases.map(() => near('x')));
    expect(result.falseAnswers).toEqual({ of: 4, hits: 0 });
    expect(result.nearestOnNo).toEqual({ of: 2, hits: 2 });
    expect(result.passed).toEqual({ of: 5, hits: 1 });
  });
});

test.each<[string, Partial<Answer>, boolean]>([
  ['outcome: [nearest, no-answer]', {}, true],
  ['outcome: clarify', {}, true],
  ['owner: ai-developer', {}, true],
  ['says: [time]', { passages: [found({ text: 'space' })] }, true],
  ['says: [time]', { passages: [found({ text: 'time' })] }, false],
  ['intent: compare', {}, false],
  ['rows: [Size]', {}, false],
  ['owner: ai-developer', { outcome: 'clarify' }, false],
])('an answer is firm and wrong by owner, evidence or outcome: %s', (wanted, reply, isWrong) => {
  const result = score(setOf(`  - { ask: x, ${wanted} }`), reply);
  expect(result.firmAndWrong).toEqual({ of: 1, hits: isWrong ? 1 : 0 });
});
