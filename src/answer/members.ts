// Finds who belongs to a body by the articles: a list of its members, or a sentence on whom it consists of.

import type { Passage } from '../knowledge/passage.ts';
import type { Role } from '../knowledge/roles.ts';
import type { Question } from '../question/question.ts';
import { capitalize } from '../text/capitalize.ts';
import { isJobWord } from '../text/job-words.ts';
import { joinWords } from '../text/join-words.ts';
import { isRoleKind, toSingular } from '../text/name-forms.ts';
import { isPluralName } from '../text/plural-names.ts';
import { splitWords } from '../text/words.ts';
import type { ScoredPassage } from './answer.ts';
import { findRoles } from './complete-answer.ts';
import { type Draft, MAX_PASSAGES } from './draft.ts';
import { hasFigureFor } from './figures.ts';
import type { PassageIndex, Sentence } from './passage-index.ts';
import { repeatTopic } from './repeated-topic.ts';
import { listsHandles, listsPeople } from './roster.ts';

/** A heading over people, with nothing else that is told of them. */
const MEMBERS_HEADING =
  /^(?:(?:the|our|current|list|of|all|meet|active|board|team|committee|council|group|core|voting|elected) )*(?:members|membership|roster|composition|people|participants|representatives|seats|who we are|who(?:’|')?s who|team)(?: list)?$/;
/** People who belong to it no longer. */
const PAST =
  /\b(?:emerit(?:us|i|a)|former|previous(?:ly)?|past|alumni|inactive|retired|ex|histor(?:y|ical)|archived?)\b/i;
/** What members may or must, and not who they are. */
const OF_RULES =
  /\b(?:privileges?|permissions?|access|benefits?|rights?|requirements?|responsibilit(?:y|ies)|duties|expectations?|criteria|eligibility|election|onboarding)\b/i;
/** "The current members of the council are (by name):", and not "Members of the council get these keys:" */
const OPENS_LIST =
  /^(?:(?:[Tt]he|[Cc]urrent|[Pp]resent) )*[Mm]embers(?:hip)?(?:(?: (?:of|on|in) [^.!?:]{1,60})? (?:are|is|include)\b[^.!?:]{0,60}| of (?:the |our )?(?:\p{Lu}[\p{L}-]*(?: of| and| for)? ?){1,5})?:$|\b(?:consists? of|made up of)(?: the following[^.!?:]{0,40})?:$/u;
/** It says how many belong to a body, and not who: "consists of six seats". */
const ONLY_COUNTS =
  /\b(?:of|has|have|includes?|comprises?) (?:\w+ ){0,3}?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|an? (?:odd|even) number of)\b[^.;]{0,40}\b(?:members|seats|people|persons|individuals|representatives)\b/i;
/** "what is the council made up of?" */
const ASKS_OF_WHAT = /\bwhat\b.*\bof\W*$/i;
/** Fewer may be whom to contact. */
const FEWEST_LISTED = 2;
/** Of whom or of how many a body is made. */
const COMPOSED =
  /\b(?:consist(?:s|ing)? of|(?:made up|composed|comprised) of|comprising|(?:is|are|be) (?:\w+ly )?(?:made up|composed|comprised|formed) (?:of|by|from)|comprises?|(?:has|have|includes?) (?:(?:between|at least|at most|up to|exactly|(?:no|not) (?:more|less|fewer) than|(?:more|less|fewer) than|a minimum of|a maximum of|about|currently|only) )*[\w()-]+(?:(?: and| to|,) [\w()-]+)* (?:\w+ )?(?:members|seats|people|officers|directors|representatives|trustees))\b/i;
/** "The maintainers form the council". */
const FORMS = /\b(?:forms?|makes? up|constitutes?) (?:the |our )?$/i;
/** A part of a sentence that tells of something else than what stands before it. */
const OTHER_CLAUSE = /[;:]|\b(?:that|which|who|whose|where|when|if)\b/i;
/** What stands for a body in its own passages: "The Committee", "It". */
const STANDS_FOR_BODY =
  /^(?:the|this|our|it|they|its|each|full|shall|will|must|should|currently|usually|and)$/;

function nameBodies(roles: readonly Role[]): string {
  return joinWords(roles.map(({ name }) => name));
}

/** "who is on Council", "who the Maintainers are", "how many people are on Council"; `body` is what is named. */
function wordMembersAsked(body: string, roles: readonly Role[], isCount: boolean): string {
  if (isCount) return `how many people are on ${body}`;
  const [role, another] = roles;
  const isOfPeople = role !== undefined && another === undefined && isPluralName(role.name);
  return isOfPeople ? `who the ${body} are` : `who is on ${body}`;
}

/** Declines to name the members of bodies, or to count them. */
export function writeUnsaidMembers(roles: readonly Role[], { quantity, topic }: Question): string {
  const body = roles.length === 0 && topic !== null ? repeatTopic(topic) : nameBodies(roles);
  return `The articles don't say ${wordMembersAsked(body, roles, quantity !== null)}.`;
}

/** Between a body and what it consists of: "The council (HC) currently …", and not "The council meetings …". */
const BEFORE_ITS_VERB =
  /^(?:['’]s\b)?(?:\s|\([^()]*\)|[“”"',*_`]|\ban? (?:\p{L}+[ -]){1,4}$|\b(?:teams?|groups?|boards?|committees?|councils?|members?|membership|itself|each|all|is|are|be|will|shall|must|should|may|can|also|then|which|that|who|and|to|of|up|only|always|it)\b|\b\p{L}+ly\b)*$/iu;

function isItsVerb(between: string): boolean {
  return BEFORE_ITS_VERB.test(between) && !OTHER_CLAUSE.test(between);
}

/** The sentence of a passage that says of whom or of how many a role consists; undefined where none does. */
function findComposition(
  passage: Passage,
  role: string,
  index: PassageIndex,
): Sentence | undefined {
  const isOwn = isOfBody(passage, role, index);
  return index.sentencesOf(passage).find(({ text, names }) => {
    const formed = names.find(
      (name) => name.role === role && FORMS.test(text.slice(0, name.start)),
    );
    if (formed !== undefined) return true;
    const found = COMPOSED.exec(text);
    if (found === null) return false;
    const subject = names.filter(({ end }) => end <= found.index).at(-1);
    if (subject?.role === role) return isItsVerb(text.slice(subject.end, found.index));
    const before = splitWords(text.slice(0, found.index));
    return (
      isOwn &&
      subject === undefined &&
      before.every(({ folded }) => STANDS_FOR_BODY.test(folded) || isRoleKind(folded))
    );
  });
}

/** Whether a passage stands on a page, or in a section of it, that is called by a role, whatever roles its members have. */
function isOfBody(passage: Passage, role: string, index: PassageIndex): boolean {
  if (passage.attribution !== 'mention' && passage.roles.includes(role)) return true;
  const heads = [passage.article, ...passage.heading].filter((head) => !isMembersHeading(head));
  const naming = heads.map((head) => index.findNames(head)).filter(({ length }) => length > 0);
  return naming.at(-1)?.some((name) => name.role === role) === true;
}

function isMembersHeading(heading: string): boolean {
  const words = splitWords(heading).map(({ folded }) => folded);
  return MEMBERS_HEADING.test(words.join(' '));
}

/** Whether a passage lists the members of a role. */
function listsMembers(passage: Passage, role: string, index: PassageIndex): boolean {
  const head = passage.heading.at(-1) ?? passage.article;
  const heads = [passage.article, ...passage.heading];
  if (heads.some((one) => PAST.test(one)) || OF_RULES.test(heads.join('. '))) return false;
  if (!isOfBody(passage, role, index)) return false;
  const [first] = index.sentencesOf(passage);
  if (first !== undefined && PAST.test(first.text) && first.text.endsWith(':')) return false;
  const leads = index.sentencesOf(passage).some(({ text }) => OPENS_LIST.test(text));
  // a role may be called Member
  const rest = withoutNames(head, index);
  if (leads || [head, rest].some(isMembersHeading)) return listsPeople(passage.text, FEWEST_LISTED);
  // a list of handles right below the name of a body is of whom it consists
  return !/\p{L}/u.test(rest) && listsHandles(passage.text, FEWEST_LISTED);
}

/** People who have to do with a body and are not on it. */
const OUTSIDERS =
  /^(?:sponsors?|investors?|customers?|users?|partners?|clients?|vendors?|suppliers?|candidates?|applicants?)$/;

/** Whether a passage lists those who have a post on a body: "Maintainers" below "Platform team". */
function listsPost(passage: Passage, role: string, index: PassageIndex): boolean {
  const heads = [passage.article, ...passage.heading];
  const post = splitWords(heads.at(-1) ?? '').at(-1)?.folded ?? '';
  if (!isJobWord(toSingular(post)) || OUTSIDERS.test(post)) return false;
  if (heads.some((one) => PAST.test(one)) || OF_RULES.test(heads.join('. '))) return false;
  const above = heads.slice(0, -1).map((head) => index.findNames(head));
  const named = above.findLast(({ length }) => length > 0) ?? [];
  return named.some((name) => name.role === role) && listsPeople(passage.text, 1);
}

/** A heading without the role that it names: "TSC members". */
function withoutNames(heading: string, index: PassageIndex): string {
  const names = index.findNames(heading);
  return names.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    heading,
  );
}

/** Who is on bodies, or how many are: the passages that say it, or what is near where none does. */
export function draftMembers(
  question: Question,
  drafted: Draft | null,
  index: PassageIndex,
): Draft | null {
  const roles = findRoles(question, index);
  // of a body that is no role whatever is found is near at best
  if (roles.length === 0) return drafted === null ? null : { ...drafted, isSaid: false };
  const isCount = question.quantity !== null;
  const found = roles.flatMap(({ id }) =>
    listOfPages(id, index).map((passage) => ({ passage, score: 1, role: id })),
  );
  const listed = found.filter(
    ({ passage, role }) => listsMembers(passage, role, index) || listsPost(passage, role, index),
  );
  const composed = found.flatMap((one) => {
    const sentence = findComposition(one.passage, one.role, index);
    return sentence === undefined ? [] : [{ ...one, sentence: sentence.text }];
  });
  const counted = composed.filter(({ sentence }) => tellsNumber(sentence, question));
  const naming: readonly ScoredPassage[] = listed.length > 0 ? listed : composed;
  const telling = isCount ? counted : naming;
  // of what it is made up is told by numbers, too
  const isOnlyCounted =
    !isCount &&
    !ASKS_OF_WHAT.test(question.text) &&
    listed.length === 0 &&
    composed.every(({ sentence }) => ONLY_COUNTS.test(sentence));
  if (telling.length > 0) {
    return {
      headline: `${capitalize(wordMembersAsked(nameBodies(roles), roles, isCount))}, by the articles:`,
      passages: telling.slice(0, MAX_PASSAGES),
      fit: 1,
      isSaid: !isOnlyCounted,
    };
  }
  const near: readonly ScoredPassage[] = [...listed, ...composed].slice(0, MAX_PASSAGES);
  if (near.length > 0) return { headline: '', passages: near, fit: 1, isSaid: false };
  return drafted === null || isCount ? drafted : { ...drafted, isSaid: false };
}

/** So much of a sentence behind its verb tells of whom or of how many: the rest is of each of them. */
const COUNTED_LENGTH = 60;

/** Whether a sentence says how many belong to a body: "consists of five people", not "of representatives, each of one team". */
function tellsNumber(sentence: string, { text }: Question): boolean {
  const [verb] = COMPOSED.exec(sentence) ?? [];
  const from = verb === undefined ? 0 : sentence.indexOf(verb);
  const [told = ''] = sentence.slice(from, from + (verb ?? '').length + COUNTED_LENGTH).split(',');
  return hasFigureFor(told, 'number', text);
}

/** All passages of the pages on which something is of a body, or names it. */
function listOfPages(id: string, index: PassageIndex): readonly Passage[] {
  const own = [...index.passagesOf(id), ...index.passagesNaming(id)];
  const pages = new Set(own.map(({ path }) => path));
  const onPages = index.search.corpus.docs.map(({ passage }) => passage);
  return [...new Set([...own, ...onPages.filter(({ path }) => pages.has(path))])];
}
