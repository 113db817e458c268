import { findCut } from '../../text/cut.ts';
import { shorten } from '../../text/shorten.ts';

/** What may be torn at the end of a text: an entity, or the first half of a character. */
const TORN = /(?:&[a-z]{0,4}|[\uD800-\uDBFF])$/;

/** Parts of at most `length` characters, cut behind a line or a word, never inside a link, an entity or a character. */
export function splitMrkdwn(mrkdwn: string, length: number): string[] {
  const parts: string[] = [];
  let rest = mrkdwn;
  while (rest.length > length) {
    const at = findMrkdwnCut(rest.slice(0, length), length);
    parts.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).replace(/^\s+/, '');
  }
  return [...parts, rest].filter((part) => part !== '');
}

/** One line of at most `most` characters, with an ellipsis where it was longer. */
export function shortenMrkdwn(mrkdwn: string, most: number): string {
  return shorten(mrkdwn, most, findMrkdwnCut);
}

function findMrkdwnCut(mrkdwn: string, limit: number): number {
  const wanted = findCut(mrkdwn, limit, ['line', 'word']);
  const before = mrkdwn.slice(0, wanted);
  const open = before.lastIndexOf('<');
  if (open > before.lastIndexOf('>') && open > 0) return open;
  const torn = before.search(TORN);
  return torn > 0 ? torn : wanted;
}
