// Tells what a sentence that names a role says of something or somebody else: its exceptions, its relative clauses, what it denies.

import type { Question } from '../question/question.ts';
import { isBodyWord } from '../text/job-words.ts';
import { toSingular } from '../text/name-forms.ts';
import { dropNames, type NameHit } from '../text/role-names.ts';
import { splitWords, stem } from '../text/words.ts';
import { isDoneToOther } from './deed-object.ts';
import type { MeasuredSentence } from './measured-sentences.ts';
import type { OwnershipStatement } from './ownership-statement.ts';
import { ASSIGNED } from './ownership-wording.ts';
import type { PassageIndex } from './passage-index.ts';
import { isPersonOrBody } from './person-or-body.ts';
import { hasStem, listStems } from './word-stems.ts';

/** From here on a sentence says what its rule does not hold for: "…, except maths papers, which the clerk signs". */
const BUT_FOR =
  /[,(–—]?\s*\b(?:except(?:ing)?(?: for| where| when)?|apart from|other than|with the exception of|excluding|save for|(?<=\b(?:everyone|everybody|anyone|anybody|all|nobody|no one)\s)but)\b/i;
const NEGATED_RULE = /\b(?:not|no|never|nobody|none|cannot|\w+n['’]t)\b/i;
/** "not about fines": what is left out of what was said. */
const NOT_ABOUT =
  /\b(?:but |and )?not (?:about|for|on|in|of|with|by|including|the)\s+(?:(?!\bbut\b)[^,;.])*/gi;
/** ", which Anna then sends": what comes is done by the subject of the relative clause. */
const BY_ANOTHER =
  /,\s+(?:which|whom)\s+(?!(?:is|are|was|were|has|have|had|can|may|must|will|should|shall|would|could|do|does|also|then|in turn|usually|always|it|they|he|she|\p{L}+(?:s|ed))\s)(?=\p{L})/iu;

/** Somebody by whom one of several things is done: "drawn by an architect, priced by …". */
const EARLIER_AGENT =
  /\bby ((?:(?:the|an?|our|your|their|its|each|every|some) )?[^,;:.()]{2,40}?)(?:,|;| and(?= (?:then |also )?(?:(?:is|are|gets?) )?\p{L}+(?:ed|en|wn)\b)|, then)/giu;
const DONE_FORM =
  /\b(?:\p{L}+(?:ed|en|wn|pt|lt|ght)|done|made|paid|put|read|run|set|sent|sold|held|led|cut|kept)\b/iu;
const BY_THIS_ONE = /\bby (?:(?:the|an?|our|your|their|its|each|every) )?$/i;
const WHO_FOLLOWS = /^[^,;.]*,? who\b/i;

/** What stands behind "by" and does nothing: "by the end of May", "by hand". */
const NO_AGENT =
  /^(?:the )?(?:end|start|beginning|middle|close|time|day|week|month|year|hand|name|post|mail|e-?mail|phone|law|default|card|date|then|now)\b/i;

/** Whether what stands behind "by" is somebody: people by an article, or a name. */
function isAgent(said: string): boolean {
  if (NO_AGENT.test(said)) return false;
  return /^(?:the|an?|our|your|their|its|each|every|some)\b/i.test(said) || isPersonOrBody(said);
}

/** Whether what was asked is done by somebody named before, in a row of deeds each with who does it. */
function isDoneByEarlier({ text }: MeasuredSentence, name: NameHit, { action }: Question): boolean {
  const before = text.slice(0, name.start);
  if (action === null || !BY_THIS_ONE.test(before)) return false;
  if (WHO_FOLLOWS.test(text.slice(name.end))) return false;
  const earlier = [...before.matchAll(EARLIER_AGENT)].findLast(([, agent = '']) => isAgent(agent));
  const from = earlier === undefined ? 0 : earlier.index + earlier[0].length;
  const own = before.slice(from);
  if (!DONE_FORM.test(own) || hasStem(own, action)) return false;
  const rest = `${before.slice(0, from)} ${text.slice(name.end)}`;
  return hasStem(rest, action) && (earlier !== undefined || /\bby\b/i.test(text.slice(name.end)));
}

/** Where an exception ends: at the verb of the rule, or the next comma. */
const ENDS_EXCEPTION =
  /(?<=\S),|[;.)]|\b(?:is|are|was|were|must|may|can|should|will|shall|has to|have to|needs? to)\b/i;

/** Where a sentence says what its rule does not hold for; null where it has no exception. */
function findException(text: string): { readonly start: number; readonly end: number } | null {
  const found = BUT_FOR.exec(text);
  // "may not be moved except by the clerk": the clerk may
  if (found === null || NEGATED_RULE.test(text.slice(0, found.index))) return null;
  const from = found.index + found[0].length;
  const isInBrackets = /\([^()]*$/.test(text.slice(0, from));
  const length = text.slice(from).search(isInBrackets ? /\)/ : ENDS_EXCEPTION);
  const end = length < 0 ? text.length : from + length;
  // "…, except the side door, which the clerk locks"
  const told = isInBrackets ? '' : (RELATIVE_BEHIND.exec(text.slice(end))?.[0] ?? '');
  return { start: found.index, end: end + told.length };
}

/** Whether a role is named in an exception and what was asked is in the rule, or the other way round. */
function isExceptional(
  { text }: MeasuredSentence,
  name: NameHit,
  question: Question,
  index: PassageIndex,
): boolean {
  const exception = findException(text);
  if (exception === null) return false;
  const { start, end } = exception;
  const measure = index.search.measure(question);
  const coverage = (part: string): number => measure(index.search.toTermIds(part)).coverage;
  const excepted = coverage(text.slice(start, end));
  const rule = coverage(`${text.slice(0, start)} ${text.slice(end)}`);
  const isIn = name.start > start && name.start < end;
  return isIn ? rule > excepted : !isSaidInRule(text, exception, question);
}

const RELATIVE_BEHIND = /^,? (?:which|who|whom|whose|where|when)\b[^,;.]*/i;

/** Whether the rule has what was asked besides the deed, too: "All letters, except bills, are opened by the clerk" of letters. */
function isSaidInRule(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { words, action, text: asked }: Question,
): boolean {
  // "who marks papers except mocks?"
  if (BUT_FOR.test(asked)) return true;
  const things = words.filter((word) => word !== action);
  const rule = `${text.slice(0, start)} ${text.slice(end)}`;
  const excepted = text.slice(start, end);
  return !things.some((word) => hasStem(excepted, word) && !hasStem(rule, word));
}

/** Whether the rarest of what was asked stands only in what a sentence leaves out. */
function isLeftOut({ text: written }: MeasuredSentence, keys: ReadonlySet<string>): boolean {
  const text = written.replace(/\S+@\S+/g, ' ');
  const leftOut = text.match(NOT_ABOUT) ?? [];
  if (leftOut.length === 0) return false;
  const [left, told] = [listStems(leftOut.join(' ')), listStems(text.replace(NOT_ABOUT, ' '))];
  return [...keys].map(stem).some((key) => left.has(key) && !told.has(key));
}

/** Whether what was asked is done only in a relative clause behind a role's name that has a subject of its own. */
function isDoneByRelative(
  { text }: MeasuredSentence,
  name: NameHit,
  { action }: Question,
): boolean {
  const at = action === null ? -1 : text.slice(name.end).search(BY_ANOTHER);
  if (at < 0 || action === null) return false;
  const [main, relative] = [text.slice(0, name.end + at), text.slice(name.end + at)];
  return hasStem(relative, action) && !hasStem(main, action);
}

/**
 * Whether a statement and the headings above it have the one word that is owned only in the name of somebody's job: a "warehouse
 * operative" does not run the warehouse by the name.
 */
export function isOnlyInJobs(
  { role, strength, sentence, hit: { passage } }: OwnershipStatement,
  { action, words, calledBy, said }: Question,
  index: PassageIndex,
): boolean {
  const [word, another] = words;
  const job = splitWords(index.roles.get(role)?.name ?? '').at(-1)?.folded ?? '';
  if (action !== null || word === undefined || another !== undefined) return false;
  if (calledBy.includes(role) || strength >= ASSIGNED) return false;
  // "who coordinates volunteers?" asks for the volunteer coordinator
  if (said.some((one) => one !== word && one !== '' && stem(one) === stem(job))) return false;
  if (isBodyWord(toSingular(job))) return false;
  const told = [sentence, passage.article, ...passage.heading];
  return (
    told.some((text) => hasStem(text, word)) &&
    !told.some((text) => hasStem(dropNames(text, index.findNames(text), ' '), word))
  );
}

/** "must not take x-rays", "no night shifts": what is forbidden is nobody's to do. */
const FORBIDDEN =
  /\b(?:(?:must|may|can|could|should|shall|will|would|do|does|is|are) not(?! only\b| just\b)|cannot|never|\w+n['’]t|not allowed|forbidden|no)\s[^,;.]*$/i;
const LETS_SOME = /\b(?:without|unless|except|until|only|but)\b/i;

/** Whether what was asked stands in a part of a sentence that forbids it, and the role is named in another part. */
function isForbidden(
  { text }: MeasuredSentence,
  name: NameHit,
  { question, keys, isContact }: OthersQuery,
): boolean {
  if (isContact || LETS_SOME.test(text)) return false;
  const asked = new Set(
    [...keys, ...(question.action === null ? [] : [question.action])].map(stem),
  );
  let from = 0;
  for (const part of text.split(/[;.]\s/)) {
    const start = text.indexOf(part, from);
    from = start + part.length;
    const words = splitWords(part).filter(({ folded }) => asked.has(stem(folded)));
    if (words.length === 0) continue;
    const isDenied = words.every((word) => FORBIDDEN.test(part.slice(0, word.start)));
    const isNamedHere = name.start >= start && name.start < from;
    if (!isDenied || isNamedHere) return false;
  }
  return [...asked].some((one) => listStems(text).has(one));
}

interface OthersQuery {
  readonly question: Question;
  readonly keys: ReadonlySet<string>;
  readonly isContact: boolean;
}

/** "gives clearance to the": whoever stands behind it is given it. */
const RECEIVED_BY = /\bto (?:the |our |your |an? )?$/i;

/** Whether a role is only the one to whom the asked deed is done: "The clerk gives the keys to the porter". */
function isReceiver(
  { text }: MeasuredSentence,
  name: NameHit,
  { question, isContact }: OthersQuery,
): boolean {
  const { action } = question;
  if (action === null || isContact) return false;
  const before = text.slice(0, name.start);
  if (!RECEIVED_BY.test(before) || !IS_GIVING.test(action)) return false;
  return hasStem(before, action) && !hasStem(text.slice(name.end), action);
}

const IS_GIVING =
  /^(?:gives?|hands?|sends?|pass(?:es)?|shows?|offers?|brings?|delivers?|lends?|returns?|forwards?|submits?|presents?|pays?|reports?)$/;

/** Whether what a sentence says of what was asked is not said of a role that it names. */
export function isSaidOfOthers(
  sentence: MeasuredSentence,
  name: NameHit,
  query: OthersQuery,
  index: PassageIndex,
): boolean {
  const { question, keys } = query;
  return (
    isForbidden(sentence, name, query) ||
    isReceiver(sentence, name, query) ||
    isDoneToOther(sentence.text, question, index) ||
    isDoneByEarlier(sentence, name, question) ||
    isDoneByRelative(sentence, name, question) ||
    isLeftOut(sentence, keys) ||
    isExceptional(sentence, name, question, index)
  );
}
