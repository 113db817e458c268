// Finds out whether a sentence says what people do who are no role of the pack: "Working groups may ask for …".

import { isPeopleNoun } from '../question/asked-nouns.ts';
import { isJobWord } from '../text/job-words.ts';
import { type Named, toSingular } from '../text/name-forms.ts';
import type { NameHit } from '../text/role-names.ts';
import { isStopWord, splitWords } from '../text/words.ts';
import { actsAsPeople, isPersonOrBody } from './person-or-body.ts';
import { hasStem } from './word-stems.ts';

/** When or where it is so, before the subject: "At the end of the month, …". */
const ADVERBIAL =
  /^\W*(?:in|at|on|after|before|by|during|for|from|if|once|since|to|when|where|with|within)\b[^,;:]*,\s*/i;
/** A subject of a few words, and the verb by which it acts: a passive one says nothing of who does. */
const ACTING_SUBJECT =
  /^\W*((?:[\p{L}\p{N}'’/-]+ ){0,4}[\p{L}\p{N}'’/-]+) (?:(?:may|might|can|could|will|would|shall|should|must|need to|needs to|have to|has to) (?!(?:\w+ ){0,2}be (?:\w+ly )?\p{L}+(?:ed|en|n|t|d)\b|(?:also )?(?:get|receive)\b)|(?:is|are) (?:allowed|permitted|required|expected|encouraged|asked|responsible|free|able|welcome)\b)/iu;

/** Who does something, in the passive: "owned by the foundation members". */
const DONE_BY_PEOPLE =
  /(?<!\p{L})(?:is|are|was|were|be|been|being) (?:\p{L}+ly )?(?!(?:needed|used|required|requested|seen|read|heard|valued|wanted|expected|followed|shared|attended|joined|inspired|affected|visited|written) )(?:\p{L}+(?:ed|en|wn|ne|ld)|run|led|kept|made|paid|set)(?: (?!by\b)[\p{L}\p{N}-]+){0,4} by ((?:(?:the|an?|our|your|any|all|each|its|their|other) )?(?:[\p{L}'’-]+ ){0,3}?[\p{L}'’-]+)(?=$|[.,;:!?()]| (?:and|or|in|on|at|to|for|of|with|from|who|which|that|as|by|via|versus|rather|within|before|after|when|if|is|are)\b)/giu;
/** "The data protection officer (external) approves each case": somebody by the name of a job, and a verb. */
const ACTING_JOB =
  /^\W*((?:[\p{L}\p{N}'’/-]+ ){0,4}[\p{L}\p{N}'’/-]+) (?!(?:is|was|has|does|needs|its|this|as)\b)\p{L}{2,}[^s\W]s\b(?! (?:is|are|was|were|has|have|will|must|should|may|can)\b)/iu;
const BY_THE_WAY = /, (?:which|who)\b[^,;.]*/gi;
const BRACKETED = / ?\([^()]*\)/g;

/** A subject of others. */
const OTHERS_BEFORE = /\b(?:any|each|every|other|another|all)\b/i;

/**
 * Whether a sentence begins with people who act, or says by whom it is done, and none of `names` names these. `own` are the roles that its page is about, of
 * which it may name a part: "the designer" of the information designer. `action`: what is asked to be done.
 */
export function hasOtherActor(
  sentence: string,
  names: readonly NameHit[],
  own: readonly Named[],
  action: string | null,
): boolean {
  return isDoneByOthers(sentence, names, own, action) || hasOtherSubject(sentence, names, own);
}

function isDoneByOthers(
  sentence: string,
  names: readonly NameHit[],
  own: readonly Named[],
  action: string | null,
): boolean {
  // what is told of it by the way is another deed: "…, which are repaired by an engineer"
  const told = sentence.replace(BY_THE_WAY, (part) =>
    action !== null && hasStem(part, action) ? part : ' '.repeat(part.length),
  );
  return [...told.matchAll(DONE_BY_PEOPLE)].some(({ 0: whole, 1: people = '', index }) => {
    const end = index + whole.length;
    const start = end - people.length;
    if (names.some((name) => name.start < end && name.end > start)) return false;
    const isNamed = /^\p{Lu}/u.test(people) && isPersonOrBody(people, true);
    return isNamed || areOthers(people, own);
  });
}

/** Whether words are for people, and for none that are of the page. */
function areOthers(people: string, own: readonly Named[]): boolean {
  const words = splitWords(people).flatMap(({ folded }) =>
    isStopWord(folded) ? [] : [toSingular(folded)],
  );
  const noun = words.at(-1) ?? '';
  // "the designer" of the information designer, and no "other designer"
  const isOwn =
    !OTHERS_BEFORE.test(people) &&
    own.some(({ name, aliases }) => {
      const named = [name, ...aliases].flatMap(splitWords).map(({ folded }) => toSingular(folded));
      return words.every((word) => named.includes(word));
    });
  return !isOwn && (isPeopleNoun(noun) || isJobWord(noun) || actsAsPeople(noun));
}

function hasOtherSubject(
  sentence: string,
  names: readonly NameHit[],
  own: readonly Named[],
): boolean {
  const adverbial = ADVERBIAL.exec(sentence)?.[0].length ?? 0;
  const told = sentence.slice(adverbial);
  const job = ACTING_JOB.exec(told.replace(BRACKETED, ''))?.[1];
  // "Visitor passes expire": the job only says which passes
  const isJob =
    job !== undefined &&
    /^(?:the|an?|our|your|their|its|each|every|any)\b/i.test(job) &&
    isJobWord(toSingular(job.split(' ').at(-1) ?? ''));
  const subject = ACTING_SUBJECT.exec(told)?.[1] ?? (isJob ? job : undefined);
  if (subject === undefined) return false;
  const end = adverbial + sentence.slice(adverbial).indexOf(subject) + subject.length;
  if (names.some(({ start }) => start < end && start >= adverbial)) return false;
  return areOthers(subject, own);
}

/** Whom something is made easier, so that they do it: "for the rest of the team to build it", "helps others write it". */
const OTHER_PEOPLE =
  '(?:(?:the|our|your|all) )*(?:rest of (?:the|our|your) \\p{L}+|others?(?: \\p{L}+)?|people|everyone|everybody|anyone|teams|colleagues|users|customers|clients)';
const FOR_OTHERS_TO_DO = new RegExp(
  `\\bfor ${OTHER_PEOPLE} to \\p{L}|\\b(?:lets?|letting|helps?|helping|enabl(?:es?|ing)|allow(?:s|ing)?) ${OTHER_PEOPLE} (?:to )?\\p{Ll}`,
  'iu',
);

/** Where a sentence begins to tell what others are to do, and not whoever it is about; null where it does not. */
export function findDoneByOthers(sentence: string): number | null {
  return FOR_OTHERS_TO_DO.exec(sentence)?.index ?? null;
}
