// Finds what is closest to a question that the articles don't answer.

import type { Question } from '../question/question.ts';
import type { Match } from '../search/rank.ts';
import type { Hit } from '../search/search.ts';
import { isLightWord } from '../text/words.ts';
import type { ScoredPassage } from './answer.ts';
import { hasFigureAsked, preferDay } from './certainty.ts';
import { isTopicDenied } from './denial.ts';
import { rankAspect, rankOverview } from './describe.ts';
import { isQuoted } from './exactness.ts';
import { rankAgain } from './near-topic.ts';
import { createEvidenceQuery, readEvidence } from './ownership-evidence.ts';
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
/** What a role is, where nothing is close to what was asked of it. */
const MOST_OVERVIEW = 2;
/**
 * What a passage's own score counts beside what it says of who owns the thing. Any share from a twentieth to a fifth finds
 * the same passages.
 */
const SCORE_SHARE = 0.15;

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
    const hits = favourNear(
      index.search
        .find(question)
        .filter((hit) => hit.coverage >= CLOSE_ENOUGH && !deniesTopic(hit, question, index)),
      question,
    );
    const names = namesOwnerOf(question, hits, index);
    const near = hits.filter(
      (hit) => hit.headCoverage > 0 || hasFigureOnTopic(hit, question, index) || names(hit),
    );
    const isNear = near.length > 0;
    return { passages: (isNear ? near : hits).slice(0, MOST_CLOSEST), isNear };
  }
  const hits = question.roles.flatMap((role) => rankAspect(role, question, index));
  if (hits.length > 0) {
    const isNear = hits.some(({ coverage }) => coverage >= CLOSE_ENOUGH);
    return { passages: hits.slice(0, MOST_CLOSEST), isNear };
  }
  const overview = question.roles.flatMap((role) =>
    rankOverview(role, question, index).slice(0, MOST_OVERVIEW),
  );
  return { passages: overview, isNear: knowsEveryWord(question, index) };
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
  const owning = wantsOwner(question) ? findOwning(question, index) : [];
  // what says who does not do it comes first only where there is nothing else
  const saying = passages.filter(isSaying);
  const kept = saying.length > 0 ? saying : owning.filter(isSaying);
  const ordered = putHeadedFirst(kept.length > 0 ? kept : passages, question, index);
  const [first, ...others] = putOwnFirst(ordered, question, index);
  if (first === undefined) return [];
  // A record that names nobody says all there is to say; who stands in for another role is no hint.
  if (question.form === 'stand-in' || first.passage.attribution === 'record') return [first];
  const isOther = ({ passage }: ScoredPassage): boolean => passage.id !== first.passage.id;
  if (wantsOwner(question)) {
    const second = owning.find((hit) => isOther(hit) && isSaying(hit));
    return second === undefined ? [first] : [first, second];
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

/**
 * The passages under a heading on the rarest of what was asked before those that have it in the text alone; as they are where
 * the first one has all of it word by word.
 */
function putHeadedFirst(
  passages: readonly ScoredPassage[],
  question: Question,
  index: PassageIndex,
): readonly ScoredPassage[] {
  if (isTopicMentioned(question, passages.slice(0, 1), index)) return passages;
  const hits = new Map(rankAgain(question, passages, index).map((hit) => [hit.passage, hit]));
  const matches = [...hits.values()]
    .flatMap((hit) => hit.matches)
    .filter(({ concept }) => !concept.hint);
  const rarest = Math.max(0, ...matches.map(({ concept }) => concept.weight));
  const isHeaded = ({ passage }: ScoredPassage): boolean =>
    hits
      .get(passage)
      ?.matches.some(
        ({ concept, inHead }) => !concept.hint && inHead && concept.weight >= rarest,
      ) === true;
  return [...passages.filter(isHeaded), ...passages.filter((one) => !isHeaded(one))];
}

/** The first passage that speaks for the one role asked about before all that only name it, where it has as much of what was asked. */
function putOwnFirst(
  passages: readonly ScoredPassage[],
  question: Question,
  index: PassageIndex,
): readonly ScoredPassage[] {
  const [first] = passages;
  const [role, another] = question.roles;
  const isNamed = first?.passage.attribution === 'mention' && another === undefined;
  if (role === undefined || !isNamed || question.words.length === 0) return passages;
  const hits = new Map(rankAgain(question, passages, index).map((hit) => [hit.passage, hit]));
  const coverageOf = ({ passage }: ScoredPassage): number => hits.get(passage)?.coverage ?? 0;
  const own = passages.find(
    (one) =>
      one.passage.attribution !== 'mention' &&
      one.passage.roles.includes(role) &&
      coverageOf(one) >= coverageOf(first),
  );
  return own === undefined ? passages : [own, ...passages.filter((one) => one !== own)];
}

/** The passages on what was asked, those first that say most of who owns it. */
function findOwning(question: Question, index: PassageIndex): Hit[] {
  const hits = index.search.find(question);
  const query = createEvidenceQuery(question, hits, index);
  const worthOf = (hit: Hit): number => {
    const weights = readEvidence(hit, query, index).map(({ weight }) => weight);
    return Math.max(0, ...weights) + SCORE_SHARE * hit.score;
  };
  return hits
    .filter(({ coverage }) => coverage > 0)
    .map((hit) => ({ hit, worth: worthOf(hit) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ hit }) => hit);
}

/** What passages have of the topic as it is quoted. */
function matchTopic(
  question: Question,
  passages: readonly ScoredPassage[],
  index: PassageIndex,
): Match[] {
  const isOfTopic = isQuoted(question);
  return rankAgain(question, passages, index).flatMap(({ matches }) =>
    matches.filter(({ concept }) => isOfTopic(concept.word)),
  );
}

/** Whether passages have each word of the topic as it is quoted. */
export function isTopicMentioned(
  question: Question,
  passages: readonly ScoredPassage[],
  index: PassageIndex,
): boolean {
  const asked = matchTopic(question, passages, index).filter(
    ({ variant }) => variant.kind === 'asked',
  );
  const found = new Set(asked.map(({ concept }) => concept.word));
  const quoted = question.words.filter(isQuoted(question));
  return quoted.length > 0 && quoted.every((word) => found.has(word));
}

/**
 * Whether passages share with "does A own the plants?" no more than the verb, or with "which robots do we use?" no more than words
 * that say little, and the articles lack words of the rest: then they are not near to it.
 */
export function shareTooLittle(
  question: Question,
  passages: readonly ScoredPassage[],
  index: PassageIndex,
): boolean {
  if (knowsEveryWord(question, index)) return false;
  if (question.isWhether) return matchTopic(question, passages, index).length === 0;
  const asked = index.search.expand(question).filter(({ hint }) => !hint);
  const telling = asked.filter(({ word }) => !isLightWord(word));
  const isOfFile = passages.some(({ passage }) => passage.attribution === 'record');
  if (telling.length === 0 || question.roles.length > 0 || isOfFile) return false;
  const found = index.search.rank(
    question,
    passages.map(({ passage }) => passage),
  );
  return !found.some(({ matches }) =>
    matches.some(({ concept }) => !concept.hint && !isLightWord(concept.word)),
  );
}

/** Whether the articles have each word of the topic as it is quoted, but for what somebody is asked to do with it. */
export function knowsTopic(question: Question, index: PassageIndex): boolean {
  const { action } = question;
  const isOfTopic = isQuoted(question);
  const thing = index.search
    .expand(question)
    .filter(({ word, hint }) => !hint && word !== action && isOfTopic(word));
  return thing.length > 0
    ? thing.every(({ variants }) => variants.length > 0)
    : knowsEveryWord(question, index);
}

/** Whether the articles know every word of what was asked, be it by another wording: then a role's best section may tell of it. */
function knowsEveryWord(question: Question, index: PassageIndex): boolean {
  return index.search.expand(question).every(({ hint, variants }) => hint || variants.length > 0);
}
