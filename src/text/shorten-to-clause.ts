import { splitSentences } from './sentences.ts';
import { shorten } from './shorten.ts';

/** A clause ends behind these. */
const CLAUSE_END = /[,;:](?=\s)|[、，；：]|(?=\s[–—-]\s)|(?=\s\()/g;
/** A clause or a phrase ends before these words. */
const PHRASE_END =
  /(?=\s(?:about|across|after|against|and|as|at|because|before|between|but|by|during|for|from|if|in|including|into|of|on|or|over|so|than|through|to|under|unless|until|via|when|where|whereas|which|while|who|whose|with|within|without)\s)/gi;
/** Words that nothing ends with, as they lead to what follows. */
const LEADING = new Set(
  `a about across after against an and are as at be because been before between but by during each every for from had has have
  her his if in including into is its my nor not of on or our over such than that the their these those through to
  under unless until via was well were when where whereas which while who whose will with within without your`.split(
    /\s+/,
  ),
);
/** A part may be as short and as long as this, as shares of the limit, for the sake of its end. */
const SHORTEST = 1 / 2;
const LONGEST = 5 / 4;

/**
 * One line of about `most` characters, at most a quarter more: the sentences that fit whole, else up to where a clause or a
 * phrase ends, with an ellipsis, else up to a word.
 */
export function shortenToClause(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const whole = takeSentences(line, most);
  if (whole !== '') return whole;
  const end = findClauseEnd(line, most);
  return end === undefined ? shorten(line, most) : `${trimEnd(line.slice(0, end))}…`;
}

/** As many sentences from the start as fit. */
function takeSentences(line: string, most: number): string {
  let taken = '';
  // No sentence that fits begins further on.
  for (const sentence of splitSentences(line.slice(0, 2 * most))) {
    const longer = taken === '' ? sentence : `${taken} ${sentence}`;
    if (longer.length > most) break;
    taken = longer;
  }
  return taken;
}

/** Where to cut: at the last end that fits, or at the first one that is not much too long. */
function findClauseEnd(line: string, most: number): number | undefined {
  const head = line.slice(0, Math.floor(most * LONGEST) + 1);
  const ends = [...listEnds(head, CLAUSE_END), ...listEnds(head, PHRASE_END)].sort((a, b) => a - b);
  return (
    ends.findLast((end) => end > most * SHORTEST && end < most) ?? ends.find((end) => end >= most)
  );
}

/** The ends that are not within brackets, and not behind a word that leads on. */
function listEnds(head: string, pattern: RegExp): number[] {
  return [...head.matchAll(pattern)]
    .map(({ index, 0: mark }) => index + mark.length)
    .filter((end) => {
      const before = trimEnd(head.slice(0, end));
      const isOpen = before.lastIndexOf('(') > before.lastIndexOf(')');
      const last = before.slice(before.lastIndexOf(' ') + 1).toLowerCase();
      return !isOpen && !LEADING.has(last);
    });
}

function trimEnd(text: string): string {
  return text.replace(/[\s,;:–—、，；：-]+$/u, '');
}
