// Finds the level that a question is about, whatever it asks of it.

import { splitWords } from '../text/words.ts';
import { cleanQuestion } from './clean.ts';
import { readCommand } from './command.ts';
import { findLevelsNamed } from './join-level-names.ts';
import type { LevelFinder, LevelPlace } from './level-mentions.ts';

/** A level, and whether it was called by its number. */
export interface NamedLevel extends LevelPlace {
  readonly isByCode: boolean;
}

/** A single word such as "senior" may mean something else. */
const FEWEST_WORDS_OF_TITLE = 2;

/** The only level that a question names, by its number or its title; null where there is none, or where it may mean several. */
export function findNamedLevel(raw: string, finder: LevelFinder): NamedLevel | null {
  if (finder.ladders.length === 0 || readCommand(raw) !== null) return null;
  const typed = finder.correctWords(splitWords(cleanQuestion(raw)));
  const [mention, another] = findLevelsNamed(typed, finder).mentions;
  if (mention === undefined || another !== undefined) return null;
  const { places, from, to, isShared, isCode } = mention;
  const [place, other] = places;
  const isSure = isCode || (!isShared && to - from >= FEWEST_WORDS_OF_TITLE);
  return place === undefined || other !== undefined || !isSure
    ? null
    : { ...place, isByCode: isCode };
}
