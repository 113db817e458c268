import type { Question } from '../question/question.ts';
import type { PassageIndex } from './passage-index.ts';

/** After a role's name: it does not do what follows. "Does not only" and its like deny nothing. */
const DENYING =
  /^(?:\s+(?:team|teams|role|group|members?))?\s+(?:(?:also|then|usually|normally|generally|currently|themselves|itself)\s+)?(?:(?:do|does|did|is|are|was|were|can|could|may|must|should|will|would|shall|has|have|need|needs)(?:\s+not|n['’]t)|cannot|can['’]t|won['’]t|never|no longer)\b(?!\s+(?:only|just|merely|simply)\b)/i;

/** Before what is not so; "not only" denies nothing. */
const NEGATION =
  /\b(?:not(?!\s+(?:only|just|merely|simply)\b)|never|rather than|instead of|without|no longer|doesn['’]t|don['’]t|isn['’]t|aren['’]t)\b/i;

/** Whether what comes after a role's name says that it does not do it: " does not install telescopes". */
export function isDenied(afterName: string): boolean {
  return DENYING.test(afterName);
}

/** Whether a sentence speaks of the topic only behind a negation: "…, not into building applications". */
export function isTopicDenied(sentence: string, question: Question, index: PassageIndex): boolean {
  const negation = NEGATION.exec(sentence);
  if (negation === null) return false;
  const measure = index.search.measure(question);
  const coverage = (part: string): number => measure(index.search.toTermIds(part)).coverage;
  return coverage(sentence.slice(negation.index)) > coverage(sentence.slice(0, negation.index));
}
