import type { Role } from '../knowledge/roles.ts';
import { createNameFinder, type NameHit, singular } from '../text/role-names.ts';
import { nearestWord } from '../text/spelling.ts';
import { functionWords, isStopWord, splitWords, type Word } from '../text/words.ts';

/** What the articles' words are: it tells slips of the pen and plain words from names. */
export interface Lexicon {
  /** Whether a folded word stands in the articles or in a role's name. */
  isKnown(folded: string): boolean;
  /** Whether a folded word stands in the articles in small letters, as a plain word. */
  isOrdinary(folded: string): boolean;
}

export interface MentionFinder {
  /** The roles that a question names, in order: exactly, with a slip, or by what tells one from its neighbour. */
  find(text: string): readonly NameHit[];
  /** The words with slips in function words mended ("waht", "hwo"), for those that no article knows. */
  mend(words: readonly Word[]): Word[];
  /** The role that `modifier` makes of a role like those given: "the lead one", said of a senior designer. */
  sibling(modifier: string, roles: readonly string[]): string | null;
}

/** What may stand between two roles of which one leaves out the words that they share. */
const SEPARATOR = /^(?:vs|v|versus|and|or|to|from|with|than|a|an|the|our|compared|against)$/;
const MOST_SEPARATORS = 4;
/** Words that shape a question and are mended like function words. */
const CUES = [
  'compare',
  'compared',
  'comparison',
  'difference',
  'different',
  'differ',
  'versus',
  'responsible',
];
/** In a short word only swapped letters are surely a slip. */
const LONGEST_SWAP = 5;

/** Whether two words are made of the same letters. */
function isSwap(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

/** Prepares the search for role names in questions. */
export function createMentionFinder(roles: readonly Role[], lexicon: Lexicon): MentionFinder {
  const shaping = [...functionWords(), ...CUES];
  const names = createNameFinder(roles, (word) => lexicon.isOrdinary(word));
  const labels = createNameFinder(roles);
  const nameWords = new Set(
    roles
      .flatMap((role) => [role.name, ...role.aliases])
      .flatMap((name) => splitWords(name).map((word) => singular(word.folded))),
  );

  /** The one role that a text spells from end to end. */
  function spelledOut(text: string): string | null {
    const [hit, another] = labels.find(text, 'label');
    const words = splitWords(text);
    if (hit === undefined || another !== undefined) return null;
    return hit.start === words[0]?.start && hit.end === words.at(-1)?.end ? hit.role : null;
  }

  /** Replaces words that nobody knows by the role-name word that they nearly are, letter for letter in place. */
  function findWithSlips(text: string, taken: readonly NameHit[]): NameHit[] {
    const words = splitWords(text);
    const corrections = words.map((word) => {
      if (
        isStopWord(word.folded) ||
        lexicon.isKnown(word.folded) ||
        lexicon.isKnown(singular(word.folded))
      )
        return null;
      if (taken.some((hit) => word.start < hit.end && hit.start < word.end)) return null;
      return nearestWord(singular(word.folded), nameWords);
    });
    if (corrections.every((correction) => correction === null)) return [];
    let corrected = '';
    const places: { start: number; end: number; word: Word; isMended: boolean }[] = [];
    for (const [at, word] of words.entries()) {
      corrected += text.slice(words[at - 1]?.end ?? 0, word.start);
      const start = corrected.length;
      const correction = corrections[at] ?? null;
      corrected += correction ?? text.slice(word.start, word.end);
      places.push({ start, end: corrected.length, word, isMended: correction !== null });
    }
    const hits: NameHit[] = [];
    for (const hit of names.find(corrected, 'question')) {
      const covered = places.filter((place) => place.start >= hit.start && place.end <= hit.end);
      if (!covered.some(({ isMended }) => isMended)) continue;
      const start = Math.min(...covered.map(({ word }) => word.start));
      const end = Math.max(...covered.map(({ word }) => word.end));
      hits.push({ role: hit.role, start, end });
    }
    return hits;
  }

  /** "junior vs senior engineer", "lead security engineer or principal": the shared words are said once. */
  function findElliptical(text: string, hits: readonly NameHit[]): NameHit[] {
    const words = splitWords(text);
    const found: NameHit[] = [];
    for (const hit of hits) {
      const first = words.findIndex((word) => word.start === hit.start);
      const last = words.findIndex((word) => word.end === hit.end);
      const name = words.slice(first, last + 1).map((word) => word.folded);
      for (const direction of [-1, 1] as const) {
        let at = direction < 0 ? first - 1 : last + 1;
        let passed = 0;
        while (passed < MOST_SEPARATORS && SEPARATOR.test(words[at]?.folded ?? '')) {
          at += direction;
          passed += 1;
        }
        const near = text.slice(
          Math.min(hit.end, words[at]?.end ?? 0),
          Math.max(hit.start, words[at]?.start ?? 0),
        );
        if (passed === 0 && !/[/,]/.test(near)) continue;
        const word = words[at];
        if (
          word === undefined ||
          hits.some((other) => word.start < other.end && other.start < word.end)
        )
          continue;
        for (let shared = 1; shared < name.length; shared += 1) {
          const role = spelledOut([word.folded, ...name.slice(shared)].join(' '));
          if (role === null || role === hit.role) continue;
          found.push({ role, start: word.start, end: word.end });
          break;
        }
      }
    }
    return found;
  }

  return {
    find(text) {
      const exact = names.find(text, 'question');
      const named = [...exact, ...findWithSlips(text, exact)];
      return [...named, ...findElliptical(text, named)].sort((a, b) => a.start - b.start);
    },
    mend(words) {
      return words.map((word) => {
        if (
          isStopWord(word.folded) ||
          lexicon.isKnown(word.folded) ||
          nameWords.has(singular(word.folded))
        )
          return word;
        const meant =
          word.folded.length > LONGEST_SWAP
            ? nearestWord(word.folded, shaping)
            : shaping.find((known) => isSwap(known, word.folded));
        return meant ? { ...word, folded: meant } : word;
      });
    },
    sibling(modifier, like) {
      for (const { id, name } of like.flatMap((id) => roles.filter((role) => role.id === id))) {
        const words = splitWords(name).map((word) => word.folded);
        for (let shared = 0; shared < words.length; shared += 1) {
          const other = spelledOut([modifier, ...words.slice(shared)].join(' '));
          if (other !== null && other !== id) return other;
        }
      }
      return null;
    },
  };
}
