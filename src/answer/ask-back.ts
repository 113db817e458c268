// Asks back: what one short reply would settle, with the roles to choose from.

import type { Role } from '../knowledge/roles.ts';
import type { Flaw, Question } from '../question/question.ts';
import type { Answer } from './answer.ts';
import { type Composed, completeAnswer, findRoles } from './complete-answer.ts';
import { rankOverview } from './describe.ts';
import { writeClarifyHeadline } from './headline.ts';
import { type PassageIndex, splitLabel } from './passage-index.ts';
import { withTellingSentences } from './telling-sentence.ts';

/** Roles to choose from: those whose names share words with what was asked for first, then the pack's in its order. */
export function chooseRoles(question: Question, index: PassageIndex): Role[] {
  const words = new Set(question.unknown.flatMap(splitLabel));
  const shared = (role: Role): number =>
    [role.name, ...role.aliases].flatMap(splitLabel).filter((word) => words.has(word)).length;
  return [...index.roles.values()]
    .filter((role) => !question.roles.includes(role.id))
    .map((role, at) => ({ role, at, shared: shared(role) }))
    .sort((a, b) => b.shared - a.shared || a.at - b.at)
    .map(({ role }) => role);
}

/** Asks back what is missing. `questionText` is the question as it came. */
export function askBack(
  flaw: Flaw,
  question: Question,
  questionText: string,
  index: PassageIndex,
): Composed {
  const meant = findMeant(question, index);
  const isUnclear = meant.length > 0;
  const headline = writeClarifyHeadline(
    flaw,
    question,
    isUnclear ? meant : findRoles(question, index),
  );
  const choices = isUnclear ? meant : chooseRoles(question, index);
  const known = question.intent === 'compare' && flaw === 'unknown-role' ? question.roles : [];
  const closest = known.flatMap((role) => rankOverview(role, question, index).slice(0, 1));
  // small talk asks nothing that one more word would settle
  const outcome = flaw === 'nothing-asked' ? 'no-answer' : 'clarify';
  return {
    answer: completeAnswer(question, questionText, index, {
      outcome,
      headline,
      choices,
      closest: withTellingSentences(closest, question, index),
      ...findUnclear(flaw, question, questionText),
    }),
    reading: question,
  };
}

/** The stretch of a question that a role's name would settle: a slip, or the name of a role that nobody has. */
function findUnclear(
  flaw: Flaw,
  question: Question,
  questionText: string,
): Pick<Answer, 'unclear'> {
  if (question.unclear) return { unclear: question.unclear.text };
  const [unknown = ''] = question.unknown;
  const isOnly = flaw === 'unknown-role' && question.intent === 'search' && unknown !== '';
  return isOnly && questionText.includes(unknown) ? { unclear: unknown } : {};
}

/** The roles that a slip may mean. */
function findMeant({ unclear }: Question, { roles }: PassageIndex): Role[] {
  return (unclear?.roles ?? []).flatMap((id) => roles.get(id) ?? []);
}
