// Finds what the articles give as the reason for what they say.

import type { Question } from '../question/question.ts';
import type { Draft } from './draft.ts';
import type { PassageIndex, Sentence } from './passage-index.ts';

/** What leads to a reason or an end: "because", "so that", "to avoid". */
const GIVES_REASON =
  /\b(?:because|since (?=the|they|we|it|you|this|these)|so that|so (?=they|we|you|it|he|she|there|people)|in order (?:to|that|for)|due to|thanks to|owing to|therefore|that['’]s why|that is why|th(?:e|is) reason|reasons? (?:for|is|are|why)|otherwise|to (?:ensure|avoid|make sure|prevent|reduce|help|enable|allow|protect|keep)|(?:which|this|that) (?:means|ensures|allows|helps|makes)|as a result|for the sake of|the (?:purpose|aim|goal) (?:of|is))\b/i;

/** A heading of what gives the reason: "Why we publish salaries". */
const OF_REASON = /^why\b|\b(?:reasons?|rationale|reasoning)\b/i;

/** Whether a sentence gives a reason or an end. */
export function givesReason(text: string): boolean {
  return GIVES_REASON.test(text);
}

/**
 * Why something is so: the passages with the one first that gives a reason in a sentence on what was asked, or right behind one;
 * only near it where none does.
 */
export function draftReason(
  question: Question,
  drafted: Draft | null,
  index: PassageIndex,
): Draft | null {
  if (drafted === null) return null;
  const measure = question.words.length > 0 ? index.search.measure(question) : null;
  const isOnIt = (sentence: Sentence | undefined): boolean =>
    sentence !== undefined && (measure === null || measure(sentence.terms).coverage > 0);
  const telling = drafted.passages.find(
    ({ passage }) =>
      passage.heading.some((one) => OF_REASON.test(one)) ||
      index
        .sentencesOf(passage)
        .some(
          (sentence, at, all) =>
            givesReason(sentence.text) && (isOnIt(sentence) || isOnIt(all[at - 1])),
        ),
  );
  const { owners: _, rows: __, ...shown } = drafted;
  if (telling === undefined) return { ...shown, isSaid: false };
  const others = drafted.passages.filter((one) => one !== telling);
  return { ...shown, passages: [telling, ...others] };
}
