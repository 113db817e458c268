// Finds out whether a sentence says what people do who are no role of the pack: "Working groups may ask for …".

import { isPeopleNoun } from '../question/asked-nouns.ts';
import { isJobWord } from '../text/job-words.ts';
import { type Named, toSingular } from '../text/name-forms.ts';
import type { NameHit } from '../text/role-names.ts';
import { isStopWord, splitWords } from '../text/words.ts';

/** When or where it is so, before the subject: "At the end of the month, …". */
const ADVERBIAL =
  /^\W*(?:in|at|on|after|before|by|during|for|from|if|once|since|to|when|where|with|within)\b[^,;:]*,\s*/i;
/** A subject of a few words, and the verb by which it acts: a passive one says nothing of who does. */
const ACTING_SUBJECT =
  /^\W*((?:[\p{L}\p{N}'’/-]+ ){0,4}[\p{L}\p{N}'’/-]+) (?:(?:may|might|can|could|will|would|shall|should|must|need to|needs to|have to|has to) (?!(?:\w+ ){0,2}be (?:\w+ly )?\p{L}+(?:ed|en|n|t|d)\b|(?:also )?(?:get|receive)\b)|(?:is|are) (?:allowed|permitted|required|expected|encouraged|asked|responsible|free|able|welcome)\b)/iu;

/** A subject of others. */
const OTHERS_BEFORE = /\b(?:any|each|every|other|another|all)\b/i;

/**
 * Whether a sentence begins with people who act and whom none of `names` names. `own` are the roles that its page is about, of
 * which it may name a part: "the designer" of the information designer.
 */
export function hasOtherActor(
  sentence: string,
  names: readonly NameHit[],
  own: readonly Named[],
): boolean {
  const adverbial = ADVERBIAL.exec(sentence)?.[0].length ?? 0;
  const subject = ACTING_SUBJECT.exec(sentence.slice(adverbial))?.[1];
  if (subject === undefined) return false;
  const end = adverbial + sentence.slice(adverbial).indexOf(subject) + subject.length;
  if (names.some(({ start }) => start < end && start >= adverbial)) return false;
  const words = splitWords(subject).flatMap(({ folded }) =>
    isStopWord(folded) ? [] : [toSingular(folded)],
  );
  const noun = words.at(-1) ?? '';
  // "the designer" of the information designer, and no "other designer"
  const isOwn =
    !OTHERS_BEFORE.test(subject) &&
    own.some(({ name, aliases }) => {
      const named = [name, ...aliases].flatMap(splitWords).map(({ folded }) => toSingular(folded));
      return words.every((word) => named.includes(word));
    });
  return !isOwn && (isPeopleNoun(noun) || isJobWord(noun));
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
