// Tells names of jobs from verbs that are written the same: "the platform team lead the migration", "where people head for lunch".

import { foldedAt, type Word } from './words.ts';

const VERB_TOO =
  /^(?:lead|head|chair|host|coach|mentor|cook|pilot|guard|counsel|support|design|research|test|manage)s?$/;

/** Whether a word that ends a name is surely no verb. */
export function isNounAt(text: string, { start, folded }: Word): boolean {
  return !VERB_TOO.test(folded) || /^\p{Lu}/u.test(text.slice(start));
}

/** What stands before a job, and not before what is done: "the secretary", "each reviewer". */
const BEFORE_JOB =
  /^(?:the|our|your|an?|each|every|any|this|that|another|either|\d+|two|three|four|five|six|seven|eight|nine|ten|are|were)$/;

/** Whether a folded word stands before a job. */
export function isBeforeJob(folded: string): boolean {
  return BEFORE_JOB.test(folded);
}

/** Behind what people do, and behind a part of a thing: "engineering head count". */
const BEHIND_VERB = /^(?:for|to|home|into|in|out|off|down|up|over|back|at|on|there|towards?)$/;
const IN_A_THING = /^(?:count|counts|hunt|hunts|hunting|start|room)$/;

/**
 * Whether the words from `from` up to `to`, which name a job by its field and its post, are people and what they do, or a part of a
 * thing.
 */
export function isWorkOfPeople(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
): boolean {
  const last = words[to - 1];
  if (last === undefined || isNounAt(text, last)) return false;
  const next = foldedAt(words, to);
  if (IN_A_THING.test(next)) return true;
  return BEHIND_VERB.test(next) && !isBeforeJob(foldedAt(words, from - 1));
}
