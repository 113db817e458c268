// Answers whether a role does something: yes, another one, or not said.

import type { Role } from '../knowledge/roles.ts';
import type { Question } from '../question/question.ts';
import { shorten } from '../text/shorten.ts';
import type { Owner } from './answer.ts';
import type { PassageIndex } from './passage-index.ts';

const MAX_QUOTED = 160;

/**
 * Opens the answer to "does A do it?" by the owners that the articles name: yes with the sentence that says so, or who else.
 * Null where no single role was guessed, and the owners are the answer.
 */
export function writeWhetherHeadline(
  question: Question,
  owners: readonly Owner[],
  index: PassageIndex,
): string | null {
  const [guess, another] = question.roles;
  if (!question.isWhether || guess === undefined || another !== undefined) return null;
  const isGuessed = ({ role }: Owner): boolean =>
    role.id === guess || index.membersOf(guess).includes(role.id);
  const own = owners.find(isGuessed);
  if (own !== undefined) return `Yes: “${shorten(own.sentence, MAX_QUOTED)}”`;
  if (owners.length === 0) return null;
  return `The articles give it to ${owners.map(({ role }) => role.name).join(' and ')}.`;
}

/** Says that the articles don't tie what was asked to the role guessed. */
export function writeUnsaidGuess(topic: string, roles: readonly Role[]): string {
  return `The articles don't say that “${topic}” is with ${roles.map(({ name }) => name).join(' or ')}.`;
}
