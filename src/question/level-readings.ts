// Finds the ladders that a question on levels may mean, and what of them.

import type { Ladder, Level } from '../knowledge/ladders/ladder.ts';
import { foldTitleWord, splitTitle } from '../text/title-words.ts';
import { stem } from '../text/words.ts';
import type { LevelFinder, LevelMention } from './level-mentions.ts';

/** What is asked of the levels of a ladder. */
export type LevelAsked =
  | {
      readonly kind: 'step';
      readonly by: number;
      readonly isAll: boolean;
      readonly isCount: boolean;
    }
  | { readonly kind: 'between'; readonly isCount: boolean }
  | { readonly kind: 'distance' }
  | {
      readonly kind: 'order';
      readonly direction: 1 | -1;
      readonly isWhich: boolean;
      readonly isNext: boolean;
    }
  | { readonly kind: 'compare' }
  | { readonly kind: 'place' }
  | {
      readonly kind: 'describe';
      /** Whether it is called by its number, which no role is. */
      readonly isByCode: boolean;
    }
  | { readonly kind: 'end'; readonly isLowest: boolean; readonly isOfLevels: boolean }
  | { readonly kind: 'list'; readonly isCount: boolean; readonly isOfLevels: boolean };

/** A ladder that a question may mean. */
export interface LevelReading {
  readonly ladder: Ladder;
  /** The levels that it names, in its order. */
  readonly named: readonly Level[];
  /** Those among which an end is looked for. */
  readonly among: readonly Level[];
  /** The words that say which of them, as they were asked; '' for all. */
  readonly kind: string;
  /** Stems of the aspects on which levels are compared or described; none for all. */
  readonly aspects: readonly string[];
}

/** The ladders that have all levels that are named, and that the other words speak of. */
export function listReadings(
  asked: LevelAsked,
  mentions: readonly LevelMention[],
  others: readonly string[],
  finder: LevelFinder,
): LevelReading[] {
  const found = finder.ladders.flatMap((ladder) => {
    const named = mentions.map(({ places }) =>
      places.filter((place) => place.ladder === ladder).map(({ level }) => level),
    );
    const reading = narrow(ladder, others, asked);
    if (reading === null || named.some((same) => same.length === 0)) return [];
    return listMeant(named, asked).map((levels) => ({ ladder, named: levels, ...reading }));
  });
  // what its titles say tells more of a ladder than what is written above it
  const titled = found.filter(({ ladder }) => others.every((word) => isOfTitles(word, ladder)));
  return titled.length > 0 ? titled : found;
}

/** Whether a word is in most titles of a ladder, or in the name of its track. */
function isOfTitles(word: string, { levels, track }: Ladder): boolean {
  const stemmed = stem(foldTitleWord(word));
  const titled = levels.filter(({ title }) => toStems(title).has(stemmed));
  return titled.length * 2 > levels.length || toStems(track ?? '').has(stemmed);
}

/** The levels that names may mean, where several have one title: `named` has those of each name. */
function listMeant(named: readonly (readonly Level[])[], asked: LevelAsked): (readonly Level[])[] {
  const [first = [], second] = named.map((same) => [...same].sort((a, b) => a.step - b.step));
  // a step leads out of them
  if (asked.kind === 'step') return [asked.by > 0 ? first.slice(-1) : first.slice(0, 1)];
  if (second === undefined)
    return asked.kind === 'describe' ? first.map((level) => [level]) : [first];
  const pairs = first.flatMap((one) => second.map((other) => [one, other]));
  return pairs.filter(([one, other]) => one !== other).slice(0, MOST_MEANT_LEVELS);
}

/** More are no choice. */
const MOST_MEANT_LEVELS = 4;

/** What other words make of a ladder: some of its levels, some aspects; null where they are about something else. */
function narrow(
  ladder: Ladder,
  others: readonly string[],
  asked: LevelAsked,
): Pick<LevelReading, 'among' | 'kind' | 'aspects'> | null {
  // "the first step" is one of anything
  if (asked.kind === 'end' && !asked.isOfLevels && others.length === 0) return null;
  let among = ladder.levels;
  const aspects: string[] = [];
  const kinds: string[] = [];
  for (const other of others) {
    const word = stem(foldTitleWord(other));
    if (ladder.track !== null && toStems(ladder.track).has(word)) {
      kinds.push(other);
      continue;
    }
    const titled = among.filter((level) => toStems(`${level.name} ${readPrefix(level)}`).has(word));
    const told = among.filter(({ traits }) =>
      traits.some(({ text }) => text.length <= MAX_KIND && toStems(text).has(word)),
    );
    const isAspect = ladder.levels.some(({ traits }) =>
      traits.some(({ aspect }) => toStems(aspect).has(word)),
    );
    const some = titled.length > 0 ? titled : told;
    if (asked.kind === 'end' && some.length > 0) {
      if (some.length < among.length) kinds.push(other);
      among = some;
    } else if ((asked.kind === 'compare' || asked.kind === 'describe') && isAspect)
      aspects.push(word);
    // a word that some titles have names one of them that is not known
    else if (titled.length * 2 <= among.length && !isAboutLadder(ladder, word)) return null;
  }
  return { among, kind: kinds.join(' '), aspects };
}

/** Longer texts say something of a level, and are no name of its kind. */
const MAX_KIND = 40;

function readPrefix({ code }: Level): string {
  return code.replace(/\d+$/, '');
}

function isAboutLadder({ about, levels }: Ladder, word: string): boolean {
  const isOfSome = levels.some(({ title }) => toStems(title).has(word));
  return !isOfSome && about.some((heading) => toStems(heading).has(word));
}

/** The stems of a label's words, and its initials. */
function toStems(label: string): ReadonlySet<string> {
  const words = splitTitle(label);
  return new Set([...words.map(stem), words.map((word) => word.charAt(0)).join('')]);
}
