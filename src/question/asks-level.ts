// Finds out what a question asks about levels of a ladder: the one above, those between, the first, how two differ.

import type { Ladder, Level } from '../knowledge/ladders/ladder.ts';
import { foldTitleWord, splitTitle } from '../text/title-words.ts';
import { splitWords, stem, type Word } from '../text/words.ts';
import { cleanQuestion } from './clean.ts';
import { readCommand } from './command.ts';
import { findLevelsNamed } from './join-level-names.ts';
import type { LevelFinder, LevelMention, LevelPlace } from './level-mentions.ts';
import {
  ASKS_WHAT_IT_IS,
  asksBetween,
  asksDistance,
  asksPlace,
  asksWhatCodeIsFor,
  asksWhatItDoes,
  FOLLOWS_UP,
  isBarePairOfLevels,
  isLevelContrast,
  LEVEL_MARK,
  readEnd,
  readLevelWording,
  readListing,
  readOrderAsked,
  readStep,
} from './level-wording.ts';
import type { ThreadContext } from './question.ts';

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

/** A question about levels. */
export interface LevelQuestion {
  readonly asked: LevelAsked;
  /** At least one; several where a name is on several ladders. */
  readonly readings: readonly [LevelReading, ...LevelReading[]];
}

/** "the top one" of a thread: a level where it is on a ladder. */
const ONE_AT_AN_END = /\b(top|bottom|highest|lowest) one\b/gi;

/** Reads what is asked of levels; null where something else is asked, or of no ladder that is known. */
export function readLevelQuestion(
  raw: string,
  thread: ThreadContext | undefined,
  finder: LevelFinder,
): LevelQuestion | null {
  if (finder.ladders.length === 0) return null;
  const command = readCommand(raw);
  if (command?.intent === 'who-owns') return null;
  const asked = cleanQuestion(command?.text ?? raw);
  const typed = finder.correctWords(
    splitWords(thread === undefined ? asked : asked.replace(ONE_AT_AN_END, '$1 level')),
  );
  const { words, mentions: found } = findLevelsNamed(typed, finder);
  const named = found.map((mention) => keepToThread(mention, words, thread, finder));
  const mentions = named.length > 0 ? named : findMeantLevel(words, thread, finder);
  const ofAll = mentions.filter(({ isShared }) => !isShared);
  const whole = readMentioned(words, mentions, command !== null, finder);
  if (whole !== null || ofAll.length === mentions.length) return whole;
  const ofLadder = readMentioned(words, ofAll, command !== null, finder);
  return ofLadder !== null && OF_LADDER.has(ofLadder.asked.kind) ? ofLadder : null;
}

/** What is asked of a ladder by the name that its levels share: "the highest baker level". */
const OF_LADDER: ReadonlySet<LevelAsked['kind']> = new Set(['end', 'list', 'between']);

/** Reads a question that names these levels. */
function readMentioned(
  words: readonly Word[],
  mentions: readonly LevelMention[],
  isComparison: boolean,
  finder: LevelFinder,
): LevelQuestion | null {
  const { wording, others, isDirect } = markLevels(words, mentions);
  const asked = isComparison
    ? { kind: 'compare' as const }
    : readAsked(wording, mentions, isDirect);
  if (asked === null || (asked.kind === 'compare' && mentions.length !== 2)) return null;
  const [first, ...more] = listReadings(asked, mentions, others, finder);
  return first === undefined ? null : { asked, readings: [first, ...more] };
}

/** "the lead" of many: the one among those spoken of, where there is one. */
function keepToThread(
  mention: LevelMention,
  words: readonly Word[],
  thread: ThreadContext | undefined,
  finder: LevelFinder,
): LevelMention {
  const said = words.slice(mention.from, mention.to).map(({ folded }) => foldTitleWord(folded));
  const spoken = (thread?.roles ?? []).flatMap(finder.ofRole);
  const places = spoken.filter(({ level }) => {
    const title = splitTitle(level.title);
    return said.every((word) => title.includes(word));
  });
  return mention.places.length > 1 && places.length === 1 ? { ...mention, places } : mention;
}

/** "and after that?": the level that the thread was answered with last. */
function findMeantLevel(
  words: readonly Word[],
  thread: ThreadContext | undefined,
  finder: LevelFinder,
): readonly LevelMention[] {
  const at = words.findIndex(({ folded }) => /^(?:that|this|it|them|those|they)$/.test(folded));
  if (thread === undefined || at < 0) return [];
  // of several roles none is meant alone
  const isOfAll = /^(?:them|those|they)$/.test(words[at]?.folded ?? '');
  if (isOfAll && thread.roles.length > 1) return [];
  const role = thread.roles.at(-1);
  const named = findTopicLevel(thread, finder);
  const places = named.length > 0 || role === undefined ? named : finder.ofRole(role);
  return places.length === 0
    ? []
    : [{ from: at, to: at + 1, places, isShared: false, isCode: false }];
}

function findTopicLevel({ topic }: ThreadContext, finder: LevelFinder): readonly LevelPlace[] {
  const [mention] = finder.find(splitWords(topic ?? ''));
  return mention?.places ?? [];
}

/** The wording with a mark for each level, and the words that are more than wording. */
function markLevels(
  words: readonly Word[],
  mentions: readonly LevelMention[],
): ReturnType<typeof readLevelWording> {
  const marked = words.flatMap(({ folded }, at) => {
    const mention = mentions.find(({ from, to }) => at >= from && at < to);
    if (mention === undefined) return [folded];
    return mention.from === at ? [LEVEL_MARK] : [];
  });
  return readLevelWording(marked, mentions.length === 1);
}

function readAsked(
  wording: string,
  mentions: readonly LevelMention[],
  isDirect: boolean,
): LevelAsked | null {
  const levels = mentions.length;
  if (FOLLOWS_UP.test(wording)) return null;
  const isCount = /\bhow many\b/.test(wording);
  if (levels === 0) {
    const end = readEnd(wording);
    if (end !== null) return { kind: 'end', ...end };
    const listing = readListing(wording);
    return listing === null ? null : { kind: 'list', ...listing };
  }
  if (levels === 1) {
    const step = readStep(wording);
    if (step !== null) return { kind: 'step', ...step, isCount };
    const [{ isShared, isCode } = { isShared: true, isCode: false }] = mentions;
    if (asksWhatItDoes(wording) && !isShared) return { kind: 'describe', isByCode: isCode };
    if ((ASKS_WHAT_IT_IS.test(wording) && isCode) || asksPlace(wording)) return { kind: 'place' };
    return isCode && asksWhatCodeIsFor(wording) ? { kind: 'describe', isByCode: true } : null;
  }
  if (levels > 2) return null;
  const isContrast = isLevelContrast(wording);
  if (asksBetween(wording) && !isContrast) return { kind: 'between', isCount };
  if (asksDistance(wording)) return { kind: 'distance' };
  const order = isContrast ? null : readOrderAsked(wording);
  if (order !== null)
    return { kind: 'order', ...order, isNext: isDirect || /\bnext\b/.test(wording) };
  return isContrast || isBarePairOfLevels(wording) ? { kind: 'compare' } : null;
}

/** The ladders that have all levels that are named, and that the other words speak of. */
function listReadings(
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
