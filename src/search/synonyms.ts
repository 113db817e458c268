// Finds the terms of the lexicon and of the company's own synonyms in a question.

import { splitWords, stem } from '../text/words.ts';
import type { LexiconEntries } from './lexicon/lexicon.ts';

/** Words that mean the same, and words that one points to. */
export interface Thesaurus extends LexiconEntries {
  /** The company's own groups: their terms count in full for each other. */
  readonly own: readonly (readonly string[])[];
}

interface Synonym {
  readonly label: string;
  readonly kind: keyof Thesaurus;
}

/** A term of a thesaurus in a question. */
interface FoundTerm {
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

interface Entry {
  readonly stems: readonly string[];
  readonly synonyms: readonly Synonym[];
}

/** Prepares the terms of a thesaurus by their first stem. */
export function createSynonymIndex(thesaurus: Thesaurus): SynonymIndex {
  const entries = new Map<string, Entry[]>();
  for (const { term, synonyms } of listTerms(thesaurus)) {
    const stems = splitWords(term).map((word) => stem(word.folded));
    const [first] = stems;
    if (first === undefined) continue;
    const known = entries.get(first);
    if (known) known.push({ stems, synonyms });
    else entries.set(first, [{ stems, synonyms }]);
  }
  return {
    hasWord: (folded) => entries.has(stem(folded)),
    find(words) {
      const stems = words.map(stem);
      return stems.flatMap((first, at) =>
        (entries.get(first) ?? [])
          .filter((entry) => entry.stems.every((term, offset) => stems[at + offset] === term))
          .map((entry) => ({
            words: words.slice(at, at + entry.stems.length),
            synonyms: entry.synonyms,
          })),
      );
    },
  };
}

interface Term {
  readonly term: string;
  readonly synonyms: readonly Synonym[];
}

function listTerms({ own, same, related }: Thesaurus): Term[] {
  const sameAs = new Map<string, Set<string>>();
  for (const group of same) {
    for (const term of group) sameAs.set(term, new Set([...(sameAs.get(term) ?? []), ...group]));
  }
  // a related term may be put in other words too, but does not lead on to further related terms
  const withSame = (terms: readonly string[]): string[] => [
    ...new Set(terms.flatMap((term) => [term, ...(sameAs.get(term) ?? [])])),
  ];
  return [
    ...own.flatMap((group) => group.map((term) => toTerm(term, group, 'own'))),
    ...same.flatMap((group) => group.map((term) => toTerm(term, group, 'same'))),
    ...related.map(([term, others]) => toTerm(term, withSame(others), 'related')),
  ];
}

function toTerm(term: string, others: readonly string[], kind: Synonym['kind']): Term {
  return {
    term,
    synonyms: others.filter((other) => other !== term).map((label) => ({ label, kind })),
  };
}
