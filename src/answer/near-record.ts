// Finds the record of a file that is near to a question which nothing answers.

import type { Question } from '../question/question.ts';
import { foldText } from '../text/fold-text.ts';
import type { ScoredPassage } from './answer.ts';
import { type AskedThings, findMentionedThings } from './asked-things.ts';
import { toRecordPassage } from './file-owners.ts';
import { endsPhrase, namesSomething } from './named-topic.ts';
import { findPartlyNamed } from './partly-named-things.ts';
import type { PassageIndex } from './passage-index.ts';

/** What is asked of people, from "who" on. */
const ASKS_WHO = /.*\bwho(?:['’]?s| is| are| was| were)? (.+)$/i;
/** A longer stretch of a question is not repeated. */
const LONGEST_REPEATED = 60;

/** The things that a question for people names, by their whole name, by their path or by a word that only they have. */
export function findNearThings(question: Question, index: PassageIndex): AskedThings | null {
  return findMentionedThings(question, index) ?? findPartlyNamed(question, index);
}

/**
 * The record of a thing that a question names, which tells at least its owner, and what was asked up to the thing's name;
 * null where there is none, or where what was found speaks of the thing.
 */
export function findNearRecord(
  question: Question,
  found: readonly ScoredPassage[],
  index: PassageIndex,
): { readonly passage: ScoredPassage; readonly topic: string | null } | null {
  const { text, topic } = question;
  const mentioned = findNearThings(question, index);
  const [thing] = mentioned?.things ?? [];
  if (mentioned === null || thing === undefined) return null;
  const name = ` ${foldText(mentioned.calledBy ?? mentioned.name)} `;
  if (found.some(({ passage }) => ` ${foldText(passage.text)} `.includes(name))) return null;
  const to = text.indexOf(mentioned.name) + mentioned.name.length;
  const [asking, asked = ''] = ASKS_WHO.exec(text.slice(0, to)) ?? [];
  // "who owns the checkout tests" asks of the tests
  const goesOn = asking !== undefined && !endsPhrase(text.slice(to));
  const isShort = asking !== undefined && asked.length <= LONGEST_REPEATED && !goesOn;
  const isPart = mentioned.calledBy !== undefined || topic?.includes(mentioned.name) === true;
  const isOfPath = mentioned.name.includes('/') && /^ \p{L}/u.test(text.slice(to));
  const isTold = asking === undefined && !isOfPath && isPart;
  return {
    passage: toRecordPassage(thing),
    // of what is told of a thing before people are asked for, its name says enough
    topic:
      isShort && namesSomething(asked, question)
        ? asked
        : isShort || isTold
          ? mentioned.name
          : topic,
  };
}
