// Tells what a sentence that names a role says of something or somebody else: its exceptions, its relative clauses, what it denies.

import type { Question } from '../question/question.ts';
import { isBodyWord } from '../text/job-words.ts';
import { toSingular } from '../text/name-forms.ts';
import { dropNames, type NameHit } from '../text/role-names.ts';
import { splitWords, stem } from '../text/words.ts';
import type { MeasuredSentence } from './measured-sentences.ts';
import type { OwnershipStatement } from './ownership-statement.ts';
import { ASSIGNED } from './ownership-wording.ts';
import type { PassageIndex } from './passage-index.ts';
import { hasStem, listStems } from './word-stems.ts';

/** From here on a sentence says what its rule does not hold for: "…, except maths papers, which the clerk signs". */
const BUT_FOR =
  /[,(–—]?\s*\b(?:except(?:ing)?(?: for| where| when)?|apart from|other than|with the exception of|excluding|save for)\b/i;
const NEGATED_RULE = /\b(?:not|no|never|nobody|none|cannot|\w+n['’]t)\b/i;
/** "not about fines": what is left out of what was said. */
const NOT_ABOUT = /\b(?:but |and )?not (?:about|for|on|in|of|with|by|including|the)\s+[^,;.]*/gi;
/** ", which Anna then sends": what comes is done by the subject of the relative clause. */
const BY_ANOTHER =
  /,\s+(?:which|whom)\s+(?!(?:is|are|was|were|has|have|had|can|may|must|will|should|shall|would|could|do|does|also|then|in turn|usually|always|it|they|he|she|\p{L}+(?:s|ed))\s)(?=\p{L})/iu;

/** Whether a role is named in an exception, and more of what was asked is in the rule. */
function isExceptional(
  { text }: MeasuredSentence,
  name: NameHit,
  question: Question,
  index: PassageIndex,
): boolean {
  const at = BUT_FOR.exec(text)?.index;
  if (at === undefined || at > name.start || /[;.]/.test(text.slice(at, name.start))) return false;
  // "may not be moved except by the clerk": the clerk may
  if (NEGATED_RULE.test(text.slice(0, at))) return false;
  const measure = index.search.measure(question);
  const coverage = (part: string): number => measure(index.search.toTermIds(part)).coverage;
  return coverage(text.slice(0, at)) > coverage(text.slice(at));
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
  { action, words, calledBy }: Question,
  index: PassageIndex,
): boolean {
  const [word, another] = words;
  const job = splitWords(index.roles.get(role)?.name ?? '').at(-1)?.folded ?? '';
  if (action !== null || word === undefined || another !== undefined) return false;
  if (calledBy.includes(role) || strength >= ASSIGNED) return false;
  if (isBodyWord(toSingular(job))) return false;
  const told = [sentence, passage.article, ...passage.heading];
  return (
    told.some((text) => hasStem(text, word)) &&
    !told.some((text) => hasStem(dropNames(text, index.findNames(text), ' '), word))
  );
}

/** Whether what a sentence says of what was asked is not said of a role that it names. */
export function isSaidOfOthers(
  sentence: MeasuredSentence,
  name: NameHit,
  { question, keys }: { readonly question: Question; readonly keys: ReadonlySet<string> },
  index: PassageIndex,
): boolean {
  return (
    isDoneByRelative(sentence, name, question) ||
    isLeftOut(sentence, keys) ||
    isExceptional(sentence, name, question, index)
  );
}
