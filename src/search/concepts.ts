// Expands the words of a question into concepts: each word with all the wordings by which the articles may say it.

import type { Steps } from '../slices.ts';
import { isAlwaysOne } from '../text/compounds.ts';
import { isLightWord, isStopWord, splitWords, stem } from '../text/words.ts';
import type { Corpus } from './corpus.ts';
import { findEnglishWord, findLongerOrRoot, findTypo } from './slips.ts';
import {
  createSynonymIndex,
  type FoundTerm,
  type SynonymIndex,
  type Thesaurus,
} from './synonyms.ts';

/** One wording of a concept, and how much it counts. */
export interface Variant {
  /** Stems that occur side by side, stop words included. */
  readonly stems: readonly string[];
  /** 1 for the word as asked, less for a synonym or a corrected typo. */
  readonly strength: number;
  readonly kind: 'asked' | 'typo' | keyof Thesaurus;
  /** Whether a phrase asks for it as one side of a role: "good at" for the skills. */
  readonly isOfSide?: boolean;
  /** That phrase, where it has none of the words that it stands for, as "hire first" has for hiring. */
  readonly saidBy?: string;
  /** As a person reads it. */
  readonly label: string;
}

/** One word of a question with all its wordings in the articles. */
export interface Concept {
  readonly word: string;
  /** What it says about a passage that it has the word: idf, in nats. */
  readonly weight: number;
  readonly variants: readonly Variant[];
  /** Only helps to rank: an answer does not need it. */
  readonly hint: boolean;
  /** Comes right before the next concept in the question: "coffee" in "coffee machine". */
  readonly modifies: boolean;
}

export interface Expander {
  /**
   * The concepts of the asked words, then of the hints, which only help to rank. Phrases of the thesaurus are looked
   * for in `said`, the whole question; those that ask for one side of a role only where `isOfRole`.
   */
  expand(
    words: readonly string[],
    hints: readonly string[],
    said: readonly string[],
    isOfRole?: boolean,
  ): readonly Concept[];
  /** The concept of a thing that has these names. */
  expandName(labels: readonly string[]): Concept;
}

/** A typo corrected to the nearest known word is most likely what was meant, but not surely. */
const TYPO_STRENGTH = 0.9;
/** A shortened word: "admin", "config", "perf". */
const SHORTENED_STRENGTH = 0.8;
/** A word without the particle that the articles mostly write behind it. */
const WITHOUT_PARTICLE_STRENGTH = 0.8;
const SYNONYM_STRENGTH: Readonly<Record<keyof Thesaurus, number>> = {
  own: 1,
  same: 0.85,
  related: 0.6,
  facets: 0.6,
};
/** A word that says little weighs half of what its rarity would make it weigh. */
const LIGHT_WEIGHT = 0.5;
/** … and nothing where no article has it: "where do I go next" asks no less of a folder without "next". */
const UNKNOWN_LIGHT_WEIGHT = 0;
/** A longer phrase of function words is seldom said of anything else: "had a go at me". */
const MAX_WEAK_PHRASE = 3;
/** What a hint counts against a word that was asked for. */
const HINT_WEIGHT = 0.25;

/** What the expansion looks in. */
interface WordSources {
  readonly corpus: Corpus;
  readonly synonyms: SynonymIndex;
}

/** Prepares the expansion of questions, a term of the company's own a step. A synonym that the articles lack is left out. */
export function* createExpander(corpus: Corpus, thesaurus: Thesaurus): Steps<Expander> {
  const sources = { corpus, synonyms: yield* createSynonymIndex(thesaurus) };
  return {
    expand(words, hints, said, isOfRole = false) {
      const meant = said.map((word) => findEnglishWord(word, sources) ?? word);
      const terms = sources.synonyms.find(meant);
      const synonyms = addTypedWords(toVariants(terms, corpus, isOfRole), said, meant);
      const phrases = [...synonyms.keys()].filter(
        (word) => isStopWord(word) && !words.includes(word),
      );
      const further = hints.filter((hint) => !words.includes(hint));
      const asked = toAsked([...words, ...phrases], said, synonyms, sources);
      const isTold = asked.some(({ word, variants }) => isTellingWord(word, variants));
      const weak = isTold ? listShortPhrases(terms) : new Set();
      return [
        ...asked.map((concept) =>
          weak.has(concept.word) && !words.includes(concept.word) ? toHint(concept) : concept,
        ),
        ...toHints(further, sources, isOfRole),
      ];
    },
    expandName(labels) {
      const variants = labels
        .map((label) => toVariant(label, 1, 'asked', corpus))
        .filter((variant) => variant !== null);
      const weights = labels.flatMap(foldedWords).map((word) => corpus.idf(stem(word)));
      const word = labels[0] ?? '';
      return { word, weight: Math.max(...weights), variants, hint: false, modifies: false };
    },
  };
}

/** The rarity of a variant is that of its rarest stem. */
export function idfOf({ stems }: Variant, corpus: Pick<Corpus, 'idf'>): number {
  return Math.max(...stems.map((term) => corpus.idf(term)));
}

function foldedWords(text: string): string[] {
  return splitWords(text).map((word) => word.folded);
}

/** A label as a variant, or null when the articles lack one of its words. */
function toVariant(
  label: string,
  strength: number,
  kind: Variant['kind'],
  corpus: Corpus,
): Variant | null {
  const words = foldedWords(label);
  const stems = words.map(stem);
  if (stems.length === 0 || stems.some((term) => corpus.termId(term) === undefined)) return null;
  return words.every(isStopWord) ? null : { stems, strength, kind, label };
}

/** The synonyms of the words of some terms; those of a phrase count for every word in it. */
function toVariants(
  terms: readonly FoundTerm[],
  corpus: Corpus,
  isOfRole: boolean,
): Map<string, Variant[]> {
  const found = new Map<string, Variant[]>();
  for (const { words: phrase, synonyms } of terms) {
    // a phrase of function words ("let go") counts for its first word
    const content = phrase.filter((word) => !isStopWord(word));
    const replaced = content.length > 0 ? content : phrase.slice(0, 1);
    const isOther = synonyms.every(({ label }) => !phrase.includes(label));
    const saidBy = isOther ? { saidBy: phrase.join(' ') } : {};
    for (const { label, kind } of synonyms) {
      if (kind === 'facets' && !isOfRole) continue;
      // a phrase says surely enough what side of a role is meant
      const shown = kind === 'facets' && phrase.length > 1 ? 'related' : kind;
      const variant = toVariant(label, SYNONYM_STRENGTH[kind], shown, corpus);
      if (variant === null) continue;
      const isOfSide = shown !== kind;
      const told = isOfSide ? { ...variant, isOfSide, ...saidBy } : variant;
      for (const word of replaced) {
        const others = found.get(word) ?? [];
        // the first of equals is the one that counts
        found.set(word, isOfSide ? [told, ...others] : [...others, told]);
      }
    }
  }
  return found;
}

/** Whether the articles have a word that tells what is asked. */
function isTellingWord(word: string, variants: readonly Variant[]): boolean {
  return !isStopWord(word) && !isLightWord(word) && variants.some(({ kind }) => kind === 'asked');
}

/** "ill" is folded from "I'll", too, and tells much where a phrase has it. */
function isBareFunctionWord(word: string): boolean {
  return isStopWord(word) && word !== 'ill';
}

/** The words by which short phrases of function words are known: beside others "when I'm off" tells little. */
function listShortPhrases(terms: readonly FoundTerm[]): Set<string> {
  const short = terms.filter(
    ({ words }) => words.length <= MAX_WEAK_PHRASE && words.every(isBareFunctionWord),
  );
  return new Set(short.flatMap(({ words }) => words.slice(0, 1)));
}

function toHint(concept: Concept): Concept {
  return { ...concept, weight: concept.weight * HINT_WEIGHT, hint: true };
}

/** A word as asked, or as it was most likely meant, and its synonyms. */
function findVariants(
  word: string,
  synonyms: ReadonlyMap<string, readonly Variant[]>,
  sources: WordSources,
): Variant[] {
  // a compound ("on call") has the synonyms of the phrase, which stand by its content word
  const parts = word.split(' ');
  const same = parts.flatMap((part) => synonyms.get(part) ?? []);
  // "a good job" asks for no other good thing
  const phrase = isLightWord(word) ? same.find(({ saidBy }) => saidBy !== undefined) : undefined;
  const asked = isStopWord(word)
    ? null
    : toVariant(phrase?.saidBy ?? word, 1, 'asked', sources.corpus);
  const [verb = '', particle] = parts;
  // "sign off" may be just "sign" elsewhere; "on call" is no call, and "time off" no time
  const bare =
    particle === undefined || isStopWord(verb) || isAlwaysOne(verb, particle)
      ? null
      : toVariant(verb, WITHOUT_PARTICLE_STRENGTH, 'same', sources.corpus);
  const corrected = asked === null ? correctTypo(word, same.length > 0, sources) : null;
  const found = [asked, corrected, ...same, bare].filter((variant) => variant !== null);
  // one side of a role is asked by words that the articles also use otherwise: these come first
  const plain = found.filter(({ kind }) => kind !== 'facets');
  return plain.length > 0 ? plain : found;
}

/** The synonyms, also by the words that were typed for those that were meant. */
function addTypedWords(
  synonyms: ReadonlyMap<string, readonly Variant[]>,
  said: readonly string[],
  meant: readonly string[],
): ReadonlyMap<string, readonly Variant[]> {
  const typed = said.flatMap((word, at): [string, readonly Variant[]][] => {
    const found = meant[at] === word ? undefined : synonyms.get(meant[at] ?? word);
    return found === undefined ? [] : [[word, found]];
  });
  return typed.length === 0 ? synonyms : new Map([...synonyms, ...typed]);
}

/** The word of the articles that an unknown one means: with a typo, or else, where nothing else stands for it, shortened. */
function correctTypo(word: string, hasOthers: boolean, sources: WordSources): Variant | null {
  const { corpus } = sources;
  const typo = toCorrected(findTypo(word, sources), TYPO_STRENGTH, corpus);
  if (typo !== null || hasOthers) return typo;
  return toCorrected(findLongerOrRoot(word, sources), SHORTENED_STRENGTH, corpus);
}

function toCorrected(meant: string | null, strength: number, corpus: Corpus): Variant | null {
  return meant === null ? null : toVariant(meant, strength, 'typo', corpus);
}

function toAsked(
  words: readonly string[],
  said: readonly string[],
  synonyms: ReadonlyMap<string, readonly Variant[]>,
  sources: WordSources,
): Concept[] {
  const following = new Map(said.map((word, at) => [word, said[at + 1]]));
  const askedStems = words.map((word) => word.split(' ').map(stem));
  return words.flatMap((word, at) => {
    if (words.indexOf(word) < at) return [];
    const beside = new Set(askedStems.filter((_, other) => words[other] !== word).flat());
    // what is asked beside a word does not stand for it: "training data" for the labels of "label the training data"
    const variants = findVariants(word, synonyms, sources).filter(
      ({ kind, stems }) =>
        kind !== 'related' || stems.length === 1 || !stems.every((one) => beside.has(one)),
    );
    const light = variants.length === 0 ? UNKNOWN_LIGHT_WEIGHT : LIGHT_WEIGHT;
    const weight = weighWord(word, variants, sources.corpus) * (isLightWord(word) ? light : 1);
    const next = words[at + 1];
    const modifies = next !== undefined && following.get(word) === next;
    return [{ word, weight, variants, hint: false, modifies }];
  });
}

function toHints(words: readonly string[], sources: WordSources, isOfRole: boolean): Concept[] {
  const synonyms = toVariants(sources.synonyms.find(words), sources.corpus, isOfRole);
  return [...new Set(words)].map((word) => {
    const variants = findVariants(word, synonyms, sources);
    const weight = weighWord(word, variants, sources.corpus) * HINT_WEIGHT;
    return { word, weight, variants, hint: true, modifies: false };
  });
}

/** A word that the articles lack weighs what its synonyms weigh, and as much as a word can where it has none. */
function weighWord(word: string, variants: readonly Variant[], corpus: Corpus): number {
  const isFound = !word.includes(' ') && variants.some(({ kind }) => kind === 'asked');
  return isFound || variants.length === 0
    ? corpus.idf(stem(word))
    : Math.max(...variants.map((variant) => idfOf(variant, corpus)));
}
