// Tells sentences that name a role beside a thing, and not as its owner: who is given it, or whose the page is that tells of it.

import type { Question } from '../question/question.ts';
import { splitWords } from '../text/words.ts';
import type { Sentence } from './passage-index.ts';

const PAGE_NOUN = '(?:page|document|doc|article|file|wiki)';
const THIS_PAGE = new RegExp(`\\bthis ${PAGE_NOUN}\\b`, 'i');
/** What is said of a page, and not of what it tells. */
const DONE_TO_PAGE =
  /\b(?:owned|owner|maintain\w*|approv\w+|kept|keeps|updat\w+|edit\w*|chang\w+|review\w*|author\w*|written|wrote|feedback|questions?)\b/i;
/** Who asks so may mean the page. */
const ASKED_PAGES = /^(?:page|document|doc|article|file|wiki|handbook|guide|documentation)s?$/;

/** Whether a sentence says whose the page is that it stands on, and the question asks for no page: "Changes to this page must be approved by X". */
export function tellsOfPage({ text }: Pick<Sentence, 'text'>, { text: asked }: Question): boolean {
  if (!THIS_PAGE.test(text) || !DONE_TO_PAGE.test(text)) return false;
  return !splitWords(asked).some(({ folded }) => ASKED_PAGES.test(folded));
}

/** Before the name of who is given it: "we grant access to the". */
const GIVEN_TO =
  /\b(?:grant|giv|gave|provid|allow|offer)\w*\b[^.;:]{0,60}\b(?:access|permissions?|rights|credentials?|accounts?|logins?|licen[cs]es?|keys?)\b[^.;:,]{0,30}\bto (?:all |any |each |every )?(?:the |our |your |an? )?$/i;
const GIVES =
  /\b(?:grant|giv|gave|allow|offer)\w* (?:all |any |each |every )?(?:the |our |your |an? )?$/i;
const WHAT_IS_GIVEN =
  /^(?: (?:team|teams|members?))? (?:\w+ ){0,3}(?:access|permissions?|rights|credentials?|accounts?|logins?|licen[cs]es?|keys?)\b/i;
/** It is who is given it that is asked for. */
const ASKS_WHO_GETS =
  /\bwho(?:m|ever)?(?: \w+)? (?:has|have|had|gets?|got|receives?|needs?|(?:is|are|was|were|can be) (?:given|granted|allowed))\b/i;

/** Whether a sentence says that a role is given the thing, and the question does not ask who is: "we give the vets access". */
export function isGivenTo(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { text: asked }: Question,
): boolean {
  if (ASKS_WHO_GETS.test(asked)) return false;
  const before = text.slice(0, start);
  return GIVEN_TO.test(before) || (GIVES.test(before) && WHAT_IS_GIVEN.test(text.slice(end)));
}
