import { findCut } from './cut.ts';

function findWordEnd(text: string, limit: number): number {
  return findCut(text, limit, ['word']);
}

/**
 * One line of at most `most` characters; the rest becomes an ellipsis, which counts. `findEnd` says where to cut, by default
 * behind a word.
 */
export function shorten(text: string, most: number, findEnd = findWordEnd): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const head = line.slice(0, most - 1);
  return `${head.slice(0, findEnd(head, head.length)).replace(/[\s,;:–-]+$/u, '')}…`;
}
