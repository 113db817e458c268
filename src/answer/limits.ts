// Finds what the articles say that a role does not do.

import { isDisowning } from '../knowledge/disowning.ts';
import type { Passage } from '../knowledge/passage.ts';
import type { Role } from '../knowledge/roles.ts';
import type { ScoredPassage } from './answer.ts';
import type { PassageIndex, Sentence } from './passage-index.ts';
import { putOutdatedLast } from './relevance.ts';

/** A heading says that what is under it is not done: "Out of scope". */
const HEADED = 2;
/** A sentence disowns something: "X is not responsible for". */
const IS_DISOWNED = 1.5;
/** A sentence says that something is not so. */
const IS_DENIED = 1;
const DENIAL = /\b(?:not|never|cannot)\b|n['’]t\b/i;

/** Opens what a role does not do. */
export function writeLimitsHeadline({ name }: Role): string {
  return `What ${name} does not do, by the articles:`;
}

/** The passages that say what a role does not do, the plainest first; none where nothing does. */
export function rankLimits(role: string, index: PassageIndex): ScoredPassage[] {
  const own = new Set(index.passagesOf(role));
  const ownArticles = new Set(
    [...own].filter(({ attribution }) => attribution === 'title').map(({ path }) => path),
  );
  const naming = new Set(index.passagesNaming(role));
  const found: ScoredPassage[] = [];
  for (const { passage } of index.search.corpus.docs) {
    const isOfRole =
      own.has(passage) || ownArticles.has(passage.path) || isUnderRole(passage, role, index);
    if (!isOfRole && !naming.has(passage)) continue;
    const headed = isOfRole && passage.heading.some(isDisowning) ? HEADED : 0;
    const said = index
      .sentencesOf(passage)
      .map((sentence) => weighDenial(sentence, role, isOfRole));
    const score = headed + Math.max(0, ...said);
    if (score > 0) found.push({ passage, score });
  }
  return putOutdatedLast(found.sort((a, b) => b.score - a.score));
}

function isUnderRole({ heading }: Passage, role: string, index: PassageIndex): boolean {
  return heading.some((one) => index.findNames(one).some((name) => name.role === role));
}

/** What a sentence says of what a role does not do; nothing where it speaks of another. */
function weighDenial({ text, names }: Sentence, role: string, isOfRole: boolean): number {
  const isNamed = names[0]?.role === role;
  if (!isNamed && !(isOfRole && names.length === 0)) return 0;
  if (isDisowning(text)) return IS_DISOWNED;
  return isNamed && DENIAL.test(text) ? IS_DENIED : 0;
}
