// Finds the terms of the lexicon and of the company's own synonyms in a question.

import type { Steps } from '../slices.ts';
import { toBaseForm } from '../text/base-forms.ts';
import { isStopWord, splitWords, stem } from '../text/words.ts';
import type { LexiconEntries } from './lexicon.ts';

/** Words that mean the same, and words that one points to. */
export interface Thesaurus extends LexiconEntries {
  /** The company's own groups: their terms count in full for each other. */
  readonly own: readonly (readonly string[])[];
  /** Related terms that count only in questions about a role. */
  readonly facets?: LexiconEntries['related'];
}

interface Synonym {
  readonly label: string;
  readonly kind: keyof Thesaurus;
}

/** A term of a thesaurus in a question. */
export interface FoundTerm {
  /** The words of the question that spell the term. */
  readonly words: readonly string[];
  readonly synonyms: readonly Synonym[];
}

export interface SynonymIndex {
  /** Whether a term begins with this word. */
  hasWord(folded: string): boolean;
  /** The terms among some words, in the order in which they begin. */
  find(words: readonly string[]): FoundTerm[];
}

/** A term, and the terms beside it in its line: it may be among them. */
interface Term {
  readonly term: string;
  readonly others: readonly string[];
  readonly kind: keyof Thesaurus;
}

interface Entry extends Term {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Its place among all entries. */
  readonly at: number;
}

/** The entries with one first stem, by their second: hundreds begin with "get" or "who". '' has those of one word. */
type EntriesBySecond = ReadonlyMap<string, readonly Entry[]>;

/** "hand in my notice" is "hand in the notice" and "hand in notice". */
const INNER_DETERMINERS: ReadonlySet<string> = new Set(
  'a an the my our your his her their its this that these those some any'.split(' '),
);
/** May stand within a phrase: "sign it off". A term may hold one of its own: "it support". */
const OBJECTS: ReadonlySet<string> = new Set('it them him me us you someone somebody'.split(' '));

/** What a verb is parted from by its object: "kick a rude guest out". */
const PARTICLES: ReadonlySet<string> = new Set(
  'out off up down over back away aside around round apart through'.split(' '),
);
/** The object is no longer than this, in words. */
const LONGEST_OBJECT = 4;
/** No object goes on behind these. */
const ENDS_OBJECT: ReadonlySet<string> = new Set(
  'and or but if when while once because so that which who what where why how to'.split(' '),
);
/** "two days off" are no particle's object. */
const UNIT_OFF =
  /^(?:time|hours?|days?|nights?|weeks?|weekends?|months?|years?|shifts?|mornings?|afternoons?|evenings?|\w+days?)$/;

/**
 * Groups the terms of a thesaurus by their beginnings: the company's own, of which there may be any number, a term a step, the
 * others for the first question. Those with one beginning are prepared for the first question that needs them: stemming
 * thousands takes long.
 */
export function* createSynonymIndex(thesaurus: Thesaurus): Steps<SynonymIndex> {
  const { own, ...general } = thesaurus;
  const unprepared = new Map<string, Term[]>();
  for (const term of listTerms({ own, same: [], related: [] })) {
    yield;
    addTo(unprepared, beginningOfTerm(term), term);
  }
  const entries = new Map<string, Map<string, Entry[]>>();
  let count = 0;
  let sameAs: ReadonlyMap<string, readonly string[]> | undefined;
  const readGeneral = () => {
    if (sameAs !== undefined) return sameAs;
    for (const term of listTerms({ own: [], ...general }))
      addTo(unprepared, beginningOfTerm(term), term);
    sameAs = groupByTerm(thesaurus.same);
    return sameAs;
  };
  const entriesOf = (word: string): EntriesBySecond | undefined => {
    readGeneral();
    const beginning = beginningOf(word);
    for (const term of unprepared.get(beginning) ?? []) {
      const entry = toEntry(term, count);
      count += 1;
      const [first = '', second = ''] = entry.stems;
      const bySecond = entries.get(first) ?? new Map<string, Entry[]>();
      entries.set(first, bySecond);
      addTo(bySecond, second, entry);
    }
    unprepared.delete(beginning);
    return entries.get(stem(word));
  };
  return {
    hasWord: (folded) => entriesOf(folded) !== undefined,
    find(words) {
      const stems = words.map(stem);
      return words.flatMap((word, at) => {
        const bySecond = entriesOf(word);
        if (bySecond === undefined) return [];
        const next = new Set(['', ...listNext(stems, words, at)]);
        const begun = [...next].flatMap((second) => bySecond.get(second) ?? []);
        const found = begun.flatMap((entry) => {
          const end = findEnd(entry, stems, words, at);
          return end === null ? [] : [{ entry, spelt: words.slice(at, end) }];
        });
        const particle = findParticle(words, at);
        if (particle !== null) {
          const parted = (bySecond.get(stem(particle)) ?? []).filter(
            (one) => one.words.length === 2,
          );
          found.push(...parted.map((entry) => ({ entry, spelt: [word, particle] })));
        }
        return found
          .sort((a, b) => a.entry.at - b.entry.at)
          .map(({ entry, spelt }) => ({
            words: spelt,
            synonyms: listSynonyms(entry, readGeneral()),
          }));
      });
    },
  };
}

/** The stems with which a term may go on behind the word at a place. */
function listNext(
  stems: readonly string[],
  words: readonly string[],
  at: number,
): readonly string[] {
  let end = at + 1;
  while (mayStandWithin(words[end])) end += 1;
  return stems.slice(at + 1, end + 1);
}

/** Where a term ends that begins at a place; null where it does not stand there. */
function findEnd(
  term: Entry,
  stems: readonly string[],
  words: readonly string[],
  start: number,
): number | null {
  // a function word is no form of another word: "can" of "canned", "I'll" of "illness"
  const isWord = (at: number, nth: number): boolean =>
    stems[at] === term.stems[nth] &&
    (words[at] === term.words[nth] || !isStopWord(words[at] ?? ''));
  let at = start;
  for (let nth = 0; nth < term.stems.length; nth += 1) {
    while (at > start && !isWord(at, nth) && mayStandWithin(words[at])) at += 1;
    if (!isWord(at, nth)) return null;
    at += 1;
  }
  return at;
}

/** The particle behind the object of the verb at a place; null where there is none, or it stands beside the verb. */
function findParticle(words: readonly string[], at: number): string | null {
  for (let next = at + 1; next <= at + LONGEST_OBJECT + 1; next += 1) {
    const word = words[next];
    if (word === undefined || ENDS_OBJECT.has(word)) return null;
    if (!PARTICLES.has(word)) continue;
    const object = words.slice(at + 1, next);
    const isAdverb = !INNER_DETERMINERS.has(words[next + 1] ?? '');
    const isParted = !object.every(mayStandWithin) && !UNIT_OFF.test(object.at(-1) ?? '');
    return isAdverb && isParted ? word : null;
  }
  return null;
}

function mayStandWithin(word: string | undefined): boolean {
  return word !== undefined && (INNER_DETERMINERS.has(word) || OBJECTS.has(word));
}

function* listTerms({ own, same, related, facets = [] }: Thesaurus): Generator<Term> {
  for (const group of own) yield* toTerms(group, group, 'own');
  for (const group of same) yield* toTerms(group, group, 'same');
  for (const [terms, others] of related) yield* toTerms(terms, others, 'related');
  for (const [terms, others] of facets) yield* toTerms(terms, others, 'facets');
}

function toTerms(
  terms: readonly string[],
  others: readonly string[],
  kind: Term['kind'],
): readonly Term[] {
  return terms.map((term) => ({ term, others, kind }));
}

function toEntry(term: Term, at: number): Entry {
  const words = splitTerm(term.term);
  return { ...term, words, stems: words.map(stem), at };
}

/** Letters, digits and blanks need no splitting into words but this. */
const FOLDED_TERM = /^[a-z\d ]+$/;

/** The words of a term without its determiners, but where these leave one word: "my people" is not any people. */
function splitTerm(term: string): readonly string[] {
  const words = FOLDED_TERM.test(term)
    ? term.split(' ')
    : splitWords(term).map(({ folded }) => folded);
  const kept = words.filter((word) => !INNER_DETERMINERS.has(word));
  return kept.length > 1 ? kept : words;
}

const FIRST_WORD = /^[a-z\d]+(?= |$)/;

/** The letters with which all forms of a word begin, and their stem. */
function beginningOf(word: string): string {
  return toBaseForm(word).slice(0, 2);
}

function beginningOfTerm({ term }: Term): string {
  const first = FIRST_WORD.exec(term)?.[0];
  const isPlain = first !== undefined && !INNER_DETERMINERS.has(first);
  return beginningOf(isPlain ? first : (splitTerm(term)[0] ?? ''));
}

/** Each term with all the terms that mean the same. */
function groupByTerm(same: Thesaurus['same']): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const group of same) {
    for (const term of group) addTo(groups, term, ...group);
  }
  return groups;
}

function addTo<Item>(groups: Map<string, Item[]>, key: string, ...items: Item[]): void {
  const known = groups.get(key);
  if (known) known.push(...items);
  else groups.set(key, items);
}

function listSynonyms(
  { term, others, kind }: Term,
  sameAs: ReadonlyMap<string, readonly string[]>,
): Synonym[] {
  // a related term may be put in other words too, but does not lead on to further related terms
  const labels =
    kind === 'related' || kind === 'facets'
      ? others.flatMap((other) => [other, ...(sameAs.get(other) ?? [])])
      : others;
  return [...new Set(labels)].filter((label) => label !== term).map((label) => ({ label, kind }));
}
