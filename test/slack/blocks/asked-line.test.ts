import { expect, test } from 'vitest';
import { readAskedLine, renderAskedLine } from '../../../src/slack/blocks/asked-line.ts';

const STORY = 'They carried boxes to the third floor. '.repeat(10);

test.each([
  ['a short text is said back whole', 'Boxes. Who owns <them>?', 'Boxes. Who owns <them>?'],
  [
    'of a long text its questions',
    `${STORY}Who owns the lift? ${STORY}And “the van?” Bye`,
    'Who owns the lift? And “the van?”',
  ],
  [
    'of a long text in Japanese too',
    `${'箱を三階へ運びました。'.repeat(40)}鍵は誰のものですか？`,
    '鍵は誰のものですか？',
  ],
])('%s', (_what, text, asked) => {
  expect(readAskedLine(renderAskedLine('U1', text))).toBe(asked);
});

test('of a long text without a question its beginning, and of long questions theirs', () => {
  const told = readAskedLine(renderAskedLine('U1', STORY)) ?? '';
  expect(told).toMatch(/^They carried boxes .*…$/);
  const asked =
    readAskedLine(renderAskedLine('U1', `${STORY}Who ${'ever '.repeat(99)}knows?`)) ?? '';
  expect(asked).toMatch(/^Who ever ever .*…$/);
  expect(Math.max(told.length, asked.length)).toBeLessThanOrEqual(300);
});
