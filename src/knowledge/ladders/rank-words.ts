// How high words of rank stand, as far as companies agree on it.

import { isJobWord } from '../../text/job-words.ts';
import { splitTitle } from '../../text/title-words.ts';

/** Ranks that differ by less are in one order here and in another there: "lead" and "staff". */
const CERTAIN = 2;
/** A title without a word of rank, beside others that have one. */
const PLAIN_RANK = 7;
/** What "senior" adds to another word of rank, and what "associate" or "deputy" takes from it. */
const RAISED = 1;
const LOWERED = 2;

const RANK_HEIGHTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    intern: 0,
    student: 0,
    trainee: 2,
    apprentice: 2,
    graduate: 2,
    grad: 2,
    cadet: 2,
    novice: 2,
    beginner: 2,
    junior: 4,
    entry: 4,
    assistant: 4,
    associate: 5,
    mid: 7,
    intermediate: 7,
    journeyman: 7,
    experienced: 8,
    advanced: 8,
    senior: 10,
    expert: 11,
    staff: 13,
    lead: 14,
    leader: 14,
    supervisor: 13,
    manager: 15,
    principal: 15,
    master: 15,
    head: 17,
    distinguished: 17,
    director: 18,
    fellow: 19,
    vp: 21,
    president: 21,
    partner: 22,
    svp: 23,
    evp: 24,
    chief: 26,
    ceo: 26,
    cto: 26,
  }),
);
/** "Engineer 2" stands as high as any engineer. */
const NUMBER_OF_TITLE = /^(?:\d{1,2}|[ivx]+)$/;
const LOWERING = new Set(['associate', 'assistant', 'deputy', 'junior']);

/** Whether a word of a title tells how high it stands. */
export function isRanked(title: string): boolean {
  return splitTitle(title).some((word) => RANK_HEIGHTS.has(word));
}

/** The words that most titles have, which tell none of them apart: "engineer". */
export function listSharedWords(titles: readonly string[]): ReadonlySet<string> {
  const words = titles.map((title) => new Set(splitTitle(title)));
  const all = new Set(words.flatMap((one) => [...one]));
  return new Set(
    [...all].filter((word) => words.filter((one) => one.has(word)).length * 2 > titles.length),
  );
}

/** Whether a title ends like a job, or in a word of rank or one that its neighbours end in: "Senior smith", "Head of design". */
export function isJobTitle(title: string, shared: ReadonlySet<string>): boolean {
  const words = splitTitle(title).filter((word) => !/^(?:level|\d+|[ivx]+)$/.test(word));
  const last = words.at(-1) ?? '';
  const [first = '', second = ''] = words;
  if (second === 'of') return RANK_HEIGHTS.has(first);
  return isJobWord(last) || RANK_HEIGHTS.has(last) || (shared.has(last) && isRanked(title));
}

/** How high a title stands without the words that it shares with others; null where its words don't tell. */
function rankTitle(title: string, shared: ReadonlySet<string>): number | null {
  const own = splitTitle(title).filter((word) => !shared.has(word) && !NUMBER_OF_TITLE.test(word));
  if (own.length === 0) return PLAIN_RANK;
  const ranked = own.filter((word) => RANK_HEIGHTS.has(word));
  const [first, ...others] = ranked.sort(
    (a, b) => (RANK_HEIGHTS.get(b) ?? 0) - (RANK_HEIGHTS.get(a) ?? 0),
  );
  if (first === undefined) return null;
  const by = others.reduce(
    (sum, word) => sum + (word === 'senior' ? RAISED : 0) - (LOWERING.has(word) ? LOWERED : 0),
    0,
  );
  return (RANK_HEIGHTS.get(first) ?? 0) + by;
}

/** In how many pairs of titles, in their order, the second surely stands above the first, and in how many below it. */
export function countRises(titles: readonly string[]): {
  readonly up: number;
  readonly down: number;
} {
  const inAll = (word: string): boolean =>
    titles.every((title) => title === '' || splitTitle(title).includes(word));
  // "manager" tells nothing apart among product managers, but among managers and directors it does
  const shared = new Set(
    [...listSharedWords(titles)].filter((word) => !RANK_HEIGHTS.has(word) || inAll(word)),
  );
  const ranks = titles.map((title) => (title === '' ? null : rankTitle(title, shared)));
  let up = 0;
  let down = 0;
  for (const [at, rank] of ranks.entries()) {
    for (const next of ranks.slice(at + 1)) {
      if (rank === null || next === null) continue;
      if (next - rank >= CERTAIN) up += 1;
      else if (rank - next >= CERTAIN) down += 1;
    }
  }
  return { up, down };
}
