// Answers what is asked by a heading of the role that is spoken of: "What about Seniority levels?".

import type { Question, ThreadContext } from '../question/question.ts';
import { foldText } from '../text/fold-text.ts';
import type { ScoredPassage } from './answer.ts';
import { type Composed, completeAnswer, findRoles } from './complete-answer.ts';
import { MAX_PASSAGES } from './draft.ts';
import { findOwnHeading } from './further-topics.ts';
import { writeAboutHeadline } from './headline.ts';
import type { PassageIndex } from './passage-index.ts';
import { putOutdatedLast } from './relevance.ts';
import { readRolePassages } from './role-passages.ts';

const ASKS_ABOUT = /^\s*(?:(?:and|ok|okay|so|but)\s+)*(?:what|how) about (\S.*?)\?*\s*$/i;

/** A heading that was asked for, the role whose passages stand under it, and these. */
export interface ChosenHeading {
  readonly role: string;
  readonly heading: string;
  readonly passages: readonly ScoredPassage[];
}

/** The heading whose very words a question asks for in a thread on what one role is; null where none of its passages stands under it. */
export function readChosenHeading(
  text: string,
  thread: ThreadContext | undefined,
  index: PassageIndex,
): ChosenHeading | null {
  const [, heading] = ASKS_ABOUT.exec(text) ?? [];
  const [id, another] = thread?.intent === 'describe' ? thread.roles : [];
  const role = id === undefined || another !== undefined ? undefined : index.roles.get(id);
  const folded = foldText(heading ?? '');
  if (heading === undefined || role === undefined || folded === '') return null;
  const found = readRolePassages(role.id, index).passages.filter(
    (passage) => foldText(findOwnHeading(passage, [role]) ?? '') === folded,
  );
  const passages = putOutdatedLast(found.map((passage) => ({ passage, score: 1 })));
  return passages.length === 0 ? null : { role: role.id, heading, passages };
}

/** Quotes what stands under it; `base` is the question as it is read otherwise. */
export function answerChosenHeading(
  { role, heading, passages }: ChosenHeading,
  questionText: string,
  base: Question,
  index: PassageIndex,
): Composed {
  const asked = { intent: 'describe', roles: [role], topic: heading } as const;
  const reading: Question = { ...base, ...asked, unknown: [], flaw: null };
  const answer = completeAnswer(reading, questionText, index, {
    outcome: 'answered',
    headline: writeAboutHeadline(findRoles(reading, index), heading),
    passages: passages.slice(0, MAX_PASSAGES),
  });
  return { answer, reading };
}
