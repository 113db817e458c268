// Answers what is asked of the levels of a ladder, from the ladder as the articles have it.

import type { Level } from '../knowledge/ladders/ladder.ts';
import type { Passage } from '../knowledge/passage.ts';
import type { LevelQuestion } from '../question/asks-level.ts';
import type { LevelReading } from '../question/level-readings.ts';
import type { Question } from '../question/question.ts';
import { countContained } from '../text/count-contained.ts';
import { foldText } from '../text/fold-text.ts';
import type { ScoredPassage } from './answer.ts';
import { isUnderHeadingOf } from './asked-heading.ts';
import { type Composed, completeAnswer } from './complete-answer.ts';
import { toAnswerLevel } from './level-changes.ts';
import { draftList, draftOf, joinCompared, type LadderDraft } from './level-drafts.ts';
import { nameLadder, writeWhichHeadline } from './level-headline.ts';
import type { PassageIndex } from './passage-index.ts';

/** More are no list to read. */
const MAX_LADDERS = 3;
const MAX_LEVEL_PASSAGES = 5;
const MAX_TRAIT_PASSAGES = 12;
/** Levels that the line of one of them may tell of: the one asked about and the one found. */
const MOST_TOLD = 2;

/** Answers from the ladders that a question may mean; null where they don't. `base` is the question as it is read otherwise. */
export function answerOnLadder(
  { asked, readings }: LevelQuestion,
  questionText: string,
  base: Question,
  index: PassageIndex,
): Composed | null {
  // what two levels are told of may stand in several tables, a part of the levels in each
  const meant = asked.kind === 'compare' ? readings : dropPartial(readings);
  if (asked.kind === 'list' && !asked.isOfLevels && isToldOtherwise(meant, base, index))
    return null;
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
  // readings of one ladder differ in the level that is meant
  const isOne = others.every(
    ({ draft, reading }) =>
      keyOf(draft) === keyOf(first.draft) && reading.ladder !== first.reading.ladder,
  );
  const draft = joinCompared([first, ...others].map((one) => one.draft));
  return isOne
    ? completeLevels(draft ?? first.draft, questionText, base, index)
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

/** Whether articles tell a career below a heading of their own, and not by a ladder. */
function isToldOtherwise(
  readings: readonly LevelReading[],
  { roles, words }: Question,
  index: PassageIndex,
): boolean {
  const ofLadders = new Set(
    readings.flatMap(({ ladder }) =>
      ladder.levels.flatMap(({ passages }) => passages.map(({ id }) => id)),
    ),
  );
  const spoken =
    roles.length > 0
      ? roles.flatMap((role) => index.passagesOf(role))
      : index.search.corpus.docs.map(({ passage }) => passage);
  return spoken.some((passage) => !ofLadders.has(passage.id) && isUnderHeadingOf(words, passage));
}

function countTraits({ levels }: LadderDraft): number {
  return levels.reduce((sum, { traits }) => sum + traits.length, 0);
}

/** Drafts that name the same levels say the same. */
function keyOf({ levels }: LadderDraft): string {
  return levels.map(({ title, code }) => foldText(title || code)).join('\n');
}

/** The answer that says what a ladder's draft does, to the question as it came. */
export function completeLevels(
  { headline, levels, rows, shown: answering = levels.toReversed() }: LadderDraft,
  questionText: string,
  base: Question,
  index: PassageIndex,
): Composed {
  const behind = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ passages }) => passages)));
  const all = answering.flatMap((level) => [
    ...level.passages.slice(0, 1).map((passage) => toLevelPassage(passage, level, index)),
    ...level.traits
      .flatMap(({ passages }) => passages)
      .filter(({ id }) => behind.has(id))
      .map((passage) => toLevelPassage(passage, level, index)),
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
    form: 'levels',
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
    passages:
      rows.length === 0 && levels.length > MOST_TOLD ? passages.map(quoteFromStart) : passages,
  });
  return { answer, reading };
}

/** The line of one of many levels tells nothing of the others. */
function quoteFromStart({ passage, score }: ScoredPassage): ScoredPassage {
  return { passage, score };
}

/** A passage, with the line that says most of a level. */
export function toLevelPassage(
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

/** Asks back which level is meant, or of which ladder. */
function askWhich(
  readings: readonly LevelReading[],
  questionText: string,
  base: Question,
  index: PassageIndex,
): Composed {
  const named = listDiffering(readings);
  const names = [...new Set(named.map(({ name }) => name))];
  const isTold = names.length === readings.length;
  const options = isTold ? names : readings.map(({ ladder }) => nameLadder(ladder));
  // the thread is about the whole question: a reply settles it
  const reading: Question = {
    ...base,
    intent: 'describe',
    roles: [],
    topic: base.text,
    unknown: [],
    flaw: null,
  };
  const answer = completeAnswer({ ...reading, topic: null }, questionText, index, {
    outcome: 'clarify',
    headline: writeWhichHeadline([...new Set(options)].slice(0, MAX_OPTIONS)),
    choices: isTold
      ? named.flatMap(({ role }) => (role === null ? [] : (index.roles.get(role) ?? [])))
      : [],
  });
  return { answer, reading };
}

/** The levels in which readings differ: of the first name where they do there, else of the second. */
function listDiffering(readings: readonly LevelReading[]): readonly Level[] {
  const places = [0, 1].map((at) => readings.flatMap(({ named }) => named[at] ?? []));
  return places.find((levels) => new Set(levels).size === readings.length) ?? places[0] ?? [];
}

/** More are no question, but a list. */
const MAX_OPTIONS = 6;
