import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RepeatedForm } from '../../../src/question/question.ts';
import { decodeButtonValue, encodeButtonValue } from '../../../src/slack/blocks/button-value.ts';
import { createDebounce } from '../../../src/slack/handlers/debounce.ts';

const before = {
  intent: 'compare',
  roles: ['ml-engineer', 'ai-developer'],
  topic: 'R&D <costs>',
  before: ['ml-engineer'],
  articles: ['roles/ml-engineer.md'],
  form: 'reach',
  action: null,
  earlier: 'pay & leave',
  quoted: ['roles/ml-engineer.md#scope'],
  quotedAsNear: true,
} as const;

test('a question and what its thread was about come back out of a button as they went in', () => {
  const asking = { question: 'and <b>"career" & paths?', before };
  expect(encodeButtonValue(asking)).not.toMatch(/[<>&]/);
  expect(decodeButtonValue(encodeButtonValue(asking))).toEqual(asking);
  const alone = { question: 'who owns “x”?', before: undefined };
  expect(decodeButtonValue(encodeButtonValue(alone))).toEqual(alone);
});

test.each<RepeatedForm>(['limits', 'reach', 'stand-in', 'superior', 'becoming', 'levels'])(
  'what was asked of a role comes back: %s',
  (form) => {
    const asking = { question: 'and the cook?', before: { ...before, form } };
    expect(decodeButtonValue(encodeButtonValue(asking))).toEqual(asking);
  },
);

test('a button of before has nothing that came later', () => {
  const { question: _, ...whole } = { question: '', ...before };
  const { intent, roles, topic, articles, form, action } = whole;
  const value = JSON.stringify([
    'and pay?',
    intent,
    roles,
    topic,
    before.before,
    articles,
    form,
    action,
  ]);
  expect(decodeButtonValue(value)).toEqual({
    question: 'and pay?',
    before: { ...before, earlier: null, quoted: [], quotedAsNear: false },
  });
});

test('what a button has no room for is left out, the question last', () => {
  const kept = (question: string, thread: object) =>
    decodeButtonValue(encodeButtonValue({ question, before: { ...before, ...thread } }));
  const long = 'word '.repeat(500);
  expect(kept('why?', { articles: [long] })).toEqual({
    question: 'why?',
    before: { ...before, articles: [], quoted: [] },
  });
  expect(kept('why?', { before: [long] })?.before?.before).toEqual([]);
  expect(kept(long, {})?.question).toMatch(/^(word ?)+$/);
  expect(kept(long, {})?.before?.roles).toEqual(before.roles);
  expect(kept('why?', { topic: long })).toEqual({ question: 'why?', before: undefined });
});

test('any question fits into a button', () => {
  const text = fc.oneof(fc.string({ maxLength: 5_000 }), fc.constant('<'.repeat(4_000)));
  const thread = fc.option(
    fc.record({ topic: fc.option(text), roles: fc.array(text, { maxLength: 8 }) }),
    { nil: undefined },
  );
  fc.assert(
    fc.property(text, thread, (question, about) => {
      const asking = { question, before: about && { ...before, ...about } };
      const value = encodeButtonValue(asking);
      expect(value.length).toBeLessThanOrEqual(2_000);
      expect(question.startsWith(decodeButtonValue(value)?.question ?? 'nothing')).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test.each(['', 'up', '{}', '[1]', '[]', 'null'])('"%s" is no question', (value) => {
  expect(decodeButtonValue(value)).toBeUndefined();
});

test.each([
  '["q","other",[],null,[],[]]',
  '["q","search","x",null,[],[]]',
  '["q","search",[],1,[],[]]',
])('%s is a question that stands alone', (value) => {
  expect(decodeButtonValue(value)).toEqual({ question: 'q', before: undefined });
});

test('a click is a repeat for five seconds, and only the latest are remembered', () => {
  let now = 0;
  const isRepeat = createDebounce(() => now);
  expect([isRepeat('a'), isRepeat('a'), isRepeat('b')]).toEqual([false, true, false]);
  now = 5_000;
  expect(isRepeat('a')).toBe(false);
  for (let count = 0; count < 1_000; count += 1) isRepeat(`other ${count}`);
  expect(isRepeat('a')).toBe(false);
});
