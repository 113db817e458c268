// Reads whether a question asks who reviews or approves changes: those whom CODEOWNERS and OWNERS name for a path do.

import { toWordSet } from './word-set.ts';

const REVIEWING = toWordSet('review reviews reviewing reviewed reviewer reviewers');
const APPROVING = toWordSet(
  `approve approves approving approved approver approvers approval approvals sign signs signing signed signoff off merge merges
  merging merged codeowner codeowners`,
);
/** What is reviewed, and words for what a path is: they narrow nothing. */
const CHANGES = toWordSet(
  `change changes pr prs pull request requests mr mrs commit commits edit edits patch patches diff diffs code file files folder
  folders directory path`,
);

/** Whether a folded word asks who reviews or approves something, or says that changes are what is reviewed. */
export function isReviewWord(folded: string): boolean {
  return REVIEWING.has(folded) || APPROVING.has(folded) || CHANGES.has(folded);
}

/** Whether one of these folded words asks for those who review or approve; which of both. */
export function readReviewAsked(words: readonly string[]): 'review' | 'approve' | null {
  const parts = words.flatMap((word) => word.split(' '));
  if (parts.some((part) => REVIEWING.has(part))) return 'review';
  return parts.some((part) => APPROVING.has(part) && part !== 'off') ? 'approve' : null;
}

/** The folded words of a topic without those that only ask who reviews changes to it. */
export function withoutReviewWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !word.split(' ').every(isReviewWord));
}
