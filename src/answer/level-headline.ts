// The fixed sentences that open an answer about levels of a ladder.

import type { Ladder, Level } from '../knowledge/ladders/ladder.ts';
import { joinWords } from '../text/join-words.ts';
import { shorten } from '../text/shorten.ts';
import type { Row } from './answer.ts';
import { nameChange, orderByChange } from './level-changes.ts';

/** Aspects named for one kind of change. */
const MOST_ASPECTS = 3;
/** Aspects of a level that is described; its passage has the others. */
const MOST_TRAITS = 4;
const LONGEST_TRAIT = 80;
/** Levels of several ladders that are all named: more fill a phone's screen. */
const MOST_LISTED = 12;
const NUMBER_NAMES = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const ORDINALS = ['lowest', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

function join(levels: readonly Level[]): string {
  return joinWords(levels.map(({ name }) => name));
}

function count(number: number, noun = 'level'): string {
  return `${NUMBER_NAMES[number] ?? number} ${noun}${number === 1 ? '' : 's'}`;
}

function capitalizeFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What stands `by` levels above one, or below it where that is less than 0. */
export function writeStepHeadline(from: Level, found: readonly Level[], by: number): string {
  const verb = found.length === 1 ? 'is' : 'are';
  const level = found.length === 1 ? 'level' : 'levels';
  if (by === 1) return `The next ${level} after ${from.name} ${verb} ${join(found)}.`;
  if (by === -1) return `The ${level} before ${from.name} ${verb} ${join(found)}.`;
  const place = by > 0 ? 'above' : 'below';
  return `${capitalizeFirst(count(Math.abs(by)))} ${place} ${from.name} ${verb} ${join(found)}.`;
}

/** Nothing stands so far from a level: the ladder ends before. */
export function writeBeyondHeadline(from: Level, by: number, isEnd: boolean): string {
  const place = by > 0 ? 'above' : 'below';
  if (isEnd)
    return `${from.name} is the ${by > 0 ? 'highest' : 'lowest'} level: the articles name none ${place} it.`;
  return `The articles name no level so far ${place} ${from.name}.`;
}

/** All levels above one, or below it. */
export function writeAllBeyondHeadline(
  from: Level,
  found: readonly Level[],
  isAbove: boolean,
): string {
  const place = isAbove ? 'Above' : 'Below';
  return `${place} ${from.name} the articles name ${count(found.length)}: ${join(found)}.`;
}

export function writeBetweenHeadline(low: Level, high: Level, found: readonly Level[]): string {
  return found.length === 0
    ? `The articles name no level between ${low.name} and ${high.name}.`
    : `Between ${low.name} and ${high.name} ${found.length === 1 ? 'is' : 'are'} ${join(found)}.`;
}

export function writeDistanceHeadline(from: Level, to: Level): string {
  const steps = to.step - from.step;
  const place = steps > 0 ? 'above' : 'below';
  return `${to.name} is ${count(Math.abs(steps))} ${place} ${from.name}.`;
}

/** The lowest or highest levels; `of` are the words by which some of them were asked for, '' for all. */
export function writeEndHeadline(ends: readonly Level[], isLowest: boolean, of: string): string {
  const kind = of === '' ? '' : ` “${of}”`;
  const end = `${isLowest ? 'lowest' : 'highest'}${kind} level${ends.length === 1 ? ' is' : 's are'}`;
  return `The ${end} ${join(ends)}.`;
}

/** All levels, ladder by ladder; where those are too many to read, the ends of each. */
export function writeListHeadline(ladders: readonly Ladder[]): string {
  const [first, ...others] = ladders;
  if (first !== undefined && others.length === 0)
    return `The articles name ${count(first.levels.length)}, from the lowest: ${join(first.levels)}.`;
  const isMany = ladders.flatMap(({ levels }) => levels).length > MOST_LISTED;
  const lists = ladders.map(
    (ladder) => `${nameLadder(ladder)}: ${(isMany ? joinEnds : join)(ladder.levels)}`,
  );
  return `The articles name ${count(ladders.length, 'ladder')}, from the lowest. ${lists.join('. ')}.`;
}

function joinEnds(levels: readonly Level[]): string {
  const [lowest, highest] = [levels.at(0), levels.at(-1)];
  if (lowest === undefined || highest === undefined || levels.length <= 2) return join(levels);
  return `${count(levels.length)}, ${lowest.name} to ${highest.name}`;
}

/** What a ladder is called: its track, or what is written above it. */
export function nameLadder({ about, track }: Ladder): string {
  return track ?? about.at(-1) ?? '';
}

export function writeOrderHeadline(
  first: Level,
  second: Level,
  { isWhich, isTrue }: { readonly isWhich: boolean; readonly isTrue: boolean },
): string {
  const steps = first.step - second.step;
  const place = steps > 0 ? 'above' : 'below';
  const said =
    steps === 0
      ? `${first.name} and ${second.name} stand on one level`
      : `${first.name} stands ${count(Math.abs(steps))} ${place} ${second.name}`;
  return isWhich ? `${said}.` : `${isTrue ? 'Yes' : 'No'}: ${said}.`;
}

/** Where levels of one title stand. */
export function writePlaceHeadline(
  [level, ...others]: readonly [Level, ...Level[]],
  { levels }: Ladder,
): string {
  const steps = Math.max(...levels.map(({ step }) => step)) + 1;
  const nameStep = ({ step }: Level): string =>
    step === steps - 1 ? 'highest' : (ORDINALS[step] ?? `${step + 1}th`);
  const all = [level, ...others];
  const place = `the ${joinWords(all.map(nameStep))} of ${count(steps)}`;
  const { title, code } = level;
  const codes = joinWords(all.map((one) => one.code));
  return title !== '' && code !== ''
    ? `${title} is ${codes}, ${place}.`
    : `${level.name} is ${place}.`;
}

/** What the articles say of a level, aspect by aspect. */
export function writeLevelHeadline({ name, traits }: Level): string {
  const said = traits
    .slice(0, MOST_TRAITS)
    .map(({ aspect, text }) => `${aspect} – ${shorten(text, LONGEST_TRAIT)}`);
  return `${name}, by the articles: ${said.join('; ')}.`;
}

/** That what was asked for is not said of a level: `name` is its own, or "a level" where it is said of none. */
export function writeUnsaidOfLevel(name: string): string {
  return `The articles don't quite say that of ${name}. Nearest:`;
}

/** What becomes of each aspect from a level to a higher one. */
export function writeChangesHeadline(low: Level, high: Level, rows: readonly Row[]): string {
  const changes = new Set(orderByChange(rows).map(nameChange));
  const said = [...changes].map((change) => {
    const aspects = rows.filter((row) => nameChange(row) === change).map(({ aspect }) => aspect);
    const more = aspects.length - MOST_ASPECTS;
    const named = aspects.slice(0, MOST_ASPECTS).join(', ');
    const of = change === 'not told' ? ` of ${high.name}` : '';
    return `${change}${of}: ${named}${more > 0 ? ` and ${more} more` : ''}`;
  });
  return `From ${low.name} to ${high.name} – ${said.join('; ')}.`;
}

/** Asks which of several is meant. */
export function writeWhichHeadline(names: readonly string[]): string {
  return `Which one do you mean: ${joinWords(names, 'or')}?`;
}
