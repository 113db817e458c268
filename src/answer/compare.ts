// Sets roles side by side: by the headings that their passages share, or on one topic.

import type { Passage } from '../knowledge/passage.ts';
import type { Role } from '../knowledge/roles.ts';
import type { Question } from '../question/question.ts';
import { shorten } from '../text/shorten.ts';
import type { Row, ScoredPassage } from './answer.ts';
import { rankAspect, rankOverview } from './describe.ts';
import type { PassageIndex } from './passage-index.ts';
import { pickBest, selectAnswers } from './relevance.ts';

/** A longer table is not read to its end. */
const MAX_ROWS = 10;
/** Fits a table cell on a phone. */
const MAX_CELL_LENGTH = 220;
/** Passages behind one cell. */
const MAX_BEHIND_CELL = 2;
/** The label of the row that says what a role is as a whole. */
const WHOLE_ROLE = 'In short';
/** Passages of one role that open a comparison, whatever their aspect. */
const MAX_OPENING = 3;
/** Passages of one role on a topic. */
const MAX_ON_TOPIC = 4;
/** Passages of one role that a comparison looks at. */
const MAX_OF_ROLE = 60;

/** What the articles have to say of one of the roles compared. */
interface Side {
  readonly role: Role;
  readonly found: readonly ScoredPassage[];
}

export interface Comparison {
  readonly rows: readonly Row[];
  readonly passages: readonly ScoredPassage[];
  /** How well the best passage answers, 0..1. */
  readonly fit: number;
}

/** Headings that differ in case and punctuation only are one aspect. */
function normalizeHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The nearest heading of a passage that does not name the role or one that it includes; null where there is none. */
function findAspect(passage: Passage, role: Role, index: PassageIndex): string | null {
  const named = passage.heading.filter((heading) => !isNameOf(heading, role, index));
  return named.at(-1) ?? null;
}

function isNameOf(heading: string, role: Role, index: PassageIndex): boolean {
  const ids = [role.id, ...index.membersOf(role.id)];
  return index.findNames(heading).some((hit) => ids.includes(hit.role));
}

/** The sentence of a passage that says its point, or the one nearest to the topic. */
function writeCell(passage: Passage, question: Question, index: PassageIndex): string | null {
  const sentences = index.sentencesOf(passage);
  const measure = index.search.measure(question);
  const measured = sentences.map(({ text, terms }) => ({ text, fit: measure(terms) }));
  const said = question.words.length > 0 ? pickBest(measured) : sentences[0];
  return said === undefined ? null : shorten(said.text, MAX_CELL_LENGTH);
}

function toRow(
  aspect: string,
  sides: readonly Side[],
  question: Question,
  index: PassageIndex,
): Row {
  const cells = sides.map(({ role, found: [first, ...others] }) => ({
    role: role.id,
    text: first === undefined ? null : writeCell(first.passage, question, index),
    passages: first === undefined ? [] : [first, ...others].map(({ passage }) => passage.id),
  }));
  return { aspect, cells };
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

function compareByPlace(a: ScoredPassage, b: ScoredPassage): number {
  if (a.passage.path !== b.passage.path) return a.passage.path < b.passage.path ? -1 : 1;
  return a.passage.line - b.passage.line;
}

/** The passages of one side by the heading that they are under, in the order of the articles. */
function groupByAspect(
  { role, found }: Side,
  index: PassageIndex,
): Map<string, { heading: string; found: ScoredPassage[] }> {
  const aspects = new Map<string, { heading: string; found: ScoredPassage[] }>();
  for (const one of [...found].sort(compareByPlace)) {
    const heading = findAspect(one.passage, role, index);
    if (heading === null) continue;
    const key = normalizeHeading(heading);
    const known = aspects.get(key);
    if (known === undefined) aspects.set(key, { heading, found: [one] });
    else if (known.found.length < MAX_BEHIND_CELL) known.found.push(one);
  }
  return aspects;
}

/** Aspects on which the articles speak of every role, in the order of the first role's articles. */
function findCommonAspects(
  sides: readonly Side[],
  index: PassageIndex,
): { heading: string; sides: Side[] }[] {
  const [first = new Map<string, never>(), ...others] = sides.map((side) =>
    groupByAspect(side, index),
  );
  return [...first].flatMap(([key, { heading, found }]) => {
    const rest = others.flatMap((aspects) => aspects.get(key) ?? []);
    if (rest.length < others.length) return [];
    const cells = [found, ...rest.map((aspect) => aspect.found)];
    return [{ heading, sides: sides.map(({ role }, at) => ({ role, found: cells[at] ?? [] })) }];
  });
}

/** Sets two or more roles side by side on the aspects that the articles share, or on the topic that was asked. */
export function compareRoles(
  roles: readonly Role[],
  question: Question,
  index: PassageIndex,
): Comparison {
  if (question.words.length > 0) return compareOnTopic(roles, question, index);
  const sides = roles.map((role) => ({
    role,
    found: rankOverview(role.id, question, index).slice(0, MAX_OF_ROLE),
  }));
  const shared = findCommonAspects(sides, index).slice(0, MAX_ROWS);
  const rows = shared.map(({ heading, sides: cells }) => toRow(heading, cells, question, index));
  const said = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ passages }) => passages)));
  const whole = sides.map(({ role, found }) => ({ role, found: found.slice(0, 1) }));
  if (whole.some(({ found }) => found.some(({ passage }) => !said.has(passage.id)))) {
    rows.unshift(toRow(WHOLE_ROLE, whole, question, index));
  }
  const behind = sides.map(({ role, found }) => ({
    role,
    found: [
      ...found.slice(0, MAX_OPENING),
      ...shared.flatMap((aspect) =>
        aspect.sides.filter((side) => side.role === role).flatMap((side) => side.found),
      ),
    ],
  }));
  return { rows, passages: interleave(behind), fit: 1 };
}

/** The heading under which all sides speak, when it is one and the same. */
function findSharedHeading(sides: readonly Side[], index: PassageIndex): string | null {
  const headings = sides.map(({ role, found: [first] }) =>
    first === undefined ? null : findAspect(first.passage, role, index),
  );
  const [one = null] = headings;
  if (one === null) return null;
  const isShared = headings.every(
    (heading) => heading !== null && normalizeHeading(heading) === normalizeHeading(one),
  );
  return isShared ? one : null;
}

/** One row for the topic: what each role's passages say on it, or that they don't. */
function compareOnTopic(
  roles: readonly Role[],
  question: Question,
  index: PassageIndex,
): Comparison {
  const sides = roles.map((role) => ({
    role,
    found: selectAnswers(rankAspect(role.id, question, index), question).slice(0, MAX_ON_TOPIC),
  }));
  const hits = sides.flatMap(({ found }) => found);
  if (hits.length === 0) return { rows: [], passages: [], fit: 0 };
  const heading = findSharedHeading(sides, index) ?? question.topic ?? WHOLE_ROLE;
  const cells = sides.map(({ role, found }) => ({ role, found: found.slice(0, MAX_BEHIND_CELL) }));
  return {
    rows: [toRow(heading, cells, question, index)],
    passages: interleave(sides),
    fit: Math.max(...hits.map((hit) => hit.coverage)),
  };
}
