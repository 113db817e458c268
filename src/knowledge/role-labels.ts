import { dropNames, type NameFinder, type NameHit } from '../text/role-names.ts';
import { splitSentences } from '../text/sentences.ts';
import { isStopWord, splitWords } from '../text/words.ts';
import { isDisowning } from './disowning.ts';

/** Words that a label may have around a role's name without being about something else: "Responsibilities of the designer". */
const OFFICE_WORDS = new Set(
  'role roles responsibility responsibilities duty duties task tasks job jobs team level expectation expectations'.split(
    ' ',
  ),
);
/** Characters; a longer label is a text in which a name merely occurs. */
const MAX_LABEL = 120;
/** Prepositions before the role that a lead-in is about: "What we expect from engineers:". */
const OF = new Set(['of', 'for', 'from', 'as', 'by']);
/** Before the role in or with which another does what follows: "In the kiln team, this role is …". */
const IN_PLACE =
  /^\W*(?:in|within|inside|with|at|on|beside|besides|alongside|after|before|under)\b/i;
/** … but for those who are of it: "In the kiln team, you load it". */
const OF_ITS_PEOPLE =
  /^(?:\s+(?:team|group|crew|squad))?\s*,?\s*(?:you|we|our|your|they|people|everyone|everybody|members)\b/i;
/** After a first word, these make it an ordinary word in spite of its capital: "Support for teams". */
const PREPOSITIONS = new Set([...OF, 'with', 'to', 'in', 'on', 'at', 'after', 'before']);

/** Finds the ids of the roles that a text speaks of; where the text comes from decides how strict the search is. */
export interface RoleLabels {
  /** Title of an article or section, or a file name: every role that it names. */
  inTitle(title: string): readonly string[];
  /** Heading of a column or row, term or line in bold: roles that it is the name of, not those that merely occur in it. */
  inHeading(heading: string): readonly string[];
  /** Paragraph before a list or table: roles named at its beginning, or at its end after "of", "for" … */
  inLeadIn(leadIn: string): readonly string[];
  /** Running text: every role that it mentions, except in sentences that disown. */
  inProse(text: string): readonly string[];
  /** The roles of a label that consists of role names; none where it says anything else. */
  namedExactly(label: string): readonly string[];
  /** The name and the aliases of a role by its id; none where it is not known. */
  namesOf(role: string): readonly string[];
}

/** Creates the search for roles in labels on top of the search for names. */
export function createRoleLabels(
  finder: NameFinder,
  namesOf: RoleLabels['namesOf'] = () => [],
): RoleLabels {
  return {
    inTitle: (title) => toRoles(findInTitle(finder, title)),
    inHeading: (heading) => toRoles(findInHeading(finder, heading)),
    inLeadIn: (leadIn) => toRoles(findInLeadIn(finder, leadIn)),
    inProse: (text) =>
      toRoles(
        splitSentences(text).flatMap((sentence) => {
          const hits = finder.find(sentence, 'prose');
          return hits.length > 0 && isDisowning(sentence) ? [] : hits;
        }),
      ),
    namedExactly: (label) => toRoles(findExactly(finder, label)),
    namesOf,
  };
}

function findInTitle(finder: NameFinder, title: string): readonly NameHit[] {
  const all = finder.find(title, 'label');
  if (all.length === 0) return [];
  for (const label of [title, withoutNote(title)]) {
    const hits = findExactly(finder, label);
    if (hits.length > 0) return hits;
  }
  return keepCertain(finder, title, all);
}

function findInHeading(finder: NameFinder, heading: string): readonly NameHit[] {
  if (heading.length > MAX_LABEL || heading.includes('?')) return [];
  const exact = findExactly(finder, withoutNote(heading));
  if (exact.length > 0) return exact;
  const hits = findInTitle(finder, heading);
  if (isMostlyNames(heading, hits)) return hits;
  // "Product manager (second line of support)" is about the role; "Platform and distribution" is not about the platform team.
  return beginsWithLongName(heading, hits) ? takeFirstSeries(heading, hits) : [];
}

function findInLeadIn(finder: NameFinder, leadIn: string): readonly NameHit[] {
  const text = splitSentences(leadIn).at(-1) ?? '';
  const hits = keepCertain(finder, text, finder.find(text, 'prose'));
  const first = hits[0];
  const last = hits.at(-1);
  if (first === undefined || last === undefined) return [];
  const before = text.slice(0, first.start);
  const isOfAnother = IN_PLACE.test(before) && !OF_ITS_PEOPLE.test(text.slice(first.end));
  if (isFiller(before) && !isOfAnother) return takeFirstSeries(text, hits);
  if (!isFiller(text.slice(last.end))) return [];
  const series = takeLastSeries(text, hits);
  return endsWithOf(text.slice(0, series[0]?.start)) ? series : [];
}

/** The hits of a label that is names and nothing else; none for any other label. */
function findExactly(finder: NameFinder, label: string): readonly NameHit[] {
  // "IT" is a team, "it" and "It" are words.
  const hits = finder.find(label, 'label').filter(({ start, end }) => {
    const name = label.slice(start, end);
    return name === name.toUpperCase() || !isStopWord(name.toLowerCase());
  });
  if (hits.length === 0) return [];
  return isFiller(dropNames(label, hits, ' ')) ? hits : [];
}

/** Drops hits that may be common words, since the case of letters says little in a label: "Support for teams". */
function keepCertain(
  finder: NameFinder,
  text: string,
  hits: readonly NameHit[],
): readonly NameHit[] {
  if (hits.length === 0) return [];
  const isAllCapitals = !/\p{Ll}/u.test(text);
  const inProse = new Set(finder.find(text, 'prose').map(({ start }) => start));
  return hits.filter((hit) => {
    const name = text.slice(hit.start, hit.end);
    if (splitWords(name).length > 1) return true;
    if (isAllCapitals || !inProse.has(hit.start)) return false;
    return !needsCapital(finder, name) || isCapitalOfName(text, hit);
  });
}

/** Whether a name is one only because of its capital: "Support", but neither "Designer" nor "SRE". */
function needsCapital(finder: NameFinder, name: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(name) && finder.find(name.toLowerCase(), 'prose').length === 0;
}

/** Whether the capital of a hit marks a name rather than the beginning of the text or a longer name. */
function isCapitalOfName(text: string, { start, end }: NameHit): boolean {
  const before = text.slice(0, start);
  const next = /^\s+([\p{L}\p{N}]+)/u.exec(text.slice(end))?.[1] ?? '';
  if (isFiller(before)) {
    // "Compliance with the policy" begins with a word, "Compliance and Legal" with a team.
    const word = next.toLowerCase();
    return word === '' || (isStopWord(word) && !PREPOSITIONS.has(word));
  }
  // "The Community Board" is another thing than the board.
  const previous = /([\p{L}\p{N}]+)\s+$/u.exec(before)?.[1] ?? '';
  return !/^\p{Lu}/u.test(previous) && !/^\p{Lu}/u.test(next);
}

/** Whether more than half of the telling words of a text belong to names. */
function isMostlyNames(text: string, hits: readonly NameHit[]): boolean {
  const inNames = hits.map(({ start, end }) => countTellingWords(text.slice(start, end)));
  return inNames.reduce((sum, count) => sum + count, 0) * 2 > countTellingWords(text);
}

function beginsWithLongName(text: string, [first]: readonly NameHit[]): boolean {
  if (first === undefined || !isFiller(text.slice(0, first.start))) return false;
  return splitWords(text.slice(first.start, first.end)).length > 1;
}

/** Roles named one after the other at the beginning: "designers and researchers". */
function takeFirstSeries(text: string, hits: readonly NameHit[]): readonly NameHit[] {
  const end = hits.findIndex((_, at) => isApart(text, hits, at));
  return end < 0 ? hits : hits.slice(0, end);
}

/** Roles named one after the other at the end. */
function takeLastSeries(text: string, hits: readonly NameHit[]): readonly NameHit[] {
  return hits.slice(
    Math.max(
      0,
      hits.findLastIndex((_, at) => isApart(text, hits, at)),
    ),
  );
}

/** Whether more than "and" and the like separates a hit from the one before it. */
function isApart(text: string, hits: readonly NameHit[], at: number): boolean {
  return at > 0 && !isFiller(text.slice(hits[at - 1]?.end, hits[at]?.start));
}

/** Whether a text ends with "of" or the like; other function words may follow it: "expected from all our". */
function endsWithOf(text: string): boolean {
  const words = splitWords(text).map(({ folded }) => folded);
  return OF.has(words.findLast((word) => OF.has(word) || !isStopWord(word)) ?? '');
}

/** Whether a text says nothing of its own: only function words, words like "role" and "team", and numbers. */
function isFiller(text: string): boolean {
  return splitWords(text).every(({ folded }) => !isTelling(folded) || /^\d+$/.test(folded));
}

function countTellingWords(text: string): number {
  return splitWords(text).filter(({ folded }) => isTelling(folded)).length;
}

function isTelling(folded: string): boolean {
  return !isStopWord(folded) && !OFFICE_WORDS.has(folded);
}

/** A label without the note behind it: "Designer (L2)" is the designer. */
function withoutNote(label: string): string {
  return label.replace(/\s*\([^()]*\)\s*$/, '');
}

/** Ids of roles, each once, in the order of their names. */
function toRoles(hits: readonly NameHit[]): readonly string[] {
  return [...new Set(hits.map(({ role }) => role))];
}
