// Finds the sentence for which a passage is quoted.

import type { Question } from '../question/question.ts';
import type { ScoredPassage } from './answer.ts';
import { pickBounded } from './asked-amount.ts';
import { hasFigure } from './figures.ts';
import type { PassageIndex } from './passage-index.ts';
import { pickBest } from './relevance.ts';

/** The passages, each with the sentence of it that speaks most of what was asked, where one does. */
export function withTellingSentences(
  passages: readonly ScoredPassage[],
  question: Question,
  index: PassageIndex,
): ScoredPassage[] {
  const { words, quantity } = question;
  const isWhole = words.length === 0 && quantity === null;
  const measure = isWhole ? null : index.search.measure(question);
  return passages.map(({ passage, score, role }) => {
    const found = { passage, score, ...(role !== undefined && { role }) };
    if (measure === null || passage.attribution === 'record') return found;
    const bounded = pickBounded(passage, question, index);
    if (bounded !== undefined) return { ...found, sentence: bounded.text };
    const said = index
      .sentencesOf(passage)
      .filter(({ isLeadIn, isPointer }) => !isLeadIn && !isPointer)
      .map(({ text, terms }) => ({ text, fit: measure(terms) }));
    const figures = quantity === null ? [] : said.filter(({ text }) => hasFigure(text, quantity));
    const best = pickBest(figures.length > 0 ? figures : said);
    const isTelling = best !== undefined && (figures.length > 0 || best.fit.coverage > 0);
    return isTelling ? { ...found, sentence: best.text } : found;
  });
}
