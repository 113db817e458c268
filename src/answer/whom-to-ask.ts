// Finds whom to ask where the articles don't say.

import type { Role } from '../knowledge/roles.ts';
import type { Question } from '../question/question.ts';
import type { Answer } from './answer.ts';
import { findRoles } from './complete-answer.ts';
import type { PassageIndex } from './passage-index.ts';

/** Those of the roles asked about that can be reached; one that is away cannot. */
export function listReachable(question: Question, index: PassageIndex): Role[] {
  const roles = question.form === 'stand-in' ? [] : findRoles(question, index);
  return roles.filter(({ contact }) => contact !== undefined);
}

/** Whom the pack names for all else, where none of the roles asked about can be reached. */
export function findFallback(
  reached: readonly Role[],
  { fallback }: PassageIndex,
): Pick<Answer, 'fallback'> {
  return fallback === undefined || reached.length > 0 ? {} : { fallback };
}
