// Completes an answer with what the question says of itself.

import type { Role } from '../knowledge/roles.ts';
import type { Question } from '../question/question.ts';
import type { Answer } from './answer.ts';
import type { PassageIndex } from './passage-index.ts';

/** An answer and the reading of the question that it replies to. */
export interface Composed {
  readonly answer: Answer;
  readonly reading: Question;
}

/** The roles that a question is about. */
export function findRoles(question: Question, index: PassageIndex): Role[] {
  return question.roles.map((id) => index.roles.get(id)).filter((role) => role !== undefined);
}

/** An answer of these parts; what they leave out is the question's own, or empty. `questionText` is the question as it came. */
export function completeAnswer(
  question: Question,
  questionText: string,
  index: PassageIndex,
  parts: Pick<Answer, 'outcome' | 'headline'> & Partial<Answer>,
): Answer {
  return {
    question: questionText,
    intent: question.intent,
    roles: findRoles(question, index),
    topic: question.topic,
    owners: [],
    rows: [],
    passages: [],
    closest: [],
    choices: [],
    ...parts,
  };
}
