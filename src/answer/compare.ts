import type { Passage } from '../knowledge/passage.ts';
import type { Role } from '../knowledge/roles.ts';
import type { Question } from '../question/question.ts';
import { shorten } from '../text/shorten.ts';
import type { Row, ScoredPassage } from './answer.ts';
import { aspect, overview } from './describe.ts';
import type { Sources } from './passage-index.ts';
import { bestFit, selectAnswers } from './relevance.ts';

/** A table that is longer is no longer read. */
const MOST_ROWS = 10;
/** Fits a table cell on a phone. */
const LONGEST_CELL = 220;
/** Passages behind one cell. */
const MOST_BEHIND = 2;
/** The row that holds what a role is as a whole. */
const WHOLE = 'In short';
/** Passages of one role that open a comparison, whatever their aspect. */
const MOST_OPENING = 3;
/** Passages of one role on a topic. */
const MOST_ON_TOPIC = 4;
/** Passages of one role that a comparison looks at. */
const MOST_OF_ROLE = 60;

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
function cellText(passage: Passage, question: Question, sources: Sources): string | null {
  const sentences = sources.sentences(passage);
  const measure = sources.search.measure(question);
  const measured = sentences.map(({ text, terms }) => ({ text, fit: measure(terms) }));
  const said = question.words.length > 0 ? bestFit(measured) : sentences[0];
  return said === undefined ? null : shorten(said.text, LONGEST_CELL);
}

function toRow(aspect: string, sides: readonly Side[], question: Question, sources: Sources): Row {
  const cells = sides.map(({ role, found: [first, ...others] }) => ({
    role: role.id,
    text: first === undefined ? null : cellText(first.passage, question, sources),
    passages: first === undefined ? [] : [first, ...others].map(({ passage }) => passage.id),
  }));
  return { aspect, cells };
}

/** Takes the passages of each side in turn, so that neither crowds the other out. */
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

function inOrder(a: ScoredPassage, b: ScoredPassage): number {
  if (a.passage.path !== b.passage.path) return a.passage.path < b.passage.path ? -1 : 1;
  return a.passage.line - b.passage.line;
}

/** The passages of one side by the aspect they stand under, in the order of the articles. */
function byAspect(
  { role, found }: Side,
  sources: Sources,
): Map<string, { heading: string; found: ScoredPassage[] }> {
  const aspects = new Map<string, { heading: string; found: ScoredPassage[] }>();
  for (const one of [...found].sort(inOrder)) {
    const heading = aspectOf(one.passage, role, sources);
    if (heading === null) continue;
    const key = sameAspect(heading);
    const known = aspects.get(key);
    if (known === undefined) aspects.set(key, { heading, found: [one] });
    else if (known.found.length < MOST_BEHIND) known.found.push(one);
  }
  return aspects;
}

/** Aspects on which the articles speak of every role, in the order of the first role's articles. */
function commonAspects(
  sides: readonly Side[],
  sources: Sources,
): { heading: string; sides: Side[] }[] {
  const [first = new Map<string, never>(), ...others] = sides.map((side) =>
    byAspect(side, sources),
  );
  return [...first].flatMap(([key, { heading, found }]) => {
    const rest = others.flatMap((aspects) => aspects.get(key) ?? []);
    if (rest.length < others.length) return [];
    const cells = [found, ...rest.map((aspect) => aspect.found)];
    return [{ heading, sides: sides.map(({ role }, at) => ({ role, found: cells[at] ?? [] })) }];
  });
}

/** Sets two or more roles side by side on the aspects that the articles share, or on the topic that was asked. */
export function compare(roles: readonly Role[], question: Question, sources: Sources): Comparison {
  if (question.words.length > 0) return compareOnTopic(roles, question, sources);
  const sides = roles.map((role) => ({
    role,
    found: overview(role.id, question, sources).slice(0, MOST_OF_ROLE),
  }));
  const shared = commonAspects(sides, sources).slice(0, MOST_ROWS);
  const rows = shared.map(({ heading, sides: cells }) => toRow(heading, cells, question, sources));
  const said = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ passages }) => passages)));
  const whole = sides.map(({ role, found }) => ({ role, found: found.slice(0, 1) }));
  if (whole.some(({ found }) => found.some(({ passage }) => !said.has(passage.id)))) {
    rows.unshift(toRow(WHOLE, whole, question, sources));
  }
  const behind = sides.map(({ role, found }) => ({
    role,
    found: [
      ...found.slice(0, MOST_OPENING),
      ...shared.flatMap((aspect) =>
        aspect.sides.filter((side) => side.role === role).flatMap((side) => side.found),
      ),
    ],
  }));
  return { rows, passages: interleave(behind), fit: 1 };
}

/** The heading under which all sides speak, when it is one and the same. */
function sharedAspect(sides: readonly Side[], sources: Sources): string | null {
  const headings = sides.map(({ role, found: [first] }) =>
    first === undefined ? null : aspectOf(first.passage, role, sources),
  );
  const [one = null] = headings;
  if (one === null) return null;
  const isShared = headings.every(
    (heading) => heading !== null && sameAspect(heading) === sameAspect(one),
  );
  return isShared ? one : null;
}

/** One row for the topic: what each role's passages say on it, or that they don't. */
function compareOnTopic(roles: readonly Role[], question: Question, sources: Sources): Comparison {
  const sides = roles.map((role) => ({
    role,
    found: selectAnswers(aspect(role.id, question, sources), question).slice(0, MOST_ON_TOPIC),
  }));
  const hits = sides.flatMap(({ found }) => found);
  if (hits.length === 0) return { rows: [], passages: [], fit: 0 };
  const heading = sharedAspect(sides, sources) ?? question.topic ?? WHOLE;
  const cells = sides.map(({ role, found }) => ({ role, found: found.slice(0, MOST_BEHIND) }));
  return {
    rows: [toRow(heading, cells, question, sources)],
    passages: interleave(sides),
    fit: Math.max(...hits.map((hit) => hit.coverage)),
  };
}
