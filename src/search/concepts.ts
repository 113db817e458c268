import { nearestWord } from '../text/spelling.ts';
import { isLightWord, isStopWord, splitWords, stem } from '../text/words.ts';
import type { Corpus } from './corpus.ts';

/** How a passage may say what was asked, and how much that counts. */
export interface Variant {
  /** Stems that stand side by side, stop words included. */
  readonly stems: readonly string[];
  /** 1 as asked, less for words that stand in for it. */
  readonly strength: number;
  readonly kind: 'asked' | 'slip' | 'own' | 'same' | 'related';
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
  /** Stands right before the next concept in the question: "coffee" in "coffee machine". */
  readonly modifies: boolean;
}

export interface Expander {
  /** The concepts of words that were asked, then of those that only help to rank; phrases are seen in `said`. */
  expand(words: readonly string[], hints: readonly string[], said: readonly string[]): Concept[];
  /** The concept of a thing that bears these names. */
  name(labels: readonly string[]): Concept;
}

/** Words that mean the same, and words that one points to. */
export interface Thesaurus {
  /** By the company's own word: they stand for each other in full. */
  readonly own: readonly (readonly string[])[];
  readonly same: readonly (readonly string[])[];
  readonly related: Readonly<Record<string, readonly string[]>>;
}

/** A word corrected to the nearest known one is most likely what was meant, but not surely. */
const SLIP_STRENGTH = 0.9;
/** A shortened word: "admin", "config", "perf". */
const SHORTENED_STRENGTH = 0.8;
const LEAST_LONGER = 3;
const STRENGTH = { own: 1, same: 0.85, related: 0.6 } as const;
/** A shorter unknown word is as likely another word as a slip. */
const SHORTEST_SLIP = 5;
/** A word that says little weighs half of what its rarity would make it weigh. */
const LIGHT_WEIGHT = 0.5;
/** What a hint counts against a word that was asked for. */
const HINT_WEIGHT = 0.25;

type StandIn = keyof typeof STRENGTH;

interface Entry {
  readonly words: readonly string[];
  readonly others: readonly { readonly label: string; readonly kind: StandIn }[];
}

function foldedWords(text: string): string[] {
  return splitWords(text).map((word) => word.folded);
}

/** Expands the words of a question into concepts. */
export function createExpander(corpus: Corpus, thesaurus: Thesaurus): Expander {
  const entries = new Map<string, Entry[]>();
  function enter(term: string, others: readonly string[], kind: StandIn): void {
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
  for (const group of thesaurus.own) for (const term of group) enter(term, group, 'own');
  for (const group of thesaurus.same) for (const term of group) enter(term, group, 'same');
  const groups = new Map<string, Set<string>>();
  for (const group of thesaurus.same) {
    for (const term of group) groups.set(term, new Set([...(groups.get(term) ?? []), ...group]));
  }
  for (const [term, others] of Object.entries(thesaurus.related)) {
    // what is pointed to may be said in other words too; nothing is pointed to any further
    enter(
      term,
      [...new Set(others.flatMap((other) => [other, ...(groups.get(other) ?? [])]))],
      'related',
    );
  }

  /** Words of the thesaurus are spelled as they should be: an article that lacks them lacks what they mean. */
  const isWord = (folded: string): boolean => entries.has(stem(folded));

  /** The variant that a term's words make, or null when the articles lack one of them. */
  function variant(label: string, strength: number, kind: Variant['kind']): Variant | null {
    const stems = foldedWords(label).map(stem);
    if (stems.length === 0 || stems.some((term) => corpus.number(term) === undefined)) return null;
    if (foldedWords(label).every(isStopWord)) return null;
    return { stems, strength, kind, label };
  }

  /** What may stand for each of some words in a row; phrases count for every word in them. */
  function standIns(said: readonly string[]): Map<string, Variant[]> {
    const found = new Map<string, Variant[]>();
    const stems = said.map(stem);
    for (const [at, first] of stems.entries()) {
      for (const entry of entries.get(first) ?? []) {
        if (!entry.words.every((word, offset) => stems[at + offset] === word)) continue;
        const phrase = said.slice(at, at + entry.words.length);
        // a phrase of function words ("let go") stands for itself, under its first word
        const telling = phrase.filter((word) => !isStopWord(word));
        const bearers = telling.length > 0 ? telling : phrase.slice(0, 1);
        for (const { label, kind } of entry.others) {
          const made = variant(label, STRENGTH[kind], kind);
          if (made === null) continue;
          for (const word of bearers) found.set(word, [...(found.get(word) ?? []), made]);
        }
      }
    }
    return found;
  }

  /** "admin" for "administration": the commonest word that goes on where an unknown one ends. */
  function lengthened(word: string): Variant | null {
    let best: string | null = null;
    for (const known of corpus.words()) {
      if (!known.startsWith(word) || known.length < word.length + LEAST_LONGER) continue;
      if (best === null || corpus.frequency(known) > corpus.frequency(best)) best = known;
    }
    return best === null ? null : variant(best, SHORTENED_STRENGTH, 'slip');
  }

  function idfOf(variant: Variant): number {
    return Math.max(...variant.stems.map((term) => corpus.idf(term)));
  }

  function toConcepts(
    words: readonly string[],
    others: ReadonlyMap<string, readonly Variant[]>,
    said: readonly string[],
    hint: boolean,
  ): Concept[] {
    const concepts: Concept[] = [];
    const following = new Map(said.map((word, at) => [word, said[at + 1]]));
    for (const [at, word] of words.entries()) {
      const asked = isStopWord(word) ? null : variant(word, 1, 'asked');
      const variants: Variant[] = asked === null ? [] : [asked];
      variants.push(...(others.get(word) ?? []));
      if (variants.length === 0 && word.length >= SHORTEST_SLIP && !isWord(word)) {
        const meant = nearestWord(word, corpus.words(), (known) => corpus.frequency(known));
        const slip = meant === null ? null : variant(meant, SLIP_STRENGTH, 'slip');
        const longer =
          slip ??
          lengthened(word) ??
          variant(word.replace(/^re(?=\p{L}{4})/u, ''), SHORTENED_STRENGTH, 'slip');
        if (longer !== null) variants.push(longer);
      }
      const own = corpus.idf(stem(word));
      // a word that the articles lack is worth what stands in for it, and all there is when nothing does
      const weight =
        asked !== null || variants.length === 0 ? own : Math.max(...variants.map(idfOf));
      if (concepts.some((known) => known.word === word)) continue;
      const light = isLightWord(word) ? LIGHT_WEIGHT : 1;
      const modifies = following.get(word) === words[at + 1] && words[at + 1] !== undefined;
      concepts.push({
        word,
        weight: weight * (hint ? HINT_WEIGHT : light),
        variants,
        hint,
        modifies,
      });
    }
    return concepts;
  }

  function expand(
    words: readonly string[],
    hints: readonly string[],
    said: readonly string[],
  ): Concept[] {
    const others = standIns(said);
    const phrases = [...others.keys()].filter((word) => isStopWord(word) && !words.includes(word));
    const further = hints.filter((hint) => !words.includes(hint));
    return [
      ...toConcepts([...words, ...phrases], others, said, false),
      ...toConcepts(further, standIns(further), [], true),
    ];
  }

  function name(labels: readonly string[]): Concept {
    const variants = labels
      .map((label) => variant(label, 1, 'asked'))
      .filter((made) => made !== null);
    const weight = Math.max(
      ...labels.flatMap((label) => foldedWords(label)).map((word) => corpus.idf(stem(word))),
    );
    return { word: labels[0] ?? '', weight, variants, hint: false, modifies: false };
  }

  return { expand, name };
}
