// The words by which a role is called: its names, what is left out of them, their initials.

import { isStopWord, splitNameParts, splitWords } from './words.ts';

/** What has a name: a role. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** `never`: people say it so, and articles mean another thing by it. */
type NameCase = 'any' | 'capital' | 'upper' | 'never';

/** One way to write a role's name. */
export interface Form {
  readonly role: string;
  readonly words: readonly string[];
  /** What prose must show for the words to be the name. */
  readonly inProse: NameCase;
  /** Made by us, not written in roles.yaml: gives way to a written one. */
  readonly derived: boolean;
  /** Whether it is what a name has before "team" or the like. */
  readonly isRest: boolean;
  /** Whether what it is of joins two by "and" or "&", so that it may be written with "&". */
  readonly isJoined: boolean;
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
/** Words that may stand before a name and be left out of it: "workloads foundation" for "TAG Workloads Foundation". */
const LEADING_KINDS = new Set(['tag', 'sig', 'wg', 'team', 'guild', 'squad', 'chapter', 'tribe']);
/** A job by its ending: such a word names people, also in lower case. */
const AGENT = /(?:er|or|ist|ian|yst|ant|ect)$/;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&]{1,5}$/u;
/**
 * Initials by which people mean a thing or a place: a "PR" is a pull request, and no project reviewer; "CA" is California. A
 * role may have them as an alias.
 */
const OF_THINGS: ReadonlySet<string> = new Set(
  'PR MR CR CI CD CV ID IP IT OS PC DB UI UX API CLI CMS CRM CSV DNS ETA FAQ IDE KPI MVP OKR PDF POC PTO RFC SDK SLA SLO SOP SSO URL VPN US USA UK EU UN UAE NZ CA NY NYC DC TX SF LA OK'.split(
    ' ',
  ),
);
/** A grade as people call it: "IC3", "M2". */
const GRADE_CODE = /^\p{Lu}{1,3}\d{1,2}$/u;
/** Written or left out at the end of a name in Katakana: マネージャー, マネージャ. */
export const LONG_VOWEL = 'ー';
/** How people shorten words of a job's name, in small letters and in the singular. */
const SHORTENED: ReadonlyMap<string, readonly string[]> = new Map([
  ['administrator', ['admin']],
  ['assistant', ['asst']],
  ['communications', ['comms']],
  ['coordinator', ['coord']],
  ['developer', ['dev']],
  ['director', ['dir']],
  ['engineer', ['eng']],
  ['executive', ['exec']],
  ['junior', ['jr', 'jnr']],
  ['manager', ['mgr']],
  ['marketing', ['mktg']],
  ['operations', ['ops']],
  ['representative', ['rep']],
  ['senior', ['sr', 'snr']],
  ['technical', ['tech']],
]);
const JOINS_TWO = /&|\band\b/i;
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
  // the "S" of "SRES" is a letter of it, and no plural
  if (ACRONYM.test(text)) return splitNameParts(text).map(({ folded }) => folded);
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
  // of "SIG Security" they would be "SIGS", which are all SIGs
  if (words.length < 2 || LEADING_KINDS.has(words[0]?.folded ?? '')) return null;
  const letters = words.map((word) => {
    const raw = name.slice(word.start, word.end);
    return ACRONYM.test(raw) ? raw : raw.charAt(0).toUpperCase();
  });
  const acronym = letters.join('');
  // Scripts without capitals have no acronyms.
  return /^[\p{Lu}\p{N}&]{2,6}$/u.test(acronym) ? acronym : null;
}

/** A name of several words with each of them whole or shortened: "product mgr"; without the name itself. */
function abbreviate(name: string): string[] {
  const words = name.split(/\s+/);
  if (words.length < 2) return [];
  const spelt = words.reduce<string[]>(
    (begun, word) =>
      begun.flatMap((start) =>
        [word, ...(SHORTENED.get(word.toLowerCase()) ?? [])].map((form) => `${start} ${form}`),
      ),
    [''],
  );
  return spelt.map((one) => one.trim()).filter((one) => one !== name);
}

/** "Director of Delivery" as people turn it round: "delivery director"; null where a name has no "of". */
function turnRound(name: string): string | null {
  const [, post, field] = /^(\S+(?: \S+)?) of ((?!the )\S+(?: \S+){0,2})$/.exec(name) ?? [];
  return post === undefined ? null : `${field} ${post}`;
}

function toForms(role: Named): Form[] {
  const forms: Form[] = [];
  const add = (name: string, derived: boolean, inProse?: NameCase, isRest = false): void => {
    const words = toNameWords(name);
    const form = {
      role: role.id,
      inProse: inProse ?? proseCase(name, words),
      derived,
      isRest,
      isJoined: [name, role.name, ...role.aliases].some((one) => JOINS_TWO.test(one)),
    };
    if (words.length > 0) forms.push({ ...form, words });
  };
  for (const name of [role.name, ...role.aliases]) {
    add(name, false);
    // in articles "payroll admin" is work, and "tech lead time" a time
    for (const short of abbreviate(name)) add(short, true, 'never');
    const turned = turnRound(name);
    if (turned !== null) add(turned, true, 'never');
    const bare = name.replace(/\s*\([^)]*\)/g, '').trim();
    if (bare !== name) add(bare, true);
    const words = name.split(/\s+/);
    const last = words.at(-1);
    if (words.length > 1 && last !== undefined && ROLE_KINDS.has(last.toLowerCase())) {
      const rest = words.slice(0, -1).join(' ');
      const isWord = words.length === 2 && !ACRONYM.test(rest);
      add(rest, true, isWord ? 'capital' : undefined, true);
    }
    const [first = '', ...others] = words;
    // of one word it would be any word: "docs" for "SIG Docs"
    if (others.length > 1 && LEADING_KINDS.has(first.toLowerCase()))
      add(others.join(' '), true, 'capital');
    const acronym = toInitials(bare);
    if (acronym !== null && !OF_THINGS.has(acronym)) add(acronym, true, 'upper');
    // "IC3" of "IC3 Engineer"
    const code = words.length > 1 ? words.find((word) => GRADE_CODE.test(word)) : undefined;
    if (code !== undefined) add(code, true, 'upper');
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

/**
 * The names of several words, folded, that are left of others without "team" or the like, "data platform" of "Data Platform team",
 * and acronyms, in capitals: "SRE" of "SRE team".
 */
export function listBareNames(roles: readonly Named[]): ReadonlySet<string> {
  const forms = roles.flatMap(toForms);
  const written = new Set(
    forms.flatMap(({ words, derived }) => (derived ? [] : [words.join(' ')])),
  );
  const bare = forms.filter((form) => isBareName(form) && form.inProse !== 'never');
  return new Set(bare.map(toBareName).filter((name) => !written.has(name.toLowerCase())));
}

/** Whether a form is several words, or an acronym before "team" or the like, and not written so in roles.yaml. */
export function isBareName({ derived, isRest, words, inProse }: Form): boolean {
  return derived && (words.length > 1 || (isRest && inProse === 'upper'));
}

/** What is left of a name, as it is looked up: folded, and an acronym in capitals. */
export function toBareName({ words }: Form): string {
  return words.length > 1 ? words.join(' ') : (words[0] ?? '').toUpperCase();
}

/** Forms by their first word, longest first; a derived form that two roles have is left out. */
export function indexForms(roles: readonly Named[]): Map<string, Form[]> {
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
    // "delivery director" is written in roles.yaml, too, where it is an id
    const form = owners.find(({ inProse }) => inProse !== 'never') ?? owners[0];
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

/** Whether words as they are written have the capitals that make them the name. */
export function hasCase(raw: string, { inProse, words }: Form): boolean {
  if (inProse === 'any') return true;
  if (inProse === 'never') return false;
  if (inProse === 'capital') return /^\p{Lu}/u.test(raw);
  const letters = /^([\p{Lu}\p{N}&]+)s?$/u.exec(raw)?.[1];
  // "TTS" is another name than "TT", of which the plural is "TTs".
  return letters !== undefined && letters.length === words.join('').length + countSigns(raw);
}

function countSigns(raw: string): number {
  return raw.length - raw.replaceAll('&', '').length;
}

/** Whether a form is a single word made of a longer name, and no initials: "Finance" of "Finance team". */
export function isShortForm({ derived, words, inProse }: Form): boolean {
  return derived && words.length === 1 && inProse === 'capital';
}
