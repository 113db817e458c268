// Orders passages that come near to a question: under a heading on it, of its role, with the name that was asked for.

import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import { areInitials, findTypedNames } from '../text/typed-names.ts';
import type { ScoredPassage } from './answer.ts';
import { isSameWord } from './exactness.ts';
import { isTopicMentioned } from './known-topic.ts';
import { rankAgain } from './near-topic.ts';
import type { PassageIndex } from './passage-index.ts';

/** Passages with a name that none of those at hand has. */
const MOST_NAMED = 3;

/**
 * The passages under a heading on the rarest of what was asked before those that have it in the text alone, in a thread those of
 * its articles before all others; as they are where the first one has all of it word by word.
 */
export function putHeadedFirst(
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
  const isNear = ({ passage }: ScoredPassage): boolean => question.near.includes(passage.path);
  const worth = (one: ScoredPassage): number => (isNear(one) ? 2 : 0) + (isHeaded(one) ? 1 : 0);
  return [...passages].sort((a, b) => worth(b) - worth(a));
}

/**
 * The passages that have what was asked for by a name of its own ("GPL", "Figma"), which other words hardly stand for, before those
 * that don't; from all that were found where none of these has it.
 */
export function putNamedFirst(
  passages: readonly ScoredPassage[],
  question: Question,
  index: PassageIndex,
): readonly ScoredPassage[] {
  const typed = findTypedNames(question.text);
  const names = question.words.filter((word) => typed.has(word) || areInitials(word));
  if (names.length === 0) return passages;
  const hasName = ({ matches }: Hit): boolean =>
    matches.some((match) => names.includes(match.concept.word) && isSameWord(match));
  const named = new Set(
    rankAgain(question, passages, index)
      .filter(hasName)
      .map(({ passage }) => passage),
  );
  const isNamed = ({ passage }: ScoredPassage): boolean => named.has(passage);
  if (named.size > 0)
    return [...passages.filter(isNamed), ...passages.filter((one) => !isNamed(one))];
  const found = index.search.find(question).filter(hasName);
  return [...found.slice(0, MOST_NAMED), ...passages];
}

/** The first passage that speaks for the one role asked about before all that only name it, where it has as much of what was asked. */
export function putOwnFirst(
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
