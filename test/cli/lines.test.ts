import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readLines } from '../../src/cli/lines.ts';

async function linesOf(...chunks: (string | number[])[]): Promise<string[]> {
  const buffers = chunks.map((chunk) =>
    typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk),
  );
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(buffers))) lines.push(line);
  return lines;
}

test.each<[string, (string | number[])[], string[]]>([
  ['line feeds end lines', ['a\nb\n'], ['a', 'b']],
  ['so do those of Windows', ['a\r\nb\r\n'], ['a', 'b']],
  ['the last line needs no end', ['a\nb'], ['a', 'b']],
  ['an empty line is a line', ['\n\na\n'], ['', '', 'a']],
  ['a blank line keeps its blanks', ['  \n'], ['  ']],
  ['no input has no lines', [], []],
  ['lines go on over chunks', ['who ', 'owns\nla', 'tency\n'], ['who owns', 'latency']],
  ['so do characters', [[0xc3], [0xa4, 0x0a]], ['ä']],
  ['bytes that are no UTF-8 are marked', [[0x61, 0xff, 0x62, 0x0a]], ['a\ufffdb']],
  ['half a character at the end too', [[0x61, 0xc3]], ['a\ufffd']],
  ['nothing else ends a line', ['a\rb\u2028c\vd\u0085e\0f\n'], ['a\rb\u2028c\vd\u0085e\0f']],
  ['a byte order mark is no part of it', ['\ufeffa\n'], ['a']],
])('%s', async (_, chunks, lines) => {
  expect(await linesOf(...chunks)).toEqual(lines);
});

test('a long line comes whole, an endless one is cut', async () => {
  const long = 'x'.repeat(40_000);
  const endless = Array.from({ length: 1_100 }, () => 'y'.repeat(1_000));
  const lines = await linesOf(`${long}\n`, ...endless, '\nz');
  expect(lines.map(({ length }) => length)).toEqual([40_000, 1_000_000, 1]);
});
