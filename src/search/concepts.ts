import { nearestWord } from '../spelling.ts';
import { isStopWord, splitWords, stem } from '../terms.ts';
import type { Corpus } from './corpus.ts';

/** How a passage may say what was asked, and how much that counts. */
export interface Variant {
  /** Stems that stand side by side, stop words included. */
  readonly stems: readonly string[];
  /** 1 as asked, less for words that stand in for it. */
  readonly strength: number;
  readonly kind: 'asked' | 'slip' | 'same' | 'related';
  /** As a person reads it. */
  readonly label: string;
}

/** One word of a question with all that may stand for it in the articles. */
export interface Concept {
  readonly word: string;
  /** What it says about a passage to hold it: idf, in nats. */
  readonly weight: number;
  readonly variants: readonly Variant[];
  /** Ranks but is not asked for: no answer needs it. */
  readonly hint: boolean;
}

/** Words that mean the same, and words that one points to. */
export interface Thesaurus {
  readonly same: readonly (readonly string[])[];
  readonly related: Readonly<Record<string, readonly string[]>>;
}

/** A word corrected to the nearest known one is most likely what was meant, but not surely. */
const SLIP_STRENGTH = 0.9;
const SAME_STRENGTH = 0.85;
const RELATED_STRENGTH = 0.6;
/** What a hint counts against a word that was asked for. */
const HINT_WEIGHT = 0.25;

interface Entry {
  readonly words: readonly string[];
  readonly others: readonly { readonly label: string; readonly kind: 'same' | 'related' }[];
}

function foldedWords(text: string): string[] {
  return splitWords(text).map((word) => word.folded);
}

/** Expands the words of a question into concepts. */
export function createExpander(
  corpus: Corpus,
  thesaurus: Thesaurus,
): (words: readonly string[], hints: readonly string[]) => Concept[] {
  const entries = new Map<string, Entry[]>();
  function enter(term: string, others: readonly string[], kind: 'same' | 'related'): void {
    const words = foldedWords(term).map(stem);
    const [first] = words;
    if (first === undefined) return;
    const entry = {
      words,
      others: others.filter((other) => other !== term).map((label) => ({ label, kind })),
    };
    const list = entries.get(first);
    if (list) list.push(entry);
    else entries.set(first, [entry]);
  }
  for (const group of thesaurus.same) for (const term of group) enter(term, group, 'same');
  for (const [term, others] of Object.entries(thesaurus.related)) enter(term, others, 'related');

  /** The variant that a term's words make, or null when the articles lack one of them. */
  function variant(label: string, strength: number, kind: Variant['kind']): Variant | null {
    const stems = foldedWords(label).map(stem);
    if (stems.length === 0 || stems.some((term) => corpus.number(term) === undefined)) return null;
    if (foldedWords(label).every(isStopWord)) return null;
    return { stems, strength, kind, label };
  }

  function standIns(words: readonly string[]): Variant[][] {
    const found: Variant[][] = words.map(() => []);
    const stems = words.map(stem);
    for (let at = 0; at < words.length; at += 1) {
      for (const entry of entries.get(stems[at] ?? '') ?? []) {
        if (!entry.words.every((word, offset) => stems[at + offset] === word)) continue;
        for (const { label, kind } of entry.others) {
          const made = variant(label, kind === 'same' ? SAME_STRENGTH : RELATED_STRENGTH, kind);
          if (made === null) continue;
          for (let offset = 0; offset < entry.words.length; offset += 1)
            found[at + offset]?.push(made);
        }
      }
    }
    return found;
  }

  function idfOf(variant: Variant): number {
    return Math.max(...variant.stems.map((term) => corpus.idf(term)));
  }

  function toConcepts(words: readonly string[], hint: boolean): Concept[] {
    const others = standIns(words);
    const concepts: Concept[] = [];
    for (const [at, word] of words.entries()) {
      if (isStopWord(word)) continue;
      const variants: Variant[] = [];
      const asked = variant(word, 1, 'asked');
      if (asked !== null) variants.push(asked);
      variants.push(...(others[at] ?? []));
      if (variants.length === 0) {
        const meant = nearestWord(word, corpus.words(), (known) => corpus.frequency(known));
        const slip = meant === null ? null : variant(meant, SLIP_STRENGTH, 'slip');
        if (slip !== null) variants.push(slip);
      }
      const own = corpus.idf(stem(word));
      // a word that the articles lack is worth what stands in for it, and all there is when nothing does
      const weight =
        asked !== null || variants.length === 0 ? own : Math.max(...variants.map(idfOf));
      if (concepts.some((known) => known.word === word)) continue;
      concepts.push({ word, weight: hint ? weight * HINT_WEIGHT : weight, variants, hint });
    }
    return concepts;
  }

  return (words, hints) => [
    ...toConcepts(words, false),
    ...toConcepts(
      hints.filter((hint) => !words.includes(hint)),
      true,
    ),
  ];
}
