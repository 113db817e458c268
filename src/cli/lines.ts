import type { Readable } from 'node:stream';

/** Longer than any question. The rest of a line is dropped, so that a stream without line ends cannot fill the memory. */
const MAX_LINE_LENGTH = 1_000_000;

/**
 * Lines of UTF-8, without their line ends. Only a line feed ends a line, so that one line is one question
 * whatever else it holds; bytes that are not UTF-8 become U+FFFD.
 */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let line = '';
  const keep = (text: string) => {
    if (line.length < MAX_LINE_LENGTH) line += text.slice(0, MAX_LINE_LENGTH - line.length);
  };
  const take = () => {
    const whole = line.endsWith('\r') ? line.slice(0, -1) : line;
    line = '';
    return whole;
  };
  for await (const chunk of stream) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    keep(first);
    for (const part of rest) {
      yield take();
      keep(part);
    }
  }
  keep(decoder.decode());
  if (line !== '') yield take();
}
