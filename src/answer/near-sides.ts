// Finds what is nearest to a comparison that the articles don't make: a passage of each role.

import type { Role } from '../knowledge/roles.ts';
import type { Question } from '../question/question.ts';
import { foldText } from '../text/fold-text.ts';
import type { ScoredPassage } from './answer.ts';
import { findAspect, type Side } from './compared-aspects.ts';
import { rankAspect, rankOverview } from './describe.ts';
import type { PassageIndex } from './passage-index.ts';

/** More would not be read side by side. */
const SIDES_COMPARED = 2;
/** Passages of one role that may be set beside one of the other's. */
const MOST_OF_ROLE = 5;
/** Two passages on the same aspect are set side by side where they are nearly as near as the nearest ones. */
const AS_NEAR = 0.8;

/**
 * The nearest passage of each of two roles that are compared: of those found near, else on what was asked, or on the role as a
 * whole where neither has anything on it; of one alone where the other has nothing. None where no two
 * roles are compared, or what is nearest speaks of both.
 */
export function pickNearSides(
  roles: readonly Role[],
  near: readonly ScoredPassage[],
  question: Question,
  index: PassageIndex,
): readonly ScoredPassage[] {
  if (question.intent !== 'compare' || roles.length !== SIDES_COMPARED) return [];
  const rankNear = (role: string): readonly ScoredPassage[] => {
    const found = near.filter(({ passage }) =>
      passage.roles.some((one) => one === role || index.membersOf(role).includes(one)),
    );
    return found.length > 0 ? found : rankAspect(role, question, index);
  };
  const onTopic = pickSides(roles, rankNear, index);
  return onTopic ?? pickSides(roles, (role) => rankOverview(role, question, index), index) ?? [];
}

/** The best passage of each, or of the one that has any; none where what a role has is of both, null where neither has any. */
function pickSides(
  roles: readonly Role[],
  rank: (role: string) => readonly ScoredPassage[],
  index: PassageIndex,
): readonly ScoredPassage[] | null {
  const ranked = roles.map((role) => ({ role, found: rank(role.id) }));
  if (ranked.every(({ found }) => found.length === 0)) return null;
  const sides = ranked.map(({ role, found }) => ({ role, found: listOwn(role, roles, found) }));
  if (sides.some(({ found }, at) => found.length === 0 && ranked[at]?.found.length !== 0))
    return [];
  const best = sides.flatMap(({ role, found: [first] }) =>
    first === undefined ? [] : [toSide(first, role)],
  );
  const pair = best.length < SIDES_COMPARED ? null : findSameAspect(sides, index);
  return pair !== null && sumScores(pair) >= sumScores(best) * AS_NEAR ? pair : best;
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

/** The best pair of passages under headings of the same aspect; null where there is none. */
function findSameAspect(
  [one, other]: readonly Side[],
  index: PassageIndex,
): readonly ScoredPassage[] | null {
  if (one === undefined || other === undefined) return null;
  const keyOf = ({ passage }: ScoredPassage, { role }: Side): string =>
    foldText(findAspect(passage, role, index) ?? '');
  const pairs = one.found.flatMap((first) => {
    const key = keyOf(first, one);
    const second = other.found.find((next) => key !== '' && keyOf(next, other) === key);
    return second === undefined ? [] : [[toSide(first, one.role), toSide(second, other.role)]];
  });
  const [best = null] = pairs.sort((a, b) => sumScores(b) - sumScores(a));
  return best;
}

function toSide({ passage, score }: ScoredPassage, { id }: Role): ScoredPassage {
  return { passage, score, role: id };
}

function sumScores(passages: readonly ScoredPassage[]): number {
  return passages.reduce((sum, { score }) => sum + score, 0);
}
