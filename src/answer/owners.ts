// Finds who owns a topic, from the sentences of the passages on it.

import type { Attribution } from '../knowledge/passage.ts';
import type { Question } from '../question/question.ts';
import type { Fit } from '../search/rank.ts';
import type { Hit } from '../search/search.ts';
import { shorten } from '../text/shorten.ts';
import type { Owner } from './answer.ts';
import { weighHeadings, weighMentions } from './ownership-wording.ts';
import type { PassageIndex } from './passage-index.ts';
import { pickBest } from './relevance.ts';

/** How much a passage counts for the role it speaks for, by how that is known. */
const ATTRIBUTED: Readonly<Record<Attribution, number>> = {
  table: 1,
  'lead-in': 1,
  heading: 1,
  title: 0.8,
  mention: 0,
  none: 0,
};
/** What a sentence that names a role counts when it is only near the one on the topic. */
const BESIDE = 0.2;
/** … and when it says that the role does what was asked: "They may only be signed by the CEO." */
const DOING_BESIDE = 0.6;
/** What is left for a passage's own role where its sentence on the topic names another as the one who acts. */
const OTHERS_ACT = 0.5;
/** What is left where the topic is only the text of a link. */
const POINTER = 0.4;
/** What is left where the sentence on the topic says that it is not so. */
const NEGATED = 0.3;
const NEGATION =
  /\b(?:not|never|rather than|instead of|without|no longer|doesn['’]t|don['’]t|isn['’]t|aren['’]t)\b/i;
/** What is left where it is not what was asked that is done: "reviewed by" for "who signs". */
const OTHER_ACTION = 0.4;
/** Only passages that speak of nearly as much of the topic as the best one say who owns it. */
const NEARLY_AS_GOOD = 0.7;
const MAX_HITS = 12;
/** Further passages for the same owner confirm, each less than the one before. */
const CONFIRMING = 0.4;
/** A role with less than this share of the first one's evidence is not a second owner. */
const CLOSE = 0.6;
const MAX_OWNERS = 4;
const MAX_SENTENCE_LENGTH = 300;

interface Evidence {
  readonly role: string;
  readonly weight: number;
  readonly sentence: string;
  readonly hit: Hit;
}

/** Who owns a topic, and the passages that say so: each owner's best first, then by their evidence. */
export interface Ownership {
  readonly owners: readonly Owner[];
  readonly hits: readonly Hit[];
}

/** What one passage says about who owns the topic: sentences that name a role first, then the roles it speaks for. */
function readEvidence(hit: Hit, question: Question, index: PassageIndex): Evidence[] {
  const { passage } = hit;
  const base = hit.score * hit.coverage;
  const found: Evidence[] = [];
  const measure = index.search.measure(question);
  const sentences = index
    .sentencesOf(passage)
    .map((sentence) => ({ ...sentence, fit: measure(sentence.terms) }));
  const topical = pickBest(sentences);
  if (topical === undefined || topical.fit.coverage === 0) return found;
  let actorNamed = 0;
  for (const { fit, text, names } of sentences) {
    const share = fit.coverage / topical.fit.coverage;
    const isDone = hasAction(fit, question);
    // "please contact X" follows what it is about, often in a sentence of its own
    const near = Math.max(share ** 2, question.action !== null && isDone ? DOING_BESIDE : BESIDE);
    for (const { name, weight } of weighMentions(text, names)) {
      // the name is part of what was asked: "who manages lead engineers?"
      if (question.owned.includes(name.role)) continue;
      const said = weight * (isDone ? 1 : OTHER_ACTION);
      actorNamed = Math.max(actorNamed, said * share);
      found.push({ role: name.role, weight: base * said * near, sentence: text, hit });
    }
  }
  const standing = ATTRIBUTED[passage.attribution] * weighHeadings(passage.heading);
  // a passage of one role whose sentence on the topic names another as the one who acts speaks less for itself
  const mine = actorNamed >= 1 ? OTHERS_ACT : 1;
  const pointed = topical.isPointer ? POINTER : 1;
  const acts = hasAction(hit, question) ? 1 : OTHER_ACTION;
  const denied = isNegated(topical.text, question, index) ? NEGATED : 1;
  const own = standing * mine * pointed * acts * denied;
  for (const role of passage.roles) {
    if (own > 0 && !question.owned.includes(role))
      found.push({ role, weight: base * own, sentence: topical.text, hit });
  }
  return found;
}

/** Whether the match includes what the owner is asked to do. */
function hasAction(fit: Fit, { action }: Question): boolean {
  return action === null || fit.matches.some(({ concept }) => concept.word === action);
}

/** Whether a sentence speaks of the topic only behind a negation: "…, not into building applications". */
function isNegated(sentence: string, question: Question, index: PassageIndex): boolean {
  const negation = NEGATION.exec(sentence);
  if (negation === null) return false;
  const measure = index.search.measure(question);
  const coverage = (part: string): number => measure(index.search.toTermIds(part)).coverage;
  return coverage(sentence.slice(negation.index)) > coverage(sentence.slice(0, negation.index));
}

/**
 * The roles that the articles give a topic to, best first, with the sentence that says so.
 * Only evidence of ownership counts (assigned, acting, gone to), not how often a role is mentioned.
 */
export function findOwners(
  question: Question,
  hits: readonly Hit[],
  index: PassageIndex,
): Ownership {
  const top = Math.max(0, ...hits.map((hit) => hit.coverage));
  const good = hits.filter((hit) => hit.coverage >= top * NEARLY_AS_GOOD).slice(0, MAX_HITS);
  const said = good.flatMap((hit) => readEvidence(hit, question, index));
  const evidence = said.some((piece) => piece.weight > 0)
    ? said
    : hits.slice(0, MAX_HITS).flatMap((hit) => readEvidence(hit, question, index));
  const byRole = new Map<string, Evidence[]>();
  for (const piece of evidence.sort((a, b) => b.weight - a.weight)) {
    if (piece.weight === 0) continue;
    const list = byRole.get(piece.role);
    if (list === undefined) byRole.set(piece.role, [piece]);
    else if (!list.some((known) => known.hit.passage.id === piece.hit.passage.id)) list.push(piece);
  }
  const weighed = [...byRole.entries()]
    .map(([id, pieces]) => ({
      id,
      pieces,
      weight: pieces.reduce((sum, piece, at) => sum + piece.weight * CONFIRMING ** at, 0),
    }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const first = Math.max(0, ...weighed.map(({ weight }) => weight));
  const close = weighed.filter(({ weight }) => weight >= first * CLOSE).slice(0, MAX_OWNERS);
  const total = close.reduce((sum, { weight }) => sum + weight, 0);
  const owners = close.flatMap(({ id, pieces: [best], weight }) => {
    const role = index.roles.get(id);
    if (role === undefined || best === undefined) return [];
    const sentence = shorten(best.sentence, MAX_SENTENCE_LENGTH);
    return [{ role, share: weight / total, sentence, passage: best.hit.passage.id }];
  });
  const named = new Set(close.map(({ id }) => id));
  const saying = evidence.filter((piece) => named.has(piece.role) && piece.weight > 0);
  const theirs = owners.flatMap(
    (owner) => saying.find((piece) => piece.hit.passage.id === owner.passage) ?? [],
  );
  return { owners, hits: [...new Set([...theirs, ...saying].map((piece) => piece.hit))] };
}
