// Shows what a ladder says of a level where nothing answers what was asked of it.

import type { LevelFinder } from '../question/level-mentions.ts';
import { findNamedLevel } from '../question/named-level.ts';
import { foldText } from '../text/fold-text.ts';
import { type Composed, completeAnswer } from './complete-answer.ts';
import { toLevelPassage } from './level-answer.ts';
import { isOwnRole } from './level-drafts.ts';
import { writeUnsaidOfLevel } from './level-headline.ts';
import type { PassageIndex } from './passage-index.ts';

const MOST_NEAR_PASSAGES = 2;

/**
 * The answer to a question, `text`, on a level, with the level's own line where nothing says what was asked: first as what is nearest.
 * As it was where it is answered or asks back, where an owner or a comparison is asked for, and where it already shows the level.
 */
export function addNearLevel(
  text: string,
  composed: Composed,
  levels: LevelFinder,
  index: PassageIndex,
): Composed {
  const { answer, reading } = composed;
  const { outcome, intent } = answer;
  const isOpen = outcome === 'nearest' || outcome === 'no-answer';
  const isOfOthers = intent === 'compare' || (intent === 'who-owns' && !reading.isWhether);
  const named = isOpen && !isOfOthers ? findNamedLevel(text, levels) : null;
  if (named === null) return composed;
  const { level, ladder, isByCode } = named;
  const [passage] = level.passages;
  if (passage === undefined || level.traits.length === 0) return composed;
  if (isOwnRole(level, ladder) && !isByCode) return composed;
  const numbers = level.names.filter((name) => /\d/.test(name));
  const names = [level.title, ...numbers].filter(Boolean).map((name) => ` ${foldText(name)} `);
  const isShown = answer.passages
    .slice(0, MOST_NEAR_PASSAGES)
    .some(({ passage: { text } }) => names.some((name) => ` ${foldText(text)} `.includes(name)));
  if (isShown) return composed;
  const { choices, fallback } = answer;
  const shown = completeAnswer(reading, answer.question, index, {
    outcome: 'nearest',
    headline: writeUnsaidOfLevel(level.name),
    passages: [
      toLevelPassage(passage, level, index),
      ...answer.passages.slice(0, MOST_NEAR_PASSAGES - 1),
    ],
    choices,
    ...(fallback !== undefined && { fallback }),
  });
  return { answer: shown, reading };
}
