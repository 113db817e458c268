// Finds what else can be asked about the roles of an answer, from what the answer holds.

import type { Passage } from '../knowledge/passage.ts';
import type { Role } from '../knowledge/roles.ts';
import type { ThreadContext } from '../question/question.ts';
import { foldText } from '../text/fold-text.ts';
import type { Answer, ScoredPassage } from './answer.ts';
import { WHOLE_ROLE } from './compare.ts';
import { startThreadAbout } from './thread-about.ts';

/** A select holds a hundred; nobody reads through more than these. */
const MAX_HEADINGS = 25;

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
  const about = startThreadAbout(role.id);
  return listOtherHeadings(answer).map((label) => ({
    label,
    question: `What about ${label}?`,
    before: about,
  }));
}

/** The headings of what else the articles say of the role, without that of the passage that is quoted first. */
function listOtherHeadings({ roles, passages: [first], headings = [] }: Answer): readonly string[] {
  const shown = first === undefined ? null : findOwnHeading(first.passage, roles);
  return headings.filter((heading) => heading !== shown);
}

/** The headings under which passages stand, best first, each once, and no more than a select is read through for. */
export function listRoleHeadings(
  passages: readonly ScoredPassage[],
  roles: readonly Role[],
): readonly string[] {
  const headings = new Set<string>();
  for (const { passage } of passages) {
    const heading = findOwnHeading(passage, roles);
    if (heading !== null) headings.add(heading);
    if (headings.size === MAX_HEADINGS) break;
  }
  return [...headings];
}

/** The nearest heading that says more than the role's name; null where there is none. */
export function findOwnHeading({ heading }: Passage, roles: readonly Role[]): string | null {
  const names = roles.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldText);
  const own = heading.findLast((one) => !names.some((name) => foldText(one).includes(name)));
  return own ?? null;
}
