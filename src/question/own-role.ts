// Finds out whether somebody asks for the role that they have or will have: "I'm a buddy next week, what's my job?".

import { isParted, type MarkedQuestion } from './marked-question.ts';
import { ROLE_MARK } from './question.ts';
import { isChatter } from './role-question.ts';

const OWN_ADVERB = '(?:(?:actually|exactly|even|really|then|now) )*';
/** What those ask who have a role, and who say nothing else of it. */
const OF_OWN_ROLE = new RegExp(
  `\\b(?:${[
    `what(?:s| is| are)? ${OWN_ADVERB}my (?:jobs?|roles?|tasks?|dut(?:y|ies)|responsibilit(?:y|ies)|remit|part)`,
    `what (?:do|should|must|would|will) i ${OWN_ADVERB}(?:have to |need to |get to )?do`,
    `what am i ${OWN_ADVERB}(?:supposed|expected|meant|required|there) to (?:be doing|do)`,
    `what(?: am i|(?: all)? (?:will|would) i be) ${OWN_ADVERB}(?:doing|signing up for|on the hook for|in for|responsible for|accountable for|in charge of|getting into)`,
    `what(?:s| is| will be)?(?: all)? ${OWN_ADVERB}(?:(?:lands|falls|ends up|goes|coming) )?on my (?:plate|desk|lap|shoulders|list|to do list)`,
    `what (?:lands|falls|ends up|comes) (?:with|to|on) me`,
    `what (?:have i|am i) ${OWN_ADVERB}(?:let|letting|got|gotten) myself (?:in for|into)`,
    `what(?:s| is| does| do| will| would)? my (?:typical |normal |usual )?(?:days?|weeks?)(?: to day)? (?:(?:going to|gonna) )?(?:be|look) like`,
    `what(?:s| is| will be)? ${OWN_ADVERB}expected (?:of|from) me`,
    `what (?:does|will|would) (?:that|it|this) ${OWN_ADVERB}(?:mean|involve|entail|take)(?: for me)?`,
  ].join(
    '|',
  )})(?: (?:then|now|here|exactly|actually|on the day|all day|day to day))*(?: as (?:(?:the|a|an|our|new) )*${ROLE_MARK})?$`,
);
const BECOMES =
  '(?:as|be|being|been|become|becoming|became|im|i am|were|we are|ill be|made(?: me)?|named(?: me)?|elected|appointed|promoted to|sign(?:ed|ing) up (?:as|for)|(?:down|picked|chosen|hired|taking over) (?:as|for)|volunteer(?:ed|ing) (?:as|for)|step(?:ped|ping)? up (?:as|to)|start(?:ed|ing)|join(?:ed|ing)|mov(?:ed|ing) (?:to|into))';
/** "asked to be §", "as §", "I'm § now", "promoted to §". */
const HAS_ROLE = new RegExp(
  `\\b(?:${BECOMES} (?:(?:the|a|an|our|your|their|new|next) )*${ROLE_MARK}|(?:(?:i|ive|i have|we|just|been|was) )*(?:got|get|getting|landed|took|taken|accepted|offered) (?:(?:the|a|an|my|this|new) )*${ROLE_MARK}(?: (?:job|role|position|post|gig))?)`,
);

/** Whom it is for is no topic: "a buddy for the new colleague". */
const SERVED_BY_IT = new RegExp(`(?<=${ROLE_MARK}) for (?:(?:the|a|an|our|my|this|new) )*\\S+`);
/** What the role is of belongs to what is asked: "host of a call". */
const IS_OF = new RegExp(`${ROLE_MARK} (?:of|in|at) `);

/** "what do they do", "what is that", "what would I be doing": asked of what was named before. */
const OF_TOLD_ROLE = new RegExp(
  `^(?:(?:so|and|but|ok|well) )*(?:${[
    `what(?: exactly| actually)? (?:do|does) (?:they|he|she|it|that|this|those|these|such a person|someone like that) ${OWN_ADVERB}(?:do|mean|involve|entail)`,
    'what(?:s| is| are|re)? (?:exactly |actually )?(?:it|its|that|this|they|those|theyre)',
    `what (?:would|will) i ${OWN_ADVERB}(?:be doing|do)`,
    'what(?:s| is) (?:it|that|this) (?:all )?about',
  ].join(
    '|',
  )})(?: (?:even|exactly|actually|really|then|here|all day|for|when its at home|please|pls|lol))*$`,
);
/** Somebody of a role was met or named, and that is all: "just met an A and nodded along". */
const NAMES_ROLE = new RegExp(
  `(?:^|\\b(?:(?<!\\b(?:(?<!heard )of|from|with|by|for|to) )an?|as|is|are|called|named|for|title) )${ROLE_MARK}(?: (?:and|but|here|today|tomorrow|now|next week|last week)\\b.*)?$`,
);

/** Whether the one role that is told of is asked about by a pronoun behind a mark: "just met an A, what do they do?". */
export function asksOfToldRole({ text, words, folded }: MarkedQuestion): boolean {
  if (folded.split(ROLE_MARK).length !== 2) return false;
  return words.some((word, at) => {
    const before = words[at - 1];
    if (before === undefined || !isParted(text, before, word)) return false;
    const told = words.slice(0, at).map((one) => one.folded);
    const asked = words.slice(at).map((one) => one.folded);
    return OF_TOLD_ROLE.test(asked.join(' ')) && NAMES_ROLE.test(told.join(' '));
  });
}

/** Whether a folded text ends with what those ask who have a role: "what's my job then". */
export function asksOfOwnRole(folded: string): boolean {
  return OF_OWN_ROLE.test(folded);
}

/** Whether that is asked, and the one role named is the one that the asker has or will have. */
export function isOfOwnRole({ folded }: MarkedQuestion): boolean {
  const names = folded.split(ROLE_MARK).length - 1;
  if (names !== 1 || !asksOfOwnRole(folded) || !HAS_ROLE.test(folded) || IS_OF.test(folded))
    return false;
  // whatever else is told is what is asked about: "my laptop was stolen, what should I do?"
  const told = folded.replace(OF_OWN_ROLE, ' ').replace(SERVED_BY_IT, ' ').replace(HAS_ROLE, ' ');
  return told.split(' ').every((word) => word === '' || isChatter(word));
}
