import { expect, test } from 'vitest';
import { keepLatest } from '../../src/text/keep-latest.ts';

function countReadings() {
  const read: string[] = [];
  const keep = keepLatest((text) => {
    read.push(text);
    return text.split(' ');
  });
  return { read, keep };
}

test('a text is read once, and what was read is given again', () => {
  const { read, keep } = countReadings();
  expect(keep('who runs it')).toEqual(['who', 'runs', 'it']);
  expect(keep('who runs it')).toBe(keep('who runs it'));
  expect(read).toEqual(['who runs it']);
});

test('what was read long ago is read anew', () => {
  const { read, keep } = countReadings();
  keep('the oldest');
  for (let at = 0; at < 1_000; at += 1) keep(`text ${at}`);
  keep('the oldest');
  expect(read.filter((text) => text === 'the oldest')).toHaveLength(2);
});

test('whole articles are not kept', () => {
  const { read, keep } = countReadings();
  const article = 'bread '.repeat(1_000);
  keep(article);
  keep(article);
  expect(read).toEqual([article, article]);
});
