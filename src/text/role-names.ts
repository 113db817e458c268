// Finds the names of roles in texts.

import { isAlone } from './alone-in-question.ts';
import { isAmongCapitals } from './capitals.ts';
import { isJobWord, isOfProgram } from './job-words.ts';
import {
  type Form,
  hasCase,
  indexForms,
  isBareName,
  isRoleKind,
  isShortForm,
  LONG_VOWEL,
  type Named,
  toBareName,
  toSingular,
} from './name-forms.ts';
import { isBeforeJob, isNounAt, isWorkOfPeople } from './noun-or-verb.ts';
import type { Position, Spelling } from './spelt-form.ts';
import { isLongEnough } from './unspaced-scripts.ts';
import { findWordEdges, foldedAt, isStopWord, splitNameParts, type Word } from './words.ts';

/** A role named in a text, with the place of the name; in a question "team" or "role" after it is part of it. */
export interface NameHit {
  readonly role: string;
  readonly start: number;
  readonly end: number;
}

/** A text without the names in it, which are in its order, or with something in the place of each. */
export function dropNames(
  text: string,
  names: readonly Pick<NameHit, 'start' | 'end'>[],
  instead = '',
): string {
  return names.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + instead + rest.slice(end),
    text,
  );
}

/**
 * What kind of text it is, which decides how much a capital letter counts:
 * `label` (heading, title, file name, table heading): case does not matter;
 * `prose` (running text): acronyms are in capitals, and ordinary words have a capital letter;
 * `question` (what a person typed): any case, but an ordinary word must be alone between function words.
 */
export type NameContext = 'label' | 'prose' | 'question';

export interface NameFinder {
  /** The roles named in a text, in order, never overlapping; the longest name wins. */
  find(text: string, where: NameContext): readonly NameHit[];
}

const LEADING_ARTICLE = /^(?:the|an?|our|your)$/;
/** Words may be apart by spaces, hyphens, slashes and the like, never by the end of a sentence or a line's end. */
const GAP = /^(?:[ \t\u00a0\u3000\-‐-―_/&,()'’"*`・／＆（）]|\band\b|\n(?!\n))*$/u;

/** After a name, of one or several: "the Election Officer(s) will". */
const MAYBE_SEVERAL = /\(e?s\)|(?<=\(e?s)\)/iy;

/**
 * Prepares the search for role names: names, aliases, ids, their plurals, acronyms and hyphenation.
 * `isOrdinary` says whether the articles have a folded word as a plain word; typed in lower case, such a word is not an
 * acronym.
 */
export function createNameFinder(
  roles: readonly Named[],
  isOrdinary: (folded: string) => boolean = () => false,
): NameFinder {
  const byFirst = indexForms(roles);

  return {
    find(text, where) {
      const words = splitNameParts(text);
      const isEdge = findWordEdges(text);
      const hits: NameHit[] = [];
      let at = 0;
      const spellingFrom = (from: number): Spelling | null => {
        const word = words[from];
        if (word === undefined) return null;
        const singular = toSingular(word.folded);
        const own = singular === word.folded ? [] : (byFirst.get(word.folded) ?? []);
        // "CLS" is no plural of "CL"
        const forms = [...own, ...(byFirst.get(singular) ?? [])];
        for (const form of forms) {
          const one = spellingAt({ text, words, at: from }, form);
          if (one !== null && isWhole(one, isEdge) && isAccepted(one, where, isOrdinary))
            return one;
        }
        return null;
      };
      while (at < words.length) {
        const word = words[at];
        if (word === undefined) break;
        const spelling = spellingFrom(at);
        // of "the Board of Directors" the alias "the Board" is but a part
        const isPart =
          spelling !== null &&
          LEADING_ARTICLE.test(word.folded) &&
          (spellingFrom(at + 1)?.length ?? 0) >= spelling.length;
        if (spelling === null || isPart) {
          at += 1;
          continue;
        }
        const next = foldedAt(words, at + spelling.length);
        const isNamePart = next === LONG_VOWEL || (where === 'question' && isRoleKind(next));
        const taken = spelling.length + (isNamePart ? 1 : 0);
        // "Platform Team Leader" is a leader of that team: what a name ends with says what it is
        const goesOn = (from: number): boolean => {
          const later = spellingFrom(from);
          const end = from + (later?.length ?? 0);
          const last = words[end - 1];
          return end > at + taken && last !== undefined && isNounAt(text, last);
        };
        const isOfLonger = words.slice(at + 1, at + taken).some((_, nth) => goesOn(at + 1 + nth));
        if (isOfLonger) {
          at += 1;
          continue;
        }
        const last = words[at + taken - 1]?.end ?? word.end;
        MAYBE_SEVERAL.lastIndex = last;
        const end = last + (MAYBE_SEVERAL.exec(text)?.[0].length ?? 0);
        hits.push({ role: spelling.form.role, start: word.start, end });
        at += taken;
      }
      return hits;
    },
  };
}

/** The words from a position on that spell a form, "and" between them left out; null when they don't. */
function spellingAt(position: Position, form: Form): Spelling | null {
  const { text, words, at } = position;
  let next = at;
  for (const wanted of form.words) {
    while (next > at && words[next]?.folded === 'and') {
      // "leadership & team health" is no leadership team
      if (!form.isJoined) return null;
      next += 1;
    }
    const word = words[next];
    if (word === undefined) return null;
    if (toSingular(word.folded) !== wanted && word.folded !== wanted) return null;
    const previous = words[next - 1];
    const gap = next > at && previous !== undefined ? text.slice(previous.end, word.start) : ' ';
    if (!GAP.test(gap) || (gap.includes('&') && !form.isJoined)) return null;
    next += 1;
  }
  return { text, words, at, form, length: next - at };
}

/** Whether a name is no mere part of another word: where words stand side by side, a short one has to be a word. */
function isWhole(
  { text, words, at, length }: Spelling,
  isEdge: (place: number) => boolean,
): boolean {
  const first = words[at];
  const last = words[at + length - 1];
  if (first === undefined || last === undefined) return true;
  const isWholeAt = (word: Word, place: number): boolean =>
    isEdge(place) || isLongEnough(text.slice(word.start, word.end), length);
  return isWholeAt(first, first.start) && isWholeAt(last, last.end);
}

/** What makes another word of a name: a "team-wide" meeting is not what the team does; a "team-led" one is. */
const MAKES_WORD =
  /^-(?!(?:(?!(?:based|related|focused|oriented|centred|centered|sized|minded)\b)\p{Ll}+(?:ed|en)|led|run|built|made|held|kept)\b)\p{Ll}/u;

/** The same before a single word: "docs-approvers". What is said of an ex-CTO is read with the name. */
const JOINED_BEFORE = /(?<!\b(?:ex|vice|deputy|former|non|acting))(?<=[\p{L}\p{N}])[-_]$/iu;

const HAS_VOWEL = /[aeiouy]/;
const IS_FIELD = /\p{L}_\p{L}/u;

/** Whether words that spell a form are the name, by their case and the words around them. */
function isAccepted(
  spelling: Spelling,
  where: NameContext,
  isOrdinary: (folded: string) => boolean,
): boolean {
  const { form, text, words, at, length } = spelling;
  const first = words[at];
  const last = words[at + length - 1];
  // "Q&A sessions" are none of QA's
  const written = text.slice(first?.start ?? 0, last?.end ?? 0);
  if (length === 1 && written.includes('&') && !form.isJoined) return false;
  // the name of the company is no team's, though there is an "Acme Labs team" or an "ACME team"
  if (isBareName(form) && isOrdinary(toBareName(form))) return false;
  if (form.inProse === 'never')
    return where === 'question' && !isWorkOfPeople(text, words, at, at + length);
  // "Version managers" are no managers
  if (
    length === 1 &&
    isJobWord(toSingular(first?.folded ?? '')) &&
    isOfProgram(foldedAt(words, at - 1))
  )
    return false;
  if (where === 'label' || first === undefined || last === undefined) return true;
  if (where === 'prose' && MAKES_WORD.test(text.slice(last.end))) return false;
  if (where === 'prose' && length === 1 && JOINED_BEFORE.test(text.slice(0, first.start)))
    return false;
  const raw = text.slice(first.start, last.end);
  // "execution_leads:" is the name of a field
  if (where === 'prose' && IS_FIELD.test(raw)) return false;
  // "PMS" is no plural of "PM"
  if (length === 1 && first.folded !== form.words[0] && /^\p{Lu}{2,3}S$/u.test(raw)) return false;
  // The plural of a short form is a word: "Finances" is not the Finance team.
  if (isShortForm(form) && (isOrdinary(first.folded) || first.folded !== form.words[0]))
    return false;
  if (hasCase(raw, form)) return where !== 'prose' || !isPartOfName(spelling);
  if (where === 'prose') return isJobInProse(spelling);
  if (form.inProse !== 'upper') return isAlone(spelling);
  // initials without a vowel are no word, though a title may have them in small letters
  const isWord =
    isStopWord(first.folded) || (isOrdinary(first.folded) && HAS_VOWEL.test(first.folded));
  if (isWord) return isRoleKind(foldedAt(words, at + 1));
  return first.folded.length > 2 || !form.derived;
}

/** Whether the whole name of a role is a word for a job that is written small, as most are: "the secretary signs". */
function isJobInProse({ form, words, at }: Spelling): boolean {
  const [name = ''] = form.words;
  const isName = !form.derived && form.words.length === 1 && form.inProse === 'capital';
  return isName && isJobWord(name) && isBeforeJob(foldedAt(words, at - 1));
}

/**
 * Whether a single word that has a capital belongs to a longer name in running text: "People Experience" is another thing
 * than the People team.
 */
function isPartOfName({ form, text, words, at }: Spelling): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (form.inProse !== 'capital' || form.words.length > 1 || word === undefined) return false;
  if (isAmongCapitals(text, words, at)) return true;
  if (next === undefined || isRoleKind(next.folded) || isStopWord(next.folded)) return false;
  return (
    /^[ \t]$/.test(text.slice(word.end, next.start)) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(next.start))
  );
}
