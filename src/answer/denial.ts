import type { Passage } from '../knowledge/passage.ts';
import type { Question } from '../question/question.ts';
import { isStopWord, splitWords, stem } from '../text/words.ts';
import type { PassageIndex } from './passage-index.ts';

/** After a role's name: it does not do what follows. "Does not only" and its like deny nothing. */
const DENYING =
  /^(?:\s+(?:team|teams|role|group|members?))?\s+(?:(?:also|then|usually|normally|generally|currently|themselves|itself)\s+)?(?:(?:do|does|did|is|are|was|were|can|could|may|must|should|will|would|shall|has|have|need|needs)(?:\s+not|n['’]t)|cannot|can['’]t|won['’]t|never|no longer)\b(?!\s+(?:only|just|merely|simply)\b)/i;

/** Before what is not so; "not only" denies nothing. */
const NEGATION =
  /\b(?:not(?!\s+(?:only|just|merely|simply)\b)|never|rather than|instead of|without|no longer|doesn['’]t|don['’]t|isn['’]t|aren['’]t)\b/i;

/** From here on a sentence says something else: "not to call you, and it helps everyone". */
const NEXT_CLAUSE =
  /;|[,–—]?\s+(?:and|so|because|since|as)\s+(?:it|this|that|these|they|we|you|he|she|there)\b/i;

/** From here on a sentence goes back on its denial: "does not sign contracts, but signs receipts". */
const TURNING_BACK = /[,;:–—]?\s+(?:but|yet|however|instead|whereas)\b(?!\s+(?:not|never)\b)/i;

/** "without coding": with the thing that is left out. */
const ASKED_WITHOUT = /\p{L} \p{L}+ without ([^,;.?!]+)/iu;
/** What says in some way that a thing is not there, or has to be. */
const SAYS_NO =
  /\b(?:without|no|not|non|never|none|nobody|nothing|neither|nor|unless|except|until|before|must|required?|requires|needs?|needed|mandatory|cannot|can['’]?t|dont|doesnt|\w+n['’]t)\b|\p{L}-?(?:free|less)\b/iu;

/** Whoever is said not to do a thing, or no longer, or to be told of it, is no yes to whether they do. */
const SAYS_NOT =
  /\b(?:not(?! (?:only|just|merely|simply)\b)|never|neither|nor|no longer|nobody|rarely|seldom|stopped|banned|instead of|rather than|differs? from|hates?|permission from|used to|(?:is|are) (?:told|informed|notified)|cannot|can['’]t|won['’]t|(?:do|does|did|is|are|was|were|must|should|have|has)n['’]t)\b/i;

/** Whether a sentence says no to anything, so that it makes no yes. */
export function saysNo(sentence: string): boolean {
  return SAYS_NOT.test(sentence);
}

/** Whether a sentence says no to anything in the part that names a role: what stands behind a semicolon is said of others. */
export function saysNoOf(role: string, sentence: string, index: PassageIndex): boolean {
  const isOfRole = (part: string): boolean =>
    index.findNames(part).some((name) => name.role === role);
  return saysNo(sentence.split(';').find(isOfRole) ?? sentence);
}

/** Whether a question asks for something without a thing, and no sentence of a passage says that it is not there or has to be. */
export function lacksWithout({ text }: Question, passage: Passage, index: PassageIndex): boolean {
  const [, thing] = ASKED_WITHOUT.exec(text) ?? [];
  if (thing === undefined) return false;
  const stems = stemsOf(thing);
  const told = [passage.article, ...passage.heading];
  told.push(...index.sentencesOf(passage).map((sentence) => sentence.text));
  return !told.some(
    (one) => SAYS_NO.test(one) && stemsOf(one).some((word) => stems.includes(word)),
  );
}

function stemsOf(text: string): string[] {
  const words = splitWords(text).filter(({ folded }) => !isStopWord(folded));
  return words.map(({ folded }) => stem(folded));
}

/** Whether what comes after a role's name says that it does not do it: " does not install telescopes". */
export function isDenied(afterName: string): boolean {
  return DENYING.test(afterName);
}

/** After a role's name: "are non-voting members". */
const NON = /^(?:\s+(?:teams?|members?))?\s+(?:is|are|was|were)\s+(?:an?\s+|the\s+)?non-(\p{L}+)/iu;

/** Whether what comes after a role's name denies by "non-" what was asked: " are non-voting members" that they vote. */
export function isNonAsked(afterName: string, { words }: Question): boolean {
  const denied = NON.exec(afterName)?.[1]?.toLowerCase();
  return denied !== undefined && words.some((word) => stem(word) === stem(denied));
}

/** Whether a sentence speaks of the topic only behind a negation: "…, not into building applications". */
export function isTopicDenied(sentence: string, question: Question, index: PassageIndex): boolean {
  const negation = NEGATION.exec(sentence);
  if (negation === null) return false;
  const behind = sentence.slice(negation.index);
  const next = NEXT_CLAUSE.exec(behind);
  const end = next === null ? sentence.length : negation.index + next.index;
  return (
    isMostlyBehind(sentence.slice(0, end), negation.index, question, index) &&
    (next === null || !isMostlyBehind(sentence, end, question, index)) &&
    !isAboutContrast(behind, question, index)
  );
}

/** Whether more of what was asked stands where a denying text goes back on it than in what it denies. */
export function isAboutContrast(denying: string, question: Question, index: PassageIndex): boolean {
  const contrast = TURNING_BACK.exec(denying);
  return contrast !== null && isMostlyBehind(denying, contrast.index, question, index);
}

/** Whether a text speaks of more of what was asked behind a place than before it. */
function isMostlyBehind(
  text: string,
  place: number,
  question: Question,
  index: PassageIndex,
): boolean {
  const measure = index.search.measure(question);
  const coverage = (part: string): number => measure(index.search.toTermIds(part)).coverage;
  return coverage(text.slice(place)) > coverage(text.slice(0, place));
}
