// Finds the names of roles in texts.

import { isLongEnough } from './unspaced-scripts.ts';
import { findWordEdges, isStopWord, splitNameParts, splitWords, type Word } from './words.ts';

/** What has a name: a role. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A role named in a text, with the place of the name; in a question "team" or "role" after it is part of it. */
export interface NameHit {
  readonly role: string;
  readonly start: number;
  readonly end: number;
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

type NameCase = 'any' | 'capital' | 'upper';

interface Form {
  readonly role: string;
  readonly words: readonly string[];
  /** What prose must show for the words to be the name. */
  readonly inProse: NameCase;
  /** Made by us, not written in roles.yaml: gives way to a written one. */
  readonly derived: boolean;
}

/** Words that may follow a name or be left out of it: "the SRE team", "Finance" for "Finance team". */
const ROLE_KINDS = new Set([
  'team',
  'department',
  'dept',
  'group',
  'role',
  'squad',
  'position',
  'job',
  'function',
]);
/** A job by its ending: such a word names people, also in lower case. */
const AGENT = /(?:er|or|ist|ian|yst|ant|ect)$/;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&]{1,5}$/u;
/** Beside these a word of a question is one of the sides. */
const COMPARING = /^(?:vs|v|versus|compare|compared|comparing)$/;
/** Written or left out at the end of a name in Katakana: マネージャー, マネージャ. */
const LONG_VOWEL = 'ー';
/** Words may be apart by spaces, hyphens, slashes and the like, never by the end of a sentence or a line's end. */
const GAP = /^(?:[ \t\u00a0\u3000\-‐-―_/&,()'’"*`・／＆（）]|\band\b|\n(?!\n))*$/u;

/** Whether a folded word says that what is before it is a role's name: "the finance team". */
export function isRoleKind(folded: string): boolean {
  return ROLE_KINDS.has(folded);
}

/** A word without its plural ending, so that "engineers" and "engineer" are one. */
export function toSingular(folded: string): string {
  if (folded.length < 3 || !folded.endsWith('s') || /(?:ss|us|is|ics|ops)$/.test(folded))
    return folded;
  if (folded.endsWith('ies') && folded.length > 4) return `${folded.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|z)es$/.test(folded)) return folded.slice(0, -2);
  return folded.slice(0, -1);
}

function toNameWords(text: string): string[] {
  const words = splitNameParts(text)
    .map((word) => toSingular(word.folded))
    .filter((word) => word !== 'and');
  return words.length > 1 && words.at(-1) === LONG_VOWEL ? words.slice(0, -1) : words;
}

function proseCase(name: string, words: readonly string[]): NameCase {
  if (ACRONYM.test(name)) return 'upper';
  if (words.length > 1) return 'any';
  return AGENT.test(words[0] ?? '') ? 'any' : 'capital';
}

/** Initials of a name of several words; a word that is an acronym keeps its letters: "ML engineer" -> "MLE". */
function toInitials(name: string): string | null {
  const words = splitWords(name).filter((word) => !isStopWord(word.folded));
  if (words.length < 2) return null;
  const letters = words.map((word) => {
    const raw = name.slice(word.start, word.end);
    return ACRONYM.test(raw) ? raw : raw.charAt(0).toUpperCase();
  });
  const acronym = letters.join('');
  // Scripts without capitals have no acronyms.
  return /^[\p{Lu}\p{N}&]{2,6}$/u.test(acronym) ? acronym : null;
}

function toForms(role: Named): Form[] {
  const forms: Form[] = [];
  const add = (name: string, derived: boolean, inProse?: NameCase): void => {
    const words = toNameWords(name);
    if (words.length > 0) {
      forms.push({ role: role.id, words, inProse: inProse ?? proseCase(name, words), derived });
    }
  };
  for (const name of [role.name, ...role.aliases]) {
    add(name, false);
    const bare = name.replace(/\s*\([^)]*\)/g, '').trim();
    if (bare !== name) add(bare, true);
    const words = name.split(/\s+/);
    const last = words.at(-1);
    if (words.length > 1 && last !== undefined && ROLE_KINDS.has(last.toLowerCase())) {
      const rest = words.slice(0, -1).join(' ');
      add(rest, true, words.length === 2 && !ACRONYM.test(rest) ? 'capital' : undefined);
    }
    const acronym = toInitials(bare);
    if (acronym !== null) add(acronym, true, 'upper');
  }
  add(role.id.replaceAll('-', ' '), true, proseCase(role.name, toNameWords(role.id)));
  return forms;
}

/** The single words, folded, by which roles are called though roles.yaml does not say so: "people" for "People team". */
export function listShortForms(roles: readonly Named[]): ReadonlySet<string> {
  const short = roles
    .flatMap(toForms)
    .filter(({ words, inProse, derived }) => derived && words.length === 1 && inProse !== 'upper');
  return new Set(short.flatMap(({ words }) => words));
}

/** Forms by their first word, longest first; a derived form that two roles have is left out. */
function indexForms(roles: readonly Named[]): Map<string, Form[]> {
  const byWords = new Map<string, Form[]>();
  for (const form of roles.flatMap(toForms)) {
    const key = form.words.join(' ');
    const same = byWords.get(key);
    if (same) same.push(form);
    else byWords.set(key, [form]);
  }
  const byFirst = new Map<string, Form[]>();
  for (const same of byWords.values()) {
    const written = same.filter((form) => !form.derived);
    const owners = written.length > 0 ? written : same;
    const [form] = owners;
    const first = form?.words[0];
    if (form === undefined || first === undefined) continue;
    if (new Set(owners.map(({ role }) => role)).size > 1) continue;
    const list = byFirst.get(first);
    if (list) list.push(form);
    else byFirst.set(first, [form]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function hasCase(raw: string, { inProse, words }: Form): boolean {
  if (inProse === 'any') return true;
  if (inProse === 'capital') return /^\p{Lu}/u.test(raw);
  const letters = /^([\p{Lu}\p{N}&]+)s?$/u.exec(raw)?.[1];
  // "TTS" is another name than "TT", of which the plural is "TTs".
  return letters !== undefined && letters.length <= words.join('').length + countSigns(raw);
}

function countSigns(raw: string): number {
  return raw.length - raw.replaceAll('&', '').length;
}

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
      while (at < words.length) {
        const word = words[at];
        if (word === undefined) break;
        const forms = byFirst.get(toSingular(word.folded)) ?? byFirst.get(word.folded) ?? [];
        const spelling = forms
          .map((form) => spellingAt({ text, words, at }, form))
          .find(
            (one) => one !== null && isWhole(one, isEdge) && isAccepted(one, where, isOrdinary),
          );
        if (!spelling) {
          at += 1;
          continue;
        }
        const next = words[at + spelling.length]?.folded ?? '';
        const isNamePart = next === LONG_VOWEL || (where === 'question' && ROLE_KINDS.has(next));
        const taken = spelling.length + (isNamePart ? 1 : 0);
        const end = words[at + taken - 1]?.end ?? word.end;
        hits.push({ role: spelling.form.role, start: word.start, end });
        at += taken;
      }
      return hits;
    },
  };
}

/** A word of a text, by its number. */
interface Position {
  readonly text: string;
  readonly words: readonly Word[];
  readonly at: number;
}

/** Some words of a text, from a position on, that spell a form. */
interface Spelling extends Position {
  readonly form: Form;
  readonly length: number;
}

/** The words from a position on that spell a form, "and" between them left out; null when they don't. */
function spellingAt(position: Position, form: Form): Spelling | null {
  const { text, words, at } = position;
  let next = at;
  for (const wanted of form.words) {
    while (next > at && words[next]?.folded === 'and') next += 1;
    const word = words[next];
    if (word === undefined) return null;
    if (toSingular(word.folded) !== wanted && word.folded !== wanted) return null;
    const previous = words[next - 1];
    if (next > at && previous !== undefined && !GAP.test(text.slice(previous.end, word.start)))
      return null;
    next += 1;
  }
  return { ...position, form, length: next - at };
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

/** Whether words that spell a form are the name, by their case and the words around them. */
function isAccepted(
  spelling: Spelling,
  where: NameContext,
  isOrdinary: (folded: string) => boolean,
): boolean {
  const { form, text, words, at, length } = spelling;
  const first = words[at];
  const last = words[at + length - 1];
  if (where === 'label' || first === undefined || last === undefined) return true;
  const raw = text.slice(first.start, last.end);
  // The plural of a short form is a word: "Finances" is not the Finance team.
  if (isShortForm(form) && (isOrdinary(first.folded) || first.folded !== form.words[0]))
    return false;
  if (hasCase(raw, form)) return true;
  if (where === 'prose') return false;
  if (form.inProse !== 'upper') return isAlone(spelling);
  if (isStopWord(first.folded) || isOrdinary(first.folded))
    return ROLE_KINDS.has(words[at + 1]?.folded ?? '');
  return first.folded.length > 2 || !form.derived;
}

/** Whether a form is a single word made of a longer name, and no initials: "Finance" of "Finance team". */
function isShortForm({ derived, words, inProse }: Form): boolean {
  return derived && words.length === 1 && inProse === 'capital';
}

/** In a question an ordinary word is a name only between function words, or before "team" and the like. */
function isAlone({ words, at, length }: Spelling): boolean {
  const before = words[at - 1]?.folded;
  const after = words[at + length]?.folded;
  const isFree = (word: string | undefined): boolean =>
    word === undefined || isStopWord(word) || COMPARING.test(word);
  return (isFree(before) && isFree(after)) || (after !== undefined && ROLE_KINDS.has(after));
}
