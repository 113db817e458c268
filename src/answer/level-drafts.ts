// What a ladder says to each kind of question about its levels.

import type { Ladder, Level } from '../knowledge/ladders/ladder.ts';
import type { LevelAsked, LevelReading } from '../question/level-readings.ts';
import type { Row } from './answer.ts';
import { compareLevels, isAspectAsked, orderByChange } from './level-changes.ts';
import {
  writeAllBeyondHeadline,
  writeBetweenHeadline,
  writeBeyondHeadline,
  writeChangesHeadline,
  writeDistanceHeadline,
  writeEndHeadline,
  writeLevelHeadline,
  writeListHeadline,
  writeOrderHeadline,
  writePlaceHeadline,
  writeStepHeadline,
} from './level-headline.ts';

/** What one ladder says to a question. */
export interface LadderDraft {
  readonly headline: string;
  /** The levels that it names, the one that answers last. */
  readonly levels: readonly Level[];
  readonly rows: readonly Row[];
  /** The levels whose passages are shown, the one that answers first; where absent, all levels, the last first. */
  readonly shown?: readonly Level[];
}

type AskedOf<Kind extends LevelAsked['kind']> = Extract<LevelAsked, { readonly kind: Kind }>;

/** What a ladder says to what is asked of it; null where nothing. */
export function draftOf(asked: LevelAsked, reading: LevelReading): LadderDraft | null {
  switch (asked.kind) {
    case 'step':
      return draftStep(asked, reading);
    case 'between':
      return draftBetween(reading);
    case 'distance':
      return draftDistance(reading);
    case 'order':
      return draftOrder(asked, reading);
    case 'compare':
      return draftCompared(reading);
    case 'place':
      return draftPlace(reading);
    case 'describe':
      return draftDescribed(asked, reading);
    case 'end':
      return draftEnd(asked, reading);
    case 'list':
      return draftList([reading]);
  }
}

/** All levels of some ladders. */
export function draftList(readings: readonly LevelReading[]): LadderDraft {
  const ladders = readings.map(({ ladder }) => ladder);
  const levels = ladders.flatMap((ladder) => ladder.levels);
  const shown = ladders.flatMap((ladder) => ladder.levels.slice(-1));
  return {
    headline: writeListHeadline(ladders),
    levels,
    rows: [],
    ...(ladders.length > 1 && { shown }),
  };
}

function draftStep(
  { by, isAll, isCount }: AskedOf<'step'>,
  { ladder, named: [from] }: LevelReading,
): LadderDraft | null {
  if (from === undefined) return null;
  const beyond = ladder.levels.filter(({ step }) => (by > 0 ? step > from.step : step < from.step));
  if (beyond.length === 0)
    return { headline: writeBeyondHeadline(from, by, true), levels: [from], rows: [] };
  if (isAll || isCount) {
    const headline = writeAllBeyondHeadline(from, beyond, by > 0);
    return { headline, levels: [from, ...beyond], rows: [] };
  }
  const found = ladder.levels.filter(({ step }) => step === from.step + by);
  if (found.length === 0)
    return { headline: writeBeyondHeadline(from, by, false), levels: [from], rows: [] };
  const [to] = found;
  const rows = found.length === 1 && to !== undefined ? compareLevels([from, to]) : [];
  return { headline: writeStepHeadline(from, found, by), levels: [from, ...found], rows };
}

/** Two levels, the lower first; null where there are not two. */
function sortPair({ named: [a, b] }: LevelReading): readonly [Level, Level] | null {
  if (a === undefined || b === undefined) return null;
  return a.step <= b.step ? [a, b] : [b, a];
}

function draftBetween(reading: LevelReading): LadderDraft | null {
  const pair = sortPair(reading);
  if (pair === null) return null;
  const [low, high] = pair;
  const found = reading.ladder.levels.filter(({ step }) => step > low.step && step < high.step);
  return {
    headline: writeBetweenHeadline(low, high, found),
    levels: [...pair, ...found],
    rows: [],
  };
}

function draftDistance({ named: [from, to] }: LevelReading): LadderDraft | null {
  if (from === undefined || to === undefined) return null;
  return { headline: writeDistanceHeadline(from, to), levels: [from, to], rows: [] };
}

function draftOrder(
  { direction, isWhich, isNext }: AskedOf<'order'>,
  { named: [a, b] }: LevelReading,
): LadderDraft | null {
  if (a === undefined || b === undefined) return null;
  const steps = (a.step - b.step) * direction;
  // of two the one that was asked for comes first
  const [first, second] = isWhich && steps < 0 ? [b, a] : [a, b];
  const isTrue = isNext ? steps === 1 : steps > 0;
  const headline = writeOrderHeadline(first, second, { isWhich, isTrue });
  return { headline, levels: [second, first], rows: [] };
}

function draftCompared(reading: LevelReading): LadderDraft | null {
  const pair = sortPair(reading);
  const { named, aspects } = reading;
  const [first, second] = named;
  if (pair === null || first === undefined || second === undefined) return null;
  // what is said of one alone is no comparison
  if (pair.some(({ traits }) => traits.length === 0)) return null;
  const rows = compareLevels([first, second], aspects);
  if (rows.length === 0) return null;
  return { headline: writeChangesHeadline(...pair, rows), levels: [first, second], rows };
}

/** What several ladders say of the same two levels, each aspect once; null where one alone says anything. */
export function joinCompared(drafts: readonly LadderDraft[]): LadderDraft | null {
  const [first] = drafts;
  const [one, other] = first?.levels ?? [];
  if (first === undefined || one === undefined || other === undefined) return null;
  if (drafts.length < 2 || first.rows.length === 0) return null;
  const rows = drafts.flatMap((draft) => draft.rows);
  const told = rows.filter(
    (row, at) => rows.findIndex(({ aspect }) => aspect === row.aspect) === at,
  );
  const [low, high] = one.step <= other.step ? [one, other] : [other, one];
  return {
    headline: writeChangesHeadline(low, high, told),
    levels: first.levels,
    rows: orderByChange(told),
    shown: drafts.flatMap(({ levels }) => levels.toReversed()),
  };
}

function draftPlace({ ladder, named }: LevelReading): LadderDraft | null {
  const [first, ...others] = named;
  if (first === undefined) return null;
  return { headline: writePlaceHeadline([first, ...others], ladder), levels: named, rows: [] };
}

/** What is said of a level, on the aspects that are asked; null where nothing is, or where it is called by the name of a role. */
function draftDescribed(
  { isByCode }: AskedOf<'describe'>,
  { ladder, named: [level], aspects }: LevelReading,
): LadderDraft | null {
  if (level === undefined || (isOwnRole(level, ladder) && !isByCode)) return null;
  const traits = level.traits.filter(({ aspect }) => isAspectAsked(aspect, aspects));
  if (traits.length === 0) return null;
  return { headline: writeLevelHeadline({ ...level, traits }), levels: [level], rows: [] };
}

/** Whether a level is a role by itself, and not one of several levels of it. */
export function isOwnRole({ role }: Level, { levels }: Ladder): boolean {
  return role !== null && levels.filter((level) => level.role === role).length === 1;
}

function draftEnd({ isLowest }: AskedOf<'end'>, { among, kind }: LevelReading): LadderDraft | null {
  const steps = among.map(({ step }) => step);
  const end = isLowest ? Math.min(...steps) : Math.max(...steps);
  const ends = among.filter(({ step }) => step === end);
  return { headline: writeEndHeadline(ends, isLowest, kind), levels: ends, rows: [] };
}
