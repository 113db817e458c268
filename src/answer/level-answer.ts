// Answers what is asked of the levels of a ladder, from the ladder as the articles have it.

import type { Level } from '../knowledge/ladders/ladder.ts';
import type { Passage } from '../knowledge/passage.ts';
import type { LevelAsked, LevelQuestion, LevelReading } from '../question/asks-level.ts';
import type { Question } from '../question/question.ts';
import { countContained } from '../text/count-contained.ts';
import { foldText } from '../text/fold-text.ts';
import type { Row, ScoredPassage } from './answer.ts';
import { completeAnswer } from './complete-answer.ts';
import type { Composed } from './compose.ts';
import { compareLevels, toAnswerLevel } from './level-changes.ts';
import {
  nameLadder,
  writeAllBeyondHeadline,
  writeBetweenHeadline,
  writeBeyondHeadline,
  writeChangesHeadline,
  writeDistanceHeadline,
  writeEndHeadline,
  writeListHeadline,
  writeOrderHeadline,
  writePlaceHeadline,
  writeStepHeadline,
  writeWhichHeadline,
} from './level-headline.ts';
import type { PassageIndex } from './passage-index.ts';

/** What one ladder says to a question. */
interface LadderDraft {
  readonly headline: string;
  /** The levels that it names, the one that answers last. */
  readonly levels: readonly Level[];
  readonly rows: readonly Row[];
}

/** More are no list to read. */
const MAX_LADDERS = 3;
const MAX_LEVEL_PASSAGES = 5;
const MAX_TRAIT_PASSAGES = 12;

type AskedOf<Kind extends LevelAsked['kind']> = Extract<LevelAsked, { readonly kind: Kind }>;

/** Answers from the ladders that a question may mean; null where they don't. `base` is the question as it is read otherwise. */
export function answerOnLadder(
  { asked, readings }: LevelQuestion,
  questionText: string,
  base: Question,
  index: PassageIndex,
): Composed | null {
  const meant = dropPartial(readings);
  if (asked.kind === 'list' && meant.length <= MAX_LADDERS)
    return completeLevels(draftList(meant), questionText, base, index);
  const drafts = meant.flatMap((reading) => {
    const draft = draftOf(asked, reading);
    return draft === null ? [] : [{ reading, draft }];
  });
  const [first, ...others] = [...drafts].sort(
    (a, b) => countTraits(b.draft) - countTraits(a.draft),
  );
  if (first === undefined) return null;
  const isOne = others.every(({ draft }) => keyOf(draft) === keyOf(first.draft));
  return isOne
    ? completeLevels(first.draft, questionText, base, index)
    : askWhich(
        drafts.map(({ reading }) => reading),
        questionText,
        base,
        index,
      );
}

/** Without ladders whose levels are all on another one that has more: a table of pay may leave some out. */
function dropPartial(readings: readonly LevelReading[]): readonly LevelReading[] {
  const titles = readings.map(({ ladder }) => new Set(ladder.levels.flatMap(({ names }) => names)));
  return readings.filter((one, at) => {
    const own = one.ladder.levels;
    return !readings.some((other, place) => {
      const names = titles[place];
      const isMore = other.ladder.levels.length > own.length;
      return (
        place !== at && isMore && own.every((level) => level.names.some((name) => names?.has(name)))
      );
    });
  });
}

function draftOf(asked: LevelAsked, reading: LevelReading): LadderDraft | null {
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
    case 'end':
      return draftEnd(asked, reading);
    case 'list':
      return draftList([reading]);
  }
}

function draftList(readings: readonly LevelReading[]): LadderDraft {
  const ladders = readings.map(({ ladder }) => ladder);
  const levels = ladders.flatMap((ladder) => ladder.levels);
  return { headline: writeListHeadline(ladders), levels, rows: [] };
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

function draftPlace({ ladder, named: [level] }: LevelReading): LadderDraft | null {
  if (level === undefined) return null;
  return { headline: writePlaceHeadline(level, ladder), levels: [level], rows: [] };
}

function draftEnd({ isLowest }: AskedOf<'end'>, { among, kind }: LevelReading): LadderDraft | null {
  const steps = among.map(({ step }) => step);
  const end = isLowest ? Math.min(...steps) : Math.max(...steps);
  const ends = among.filter(({ step }) => step === end);
  return { headline: writeEndHeadline(ends, isLowest, kind), levels: ends, rows: [] };
}

function countTraits({ levels }: LadderDraft): number {
  return levels.reduce((sum, { traits }) => sum + traits.length, 0);
}

/** Drafts that name the same levels say the same. */
function keyOf({ levels }: LadderDraft): string {
  return levels.map(({ title, code }) => foldText(title || code)).join('\n');
}

function completeLevels(
  { headline, levels, rows }: LadderDraft,
  questionText: string,
  base: Question,
  index: PassageIndex,
): Composed {
  const answering = levels.toReversed();
  const behind = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ passages }) => passages)));
  const all = answering.flatMap((level) => [
    ...level.passages.slice(0, 1).map((passage) => toScored(passage, level, index)),
    ...level.traits
      .flatMap(({ passages }) => passages)
      .filter(({ id }) => behind.has(id))
      .map((passage) => toScored(passage, level, index)),
  ]);
  const passages = [...new Map(all.toReversed().map((one) => [one.passage.id, one])).values()]
    .reverse()
    .slice(0, rows.length > 0 ? MAX_TRAIT_PASSAGES : MAX_LEVEL_PASSAGES);
  const shown = new Set(passages.map(({ passage }) => passage.id));
  const roles = levels.flatMap(({ role }) => (role === null ? [] : [role]));
  const reading: Question = {
    ...base,
    intent: rows.length > 0 ? 'compare' : roles.length > 0 ? 'describe' : 'search',
    roles: [...new Set(roles)],
    // a level that is no role is known by its name
    topic: levels.at(-1)?.role === null ? (levels.at(-1)?.name ?? null) : null,
    words: [],
    unknown: [],
    flaw: null,
  };
  const answer = completeAnswer(reading, questionText, index, {
    outcome: 'answered',
    headline,
    levels: levels.map(toAnswerLevel),
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        passages: cell.passages.filter((id) => shown.has(id)),
      })),
    })),
    passages,
  });
  return { answer, reading };
}

/** A passage, with the line that says most of a level. */
function toScored(
  passage: Passage,
  { title, code, traits }: Level,
  index: PassageIndex,
): ScoredPassage {
  const said = [title, code, ...traits.map(({ text }) => text)];
  const [best] = index
    .sentencesOf(passage)
    .filter(({ isLeadIn }) => !isLeadIn)
    .map(({ text }) => ({ text, count: countContained(text, said) }))
    .sort((a, b) => b.count - a.count);
  const isSaid = best !== undefined && best.count > 0;
  return { passage, score: 1, ...(isSaid && { sentence: best.text }) };
}

/** Asks back which ladder is meant. */
function askWhich(
  readings: readonly LevelReading[],
  questionText: string,
  base: Question,
  index: PassageIndex,
): Composed {
  const named = readings.flatMap(({ named: [level] }) => level ?? []);
  const names = [...new Set(named.map(({ name }) => name))];
  const isTold = names.length === readings.length;
  const options = isTold ? names : readings.map(({ ladder }) => nameLadder(ladder));
  const reading: Question = { ...base, flaw: 'one-role', roles: [] };
  const asked: Question = { ...reading, intent: 'describe', topic: null };
  const answer = completeAnswer(asked, questionText, index, {
    outcome: 'clarify',
    headline: writeWhichHeadline([...new Set(options)].slice(0, MAX_OPTIONS)),
    choices: isTold
      ? named.flatMap(({ role }) => (role === null ? [] : (index.roles.get(role) ?? [])))
      : [],
  });
  return { answer, reading };
}

/** More are no question, but a list. */
const MAX_OPTIONS = 6;
