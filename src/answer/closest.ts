// Finds what is closest to a question that the articles don't answer.

import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import type { ScoredPassage } from './answer.ts';
import { hasFigureAsked, preferDay } from './certainty.ts';
import { isTopicDenied } from './denial.ts';
import { rankAspect, rankOverview } from './describe.ts';
import { knowsEveryWord, knowsTopic } from './known-topic.ts';
import { putHeadedFirst, putNamedFirst, putOwnFirst } from './order-nearest.ts';
import { createEvidenceQuery, readEvidence } from './ownership-evidence.ts';
import { findOwning } from './owning-passages.ts';
import type { PassageIndex } from './passage-index.ts';
import { favourNear, pickBest } from './relevance.ts';

const MOST_CLOSEST = 3;
/** What is closest must speak of some of what was asked. */
const CLOSE_ENOUGH = 0.25;
/** A passage with the number that was asked for must speak of more. */
const FIGURE_COVERAGE = 0.4;
/** A passage that names an owner must speak of so much, and say so surely that it is theirs. From 0.2 to 0.5 the latter finds the same. */
const OWNER_COVERAGE = 0.3;
const OWNER_WEIGHT = 0.5;
/** Where nothing else is near, other words for so many of those asked must point to a passage … */
const FEWEST_POINTING = 2;
/** … but for one alone among the passages of the asked role, and in a pack of so few: where there is little, little is like it by chance. */
const SMALL_PACK = 40;
/** What a role is, where nothing is close to what was asked of it. */
const MOST_OVERVIEW = 2;

/** What is closest to a question. */
interface Closest {
  /** Best first. */
  readonly passages: readonly ScoredPassage[];
  /** Whether they are about what was asked: the role's own, or under a heading that speaks of some of it. */
  readonly isNear: boolean;
}

/** Looks for what is closest; of a role that is at least what it is. */
export function findClosest(question: Question, index: PassageIndex): Closest {
  if (question.form === 'stand-in' || question.form === 'reach')
    return { passages: [], isNear: false };
  if (question.roles.length === 0 || wantsOwner(question)) {
    const found = index.search.find(question).filter((hit) => !deniesTopic(hit, question, index));
    const hits = favourNear(
      found.filter(({ coverage }) => coverage >= CLOSE_ENOUGH),
      question,
    );
    const names = namesOwnerOf(question, hits, index);
    const near = hits.filter(
      (hit) => hit.headCoverage > 0 || hasFigureOnTopic(hit, question, index) || names(hit),
    );
    const fewest = index.passageCount <= SMALL_PACK ? 1 : FEWEST_POINTING;
    const shown =
      near.length > 0 ? near : found.filter((hit) => isPointedTo(hit, fewest, question));
    const isNear = shown.length > 0;
    return { passages: (isNear ? shown : hits).slice(0, MOST_CLOSEST), isNear };
  }
  const hits = question.roles.flatMap((role) => rankAspect(role, question, index));
  if (hits.length > 0) {
    const isNear = hits.some(
      (hit) => hit.coverage >= CLOSE_ENOUGH || isPointedTo(hit, 1, question),
    );
    return { passages: hits.slice(0, MOST_CLOSEST), isNear };
  }
  const overview = question.roles.flatMap((role) =>
    rankOverview(role, question, index).slice(0, MOST_OVERVIEW),
  );
  return { passages: overview, isNear: knowsEveryWord(question, index) };
}

/**
 * Whether other words for so many of those asked are in a passage: a phrase like "gpus sit idle" for "resource utilization". What
 * is asked but is in no article mostly shares one common word with some passage, and that itself.
 */
function isPointedTo({ matches }: Hit, fewest: number, { action }: Question): boolean {
  const pointing = matches.filter(
    ({ concept, variant }) => !concept.hint && variant.kind !== 'asked' && variant.kind !== 'typo',
  );
  // the words of one phrase point as one: "on black friday"
  const labels = new Set(pointing.map(({ variant }) => variant.label));
  // what is done tells nothing where what it is done to is in no article: "who pays for lunch?"
  return labels.size >= fewest && pointing.some(({ concept }) => concept.word !== action);
}

/** Whether a passage says of somebody in a sentence on what was asked that it is theirs. */
function namesOwnerOf(
  question: Question,
  hits: readonly Hit[],
  index: PassageIndex,
): (hit: Hit) => boolean {
  if (!wantsOwner(question) || !knowsTopic(question, index)) return () => false;
  const query = createEvidenceQuery(question, hits, index);
  return (hit) =>
    hit.coverage >= OWNER_COVERAGE &&
    readEvidence(hit, query, index).some(({ weight }) => weight >= OWNER_WEIGHT);
}

/** Whether a passage has the number that is asked for in a sentence on what was asked. */
function hasFigureOnTopic(hit: Hit, question: Question, index: PassageIndex): boolean {
  if (question.quantity === null || hit.coverage < FIGURE_COVERAGE) return false;
  return hasFigureAsked(hit, question, index);
}

/** Whether the sentence of a passage that speaks most of what was asked says that it is not so: who does not do it is no hint to who does. */
function deniesTopic({ passage }: ScoredPassage, question: Question, index: PassageIndex): boolean {
  if (!wantsOwner(question)) return false;
  const measure = index.search.measure(question);
  const said = index.sentencesOf(passage).map(({ text, terms }) => ({ text, fit: measure(terms) }));
  const best = pickBest(said);
  return best !== undefined && isTopicDenied(best.text, question, index);
}

/** Whether a question asks who owns or does something: whoever asks is best served by a passage that names somebody. */
function wantsOwner({ intent, isWhether }: Question): boolean {
  return intent === 'who-owns' && !isWhether;
}

/**
 * The two passages to show as nearest: the first of these, and of all on what was asked the one that is likeliest to say it: that
 * says most of who owns it where an owner is asked for, or that has a figure of the kind asked for.
 */
export function pickNearest(
  passages: readonly ScoredPassage[],
  question: Question,
  index: PassageIndex,
): ScoredPassage[] {
  const isSaying = (one: ScoredPassage): boolean => !deniesTopic(one, question, index);
  const isOwnerWanted = wantsOwner(question);
  // what says who does not do it comes first only where there is nothing else
  const saying = passages.filter(isSaying);
  const owning = saying.length > 0 || !isOwnerWanted ? [] : [...findOwning(question, index)];
  const kept = saying.length > 0 ? saying : owning.filter(isSaying);
  const ordered = putHeadedFirst(kept.length > 0 ? kept : passages, question, index);
  const [first, ...others] = putNamedFirst(putOwnFirst(ordered, question, index), question, index);
  if (first === undefined) return [];
  // A record that names nobody says all there is to say; who stands in for another role is no hint.
  if (question.form === 'stand-in' || first.passage.attribution === 'record') return [first];
  const isOther = ({ passage }: ScoredPassage): boolean => passage.id !== first.passage.id;
  if (isOwnerWanted) {
    for (const second of findOwning(question, index))
      if (isOther(second) && isSaying(second)) return [first, second];
    return [first];
  }
  const asked = preferDay(question);
  const withFigure =
    asked.quantity === null || hasFigureAsked(first, asked, index)
      ? undefined
      : index.search
          .find(question)
          .find((hit) => isOther(hit) && hasFigureAsked(hit, asked, index));
  const second = withFigure ?? findOtherSide(first, question, index) ?? others[0];
  return [first, ...(second === undefined ? [] : [second])];
}

/** "a pod and a node", "pods vs nodes". */
const SETS_APART = /\b(?:vs|versus|differen\w+|differs?|diff|between|compared?|distinguish\w*)\b/i;

/** Where things are compared, the best passage on what the first one says nothing of. */
function findOtherSide(
  { passage }: ScoredPassage,
  question: Question,
  index: PassageIndex,
): ScoredPassage | undefined {
  if (question.intent !== 'search' || !SETS_APART.test(question.text)) return undefined;
  const hits = index.search.find(question);
  const listSaid = ({ matches }: Hit): string[] =>
    matches.flatMap(({ concept }) => (concept.hint ? [] : [concept.word]));
  const said = new Set(hits.filter((hit) => hit.passage === passage).flatMap(listSaid));
  return hits.find((hit) => listSaid(hit).some((word) => !said.has(word)));
}
