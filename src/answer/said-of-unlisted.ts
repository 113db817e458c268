// Finds a sentence that says who does or owns what was asked where that is nobody of the roles: "Kev Rowntree looks after the
// fleet". It is quoted, and nobody is named above it.

import { asksForContact } from '../question/asks-contact.ts';
import { isOwningVerb } from '../question/duty-verbs.ts';
import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import { splitWords, stem } from '../text/words.ts';
import { asksUntold } from './asks-untold.ts';
import { type Draft, findBestCoverage } from './draft.ts';
import { isSameWord, listAsked } from './exactness.ts';
import { writeAboutHeadline } from './headline.ts';
import type { PassageIndex, Sentence } from './passage-index.ts';
import { isPast } from './past.ts';
import { isPersonOrBody } from './person-or-body.ts';
import { hasStem } from './word-stems.ts';

/** Whoever a sentence begins with: a name, "the pay panel", "anyone". */
const WHOEVER =
  /^\W*(?!(?:it|its|this|that|these|those|he|she|they|we|you|i|which|who|whoever|what|there|here|if|when|once|after|before|until|unless|while|where|for|in|on|at|to|as|by|with|and|or|but|also|please)\b)(?:(?:the|our|your|their|an?|each|every|any)\s+)?(?:[\p{L}'’.&-]+\s+){1,4}$/iu;
/** What may stand between that and the verb. */
const BEFORE_DEED =
  /(?:(?:will|must|should|can|may|shall|has to|have to|needs? to|also|then|always|usually|only|alone|currently|\p{L}+ly)\s+)*$/iu;
const OWNS =
  /\b(?:owns?|looks? after|runs?|leads?|manages?|maintains?|handles?|(?:is|are) (?:responsible for|in charge of|accountable for|the owners? of))\b/gi;
/** Behind what is done: who does it. */
const BY_WHOM =
  /^(?:\s+(?!by\b)[\p{L}\d'’%,-]+){0,6}?\s+by\s+(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*|(?:the|our|your|an?|each)(?:\s+[\p{L}'’-]+?){1,3}(?=$|[.,;:!?()]| (?:and|or|in|on|at|to|for|of|with|from|who|which|that|as|via|within|before|after|when|if|once|every|each|is|are)\b))/u;
const IS_DONE = /\b(?:is|are|be|been|being|gets?)\s+(?:\p{L}+ly\s+)?$/iu;
const OWNED = /\b(?:owned|run|led|managed|maintained|handled|looked after)\b/gi;
const SAYS_NOT_SO =
  /\b(?:not|never|no longer|nobody|none|cannot|rather than|instead of|\w+n['’]t)\b/i;

/** Where in a sentence what was asked is done: the verb's place and its end. */
function listDeeds(
  text: string,
  { action, words }: Question,
): readonly (readonly [number, number])[] {
  const isOwned = action === null || (isOwningVerb(action) && !words.includes(action));
  if (isOwned)
    return [...text.matchAll(OWNS), ...text.matchAll(OWNED)].map((match) => [
      match.index,
      match.index + match[0].length,
    ]);
  return splitWords(text)
    .filter(({ folded }) => stem(folded) === stem(action ?? ''))
    .map(({ start, end }) => [start, end]);
}

/** Whether a sentence says who does it: before the verb, and to what behind it, or behind "by". */
function saysWho(text: string, question: Question): boolean {
  const isOfThing = (part: string): boolean =>
    question.words.some((word) => word !== question.action && hasStem(part, word));
  return listDeeds(text, question).some(([start, end]) => {
    const before = text.slice(0, start);
    const behind = text.slice(end);
    if (IS_DONE.test(before)) return isPersonOrBody(BY_WHOM.exec(behind)?.[1] ?? '', true);
    const subject = before.replace(BEFORE_DEED, '');
    const isFiniteVerb =
      /s$/i.test(text.slice(start, end).split(' ')[0] ?? '') || subject !== before;
    // "the lease runs until May": what is asked for runs, and nobody runs it
    const isActive = isFiniteVerb && WHOEVER.test(subject) && isPersonOrBody(subject);
    return isActive && !isOfThing(subject) && isOfThing(behind);
  });
}

/** Whether a sentence, with the headings above it, has every asked word, and names no role. */
function saysAll(sentence: Sentence, hit: Hit, question: Question, index: PassageIndex): boolean {
  const measure = index.search.measure(question);
  const said = measure(sentence.terms).matches.filter(isSameWord);
  const above = hit.matches.filter((match) => match.inHead && isSameWord(match));
  const asked = listAsked(question, index);
  const isIn = (word: string, matches: typeof said): boolean =>
    matches.some(({ concept }) => concept.word === word);
  const isAll = asked.every(({ word }) => isIn(word, said) || isIn(word, above));
  return isAll && asked.some(({ word }) => word !== question.action && isIn(word, said));
}

/** What a sentence says in the asked words of somebody who is no role; null where none does. */
export function draftUnlisted(
  question: Question,
  hits: readonly Hit[],
  index: PassageIndex,
): Draft | null {
  const { isWhether, form, owned, words, amount, quotedAsNear, topicBefore } = question;
  // what goes on in a thread is of what was quoted there
  if (quotedAsNear || topicBefore.length > 0) return null;
  if (isWhether || form !== null || owned.length > 0 || amount !== null || words.length === 0)
    return null;
  if (asksForContact(question) || asksUntold(question)) return null;
  for (const hit of hits) {
    if (hit.passage.isOutdated) continue;
    const found = index
      .sentencesOf(hit.passage)
      .find(
        (one) =>
          !one.isLeadIn &&
          one.names.length === 0 &&
          !SAYS_NOT_SO.test(one.text) &&
          !isPast(one.text, '') &&
          saysWho(one.text, question) &&
          saysAll(one, hit, question, index),
      );
    if (found === undefined) continue;
    const passages = [{ passage: hit.passage, score: hit.score, sentence: found.text }];
    const headline = writeAboutHeadline([], question.topic);
    return { headline, passages, fit: findBestCoverage(hits), isSaid: true };
  }
  return null;
}
