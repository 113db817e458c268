import { expect, test } from 'vitest';
import { readLooseEmphasis } from '../../../src/slack/format/loose-emphasis.ts';

function read(text: string) {
  return readLooseEmphasis([{ type: 'text', raw: text, text }]);
}

test('a text without such marks comes back as it is', () => {
  const tokens = [{ type: 'text', raw: 'plain', text: 'plain' }] as const;
  expect(readLooseEmphasis(tokens)).toBe(tokens);
});

test('a pair becomes emphasis, with the text around it', () => {
  expect(read('see **this **now')).toMatchObject([
    { type: 'text', text: 'see ' },
    { type: 'strong', tokens: [{ type: 'text', text: 'this ' }] },
    { type: 'text', text: 'now' },
  ]);
});

test('200 KB of marks lose none of their words', () => {
  for (const worst of ['**a ', '~~b ~~c ', '***d', '__ e', '*f **g ~~h ']) {
    const text = worst.repeat(200_000 / worst.length);
    const words = read(text)
      .map(({ raw }) => raw)
      .join('')
      .replace(/[*_~]/g, '');
    expect(words).toBe(text.replace(/[*_~]/g, ''));
  }
});
