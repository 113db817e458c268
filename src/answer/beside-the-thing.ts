// Tells sentences that name a role beside a thing, and not as its owner: who is given it, who does it in another's place, or whose the
// page is that tells of it.

import type { Question } from '../question/question.ts';
import { isJobWord, isSurelyJob } from '../text/job-words.ts';
import { toSingular } from '../text/name-forms.ts';
import type { NameHit } from '../text/role-names.ts';
import { splitWords, stem } from '../text/words.ts';
import type { Clause } from './clauses.ts';
import { DISOWNED, MENTIONED } from './ownership-wording.ts';
import type { Sentence } from './passage-index.ts';

const PAGE_NOUN = '(?:page|document|doc|article|file|wiki)';
/** What is said of a page, and not of what it tells: "This page is owned by", "Changes to this page". */
const TELLS_OF_PAGE = new RegExp(
  `\\bthis ${PAGE_NOUN}(?:['’]s| (?:is|are|was|were|has|have|must|should|will|can|may|gets?)) (?:\\w+ ){0,3}?(?:own(?:ed|ers?)|maintain(?:ed|ers?)|approved|kept|updated|edited|changed|reviewed|author(?:s|ed)?|written)\\b|\\b(?:own|maintain|approv|keep|kept|updat|edit|chang|review|author|wrote|writ|feedback|question|contribut|suggest)\\w*(?: \\w+){0,3}? this ${PAGE_NOUN}\\b`,
  'i',
);
/** Who asks so may mean the page: it is of that kind itself. */
const ASKED_PAGES =
  /^(?:page|document|doc|article|file|wiki|handbook|guide|documentation|polic(?:y|ie)|runbook|playbook|plan|register|list|charter|checklist|template|procedure|standard|spec|specification|roadmap|agenda|calendar|schedule|rota|roster|rule|guideline|statement|report|form|conduct)s?$/;

/** From here something else is told: "This document sets the budget, which is approved by X". */
const TELLS_ON = /[,;]\s*(?:which|that|who|whose|and|but)\b/i;

/**
 * Whether a clause says of a role that the page is its own on which it stands, and the question asks for no page: "Changes to this
 * page must be approved by X". `name` is where in the sentence the role is named.
 */
export function tellsOfPage(
  sentence: string,
  { start, end, name }: Pick<Clause, 'start' | 'end'> & { readonly name: number },
  { text: asked }: Question,
): boolean {
  const clause = sentence.slice(start, end);
  const said = TELLS_OF_PAGE.exec(clause);
  if (said === null) return false;
  if (TELLS_ON.test(clause.slice(said.index + said[0].length, name - start))) return false;
  return !splitWords(asked).some(({ folded }) => ASKED_PAGES.test(folded));
}

/** What is given, and what makes whoever is given it the owner. */
const ACCESS =
  '(?:access|permissions?|rights|credentials?|accounts?|logins?|licen[cs]es?|keys?)\\b';
const OWNING_NOUN = '(?:ownership|responsibilit\\w+|dut(?:y|ies)|charge|control)\\b';
const GIVEES = '(?:all |any |each |every )?(?:the |our |your |an? )?';
/** Before the name of who is given it: "we grant access to the". */
const GIVEN_TO = new RegExp(
  `\\b(?:grant|giv|gave|provid|allow|offer)\\w*\\b(?![^.;:]*\\b${OWNING_NOUN})[^.;:]{0,60}\\b${ACCESS}[^.;:,]{0,30}\\bto ${GIVEES}$`,
  'i',
);
const GIVES = new RegExp(`\\b(?:grant|giv|gave|allow|offer)\\w* ${GIVEES}$`, 'i');
const WHAT_IS_GIVEN = new RegExp(
  `^(?: (?:team|teams|members?))? (?:(?!${OWNING_NOUN})\\w+ ){0,3}${ACCESS}`,
  'i',
);
const TELLS_MORE = /^[,\s]+(?:who|which|that)\b/i;
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
  const [before, after] = [text.slice(0, start), text.slice(end)];
  // "to the clerk, who is responsible for it"
  if (TELLS_MORE.test(after)) return false;
  return GIVEN_TO.test(before) || (GIVES.test(before) && WHAT_IS_GIVEN.test(after));
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
    // "the baker's oven is off"
    const isAway = (other: NameHit): boolean =>
      other.role !== name.role &&
      isWithin(other) &&
      !/['’]s?$/.test(text.slice(other.start, other.end));
    return !isWithin(name) && names.some(isAway);
  });
}

/** Whether a clause has the one thing that is asked for only in what people are called: of "billing" the "billing managers". */
function tellsOfItsPeople(
  clause: string,
  start: number,
  names: readonly NameHit[],
  { words, action }: Question,
): boolean {
  const [thing, another] = words.filter((word) => word !== action);
  if (thing === undefined || another !== undefined) return false;
  const said = splitWords(clause);
  const places = said.flatMap((word, at) => (stem(word.folded) === stem(thing) ? [at] : []));
  const isOfPeople = (at: number): boolean => {
    const [word, next] = said.slice(at, at + 2);
    if (word === undefined || next === undefined) return false;
    if (clause.slice(word.end, next.start) !== ' ') return false;
    // a role is called so itself: "the security lead"
    const place = start + word.start;
    if (names.some((name) => name.start <= place && place < name.end)) return false;
    const singular = toSingular(next.folded);
    return singular === next.folded ? isSurelyJob(singular) : isJobWord(singular);
  };
  return places.length > 0 && places.every(isOfPeople);
}

/** The weight of what a clause says of a role: no more than a mention where it names the role beside the thing. */
export function weighBeside(
  weight: number,
  sentence: Pick<Sentence, 'text' | 'names'>,
  { start, end }: Pick<Clause, 'start' | 'end'>,
  name: NameHit,
  question: Question,
): number {
  const { text, names } = sentence;
  const clause = text.slice(start, end);
  if (isGivenTo(text, name, question)) return DISOWNED;
  const isBeside =
    doesInPlace(sentence, name, question) || tellsOfItsPeople(clause, start, names, question);
  return isBeside ? Math.min(weight, MENTIONED) : weight;
}
