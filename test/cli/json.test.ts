import { expect, test } from 'vitest';
import { toJsonLine } from '../../src/cli/json.ts';
import { AI, answer, found, ML, nearestAnswer } from '../builders.ts';

test('an answer becomes one line with the keys of the contract in its order', () => {
  const line = toJsonLine(
    answer({
      question: 'Who owns latency?',
      intent: 'who-owns',
      roles: [ML, AI],
      topic: 'latency',
      owners: [{ role: ML, share: 1, sentence: 'They do.', passage: 'ways.md#metrics' }],
      rows: [
        {
          aspect: 'Careers',
          cells: [
            { role: AI.id, text: null, passages: [] },
            { role: ML.id, text: 'Research.', passages: ['ways.md#metrics'] },
          ],
        },
      ],
      passages: [
        found({
          id: 'ways.md#metrics',
          text: 'Research.  \nAnd more.',
          heading: ['Careers', 'ML engineer'],
        }),
      ],
      closest: [found({ id: 'other.md#x', text: 'Not to be told.' })],
    }),
    'ML engineer\nowns it.',
  );
  expect(line).toBe(
    '{"question":"Who owns latency?","outcome":"answered","intent":"who-owns",' +
      '"roles":["ml-engineer","ai-developer"],"topic":"latency",' +
      '"owners":[{"role":"ml-engineer","share":1}],' +
      '"rows":[{"aspect":"Careers","cells":{"ai-developer":[],"ml-engineer":["ways.md#metrics"]}}],' +
      '"passages":[{"id":"ways.md#metrics","article":"Ways of working",' +
      '"heading":["Careers","ML engineer"],"roles":["ml-engineer"],"text":"Research.\\nAnd more.",' +
      '"source":null,"score":1}],"text":"ML engineer\\nowns it."}',
  );
});

test('no character of a question ends the line for any reader', () => {
  const question = 'a\nb\rc\u0085d\u2028e\u2029f\u0000g\ud800h';
  const line = toJsonLine(answer({ question }), '');
  expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  expect(JSON.parse(line)).toMatchObject({ question });
});

test('what is nearest has its outcome, its passages and no owner', () => {
  const line = toJsonLine(nearestAnswer({ roles: [ML], choices: [ML] }), 'Near.');
  expect(JSON.parse(line)).toEqual({
    question: 'who owns payroll?',
    outcome: 'nearest',
    intent: 'who-owns',
    roles: ['ml-engineer'],
    topic: 'payroll',
    owners: [],
    rows: [],
    passages: [expect.objectContaining({ id: 'ways.md', text: 'They work.' })],
    text: 'Near.',
  });
});
