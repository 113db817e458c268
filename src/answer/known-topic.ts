// Tells how much the articles, or some passages, know of the topic of a question.

import type { Question } from '../question/question.ts';
import type { Match } from '../search/rank.ts';
import { isLightWord } from '../text/words.ts';
import type { ScoredPassage } from './answer.ts';
import { isQuoted } from './exactness.ts';
import { rankAgain } from './near-topic.ts';
import type { PassageIndex } from './passage-index.ts';

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
export function knowsEveryWord(question: Question, index: PassageIndex): boolean {
  return index.search.expand(question).every(({ hint, variants }) => hint || variants.length > 0);
}
