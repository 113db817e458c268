// Finds what tells things apart that are no roles, or such things and roles, where no passage sets one against the other: what each
// of them is.

import type { Passage } from '../knowledge/passage.ts';
import type { Question } from '../question/question.ts';
import { splitWords, stem } from '../text/words.ts';
import type { ScoredPassage } from './answer.ts';
import { rankOverview } from './describe.ts';
import { type PassageIndex, splitLabel } from './passage-index.ts';
import { tellsOfWhole } from './role-passages.ts';

/** Passages on a side that are looked at. */
const MOST_LOOKED_AT = 60;
/** Things that are told apart at once. */
const MOST_SIDES = 3;
/** What a thing is called besides its name: "Labs projects", "the Sandbox stage". */
const KIND_OF_THING =
  /^(?:projects?|stages?|phases?|levels?|tiers?|tracks?|types?|plans?|teams?|groups?|programs?|status|roles?|jobs?|positions?|posts?|members?|employees?|staff|workers?|people|employment|contracts?|leave|meetings?|accounts?)$/;
/** Behind the name of what a sentence defines. */
const SAYS_WHAT_IT_IS =
  /^["”'’]?(?:\s*\([^)]{1,60}\))?(?:\s*[:–—]\s|\s+-{1,2}\s|\s+(?:is|are|means?|refers? to|stands? for|includes?|contains?|involves?|covers?|allows?|lets?|gives?|provides?|enables?|helps?|supports?|describes?|handles?|manages?|stores?|holds?)\s)/i;
/** Fewer words behind a name are a value: "Sandbox: required". */
const LEAST_TOLD = 5;
/** A row of a table as a line: "Sandbox – Talk: 20 minutes; Questions: 10 minutes". */
const IS_ROW = /\s[–—]\s[^:;]{1,60}:\s[^;]*;\s[^:;]{1,60}:\s/;
/** Headings below the name of a thing that say what it is. */
const OF_WHAT_IT_IS =
  /^(?:definitions?|descriptions?|overview|purpose|introduction|about|summary|role|responsibilities|duties|(?:roles?|duties) and (?:responsibilities|privileges)|responsibilities and (?:privileges|rights)|what (?:is|are|it is)\b.*)\W*$/i;

/**
 * What says what each of the things is that a question compares: one passage on all of them, or one on each in the order of the
 * question, roles among them first; none where one of them has none, or where all are roles.
 */
export function tellSides(question: Question, index: PassageIndex): readonly ScoredPassage[] {
  const { intent, roles, unknown } = question;
  const sides = roles.length + unknown.length;
  if (intent !== 'compare' || unknown.length === 0 || sides < 2 || sides > MOST_SIDES) return [];
  const words = splitThings(unknown);
  const named = new Set(words.flat());
  // what each of them is tells nothing of one side of them
  const isWhole = question.words.every((word) => named.has(word) || KIND_OF_THING.test(word));
  if (roles.length > 0) return isWhole ? tellRolesAndThings(question, words, index) : [];
  const found = [question, ...[words.flat(), ...words].map((one) => ({ words: one }))].flatMap(
    (query) => index.search.find(query).slice(0, MOST_LOOKED_AT),
  );
  const things = words.map((one) => one.map(stem));
  const together = found.find(({ passage }) =>
    things.every((thing) => findDefinition(passage, thing, index) !== undefined),
  );
  if (together !== undefined) return [withFirstDefinition(together, things, index)];
  const told = things.map((thing) => tellThing(thing, found, index));
  if (told.every((one) => one !== null)) return told;
  return found.filter(({ passage }) => comparesAll(passage, things)).slice(0, 1);
}

/** The words of each thing's name, without what all are called besides; "board meetings" and "board members" are told by that. */
function splitThings(labels: readonly string[]): readonly (readonly string[])[] {
  const whole = labels.map(splitLabel);
  const named = whole.map((words) => {
    const last = words.findLastIndex((word) => !KIND_OF_THING.test(word));
    return last < 0 ? words : words.slice(0, last + 1);
  });
  const kinds = whole.map((words, at) => words.slice(named[at]?.length).join(' '));
  return new Set(kinds.filter((kind) => kind !== '')).size > 1 ? whole : named;
}

const COMPARES_IN_HEADING = /^(?:vs|v|versus|differ\w*|compar\w*|distinction)$/;

/** Whether the heading of a passage names all the things and nothing else: "Full-time vs part-time employment". */
function comparesAll({ heading }: Passage, things: readonly (readonly string[])[]): boolean {
  const asked = new Set(things.flat());
  const named = splitLabel(heading.at(-1) ?? '').filter(
    (word) => !KIND_OF_THING.test(word) && !COMPARES_IN_HEADING.test(word),
  );
  const stems = new Set(named.map(stem));
  return stems.size === asked.size && [...asked].every((word) => stems.has(word));
}

/** The best passage on each role, and what tells what each of the things is; none where one of them has none. */
function tellRolesAndThings(
  question: Question,
  things: readonly (readonly string[])[],
  index: PassageIndex,
): readonly ScoredPassage[] {
  const ofRoles = question.roles.map(
    (role) =>
      rankOverview(role, question, index).find(({ passage }) =>
        tellsOfWhole(passage, role, index),
      ) ?? null,
  );
  const ofThings = things.map((words) => {
    const found = index.search.find({ words }).slice(0, MOST_LOOKED_AT);
    return tellThing(words.map(stem), found, index);
  });
  const told = [...ofRoles, ...ofThings];
  return told.every((one) => one !== null) ? told : [];
}

/** A passage on all the things with the first of the sentences that say what each is. */
function withFirstDefinition(
  { passage, score }: ScoredPassage,
  things: readonly (readonly string[])[],
  index: PassageIndex,
): ScoredPassage {
  const first = index
    .sentencesOf(passage)
    .find(({ text }) => things.some((thing) => defines(text, thing)));
  return { passage, score, ...(first !== undefined && { sentence: first.text }) };
}

function findDefinition(
  passage: Passage,
  thing: readonly string[],
  index: PassageIndex,
): string | undefined {
  return index.sentencesOf(passage).find(({ text }) => defines(text, thing))?.text;
}

/** The first passage that defines a thing, or else stands below its name; null for none. */
function tellThing(
  thing: readonly string[],
  found: readonly ScoredPassage[],
  index: PassageIndex,
): ScoredPassage | null {
  for (const { passage, score } of found) {
    const sentence = findDefinition(passage, thing, index);
    if (sentence !== undefined) return { passage, score, sentence };
  }
  return found.find(({ passage }) => isHeadedByThing(passage, thing)) ?? null;
}

/** Whether a sentence says what a thing is, at its beginning: "Sandbox – early projects", "Labs projects are …". */
function defines(sentence: string, thing: readonly string[]): boolean {
  if (IS_ROW.test(sentence)) return false;
  const words = splitWords(sentence);
  const at = /^(?:an?|the)$/.test(words[0]?.folded ?? '') ? 1 : 0;
  const named = words.slice(at, at + thing.length);
  if (named.length < thing.length || !named.every(({ folded }, nth) => stem(folded) === thing[nth]))
    return false;
  const next = words[at + thing.length];
  const last = next !== undefined && KIND_OF_THING.test(next.folded) ? next : named.at(-1);
  const behind = sentence.slice(last?.end ?? 0);
  return SAYS_WHAT_IT_IS.test(behind) && splitWords(behind).length >= LEAST_TOLD;
}

/** Whether a passage stands right below the name of a thing, or below what says what it is. */
function isHeadedByThing({ article, heading }: Passage, thing: readonly string[]): boolean {
  const names = [article, ...heading];
  const isOfIt = OF_WHAT_IT_IS.test(names.at(-1) ?? '') ? names.slice(0, -1) : names;
  const words = splitLabel(isOfIt.at(-1) ?? '');
  const own = words.filter((word, nth) => nth < thing.length || !KIND_OF_THING.test(word));
  return own.length === thing.length && own.every((word, nth) => stem(word) === thing[nth]);
}
