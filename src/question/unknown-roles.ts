// Finds what a question asks for as if it were a role, though the articles know no such role.

import { isBodyWord, isJobWord } from '../text/job-words.ts';
import { toSingular } from '../text/name-forms.ts';
import { isLightWord, isStopWord, type Word } from '../text/words.ts';
import { readWanted } from './asks-to-become.ts';
import { WH_WORD } from './discourse.ts';
import { isGeneric } from './generic-words.ts';
import { type Intent, type Parsed, ROLE_MARK } from './question.ts';
import type { WordUse } from './topic.ts';

const SIDE_SEPARATOR = /\b(?:vs|v|versus|and|or|with|than|from|to)\b|[,/&]/;
/** Function words that names have: "head of sales". */
const IN_NAMES = /^(?:of|for|the|and|in|on|at|to|with|a|an)$/;
/** A longer phrase is a description, not a name. */
const MAX_NAME_WORDS = 5;

/** The content words of one side, as typed; null where there are none, or too many. */
function toName(text: string, words: readonly Word[], intent: Intent): string | null {
  const content = words.filter(
    (word) => !isStopWord(word.folded) && !isGeneric(word.folded, intent),
  );
  const first = content[0];
  const last = content.at(-1);
  if (first === undefined || last === undefined || content.length > MAX_NAME_WORDS) return null;
  // a name has no verb and no question in it
  const within = words.filter(({ start, end }) => start > first.start && end < last.end);
  if (within.some(({ folded }) => isStopWord(folded) && !IN_NAMES.test(folded))) return null;
  return text.slice(first.start, last.end);
}

/** The sides of a comparison that are not a known role. What follows "on", "for" or ":" is the topic. */
export function findUnknownSides(text: string, words: readonly Word[]): string[] {
  // what is told before the question is no side of it
  const mark = words.findIndex(({ folded }) => folded === ROLE_MARK);
  const begin = Math.max(
    0,
    words.findLastIndex(({ folded }, at) => at < mark && WH_WORD.test(folded)),
  );
  const tail = words.findIndex(
    (word, at) =>
      at > begin + 1 && /^(?:on|about|regarding|for|in|when|at|who|what|which)$/.test(word.folded),
  );
  const colon = text.search(/[:?](?=\s|$)/);
  const compared = words
    .slice(begin, tail < 0 ? words.length : tail)
    .filter((word) => colon < 0 || word.start < colon);
  const sides: Word[][] = [[]];
  for (const [at, word] of compared.entries()) {
    const gap = text.slice(compared[at - 1]?.end ?? word.start, word.start);
    if (SIDE_SEPARATOR.test(gap) || SIDE_SEPARATOR.test(word.folded)) sides.push([]);
    if (!SIDE_SEPARATOR.test(word.folded)) sides.at(-1)?.push(word);
  }
  if (sides.length < 2) return [];
  const names = sides
    .filter((side) => !side.some((word) => word.folded === ROLE_MARK))
    .map((side) => toName(text, side, 'compare'))
    .filter((name) => name !== null);
  // what else is told beside a job is no side: "just joined last week and see people called …"
  const titles = names.filter((name) => isTitle(name.toLowerCase()));
  return titles.length > 0 ? titles : names;
}

/** "the career path of a designer", "do a tester's duties …": something of a kind of people, named with "a". */
const OF_A_KIND =
  /\b(?:of|for|does|do|is|are|can|should|would|must|as) an? ([^,]+?)(?: (?:do|does|need|have|earn|own|work|handle|report)\b.*)?$/;
/** Before a name: "is the", and "our" alone, since "who's our" has no "is" left. */
const BEFORE_ASKED_TITLE =
  '(?:(?:s| is| are) (?:(?:(?:the )?name of )?(?:a|an|the|our|your|my) )?| (?:(?:the )?name of )?(?:the|our|your|my) )';
/** "what does a solutions architect do", "what is a scout supposed to do", "who is the art director", "the data steward role". */
const ASKED_AS_ROLE = new RegExp(
  [
    '\\bwhat (?:do|does|would|should) (?:(?:a|an|the|our|your) )?(.+?) (?:do|own|handle|cover|work on)\\b',
    `^(?:what|who)${BEFORE_ASKED_TITLE}(.+?)(?: (?:supposed|meant|expected|there) to do)?$`,
    '(?<!\\b(?:what|how) )\\b(?:about|describe|explain) (?:(?:a|an|the|our) )?(.+?)(?: role| job)?$',
  ].join('|'),
);
/** "who is our art director": a word alone asks who does it ("who's the approver?"). */
const ASKED_BY_TITLE = new RegExp(`^who${BEFORE_ASKED_TITLE}(\\S+ .+)$`);

/**
 * Names that a question asks for as if they were roles though no role has them: the unknown side of a comparison,
 * or the job title that a description is asked of.
 */
export function findUnknownRoles(
  text: string,
  words: readonly Word[],
  intent: Intent,
  roles: number,
  { isHeading, hasPhrase }: Pick<WordUse, 'isHeading' | 'hasPhrase'>,
): string[] {
  if (intent === 'compare') return roles < 2 ? findUnknownSides(text, words) : [];
  if (roles > 0) return [];
  const folded = words.map((word) => word.folded).join(' ');
  if (intent === 'who-owns') {
    const person = readPersonAsked(folded);
    return person !== null && !hasPhrase(person.split(' ')) ? [person] : [];
  }
  const kind = OF_A_KIND.exec(folded)?.[1];
  // what has a section of its own is told there, and a group that the articles speak of is known: "a google group"
  const isUnknown = (name: string): boolean => {
    const named = name.split(' ');
    const isKnownBody = isBodyWord(toSingular(named.at(-1) ?? '')) && hasPhrase(named);
    return isTitle(name) && !isHeading(named) && !isKnownBody;
  };
  if (kind !== undefined && isTitle(kind)) return isUnknown(kind) ? [kind] : [];
  const match = ASKED_AS_ROLE.exec(folded);
  const name = match?.[1] ?? match?.[2] ?? match?.[3];
  return name !== undefined && isUnknown(name) ? [name] : [];
}

/** The title by which somebody is asked for: "who is our art director?"; null for none. */
export function readPersonAsked(folded: string): string | null {
  const person = ASKED_BY_TITLE.exec(folded)?.[1];
  return person !== undefined && isTitle(person) ? person : null;
}

/** The title of a job that a question asks how to get, where no heading has it: null where it asks for something else. */
export function findWantedTitle(
  folded: string,
  { isHeading }: Pick<WordUse, 'isHeading'>,
): string | null {
  const name = readWanted(folded);
  return name !== null && isTitle(name) && !isHeading(name.split(' ')) ? name : null;
}

/** Titles that name their field: "head of sales", and not "owner of the oven". */
const HEADS_FIELD =
  /^(?:head|director|chief|president|vp|svp|evp|chair|dean|manager|officer|lead|captain|secretary)$/;

/** Whether words read as a job's or a team's name, "art director", "head of sales": few, the last of the first ones a kind of people. */
function isTitle(name: string): boolean {
  const [main = '', field = ''] = name.split(' of ');
  const parts = [...main.split(' '), ...(field === '' ? [] : field.split(' '))];
  const kind = toSingular(main.split(' ').at(-1) ?? '');
  const isKind = field === '' ? isJobWord(kind) || isBodyWord(kind) : HEADS_FIELD.test(kind);
  return isKind && parts.length <= MAX_NAME_WORDS && !parts.some(isStopWord);
}

/** Whether words read as the title of one person, and not of a team or a thing: "reviewer", and not "parental leave". */
export function isTitleOfOne(name: string): boolean {
  return isTitle(name) && !isBodyWord(toSingular(name.split(' ').at(-1) ?? ''));
}

/** "the difference between the roles": which ones is asked back. */
const OF_ROLES = /\b(?:roles?|jobs?|positions?|teams?|titles?)\b/;

/**
 * "the difference between an SLA and an SLO", "what's different for guests?": things that are no roles, and may be told apart in
 * one place. None of what reads as a job or a team.
 */
export function readOfThings(parsed: Parsed, { frequency }: WordUse): readonly Parsed[] {
  const { intent, roles, unknown, words, folded } = parsed;
  if (intent !== 'compare' || roles.length > 0 || unknown.some(isTitle)) return [];
  if (OF_ROLES.test(folded)) return [];
  const isKnown = words.some((word) => !isLightWord(word) && frequency(word) > 0);
  return isKnown ? [{ ...parsed, intent: 'search', unknown: [], flaw: null }] : [];
}
