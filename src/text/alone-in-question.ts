// Tells whether an ordinary word of a question is the name of a role.

import { isRoleKind } from './name-forms.ts';
import type { Spelling } from './spelt-form.ts';
import { foldedAt, isStopWord, type Word } from './words.ts';

/** Beside these a word of a question is one of the sides. */
const COMPARING = /^(?:vs|v|versus|compare[ds]?|comparing|differs?|different|overlaps?)$/;
/** What only a role has or is: "a buddy's responsibilities", "what is support responsible for?". */
const OF_A_ROLE =
  /^(?:responsibilit(?:y|ies)|responsible|accountable|dut(?:y|ies)|tasks?|remit|job description)$/;
/** Before a role in which somebody acts, and when. */
const AS = /^(?:as|being)$/;
const WHEN =
  /^(?:next|this|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** The people of a role, and what may stand before these and makes no verb of its name. */
const ITS_PEOPLE = /^(?:people|folk|folks|guys|lot|crowd|colleagues|staff)$/;
const OF_THESE = /^(?:the|our|your|those|these|from|with|by|of|for|are|do|does)$/;
/** Verbs before the subject of a question. */
const ASKING_VERB = /^(?:do|does|did|can|could|may|might|should|would|will|must|shall)$/;
/** What comes right behind a verb, and not behind a noun. */
const OBJECT_START =
  /^(?:an?|the|our|my|your|their|its|any|all|every|each|this|that|these|those|it|them|us|me|\d.*)$/;

/** What may end a question behind its verb: "who does support report to?", "what does support look after again?". */
const VERB_PARTICLE = /^(?:to|with|after|for|on|at|of|about|into|over|from|up|out)$/;
const TRAILING_ADVERB = /^(?:again|exactly|actually|really|here|then|now|today|usually|mostly)$/;

/** Whether nothing but a particle stands behind a verb: what it is done to is asked for. */
function isLeftOpen(behind: readonly Word[]): boolean {
  const from = VERB_PARTICLE.test(foldedAt(behind, 0)) ? 1 : 0;
  return behind.slice(from).every(({ folded }) => TRAILING_ADVERB.test(folded));
}

/** Whether a word is the subject of a verb: "does support refund a ticket?", not "does support tooling exist?". */
function isSubjectOfVerb({ words, at, length }: Spelling): boolean {
  const before = foldedAt(words, at - 1);
  const auxiliary = /^(?:the|our|your|an?)$/.test(before) ? foldedAt(words, at - 2) : before;
  const verb = foldedAt(words, at + length);
  const behind = foldedAt(words, at + length + 1);
  if (!ASKING_VERB.test(auxiliary) || verb === '' || isStopWord(verb)) return false;
  return OBJECT_START.test(behind) || isLeftOpen(words.slice(at + length + 1));
}

/**
 * In a question an ordinary word is a name only between function words, before "team" and the like, or as the one of whom
 * it is asked whether they do something.
 */
export function isAlone(spelling: Spelling): boolean {
  if (isSubjectOfVerb(spelling)) return true;
  const { text, words, at, length } = spelling;
  const [before, after] = [words[at - 1], words[at + length]];
  const isFree = (word: Word | undefined, gapStart: number, gapEnd: number): boolean =>
    word === undefined ||
    isStopWord(word.folded) ||
    OF_A_ROLE.test(word.folded) ||
    COMPARING.test(word.folded) ||
    text.slice(gapStart, gapEnd).includes('/');
  const start = words[at]?.start ?? 0;
  const end = words[at + length - 1]?.end ?? start;
  if (after !== undefined && isRoleKind(after.folded)) return true;
  // "who guides new colleagues?" asks for a verb.
  if (before?.folded === 'who') return false;
  const [previous, next] = [foldedAt(words, at - 1), foldedAt(words, at + length)];
  // "as deputy tomorrow" says in which role somebody asks, "our finance people" of whom
  const role = /^(?:an?|the|your|our)$/.test(previous) ? foldedAt(words, at - 2) : previous;
  if (AS.test(role) && (next === '' || WHEN.test(next))) return true;
  if (ITS_PEOPLE.test(next) && (previous === '' || OF_THESE.test(previous))) return true;
  return isFree(before, before?.end ?? 0, start) && isFree(after, end, after?.start ?? end);
}
