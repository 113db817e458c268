import { expect, test } from 'vitest';
import { findCodeSpans } from '../../src/text/code-spans.ts';

const codeOf = (text: string) =>
  findCodeSpans(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['a `b` c `d`', ['`b`', '`d`']],
  ['`` a ` b `` c', ['`` a ` b ``']],
  ['a ` b `` c ` d', ['` b `` c `']],
  ['a \\`b` c`', ['` c`']],
  ['\\\\`a`', ['`a`']],
  ['`a\nb`', ['`a\nb`']],
  ['an ` alone\n\nand ` another', []],
  ['- ```js\n  a\n\n  b\n  ```\n', ['```js\n  a\n\n  b\n  ```']],
  ['<!-- it` is --> `code` a`', ['`code`']],
  ['`<!--` a `-->`', ['`<!--`', '`-->`']],
  ['<!-- `never closed`', ['`never closed`']],
])('the code in %j is %j', (text, code) => {
  expect(codeOf(text)).toEqual(code);
});

test.each([
  ['ticks', '` '.repeat(100_000), 50_000],
  ['fences of growing length', Array.from({ length: 630 }, (_, at) => '`'.repeat(at)).join(' '), 0],
  ['open comments', '<!--'.repeat(50_000), 0],
  ['empty lines', '`\n\n'.repeat(66_000), 0],
])('much of it is read: %s', (_, text, count) => {
  expect(codeOf(text)).toHaveLength(count);
});
