import { isBodyWord, isJobWord } from './job-words.ts';
import { toSingular } from './name-forms.ts';
import { splitWords } from './words.ts';

/** Whose or where a role is, after the word that says what it is: "Head of Sales", "Engineers (EU)". */
const ADDITION = /\s(?:of|for|in|on|at|with|from)\s|\s[–—-]\s|[,(]/;
/** "PMs", "SREs". */
const PLURAL_ACRONYM = /\p{Lu}s$/u;
/** "Atlas", "Chaos": a word that ends in an s, without it. */
const NO_PLURAL = /[ao]$/;
/** "CMS" */
const IN_CAPITALS = /^\P{Ll}+$/u;
/** Departments called by their work, in the singular: "Sales", "Operations", "Payments", "Partnerships". */
const WORK =
  /(?:tion|sion|ment|ship|ity|ing)$|^(?:sale|service|system|resource|affair|account|facility|finance|product|program|programme|project|platform|event|tool)$/;

/**
 * Whether a role's name is that of several people or bodies of people, so that they "own" a thing: "Directors". A department
 * owns it, whatever its name ends in: "Sales", "Operations".
 */
export function isPluralName(name: string): boolean {
  const [main = ''] = name.split(ADDITION);
  const last = splitWords(main).at(-1);
  if (last === undefined) return false;
  const written = main.slice(last.start, last.end);
  if (PLURAL_ACRONYM.test(written)) return true;
  const singular = toSingular(last.folded);
  if (singular === last.folded) return false;
  if (isJobWord(singular) || isBodyWord(singular)) return true;
  return !IN_CAPITALS.test(written) && !NO_PLURAL.test(singular) && !WORK.test(singular);
}
