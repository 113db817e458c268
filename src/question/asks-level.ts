// Finds out what a question asks about levels of a ladder: the one above, those between, the first, how two differ.

import { foldTitleWord, splitTitle } from '../text/title-words.ts';
import { splitWords, type Word } from '../text/words.ts';
import { cleanQuestion } from './clean.ts';
import { readCommand } from './command.ts';
import { findLevelsNamed } from './join-level-names.ts';
import type { LevelFinder, LevelMention, LevelPlace } from './level-mentions.ts';
import { type LevelAsked, type LevelReading, listReadings } from './level-readings.ts';
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
import { asksOfOwnRole } from './own-role.ts';
import type { ThreadContext } from './question.ts';
import { toWordSet } from './word-set.ts';

/** A question about levels. */
export interface LevelQuestion {
  readonly asked: LevelAsked;
  /** At least one; several where a name is on several ladders. */
  readonly readings: readonly [LevelReading, ...LevelReading[]];
}

/** "the top one" of a thread: a level where it is on a ladder. */
const ONE_AT_AN_END = /\b(top|bottom|highest|lowest) one\b/gi;

/** Whoever was promoted asks for the level that they have now, and for no step. */
const WAS_PROMOTED = /\b(?:just|got|been|was|were|getting|being) promoted\b/;

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
  const next = readNextLevel(words, mentions, thread, finder);
  if (next !== null) return next;
  const whole = readMentioned(words, mentions, command !== null, finder);
  if (whole !== null || ofAll.length === mentions.length) return whole;
  const spelt = ofAll.length > 0 ? words : spellShared(words, mentions);
  const ofLadder = readMentioned(spelt, ofAll, command !== null, finder);
  return ofLadder !== null && OF_LADDER.has(ofLadder.asked.kind) ? ofLadder : null;
}

/** "and principal?" behind what was told of another level: what that one is; null where it asks for more, or of no ladder. */
function readNextLevel(
  words: readonly Word[],
  mentions: readonly LevelMention[],
  thread: ThreadContext | undefined,
  finder: LevelFinder,
): LevelQuestion | null {
  const [mention, another] = mentions;
  if (thread === undefined || mention === undefined || another !== undefined) return null;
  // what was asked of the other level is not what it is: "what does a senior earn?"
  const topic = splitWords(thread.topic ?? '');
  const named = finder.find(topic);
  const isWhole = topic.every((_, at) => named.some(({ from, to }) => at >= from && at < to));
  if (!isWhole) return null;
  const told = named.flatMap(({ places }) => places.map(({ ladder }) => ladder));
  if (mention.isShared || !mention.places.some(({ ladder }) => told.includes(ladder))) return null;
  const around = words.filter((_, at) => at < mention.from || at >= mention.to);
  if (!around.every(({ folded }) => AROUND_NEXT.has(folded))) return null;
  const asked = { kind: 'describe', isByCode: mention.isCode } as const;
  const [first, ...more] = listReadings(asked, mentions, [], finder);
  return first === undefined ? null : { asked, readings: [first, ...more] };
}

/** What may stand around the name of a level that is asked for next. */
const AROUND_NEXT = toWordSet('and or so ok then what about how for a an the one level too at');

/** What is asked of a ladder by the name that its levels share: "the highest baker level". */
const OF_LADDER: ReadonlySet<LevelAsked['kind']> = new Set(['end', 'list', 'between']);

/** The words with the titles of a ladder for other names of them. */
function spellShared(words: readonly Word[], mentions: readonly LevelMention[]): readonly Word[] {
  return words.flatMap((word, at) => {
    const mention = mentions.find(({ from, to }) => at >= from && at < to);
    if (mention === undefined) return [word];
    const title = at === mention.from ? (mention.places[0]?.level.title ?? '') : '';
    return splitTitle(title).map((folded) => ({ ...word, folded }));
  });
}

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
    const [{ isShared, isCode } = { isShared: true, isCode: false }] = mentions;
    const isOwn = WAS_PROMOTED.test(wording) && asksOfOwnRole(wording);
    const step = isOwn ? null : readStep(wording);
    if (step !== null) return { kind: 'step', ...step, isCount };
    if ((isOwn || asksWhatItDoes(wording)) && !isShared)
      return { kind: 'describe', isByCode: isCode };
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
