// Decides whether what is written side by side are levels of one ladder, and which of them is the lowest.

import { splitTitle } from '../../text/title-words.ts';
import type { LevelLabel } from './ladder.ts';
import { countRises, isJobTitle, isRanked, listSharedWords } from './rank-words.ts';

/** A longer table lists people, or anything else. */
const MAX_LEVELS = 30;
/** Headings and titles of what describes a career. */
const CAREER =
  /\b(?:careers?|ladders?|progressions?|seniority|promotions?|(?:job|role|engineering|pay) (?:levels?|grades?|bands?)|grades?|grading|levell?ing|career paths?|competenc\w+|how we grow)\b/i;

/** Something that is labelled like a level. */
interface Labelled {
  readonly label: LevelLabel;
  /** Id of the role that its title names; null where it names none. */
  readonly role: string | null;
}

/** A level with its place. */
type Placed<T> = T & { readonly step: number };

/** Whether one of the headings says that levels of a career are below it. */
function isCareerHeading(headings: readonly string[]): boolean {
  return headings.some((heading) => CAREER.test(heading));
}

/** What is said around levels of what they are. */
export interface LevelSurroundings {
  /** The title of the article and the headings above. */
  readonly headings: readonly string[];
  /** Whether the head of their row or column calls them levels. */
  readonly isLevelHead: boolean;
}

/**
 * The levels in their order, the lowest first; null where they are none, or where nothing tells the order for sure. Numbers
 * tell it, then words of rank, then, under headings on careers, the order in which they are written.
 */
export function orderLevels<T extends Labelled>(
  levels: readonly T[],
  { headings, isLevelHead }: LevelSurroundings,
): readonly Placed<T>[] | null {
  if (levels.length < 2 || levels.length > MAX_LEVELS) return null;
  const isCareer = isCareerHeading(headings);
  const shared = listSharedWords(levels.map(({ label }) => label.title));
  const jobs = levels.filter(({ label, role }) => role !== null || isJobTitle(label.title, shared));
  const areJobs = jobs.length * 2 >= levels.length;
  if (!isCareer && !areJobs) return null;
  const prefixes = new Set(levels.map(({ label }) => label.code?.prefix));
  const isNumbered = prefixes.size === 1 && !prefixes.has(undefined);
  return isNumbered
    ? orderByNumber(levels)
    : orderByWords(levels, {
        isTrusted: isCareer || isLevelHead || shared.size > 0,
        isWrittenInOrder: isCareer && (areJobs || isLevelHead),
      });
}

/** Numbers rise with the level, unless words of rank say otherwise: "Grade 6" may stand above "Grade 7". */
function orderByNumber<T extends Labelled>(levels: readonly T[]): readonly Placed<T>[] | null {
  const numberOf = ({ label }: T): number => label.code?.number ?? 0;
  const sorted = [...levels].sort((a, b) => numberOf(a) - numberOf(b));
  const numbers = [...new Set(sorted.map(numberOf))];
  if (numbers.length < 2) return null;
  const { up, down } = countRises(sorted.map(({ label }) => label.title));
  if (up > 0 && down > up) return null;
  const isFalling = down > 0 && up === 0;
  const steps = isFalling ? numbers.toReversed() : numbers;
  const placed = sorted.map((level) => ({ ...level, step: steps.indexOf(numberOf(level)) }));
  return isFalling ? placed.reverse() : placed;
}

/** What words may tell of an order. */
interface WordedOrder {
  /** Whether words of rank tell it: people of all kinds have such words. */
  readonly isTrusted: boolean;
  /** Whether levels are surely written one above the other, whatever they are called. */
  readonly isWrittenInOrder: boolean;
}

function orderByWords<T extends Labelled>(
  levels: readonly T[],
  { isTrusted, isWrittenInOrder }: WordedOrder,
): readonly Placed<T>[] | null {
  const titles = levels.map(({ label }) => label.title);
  if (
    titles.includes('') ||
    new Set(titles.map((title) => splitTitle(title).join(' '))).size < titles.length
  )
    return null;
  const { up, down } = countRises(titles);
  if (up > 0 && down > 0) return null;
  const ranked = titles.filter(isRanked).length;
  // "Lead" and "Chief" alone may be two kinds of anything
  const areRanksAlone =
    levels.length > 2 && titles.every((title) => splitTitle(title).every(isRanked));
  const isTold = up + down > 0 && ranked * 2 >= levels.length && (isTrusted || areRanksAlone);
  if (!isTold && !isWrittenInOrder) return null;
  const sorted = down > 0 ? levels.toReversed() : levels;
  return sorted.map((level, step) => ({ ...level, step }));
}
