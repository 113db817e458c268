// Sets roles side by side: by the headings that their passages share, or on one topic.

import type { Passage } from '../knowledge/passage.ts';
import type { Role } from '../knowledge/roles.ts';
import type { Question } from '../question/question.ts';
import { foldText } from '../text/fold-text.ts';
import { addCounterpart, putSameAspectFirst } from './aligned-sides.ts';
import type { Row, ScoredPassage } from './answer.ts';
import { isSaid } from './certainty.ts';
import { listChoosing } from './choosing.ts';
import {
  type AspectSide,
  findAspect,
  findSharedAspects,
  type SharedAspect,
  type Side,
} from './compared-aspects.ts';
import { chooseCells } from './compared-cells.ts';
import { findContrast } from './contrast.ts';
import { rankAspect, rankOverview } from './describe.ts';
import type { PassageIndex } from './passage-index.ts';
import { selectAnswers } from './relevance.ts';
import { tellsOfWhole } from './role-passages.ts';
import { isOfItself, listTelling } from './telling.ts';

/** A longer table is not read to its end. */
const MAX_ROWS = 10;
/** The label of the row that says what a role is as a whole. */
export const WHOLE_ROLE = 'In short';
/** Passages of one role that open a comparison, whatever their aspect. */
const MAX_OPENING = 3;
/** Passages of one role on a topic. */
const MAX_ON_TOPIC = 4;
/** Passages of one role that a comparison looks at. */
const MAX_OF_ROLE = 60;
/** Passages of one role on an aspect, and of a comparison, beside those that its rows are taken from. */
const MAX_ON_ASPECT = 2;
const MAX_COMPARED_PASSAGES = 12;

export interface Comparison {
  readonly rows: readonly Row[];
  readonly passages: readonly ScoredPassage[];
  /** How well the best passage answers, 0..1. */
  readonly fit: number;
  /** Whether the passages of one side say what was asked; else they are only near it. */
  readonly isSaid: boolean;
}

/** A row of the table; null where the roles don't differ on the aspect. */
function toRow(
  aspect: string,
  sides: readonly AspectSide[],
  question: Question,
  index: PassageIndex,
): Row | null {
  const chosen = chooseCells(sides, question, index, aspect === WHOLE_ROLE);
  if (chosen === null) return null;
  const cells = sides.map(({ role }, at) => {
    const said = chosen[at];
    return { role: role.id, text: said?.text ?? null, passages: said ? [said.passage.id] : [] };
  });
  return { aspect, cells };
}

function toRows(
  aspects: readonly SharedAspect[],
  question: Question,
  index: PassageIndex,
): { readonly row: Row; readonly aspect: SharedAspect }[] {
  return aspects.flatMap((aspect) => {
    const row = toRow(aspect.label, aspect.sides, question, index);
    return row === null ? [] : [{ row, aspect }];
  });
}

/** Takes the passages of each side in turn, so that each has its best ones among the first. */
function interleave(sides: readonly Side[]): ScoredPassage[] {
  const taken = new Map<string, ScoredPassage>();
  const longest = Math.max(0, ...sides.map(({ found }) => found.length));
  for (let at = 0; at < longest; at += 1) {
    for (const next of sides.flatMap(({ found }) => found.slice(at, at + 1))) {
      if (!taken.has(next.passage.id)) taken.set(next.passage.id, next);
    }
  }
  return [...taken.values()];
}

/** Sets two or more roles side by side on the aspects that the articles share, or on the topic that was asked. */
export function compareRoles(
  roles: readonly Role[],
  question: Question,
  index: PassageIndex,
): Comparison {
  if (question.words.length > 0) return compareOnTopic(roles, question, index);
  const chosen = compareForChoice(roles, question, index);
  if (chosen !== null) return chosen;
  const sides = roles.map((role) => ({
    role,
    found: rankOverview(role.id, question, index).slice(0, MAX_OF_ROLE),
  }));
  const shared = toRows(findSharedAspects(sides, index), question, index).slice(0, MAX_ROWS);
  const rows = shared.map(({ row }) => row);
  const said = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ passages }) => passages)));
  const whole = sides.map(({ role, found }) => ({
    role,
    found: found.slice(0, MAX_OPENING),
    said: [],
  }));
  if (whole.some(({ found: [first] }) => first !== undefined && !said.has(first.passage.id))) {
    const row = toRow(WHOLE_ROLE, whole, question, index);
    if (row !== null) rows.unshift(row);
  }
  const behind = sides.map(({ role, found }) => ({
    role,
    found: [
      ...found.slice(0, MAX_OPENING),
      ...shared.flatMap(({ aspect }) =>
        aspect.sides
          .filter((side) => side.role === role)
          .flatMap((side) => keepSources(side.found, rows, MAX_ON_ASPECT)),
      ),
    ],
  }));
  const contrast = findContrast(roles, index);
  if (contrast?.row) rows.unshift(contrast.row);
  const found = keepSources(interleave(behind), rows, MAX_COMPARED_PASSAGES);
  const passages = contrast === null ? found : putFirst(contrast.found, found);
  // roles of which one is but mentioned here and there are not told apart
  const isSaid =
    contrast !== null || shared.length > 0 || sides.every((side) => isTold(side, roles, index));
  return { rows, passages, fit: 1, isSaid };
}

function putFirst(
  first: ScoredPassage,
  passages: readonly ScoredPassage[],
): readonly ScoredPassage[] {
  return [first, ...passages.filter(({ passage }) => passage.id !== first.passage.id)];
}

/** Whether one of the first passages on a role says what it is or does, and not only of it together with one of the others. */
function isTold({ role, found }: Side, roles: readonly Role[], index: PassageIndex): boolean {
  const others = new Set(roles.filter(({ id }) => id !== role.id).map(({ id }) => id));
  const ids = [role.id, ...index.membersOf(role.id).filter((id) => !others.has(id))];
  return found
    .slice(0, MAX_OPENING)
    .some(({ passage }) => ids.some((id) => tellsApartFrom(passage, id, others, index)));
}

function tellsApartFrom(
  passage: Passage,
  id: string,
  others: ReadonlySet<string>,
  index: PassageIndex,
): boolean {
  if (passage.roles.includes(id) && passage.attribution !== 'mention')
    return tellsOfWhole(passage, id, index);
  return listTelling(passage, id, index).some(
    (told) => isOfItself(told) && !told.sentence.names.some(({ role }) => others.has(role)),
  );
}

/** The first `most` passages, and those that the rows are taken from: what is shown has its source. */
function keepSources(
  passages: readonly ScoredPassage[],
  rows: readonly Row[],
  most: number,
): readonly ScoredPassage[] {
  const sources = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.passages)));
  return passages.filter(({ passage }, at) => at < most || sources.has(passage.id));
}

/** The heading under which all sides speak, when it is one and the same. */
function findSharedHeading(sides: readonly Side[], index: PassageIndex): string | null {
  const headings = sides.map(({ role, found: [first] }) =>
    first === undefined ? null : findAspect(first.passage, role, index),
  );
  const [one = null] = headings;
  if (one === null) return null;
  const isShared = headings.every(
    (heading) => heading !== null && foldText(heading) === foldText(one),
  );
  return isShared ? one : null;
}

/** One row for the topic: what each role's passages say on it, or that they don't. */
function compareOnTopic(
  roles: readonly Role[],
  question: Question,
  index: PassageIndex,
): Comparison {
  const found = roles.map((role) => ({
    role,
    found: selectAnswers(rankAspect(role.id, question, index), question).slice(0, MAX_ON_TOPIC),
  }));
  const hits = found.flatMap((side) => side.found);
  const sides = putSameAspectFirst(addCounterpart(found, index), question, index);
  if (hits.length === 0) return { rows: [], passages: [], fit: 0, isSaid: false };
  const heading = findSharedHeading(sides, index) ?? question.topic ?? WHOLE_ROLE;
  const aspect = sides.map((side) => ({ ...side, said: [] }));
  const row = toRow(heading, aspect, question, index);
  const rows = row === null ? [] : [row];
  return {
    rows,
    passages: keepSources(interleave(sides), rows, MAX_COMPARED_PASSAGES),
    fit: Math.max(...hits.map((hit) => hit.coverage)),
    isSaid: found.some((side) => isSaid(side.found, question, index)),
  };
}

/** What tells which of the roles to choose: what all sides say of it under one heading; null where they don't. */
function compareForChoice(
  roles: readonly Role[],
  question: Question,
  index: PassageIndex,
): Comparison | null {
  const compared = listChoosing(question).map((asked) => compareOnTopic(roles, asked, index));
  const isOfAll = ({ cells }: Row): boolean => cells.every(({ text }) => text !== null);
  return compared.find(({ rows, isSaid: told }) => told && rows.some(isOfAll)) ?? null;
}
