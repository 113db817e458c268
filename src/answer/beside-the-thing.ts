// Tells sentences that name a role beside a thing, and not as its owner: who is given it, who does it in another's place, or whose the
// page is that tells of it.

import type { Question } from '../question/question.ts';
import { isJobWord } from '../text/job-words.ts';
import { toSingular } from '../text/name-forms.ts';
import type { NameHit } from '../text/role-names.ts';
import { splitWords, stem } from '../text/words.ts';
import { DISOWNED, MENTIONED } from './ownership-wording.ts';
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
function isGivenTo(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { text: asked }: Question,
): boolean {
  if (ASKS_WHO_GETS.test(asked)) return false;
  const before = text.slice(0, start);
  return GIVEN_TO.test(before) || (GIVES.test(before) && WHAT_IS_GIVEN.test(text.slice(end)));
}

/** "When the baker is away": up to the word that says so. */
const ABSENT =
  /\b(?:when|whenever|if|while|in case) [^,.;:]*\b(?:is|are|be)(?: \w+)? (?:unavailable|away|absent|not available|on leave|on holiday|on vacation|off sick|off|ill|out of (?:the )?office)\b/gi;
const ASKS_OF_ABSENCE =
  /\b(?:unavailable|away|absent|absence|leave|holiday|vacation|off|sick|ill|out)\b/i;

/** Whether a role does something in the place of another one that is away, and the question asks for no such case. */
function doesInPlace(
  { text, names }: Pick<Sentence, 'text' | 'names'>,
  name: NameHit,
  { form, text: asked }: Question,
): boolean {
  if (form === 'stand-in' || ASKS_OF_ABSENCE.test(asked)) return false;
  return [...text.matchAll(ABSENT)].some(({ 0: said, index }) => {
    const isWithin = ({ start }: NameHit): boolean => start >= index && start < index + said.length;
    return !isWithin(name) && names.some((other) => other.role !== name.role && isWithin(other));
  });
}

/** Whether a clause has the one thing that is asked for only in what people are called: of "billing" the "billing managers". */
function tellsOfItsPeople(text: string, { words, action }: Question): boolean {
  const [thing, another] = words.filter((word) => word !== action);
  if (thing === undefined || another !== undefined) return false;
  const said = splitWords(text);
  const places = said.flatMap((word, at) => (stem(word.folded) === stem(thing) ? [at] : []));
  const isOfPeople = (at: number): boolean => {
    const [word, next] = said.slice(at, at + 2);
    if (word === undefined || next === undefined) return false;
    return text.slice(word.end, next.start) === ' ' && isJobWord(toSingular(next.folded));
  };
  return places.length > 0 && places.every(isOfPeople);
}

/** The weight of what a clause says of a role: no more than a mention where it names the role beside the thing. */
export function weighBeside(
  weight: number,
  sentence: Pick<Sentence, 'text' | 'names'>,
  clause: string,
  name: NameHit,
  question: Question,
): number {
  if (isGivenTo(sentence.text, name, question)) return DISOWNED;
  const isBeside = doesInPlace(sentence, name, question) || tellsOfItsPeople(clause, question);
  return isBeside ? Math.min(weight, MENTIONED) : weight;
}
