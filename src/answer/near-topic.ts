// Finds what is nearest to the thing that is asked for, and not to the wording by which it is asked.

import type { Passage } from '../knowledge/passage.ts';
import { isOfAnything } from '../question/generic-words.ts';
import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import { isLightWord, splitWords } from '../text/words.ts';
import type { ScoredPassage } from './answer.ts';
import { listAsked } from './exactness.ts';
import type { PassageIndex } from './passage-index.ts';

/** A question by what is asked for alone, and the passages on that. */
interface NearTopic {
  readonly question: Question;
  readonly passages: readonly ScoredPassage[];
}

/**
 * The question without the phrases of its wording ("need to know" asks for a skill, whatever is to be known), and those of the
 * passages that speak of what is left, by how much they do; both as they are where none does.
 */
export function keepToTopic(
  question: Question,
  passages: readonly ScoredPassage[],
  index: PassageIndex,
): NearTopic {
  const isWording = index.search
    .expand(question)
    .some(({ word, hint }) => !hint && !question.words.includes(word));
  if (question.words.length === 0 || !isWording) return { question, passages };
  const topical = { ...question, said: question.words };
  const shareOf = readShares(question, topical, passages, index);
  const onTopic = passages
    .map(({ passage, score }) => ({ passage, score: score * shareOf(passage) }))
    .filter(({ score }) => score > 0);
  if (onTopic.length > 0) {
    // the order says where the figure is that was asked for
    const ranked = question.quantity === null ? onTopic.sort((a, b) => b.score - a.score) : onTopic;
    return { question: topical, passages: ranked };
  }
  // by its wording alone a question is near to what is under a heading on that: "Skills"
  const headed = new Set(
    rankAgain(question, passages, index)
      .filter(({ matches }) => matches.some(({ concept, inHead }) => !concept.hint && inHead))
      .map(({ passage }) => passage),
  );
  const kept = passages.filter(({ passage }) => headed.has(passage));
  return { question, passages: kept.length > 0 ? kept : passages };
}

/** Measures passages that were found against a question, the best first. */
export function rankAgain(
  question: Question,
  passages: readonly ScoredPassage[],
  index: PassageIndex,
): readonly Hit[] {
  return index.search.rank(
    question,
    passages.map(({ passage }) => passage),
  );
}

/** For each passage, how much of its score is for what is asked for, and not for the wording; 0..1. */
function readShares(
  question: Question,
  topical: Question,
  passages: readonly ScoredPassage[],
  index: PassageIndex,
): (passage: Passage) => number {
  const isTopical = ({ matches }: Hit): boolean => matches.some(({ concept }) => !concept.hint);
  const scores = new Map(
    rankAgain(topical, passages, index)
      .filter(isTopical)
      .map(({ passage, score }) => [passage, score]),
  );
  const all = new Map(
    rankAgain(question, passages, index).map(({ passage, score }) => [passage, score]),
  );
  return (passage) => (scores.get(passage) ?? 0) / Math.max(all.get(passage) ?? 0, Number.EPSILON);
}

/** What of a question the articles never mention, and by which related words the nearest passages were found. */
export function readGap(
  question: Question,
  shown: readonly ScoredPassage[],
  index: PassageIndex,
): { readonly unknown: readonly string[]; readonly related: readonly string[] } {
  const asked = listAsked(question, index);
  const [best] = rankAgain(question, shown.slice(0, 1), index);
  const related = (best?.matches ?? [])
    .filter(
      ({ concept, variant }) =>
        !concept.hint && (variant.kind === 'related' || variant.kind === 'facets'),
    )
    .map(({ variant }) => variant.label)
    // "incident" was said, though "site down" points to it, too
    .filter((label) => !splitWords(label).every(({ folded }) => question.said.includes(folded)));
  // A word without any wording is in no article; nor is a topic that is only like what the articles have.
  const isUnsaid = asked.every(({ variants }) => variants.every(({ kind }) => kind === 'related'));
  const { topic } = question;
  const isWhole = isUnsaid && topic !== null && splitWords(topic).length === asked.length;
  const missing = asked.filter(({ variants }) => variants.length === 0).map(({ word }) => word);
  // what only tells of the asker ("just joined", "on Monday") is nothing that the articles should mention
  const ofTopic = new Set(splitWords(topic ?? '').map(({ folded }) => folded));
  const unknown = missing.filter(
    (word) => ofTopic.has(word) && !isLightWord(word) && !isOfAnything(word),
  );
  return { unknown: isWhole ? [topic] : unknown, related: [...new Set(related)] };
}
