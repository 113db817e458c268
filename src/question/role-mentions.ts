// Finds the roles that a question names: exactly, with a typo, or by the word in which one differs from its neighbour.

import type { Role } from '../knowledge/roles.ts';
import { isEnglishWord } from '../text/english-words.ts';
import { isJobWord } from '../text/job-words.ts';
import { keepLatest } from '../text/keep-latest.ts';
import { isRoleKind, toSingular } from '../text/name-forms.ts';
import { createNameFinder, type NameHit } from '../text/role-names.ts';
import { findNearestWords } from '../text/spelling.ts';
import { isStopWord, splitWords, type Word } from '../text/words.ts';
import { completeShared, findByEnding, findElliptical } from './elliptical-names.ts';
import { findInverted } from './inverted-names.ts';
import { findMisspelt, type NameSpelling, type UnclearName } from './misspelt-names.ts';
import { findAskedByPart } from './partly-named.ts';
import { findPeopleOfFields, indexFields } from './people-of-field.ts';
import { createShapingCorrector, isSwap } from './shaping-slips.ts';
import { createUnnumberedFinder } from './unnumbered-names.ts';

/** What the articles say about a word: whether it may be a typo, and whether it may be more than a name. */
export interface Lexicon {
  /** Whether the articles or a role's name have a folded word. */
  isKnown(folded: string): boolean;
  /** Whether the articles have a folded word in lower case, as a plain word. */
  isOrdinary(folded: string): boolean;
}

export interface MentionFinder {
  /** The roles that a question names, in order. */
  find(text: string): readonly NameHit[];
  /** What a question names that may be a slip for several roles, or is several but for their number; null for nothing. */
  findUnclear(text: string, isComparing: boolean): UnclearName | null;
  /** The role whose name a text nearly is though its words are words: "delivery manage"; null for none, or several. */
  findNear(name: string): string | null;
  /** The words with typos in function words corrected ("waht", "hwo"), where the articles do not have the word. */
  correctWords(words: readonly Word[]): Word[];
  /** The two roles, where there are only two: what "the two" and "both roles" mean. */
  readonly pair: readonly string[] | null;
  /** The role that `modifier` makes of one like those given: "the lead one" of a senior designer. */
  findSibling(modifier: string, roles: readonly string[]): string | null;
  /** Whether a role's name of several words ends in a folded word, in the singular. */
  isHead(folded: string): boolean;
  /** Whether a folded word is short for a role's name of several words, which ends in it: "manager" for "Line manager". */
  isShortFor(role: string, folded: string): boolean;
  /** Whether a text is a role's name but for "team" or the like: "data platform" of the Data Platform team. */
  isBareName(role: string, text: string): boolean;
  /** The only one of the given roles whose name of several words ends in this one; null for none or several. */
  findHeaded(head: string, roles: readonly string[]): string | null;
}

/** In a name of so few letters, such as an acronym, only swapped ones are a slip. */
const SHORT_NAME = 3;
/** A shorter word is as likely another. */
const MIN_SLIP = 5;

/** Prepares the search for role names in questions. */
export function createMentionFinder(roles: readonly Role[], lexicon: Lexicon): MentionFinder {
  const inQuestions = createNameFinder(roles, (word) => lexicon.isOrdinary(word));
  const inLabels = createNameFinder(roles);
  const nameWords = listNameWords(roles);
  const isPlain = (word: string): boolean =>
    isStopWord(word) || isEnglishWord(word) || lexicon.isOrdinary(word);
  const fields = indexFields(roles);
  const heads = listHeads(roles);
  const families = new Set(roles.filter(({ includes }) => includes).map(({ id }) => id));
  const isUnknown = (folded: string): boolean => !isStopWord(folded) && !lexicon.isKnown(folded);
  const isSlip = ({ folded }: Word): boolean =>
    isUnknown(folded) && !lexicon.isKnown(toSingular(folded)) && !isEnglishWord(folded);
  const spelling: NameSpelling = {
    names: inQuestions,
    correctName(word) {
      const one = toSingular(word.folded);
      if (!isSlip(word)) return [];
      return one.length === SHORT_NAME
        ? [...nameWords].filter((known) => isSwap(known, one))
        : findNearestWords(one, nameWords);
    },
    isUnknown: isSlip,
    joined: indexByLetters(roles),
  };
  const ids = roles.map(({ id }) => id);
  const listLabels = (id: string): readonly string[] =>
    roles.filter((role) => role.id === id).flatMap(({ name, aliases }) => [name, ...aliases]);
  const findSpelt = keepLatest((text) => {
    const exact = inQuestions.find(text, 'question');
    return { exact, misspelt: findMisspelt(text, exact, spelling) };
  });
  const findNamed = keepLatest((text): readonly NameHit[] => {
    const { exact, misspelt } = findSpelt(text);
    const spelt = [...exact, ...misspelt.hits];
    const named = [...spelt, ...findInverted(text, spelt, inLabels)];
    const whole = completeShared(text, named, inLabels);
    const partly = whole.length === 0 ? findAskedByPart(text, roles) : null;
    if (partly !== null) return [partly];
    const all = [...whole, ...findElliptical(text, whole, families, inLabels, listLabels)];
    return [...all, ...findPeopleOfFields(text, all, fields, isPlain)].sort(
      (a, b) => a.start - b.start,
    );
  });
  const correctWord = createShapingCorrector(nameWords, isUnknown);
  const findUnnumbered = createUnnumberedFinder(roles);
  return {
    pair: ids.length === 2 ? ids : null,
    find: findNamed,
    findUnclear(text, isComparing) {
      const { exact, misspelt } = findSpelt(text);
      return misspelt.unclear ?? findUnnumbered(text, exact, isComparing);
    },
    findNear(name) {
      const [only, another] = roles.filter((role) =>
        [role.name, ...role.aliases].some((label) => isNear(name, label)),
      );
      return another === undefined ? (only?.id ?? null) : null;
    },
    correctWords: (words) =>
      words.map((word) => {
        const meant = correctWord(word.folded);
        return meant === word.folded ? word : { ...word, folded: meant };
      }),
    isHead: (folded) => heads.has(folded),
    isShortFor: (id, folded) => roles.some((role) => role.id === id && endsIn(role.name, folded)),
    isBareName: (id, text) => listLabels(id).some((label) => isBareOf(label, text)),
    findHeaded(head, among) {
      const [only, another] = roles.filter(
        ({ id, name }) => among.includes(id) && endsIn(name, head),
      );
      return another === undefined ? (only?.id ?? null) : null;
    },
    findSibling(modifier, like) {
      const names = like.flatMap((id) => roles.filter((role) => role.id === id));
      for (const { id, name } of names) {
        const words = splitWords(name).map((word) => word.folded);
        const other = findByEnding(modifier, words, 0, id, inLabels);
        if (other !== null) return other;
      }
      return null;
    },
  };
}

/** Whether a text is a name but for "team" or the like at its end. */
function isBareOf(label: string, text: string): boolean {
  const words = splitWords(label).map(({ folded }) => folded);
  const typed = splitWords(text).map(({ folded }) => folded);
  return isRoleKind(words.at(-1) ?? '') && words.slice(0, -1).join(' ') === typed.join(' ');
}

/** Whether a name is of a body that is called so: "staff council", and no "Head of council". */
function endsIn(name: string, head: string): boolean {
  if (/\bof\b/i.test(name)) return false;
  const words = splitWords(name).map(({ folded }) => toSingular(folded));
  return words.length > 1 && words.at(-1) === toSingular(head);
}

function listNameWords(roles: readonly Role[]): ReadonlySet<string> {
  const names = roles.flatMap((role) => [role.name, ...role.aliases]);
  return new Set(names.flatMap(splitWords).map((word) => toSingular(word.folded)));
}

/** The last words of names and aliases of several words, in the singular. */
function listHeads(roles: readonly Role[]): ReadonlySet<string> {
  const names = roles.flatMap((role) => [role.name, ...role.aliases]).map(splitWords);
  return new Set(
    names.filter(({ length }) => length > 1).map((words) => toSingular(words.at(-1)?.folded ?? '')),
  );
}

/** Names and aliases by their letters alone, without the marks and blanks in them. */
function indexByLetters(roles: readonly Role[]): ReadonlyMap<string, readonly string[]> {
  const joined = new Map<string, readonly string[]>();
  for (const { id, name, aliases } of roles) {
    for (const label of [name, ...aliases]) {
      const letters = splitWords(label)
        .map(({ folded }) => folded)
        .join('');
      joined.set(letters, [...(joined.get(letters) ?? []), id]);
    }
  }
  return joined;
}

/** Whether a text is a name but for a slip in its last word: what comes before that makes another role, as another job does. */
function isNear(text: string, label: string): boolean {
  const [said, named] = [text, label].map((one) => splitWords(one).map(({ folded }) => folded));
  if (said === undefined || named === undefined || said.length !== named.length) return false;
  const last = said.length - 1;
  const [slip = '', meant = ''] = [said[last], named[last]];
  return (
    last > 0 &&
    said.slice(0, last).every((word, at) => word === named[at]) &&
    slip.length >= MIN_SLIP &&
    !isJobWord(toSingular(slip)) &&
    findNearestWords(slip, [meant]).length > 0
  );
}
