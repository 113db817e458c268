// Finds what else can be asked about the roles of an answer, from what the answer holds.

import type { ThreadContext } from '../question/question.ts';
import { foldText } from '../text/fold-text.ts';
import type { Answer } from './answer.ts';
import { WHOLE_ROLE } from './compare.ts';

/** Something else that the articles say of the same roles. */
export interface FurtherTopic {
  /** A heading of the articles. */
  readonly label: string;
  /** The question that asks for it, after what its thread is then about. */
  readonly question: string;
  readonly before: ThreadContext | undefined;
}

/**
 * The aspects of a comparison as a whole that `shown` leaves out, or the headings of a role that was described as a whole; none
 * for other answers, and none twice.
 */
export function listFurtherTopics(
  answer: Answer,
  shown: ReadonlySet<string> = new Set(),
): readonly FurtherTopic[] {
  const { outcome, intent, roles, topic, rows } = answer;
  const [role, other, ...more] = roles;
  if (outcome !== 'answered' || topic !== null || role === undefined) return [];
  if (intent === 'compare' && other !== undefined && more.length === 0) {
    const asked = `/role-compare ${role.name} vs ${other.name} on`;
    return rows
      .filter(({ aspect }) => !shown.has(aspect) && aspect !== WHOLE_ROLE)
      .map(({ aspect }) => ({ label: aspect, question: `${asked} ${aspect}`, before: undefined }));
  }
  if (intent !== 'describe' || other !== undefined) return [];
  const about = { intent, roles: [role.id], topic: null, before: [], articles: [] } as const;
  return listOtherHeadings(answer).map((label) => ({
    label,
    question: `What about ${label}?`,
    before: about,
  }));
}

/** The nearest headings of the passages behind the first that say more than the role's name. */
function listOtherHeadings({ roles, passages }: Answer): readonly string[] {
  const names = roles.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldText);
  const headings = passages.map(({ passage }) =>
    passage.heading.findLast((heading) => !names.some((name) => foldText(heading).includes(name))),
  );
  const [first, ...others] = headings;
  return [...new Set(others)].filter(
    (heading): heading is string => heading !== undefined && heading !== first,
  );
}
