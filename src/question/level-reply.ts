// Reads the reply to a question back that asked which of several levels is meant.

import { splitTitle } from '../text/title-words.ts';
import { isStopWord, splitWords, stem } from '../text/words.ts';
import { type LevelQuestion, readLevelQuestion } from './asks-level.ts';
import { cleanQuestion } from './clean.ts';
import type { LevelFinder } from './level-mentions.ts';
import type { LevelReading } from './level-readings.ts';
import type { ThreadContext } from './question.ts';
import { QUESTION_WORD } from './thread-references.ts';
import { toWordSet } from './word-set.ts';

/** Words that narrow nothing: "I mean the engineering one, please". */
const AROUND_CHOICE = toWordSet(
  'mean meant means level levels ladder ladders track tracks career role',
);
/** A longer text is no choice. */
const MOST_WORDS_OF_CHOICE = 8;
const ORDINAL_WORDS = ['first', 'second', 'third', 'fourth'];

/** The question that the thread asked back about, as the reply settles it; null where it settles nothing. */
export function readLevelReply(
  raw: string,
  thread: ThreadContext | undefined,
  finder: LevelFinder,
): LevelQuestion | null {
  if (thread === undefined || thread.topic === null || finder.ladders.length === 0) return null;
  const folded = splitWords(cleanQuestion(raw)).map((word) => word.folded);
  if (folded.length > MOST_WORDS_OF_CHOICE || QUESTION_WORD.test(folded.join(' '))) return null;
  const open = readLevelQuestion(thread.topic, undefined, finder);
  if (open === null || open.readings.length < 2) return null;
  const telling = folded.filter((word) => !isStopWord(word) && !AROUND_CHOICE.has(word));
  const chosen = chooseReading(telling, open.readings);
  return chosen === null ? null : { asked: open.asked, readings: [chosen] };
}

function chooseReading(
  telling: readonly string[],
  readings: readonly LevelReading[],
): LevelReading | null {
  const [only, another] = telling;
  if (only === undefined) return null;
  const ordinal = another === undefined ? ORDINAL_WORDS.indexOf(only) : -1;
  if (ordinal >= 0) return readings[ordinal] ?? null;
  const byLevel = readings.filter((one) => hasAll(telling, listLevelTexts(one)));
  const byLadder = readings.filter((one) =>
    hasAll(telling, [...listLevelTexts(one), ...listLadderTexts(one)]),
  );
  const chosen = byLevel.length === 1 ? byLevel : byLadder;
  return chosen.length === 1 ? (chosen[0] ?? null) : null;
}

function listLevelTexts({ named }: LevelReading): readonly string[] {
  return named.flatMap(({ name, names }) => [name, ...names]);
}

function listLadderTexts({ ladder }: LevelReading): readonly string[] {
  return [
    ladder.track ?? '',
    ...ladder.about.slice(-1),
    ...ladder.levels.map(({ title }) => title),
  ];
}

function hasAll(words: readonly string[], texts: readonly string[]): boolean {
  const stems = new Set(texts.flatMap((text) => splitTitle(text).map(stem)));
  return words.every((word) => stems.has(stem(word)));
}
