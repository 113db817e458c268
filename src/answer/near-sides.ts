// Finds what is nearest to a comparison that the articles don't make: a passage of each role.

import type { Role } from '../knowledge/roles.ts';
import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import { putSameAspectFirst } from './aligned-sides.ts';
import type { ScoredPassage } from './answer.ts';
import { rankAspect, rankOverview } from './describe.ts';
import { rankAgain } from './near-topic.ts';
import type { PassageIndex } from './passage-index.ts';

/** More would not be read side by side. */
const SIDES_COMPARED = 2;
/** Passages of one role that may be set beside one of the other's. */
const MOST_OF_ROLE = 5;

/**
 * The nearest passage of each of two roles that are compared: of those found near, else on what was asked, on what is related to
 * it where both have that, or on the role as a whole where it has nothing on it; of one alone where nothing is said of the other.
 * None where no two roles are compared, or what is nearest speaks of both.
 */
export function pickNearSides(
  roles: readonly Role[],
  near: readonly ScoredPassage[],
  question: Question,
  index: PassageIndex,
): readonly ScoredPassage[] {
  if (question.intent !== 'compare' || roles.length !== SIDES_COMPARED) return [];
  const saying = new Set(
    rankAgain(question, near, index)
      .filter(hasAskedWord)
      .map(({ passage }) => passage),
  );
  const rankNear = (role: string): readonly ScoredPassage[] => {
    const found = near.filter(
      ({ passage }) =>
        saying.has(passage) &&
        passage.roles.some((one) => one === role || index.membersOf(role).includes(one)),
    );
    return found.length > 0 ? found : rankAspect(role, question, index).filter(hasAskedWord);
  };
  const rankRelated = (role: string) => rankAspect(role, question, index).filter(hasTopicWord);
  const rankWhole = (role: string) => rankOverview(role, question, index);
  const onTopic = pickSides(roles, rankNear, question, index);
  const [only, another] = onTopic ?? [];
  if (onTopic !== null && (only === undefined || another !== undefined)) return onTopic;
  // what is related counts where both have it
  const related = onTopic === null ? pickSides(roles, rankRelated, question, index) : null;
  if (related?.length === SIDES_COMPARED) return related;
  // beside what one role has on the topic stands what the other is
  const rank = (role: string) => (role === only?.role ? [only] : rankWhole(role));
  return pickSides(roles, rank, question, index) ?? [];
}

/** Whether a passage has one of the asked words, and not only what is related to one. */
function hasAskedWord({ matches }: Hit): boolean {
  return matches.some(({ concept, variant }) => !concept.hint && variant.kind !== 'related');
}

/** Whether it has one of them, or what is related to one. */
function hasTopicWord({ matches }: Hit): boolean {
  return matches.some(({ concept }) => !concept.hint);
}

/** The best passage of each, or of the one that has any; none where what a role has is of both, null where neither has any. */
function pickSides(
  roles: readonly Role[],
  rank: (role: string) => readonly ScoredPassage[],
  question: Question,
  index: PassageIndex,
): readonly ScoredPassage[] | null {
  const ranked = roles.map((role) => ({ role, found: rank(role.id) }));
  if (ranked.every(({ found }) => found.length === 0)) return null;
  const sides = ranked.map(({ role, found }) => ({ role, found: listOwn(role, roles, found) }));
  if (sides.some(({ found }, at) => found.length === 0 && ranked[at]?.found.length !== 0))
    return [];
  return putSameAspectFirst(sides, question, index).flatMap(({ role, found: [first] }) =>
    first === undefined ? [] : [toSide(first, role)],
  );
}

/** The first passages that are not of the other role too: one of both tells them apart from nobody. */
function listOwn(
  { id, includes = [] }: Role,
  roles: readonly Role[],
  ranked: readonly ScoredPassage[],
): readonly ScoredPassage[] {
  const others = roles
    .map((role) => role.id)
    .filter((role) => role !== id && !includes.includes(role));
  return ranked
    .filter(({ passage }) => !passage.roles.some((role) => others.includes(role)))
    .slice(0, MOST_OF_ROLE);
}

function toSide({ passage, score }: ScoredPassage, { id }: Role): ScoredPassage {
  return { passage, score, role: id };
}
