// Finds out whether a question asks who belongs to a role that is a body: "who is on the council?", "how many sit on it?".

import { ROLE_MARK } from './question.ts';

const ASKED_FIRST =
  '^(?:(?:and|ok|okay|so|but|then|hi|hey|hello|also|thanks|cool|sorry|please|pls) )*(?:do you know |(?:can|could) (?:you|someone|anyone) tell me |any idea |remind me )?';
const ASKED_LAST =
  '(?: (?:then|though|please|pls|exactly|now|right now|currently|at the moment|atm|today|these days|nowadays|again|btw|in total|altogether))*$';
const NAMED_BODY = `(?:(?:the|a|an|our|your|this|that|each) )*${ROLE_MARK}`;
/** A body by what anything may be called, where the thread tells which is meant. */
const KNOWN_BODY =
  '(?:it|them|there|(?:the|that|this) (?:team|group|board|committee|council|body|crew|squad|panel))';
/** A body that is no role of these articles, by the kind that ends its name. */
const UNKNOWN_BODY =
  '(?:the|our|your) ((?:[\\w-]+ ){0,3}(?:board|committee|council|panel)|(?:[\\w-]+ ){1,3}(?:team|group|crew|squad|wg|sig))';
/** The mark stands for a role called Member. */
const THE_MEMBERS = `(?:(?:current|present|actual|existing|all|other|the|its|their|of) )*(?:members|${ROLE_MARK})`;
const ARE_NOW = "(?: is| are|s|'s|’s)?(?: all)?(?: currently| actually| still)?";

/** All wordings of who belongs to a body, in which it stands for the name. */
function listPatterns(body: string): string {
  return [
    `(?:who(?: all| else)?|which people|what people|which persons)${ARE_NOW} (?:on|in|part of|a part of|a member of|members of|${THE_MEMBERS} of|member of) ${body}`,
    `(?:who|which people)(?: currently| actually)? (?:sits?|serves?)(?: currently)? (?:on|in) ${body}`,
    `(?:who|which people)(?: currently| actually)? (?:makes? up|belongs? to|forms?) ${body}`,
    `(?:who|what) (?:does|do) ${body} consist of`,
    `(?:who|what) (?:is|are) ${body} (?:made up|composed|comprised|made|formed) of`,
    `(?:(?:list|name|show me|give me|tell me|what is|what are) )?(?:${THE_MEMBERS}|(?:the )?(?:current )?(?:membership|roster|composition)|(?:the )?list of ${THE_MEMBERS}) (?:of|on|in) ${body}`,
    `how many (?:people|members|persons|seats|folks)?(?: (?:are(?: there)?|sit|serve|is))? ?(?:on|in) ${body}`,
    `how many (?:people|members|persons|seats|folks|directors|officers|trustees|representatives|${ROLE_MARK}) (?:does|do) ${body} (?:have|consist of|count)`,
    `(?:who${ARE_NOW} )?${body}(?:['’]s| s)? (?:members|membership|roster|${ROLE_MARK})`,
    `how (?:big|large) is ${body}`,
  ].join('|');
}

/** With a time, people are asked for, and not what their role is. */
const RIGHT_NOW =
  '(?:right now|now|currently|at the moment|atm|at present|these days|nowadays|today)';
const OF_NAMED_BODY = new RegExp(
  `${ASKED_FIRST}(?:${listPatterns(NAMED_BODY)}|who(?: all)? are ${NAMED_BODY} ${RIGHT_NOW}|who(?: all)? are currently ${NAMED_BODY})${ASKED_LAST}`,
);
const OF_KNOWN_BODY = new RegExp(
  `${ASKED_FIRST}(?:${listPatterns(KNOWN_BODY)}|who(?: all)? are they ${RIGHT_NOW}|who(?: all)? are the (?:current|present) (?:ones|people)|who${ARE_NOW} ${THE_MEMBERS}|how many ${THE_MEMBERS}(?: are there)?|how many are (?:there|they)|(?:the )?(?:current )?members)${ASKED_LAST}`,
);

const OF_UNKNOWN_BODY = new RegExp(`${ASKED_FIRST}(?:${listPatterns(UNKNOWN_BODY)})${ASKED_LAST}`);

/** Whether a question, as it was folded and typed, asks for the members of the role that it names. */
export function asksForMembers(folded: string, text: string): boolean {
  if (!OF_NAMED_BODY.test(folded)) return false;
  // "the council's members" with a role called Member, and not "the council's chair"
  return folded.split(ROLE_MARK).length === 2 || /\bmembers?\b/i.test(text);
}

/** The body whose members a folded question asks for though no role is it: "who is on the parade committee?"; null for none. */
export function readUnknownBody(folded: string): string | null {
  const [, ...bodies] = OF_UNKNOWN_BODY.exec(folded) ?? [];
  return bodies.find((body) => body !== undefined) ?? null;
}

/** Whether a folded question asks for the members of what its thread is about. */
export function asksForMembersOfKnown(folded: string): boolean {
  return OF_KNOWN_BODY.test(folded);
}

/** Whether a name as it was typed is the word for whoever belongs to a body, though a role is called so. */
export function meansMembers(typed: string): boolean {
  return /^members?$/i.test(typed);
}

/** The same question of roles that a pronoun stands for. */
export function wordForMembers(folded: string): string {
  return /\bhow (?:many|big|large)\b/.test(folded)
    ? 'how many people are on them'
    : 'who is on them';
}
