// Answers which level of a ladder something is said of: "which grade mentors juniors?".

import type { Ladder, Level, LevelTrait } from '../knowledge/ladders/ladder.ts';
import type { Question } from '../question/question.ts';
import { isStopWord } from '../text/words.ts';
import { type Composed, completeAnswer } from './complete-answer.ts';
import { isSameWord } from './exactness.ts';
import { completeLevels, toLevelPassage } from './level-answer.ts';
import { writeLevelHeadline, writeUnsaidOfLevel } from './level-headline.ts';
import type { PassageIndex } from './passage-index.ts';

/** So much of what was asked has to be said of the level, in its own words … */
const ALL_OF_IT = 0.9;
/** … or some of it, or what is like it, to be near. */
const SOME_OF_IT = 0.4;
/** What is said as much of several levels tells none from the others. */
const MOST_NEAR = 2;

/** "may not approve", "without help": the other way round. */
const DENIES = /\b(?:not|never|no|cannot|can['’]?t|\w+n['’]t|dont|doesnt|without|except|unless)\b/i;

/** A level, and how much of what was asked is said of it. */
interface SaidOfLevel {
  readonly level: Level;
  /** The aspect that says most of it. */
  readonly trait: LevelTrait;
  readonly coverage: number;
  /** Whether it is said in the asked words. */
  readonly isExact: boolean;
}

/**
 * The level of which the `sought` words are said: firmly where it is said of one alone, in the asked words; else those that come
 * near. Null where no level does. `base` is the question as it is read otherwise.
 */
export function answerLevelSought(
  sought: readonly string[],
  questionText: string,
  base: Question,
  ladders: readonly Ladder[],
  index: PassageIndex,
): Composed | null {
  if (sought.length === 0) return null;
  const asked = ladders.filter((ladder) => isLadderOf(ladder, base));
  const said = asked.flatMap((ladder) => measureLevels(ladder, sought, index));
  const top = Math.max(0, ...said.map(({ coverage }) => coverage));
  const [best, ...others] = said.filter(({ coverage }) => coverage === top);
  if (best === undefined || top < SOME_OF_IT) return null;
  const { level, trait } = best;
  const isMeant = DENIES.test(trait.text) === DENIES.test(questionText);
  if (others.length === 0 && top >= ALL_OF_IT && best.isExact && isMeant) {
    const headline = writeLevelHeadline({ ...level, traits: [trait] });
    return completeLevels({ headline, levels: [level], rows: [] }, questionText, base, index);
  }
  const near = [best, ...others].slice(0, MOST_NEAR).flatMap((one) => {
    const [passage] = one.trait.passages;
    return passage === undefined ? [] : [toLevelPassage(passage, one.level, index)];
  });
  const answer = completeAnswer(base, questionText, index, {
    outcome: 'nearest',
    headline: writeUnsaidOfLevel('a level'),
    passages: near,
  });
  return { answer, reading: base };
}

/** Whether a ladder is of the roles that are asked about; any is where none is. */
function isLadderOf({ levels }: Ladder, { roles }: Question): boolean {
  return roles.length === 0 || levels.some(({ role }) => role !== null && roles.includes(role));
}

/** Of each level the aspect that says most of what was asked; without those of which nothing is said. */
function measureLevels(
  { levels }: Ladder,
  sought: readonly string[],
  index: PassageIndex,
): SaidOfLevel[] {
  const measure = index.search.measure({ words: sought });
  const asked = index.search.expand({ words: sought }).filter(({ hint }) => !hint);
  return levels.flatMap((level) => {
    const [best] = level.traits
      .filter(({ isNone }) => !isNone)
      .map((trait) => {
        const { coverage, matches } = measure(index.search.toTermIds(trait.text));
        const exact = new Set(matches.filter(isSameWord).map(({ concept }) => concept.word));
        const isExact = asked.every(({ word }) => exact.has(word) || isStopWord(word));
        return { level, trait, coverage, isExact };
      })
      .sort((a, b) => b.coverage - a.coverage);
    return best === undefined || best.coverage === 0 ? [] : [best];
  });
}
