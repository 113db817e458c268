// Sets side by side what two roles' articles say on one aspect.

import type { Passage } from '../knowledge/passage.ts';
import type { Role } from '../knowledge/roles.ts';
import type { Question } from '../question/question.ts';
import { foldText } from '../text/fold-text.ts';
import type { ScoredPassage } from './answer.ts';
import { findAspect, type Side } from './compared-aspects.ts';
import type { PassageIndex } from './passage-index.ts';

/** Two passages on the same aspect are set side by side where they score nearly as much as the best ones. */
const NEARLY_AS_MUCH = 0.9;

/** What one role's best passage scores less than this share of the other's is hardly on what was asked. */
const HARDLY_ON_TOPIC = 0.33;

/**
 * The sides of a comparison of two roles: where what one of them has on the topic is far better than what the other has, the other's
 * passage under the same heading of the same article comes first.
 */
export function addCounterpart(sides: readonly Side[], index: PassageIndex): readonly Side[] {
  const [one, other, third] = sides;
  if (one === undefined || other === undefined || third !== undefined) return sides;
  const scoreOf = ({ found: [first] }: Side): number => first?.score ?? 0;
  const [strong, weak] = scoreOf(one) >= scoreOf(other) ? [one, other] : [other, one];
  const [best] = strong.found;
  if (best === undefined || scoreOf(weak) >= scoreOf(strong) * HARDLY_ON_TOPIC) return sides;
  const keyOf = (passage: Passage, role: Role): string =>
    passage.attribution === 'heading' ? foldText(findAspect(passage, role, index) ?? '') : '';
  const key = keyOf(best.passage, strong.role);
  const counterpart = index
    .passagesOf(weak.role.id)
    .find(
      (passage) =>
        key !== '' && passage.path === best.passage.path && keyOf(passage, weak.role) === key,
    );
  if (counterpart === undefined) return sides;
  const rest = weak.found.filter(({ passage }) => passage !== counterpart);
  const added = { ...weak, found: [{ passage: counterpart, score: scoreOf(weak) }, ...rest] };
  return sides.map((side) => (side === weak ? added : side));
}

/**
 * The sides of a comparison of two roles, each with its best passages first: of these, the two that stand under headings of the
 * same aspect come before the others, where they are nearly as good, and one of them not by the title of its article alone. As
 * they are otherwise.
 */
export function putSameAspectFirst(
  sides: readonly Side[],
  question: Question,
  index: PassageIndex,
): readonly Side[] {
  const [one, other, third] = sides;
  if (one === undefined || other === undefined || third !== undefined) return sides;
  const [first, second] = [one.found[0], other.found[0]];
  const pair = findSameAspect(one, other, index);
  if (first === undefined || second === undefined || pair === null) return sides;
  if (sumScores(pair) < sumScores([first, second]) * NEARLY_AS_MUCH) return sides;
  const measure = index.search.measure(question);
  const coverageOf = ({ passage }: ScoredPassage): number =>
    measure(index.search.toTermIds([...passage.heading, passage.text].join('\n'))).coverage;
  const speaksOf = (one: ScoredPassage): boolean => coverageOf(one) > 0;
  if ([first, second].some(speaksOf) && !pair.some(speaksOf)) return sides;
  return sides.map((side, at) => {
    const chosen = pair[at];
    if (chosen === undefined) return side;
    return { ...side, found: [chosen, ...side.found.filter((found) => found !== chosen)] };
  });
}

/** The best pair of passages under headings of the same aspect; null where there is none. */
function findSameAspect(
  one: Side,
  other: Side,
  index: PassageIndex,
): readonly ScoredPassage[] | null {
  // a heading above what only names a role is no aspect of it
  const keyOf = ({ passage }: ScoredPassage, { role }: Side): string =>
    passage.attribution === 'mention' ? '' : foldText(findAspect(passage, role, index) ?? '');
  const pairs = one.found.flatMap((first) => {
    const key = keyOf(first, one);
    const second = other.found.find((next) => key !== '' && keyOf(next, other) === key);
    return second === undefined ? [] : [[first, second]];
  });
  const [best = null] = pairs.sort((a, b) => sumScores(b) - sumScores(a));
  return best;
}

function sumScores(passages: readonly ScoredPassage[]): number {
  return passages.reduce((sum, { score }) => sum + score, 0);
}
