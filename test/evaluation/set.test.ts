import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { parseSet } from '../../src/evaluation/set.ts';

function problemsOf(yaml: string): string[] {
  try {
    parseSet(yaml, 'set.yaml');
  } catch (error) {
    if (error instanceof InputError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('a question set', () => {
  test('becomes cases with their lines, in the order of the file', () => {
    const set = parseSet(
      `# Comments are welcome.
floor: 0.9
questions:
  - ask: who owns latency?
    intent: who-owns
    owner: ml-engineer
    roles: [ml-engineer]
    says: [processing time]
    top: 1
  - ask: who owns the coffee machine?
    outcome: no-answer
  - ask: hello
    outcome: [clarify, no-answer]
  - ask: who owns the tea?
    outcome: [nearest, no-answer]
    says: [coffee]
  - ask: anything else?
  - thread:
      - ask: compare the two
        intent: compare
        rows: [Career paths]
      - ask: and the other one?
        outcome: clarify
`,
      'set.yaml',
    );
    expect(set).toMatchObject({ file: 'set.yaml', floor: 0.9 });
    expect(set.cases).toEqual([
      {
        ask: 'who owns latency?',
        line: 4,
        kind: 'who-owns',
        follows: false,
        outcomes: ['answered'],
        intent: 'who-owns',
        owner: 'ml-engineer',
        roles: ['ml-engineer'],
        says: ['processing time'],
        rows: [],
        top: 1,
      },
      expect.objectContaining({ line: 10, kind: 'decline', outcomes: ['no-answer'], top: 3 }),
      expect.objectContaining({ line: 12, kind: 'decline', outcomes: ['clarify', 'no-answer'] }),
      expect.objectContaining({ line: 14, kind: 'decline', outcomes: ['nearest', 'no-answer'] }),
      expect.objectContaining({ line: 17, kind: 'other', says: [] }),
      expect.objectContaining({ line: 19, kind: 'compare', follows: false }),
      expect.objectContaining({ line: 22, kind: 'follow-up', follows: true }),
    ]);
  });

  test('names every problem at once, each with its line and what to write', () => {
    const problems = problemsOf(`floor: 2
questions:
  - ask: [a, b]
  - ask: who owns x?
    intent: ownership
    outcme: no-answer
  - ask: who owns y?
    outcome: maybe
    says: ['...']
    top: 0
  - owner: ml-engineer
  - ask: who owns z?
    outcome: no-answer
    owner: ml-engineer
  - ask: compare x and y
    outcome: [nearest, clarify]
    rows: [Size]
  - thread:
      - ask: alone
  - thread:
      - ask: one
      - ask: two
        rows: Career paths
    floor: 1
`);
    expect(problems).toEqual([
      'set.yaml:1: floor 2 must be the share of questions that have to pass, from 0 to 1: floor: 0.95',
      'set.yaml:3: questions[1].ask must be the question as text, in quotes where YAML reads it otherwise',
      'set.yaml:5: questions[2].intent "ownership" must be one of compare, who-owns, describe, search',
      'set.yaml:6: questions[2].outcme is not a known key: write one of ask, outcome, intent, roles, owner, says, rows, top',
      'set.yaml:8: questions[3].outcome "maybe" must be one or a list of answered, nearest, clarify, no-answer',
      'set.yaml:9: questions[3].says[1] "..." must have at least one word',
      'set.yaml:10: questions[3].top 0 must be a whole number from 1 to 50',
      'set.yaml:11: questions[4].ask must be the question as text, in quotes where YAML reads it otherwise',
      'set.yaml:12: questions[5] has owner, says or rows, which belong to an answer (says to nearest too): drop them, or the outcome',
      'set.yaml:15: questions[6] has owner, says or rows, which belong to an answer (says to nearest too): drop them, or the outcome',
      'set.yaml:18: questions[7].thread must have at least two questions: add one, or write the one without "thread"',
      'set.yaml:23: questions[8].thread[2].rows "Career paths" must be a list: [one, two]',
      'set.yaml:24: questions[8].floor is not a known key: write one of thread',
    ]);
  });

  test.each([
    ['', 'set.yaml:1: the file must have keys and values, of floor, questions'],
    ['floor: 1', 'set.yaml:1: questions must be a list of questions, each with its "ask"'],
    ['floor: 1\nquestions: []', 'set.yaml:2: questions must have at least one question'],
    [
      'floor: 1\nquestions:\n  - just text',
      'set.yaml:3: questions[1] "just text" must have keys and values, of ask, outcome, intent, roles, owner, says, rows, top',
    ],
    [
      'floor: 1\nquestions:\n  - ask: "open',
      /^set\.yaml:3: is not valid YAML here \(.*\): fix it, or put the value in quotes$/,
    ],
    [
      'floor: 1\nquestions: *nowhere',
      /^set\.yaml:2: has \*nowhere, .*: write the value out, or in quotes$/,
    ],
  ])('that cannot be read says where and why: %j', (yaml, problem) => {
    expect(problemsOf(yaml)).toEqual([
      typeof problem === 'string' ? problem : expect.stringMatching(problem),
    ]);
  });
});
