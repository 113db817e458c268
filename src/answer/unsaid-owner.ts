// Says of whom the articles don't tell: in the words of the question, where they can follow "who".

import { asksForContact } from '../question/asks-contact.ts';
import { findAskedWho } from '../question/asks-identity.ts';
import type { Question } from '../question/question.ts';
import { findStretch, isWholeTopic, namesSomething } from './named-topic.ts';
import { repeatTopic } from './repeated-topic.ts';

/** May stand between whoever is asked for and what they do: "actually has to". */
const MAY_PRECEDE_VERB =
  'actually|exactly|really|usually|normally|else|then|is|was|should|can|could|may|might|must|will|would|to|has|have|needs|need|gets|ought|supposed|meant|allowed|able';
/**
 * What may stand between "who" and what is asked, where "who" is the one who does it: "actually has to", "is our", "signs off
 * on the"; "which team maintains the".
 */
const BEFORE_ASKED = new RegExp(
  `(?:\\b(?=who )|(?:^|[^a-z ] ?)(?=(?:which|what) (?!(?:the|our|an?|my|your|do|does|is|are|about|if|else) )))(who|(?:which|what) (?:[a-z]+ )??[a-z]+)((?: (?:${MAY_PRECEDE_VERB}))*(?: (?!does )[a-z]+s|(?<= (?:can|could|should|must|may|might|will|would|to)) [a-z]+)?(?: (?:me|us))?(?: (?:the|our|a|an|my|of|on|off|up|out|for|in|onto|into|to|at|after|over|with|care|charge))*) ?$`,
  'i',
);

const WHOSE_NOUN = 'job|task|duty|responsibility|role|place|turn';
/** "whose job is it to": the noun. */
const WHOSE_BEFORE_ASKED = new RegExp(
  `\\bwhose (${WHOSE_NOUN}) (?:is|was)(?: it| that)? to $`,
  'i',
);
const ASKS_WHOSE = new RegExp(`(?<!\\bwhom?\\b.*)\\bwhose(?: (${WHOSE_NOUN}|call))?\\b`, 'i');

/** "where do I": a place may be asked for as well as people. */
const ASKS_WHERE = /\bwhere (?:do|should|can|could|would|must) (?:i|we|you|one|people)\b/i;
/** "where do I report" */
const WHERE_BEFORE_ASKED = new RegExp(`${ASKS_WHERE.source}((?: [a-z]+){0,5}) $`, 'i');

/** Opens a headline above what may say it in a way that is not read: it must not be denied. */
export const UNSURE_LEAD = "I can't tell for sure";

/** Somebody is asked for besides those that are known. */
const BESIDES_KNOWN =
  /\b(?:else|besides|apart from|other than|except|aside from|in addition to)\b/i;

/**
 * "The articles don't say who pays for the yubikeys": the start of a headline that declines, without its full stop. `topic` is
 * the question's, as it was typed; `isMentioned`: what is shown has its words, and may say it in a way that is not read;
 * `isThing`: it is a thing whose record tells its owner, and not what was asked.
 */
export function writeUnsaidOwner(
  question: Question,
  topic: string,
  {
    isMentioned = false,
    isThing = false,
  }: { readonly isMentioned?: boolean; readonly isThing?: boolean } = {},
): string {
  const isBesides = BESIDES_KNOWN.test(question.text);
  // what names those that are known says nothing of others, nor of a role what is done to it
  const isUnclear = isMentioned && !isBesides && question.owned.length === 0;
  const lead = isUnclear ? UNSURE_LEAD : "The articles don't say";
  const unsaid = `${lead} ${writeAskedFor(question, topic, isThing)}`;
  // whoever is known is not denied
  const lacksElse = isBesides && !/\bwhom? else\b/.test(unsaid);
  return lacksElse ? unsaid.replace(/\b(whom?)\b/, '$1 else') : unsaid;
}

/** "what if my manager is away" asks for nothing that somebody does. */
const IS_ABSENT = /^(?:away|out|off|gone|ill|sick|absent)$/;

/** "who pays for the yubikeys", "whom to ask about it"; "who does that" where no stretch of the question names it. */
function writeAskedFor(question: Question, topic: string, isThing: boolean): string {
  const who = findAskedWho(question);
  if (who !== null) return writeWhoIs(who, question);
  if (isThing) return continueAsked(question, topic) ?? `whom to ask about ${repeatTopic(topic)}`;
  return namesSomething(topic, question)
    ? (continueAsked(question, topic) ?? writeOwnerOf(question, topic))
    : writeOwnerOfThat(question);
}

/** "who the “CTO” is" */
function writeWhoIs(who: string, { text }: Question): string {
  const [, article = ''] =
    /\b(the|our|an?|your) $/i.exec(text.slice(0, Math.max(0, findStretch(text, who)))) ?? [];
  const ours = article.toLowerCase() === 'your' ? 'our' : article.toLowerCase();
  return `who ${ours === '' ? '' : `${ours} `}${repeatTopic(who)} is`;
}

/** The question from its asking word on, where the topic follows it; what was done to it in the thread else. */
function continueAsked(question: Question, topic: string): string | null {
  const quoted = repeatTopic(topic);
  const topicAt = findStretch(question.text, topic);
  const before = question.text
    .slice(0, Math.max(0, topicAt))
    .replace(/\s+/g, ' ')
    .replace(/\bwho['’]?s\b/gi, 'who is');
  const [, whose] = WHOSE_BEFORE_ASKED.exec(before) ?? [];
  if (whose !== undefined) return `whose ${whose.toLowerCase()} it is to ${quoted}`;
  const [, at] = WHERE_BEFORE_ASKED.exec(before) ?? [];
  if (at !== undefined) return `where to${at.toLowerCase()} ${quoted}`;
  const [, asking, between] = BEFORE_ASKED.exec(before) ?? [];
  if (asking !== undefined && between !== undefined) {
    // what is the asker's is the reader's
    const said = between.replace(/ my$/i, ' your').replace(/ (?:me|us)(?= |$)/i, ' you');
    const [word = ''] = asking.split(' ');
    return `${word.toLowerCase()}${asking.slice(word.length)}${said.toLowerCase()} ${quoted}`;
  }
  const action = IS_ABSENT.test(question.action ?? '') ? null : question.action;
  // what the thread asked for is not in this question
  if (action === null || (topicAt >= 0 && question.said.includes(action))) return null;
  const isAlone = !topic.toLowerCase().startsWith(action);
  const may = /(?:[^s]s|[^e]ed)$/.test(action) ? '' : 'can ';
  return `who ${may}${isAlone ? `${action} ` : ''}${quoted}`;
}

function writeOwnerOf(question: Question, topic: string): string {
  if (asksForContact(question)) return `whom to ask about ${repeatTopic(topic)}`;
  const isOfThing = question.action === null || IS_ABSENT.test(question.action);
  return isOfThing && isWholeTopic(topic, question)
    ? `who owns ${repeatTopic(topic)}`
    : writeOwnerOfThat(question);
}

const ASKS_OWNERSHIP =
  /\b(?:own(?:s|ed|er|ers|ership)?|responsible|accountable|in charge|belongs?)\b/i;

/** What is asked, by its asking word alone. */
function writeOwnerOfThat(question: Question): string {
  const { text } = question;
  const [whose, job] = ASKS_WHOSE.exec(text) ?? [];
  if (whose !== undefined)
    return `whose${job === undefined ? '' : ` ${job.toLowerCase()}`} that is`;
  if (asksForContact(question)) return ASKS_WHERE.test(text) ? 'where' : 'whom to ask';
  return ASKS_OWNERSHIP.test(text) ? 'who owns that' : 'who does that';
}
