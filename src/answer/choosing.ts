// What tells which role to choose, or whether to take one on: what the articles say of hiring it.

import type { Passage } from '../knowledge/passage.ts';
import { CHOOSING } from '../question/asks-choice.ts';
import type { Question } from '../question/question.ts';
import type { PassageIndex } from './passage-index.ts';

const CHOOSES_WHOM = /\b(?:hir(?:e|es|ing)|choos(?:e|es|ing)|pick(?:s|ing)?)\b/i;

/** The question that asks for a choice, by each word with which articles tell of one; none where it asks for something else. */
export function listChoosing(question: Question): readonly Question[] {
  if (question.form !== 'choice') return [];
  return CHOOSING.map((word) => ({ ...question, words: [word], said: [word] }));
}

/** Whether a passage speaks of hiring one of the roles, and not of whom they hire. */
export function isChosenIn(
  passage: Passage,
  roles: readonly string[],
  index: PassageIndex,
): boolean {
  return index.sentencesOf(passage).some(({ text, names }) => {
    const at = text.search(CHOOSES_WHOM);
    return at >= 0 && names.some(({ role, start }) => start > at && roles.includes(role));
  });
}
