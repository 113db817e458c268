import type { Passage } from '../knowledge/article.ts';
import type { Role } from '../knowledge/roles.ts';
import type { Question } from '../question/understand.ts';
import type { Cell, Found, Row } from './answer.ts';
import { aspect, overview } from './describe.ts';
import { bestFit, selectAnswers } from './judge.ts';
import { shorten } from './sentences.ts';
import type { Sources } from './sources.ts';

/** A table that is longer is no longer read. */
const MOST_ROWS = 10;
/** Fits a table cell on a phone. */
const LONGEST_CELL = 220;
/** Passages behind one cell. */
const MOST_BEHIND = 2;
/** The row that holds what a role is as a whole. */
const WHOLE = 'In short';
/** Passages of one role on a topic. */
const MOST_ON_TOPIC = 4;
/** Passages of one role that a comparison looks at. */
const MOST_OF_ROLE = 60;

export interface Comparison {
  readonly rows: readonly Row[];
  readonly passages: readonly Found[];
  /** How well the best passage answers, 0..1. */
  readonly fit: number;
}

function sameAspect(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The heading under which a passage speaks, the roles' own names left out; null where none is left. */
function aspectOf(passage: Passage, role: Role, sources: Sources): string | null {
  const named = passage.heading.filter((heading) => !namesRole(heading, role, sources));
  return named.at(-1) ?? null;
}

function namesRole(heading: string, role: Role, sources: Sources): boolean {
  return sources.named(heading).some((hit) => hit.role === role.id);
}

/** The sentence of a passage that says its point, or the one nearest to the topic. */
function cellText(passage: Passage, question: Question, sources: Sources): string {
  const sentences = sources.sentences(passage);
  const rows = question.words.length > 0 ? sentences.map(({ row }) => row) : [];
  const nearest = bestFit(sources.search.fitRows(question, rows));
  return shorten(sentences[nearest]?.text ?? '', LONGEST_CELL);
}

function toCell(role: Role, found: readonly Found[], question: Question, sources: Sources): Cell {
  const [first] = found;
  return {
    role: role.id,
    text: first === undefined ? null : cellText(first.passage, question, sources),
    passages: found.map(({ passage }) => passage.id),
  };
}

/** Takes the passages of each side in turn, so that neither crowds the other out. */
function interleave(sides: readonly (readonly Found[])[]): Found[] {
  const taken = new Map<string, Found>();
  const longest = Math.max(0, ...sides.map((side) => side.length));
  for (let at = 0; at < longest; at += 1) {
    for (const side of sides) {
      const found = side[at];
      if (found !== undefined && !taken.has(found.passage.id)) taken.set(found.passage.id, found);
    }
  }
  return [...taken.values()];
}

/** Aspects on which the articles speak of every role, in the order of the first role's articles. */
function commonAspects(
  roles: readonly Role[],
  sides: readonly (readonly Found[])[],
  sources: Sources,
): Map<string, { heading: string; cells: Found[][] }> {
  const aspects = new Map<string, { heading: string; cells: Found[][] }>();
  for (const [side, found] of sides.entries()) {
    const role = roles[side];
    if (role === undefined) continue;
    for (const one of [...found].sort(inOrder)) {
      const heading = aspectOf(one.passage, role, sources);
      if (heading === null) continue;
      const key = sameAspect(heading);
      const known = aspects.get(key) ?? { heading, cells: roles.map(() => []) };
      aspects.set(key, known);
      const cell = known.cells[side];
      if (cell !== undefined && cell.length < MOST_BEHIND) cell.push(one);
    }
  }
  for (const [key, { cells }] of aspects)
    if (cells.some((cell) => cell.length === 0)) aspects.delete(key);
  return aspects;
}

function inOrder(a: Found, b: Found): number {
  if (a.passage.path !== b.passage.path) return a.passage.path < b.passage.path ? -1 : 1;
  return a.passage.line - b.passage.line;
}

/** Sets two or more roles side by side on the aspects that the articles share, or on the topic that was asked. */
export function compare(roles: readonly Role[], question: Question, sources: Sources): Comparison {
  if (question.words.length > 0) return compareOnTopic(roles, question, sources);
  const sides = roles.map((role) => overview(role.id, question, sources).slice(0, MOST_OF_ROLE));
  const rows: Row[] = [];
  const whole = sides.map((side) => side.slice(0, 1));
  const shared = [...commonAspects(roles, sides, sources).values()].slice(0, MOST_ROWS);
  const alreadySaid = (found: readonly Found[]): boolean =>
    shared.some(({ cells }) =>
      cells.flat().some(({ passage }) => found.some((one) => one.passage.id === passage.id)),
    );
  if (!whole.every(alreadySaid)) {
    rows.push({
      aspect: WHOLE,
      cells: roles.map((role, side) => toCell(role, whole[side] ?? [], question, sources)),
    });
  }
  for (const { heading, cells } of shared) {
    rows.push({
      aspect: heading,
      cells: roles.map((role, side) => toCell(role, cells[side] ?? [], question, sources)),
    });
  }
  const behind = sides.map((side, at) => [
    ...side.slice(0, 3),
    ...shared.flatMap(({ cells }) => cells[at] ?? []),
  ]);
  return { rows, passages: interleave(behind), fit: 1 };
}

/** The heading under which all sides speak, when it is one and the same. */
function sharedAspect(
  roles: readonly Role[],
  sides: readonly (readonly Found[])[],
  sources: Sources,
): string | null {
  const headings = roles.map((role, side) => {
    const passage = sides[side]?.[0]?.passage;
    return passage === undefined ? null : aspectOf(passage, role, sources);
  });
  const [first] = headings;
  if (first === undefined || first === null) return null;
  return headings.every((heading) => heading !== null && sameAspect(heading) === sameAspect(first))
    ? first
    : null;
}

/** One row for the topic: what each role's passages say on it, or that they don't. */
function compareOnTopic(roles: readonly Role[], question: Question, sources: Sources): Comparison {
  const enough = roles.map((role) =>
    selectAnswers(aspect(role.id, question, sources), question).slice(0, MOST_ON_TOPIC),
  );
  if (enough.every((side) => side.length === 0)) return { rows: [], passages: [], fit: 0 };
  const cells = roles.map((role, side) =>
    toCell(role, (enough[side] ?? []).slice(0, MOST_BEHIND), question, sources),
  );
  const rows = [{ aspect: sharedAspect(roles, enough, sources) ?? question.topic ?? WHOLE, cells }];
  const fit = Math.max(...enough.flat().map((hit) => hit.coverage));
  return { rows, passages: interleave(enough), fit };
}
