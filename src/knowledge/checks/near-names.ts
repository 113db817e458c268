// Headings that nearly name a role: another job, or a name that roles.yaml lacks.

import type { Problem } from '../../errors.ts';
import { isBodyWord, isJobWord, isRankWord } from '../../text/job-words.ts';
import { toSingular } from '../../text/name-forms.ts';
import type { NameFinder } from '../../text/role-names.ts';
import { findNearestWord } from '../../text/spelling.ts';
import { isStopWord, splitWords } from '../../text/words.ts';
import type { ArticleOutline } from '../outline.ts';
import type { Role } from '../roles.ts';

/** A longer heading says something, and does not name somebody. */
const MAX_WORDS = 6;

/** A label that is no role's name, and the role that it nearly names. */
interface NearName {
  readonly role: Role;
  readonly message: string;
}

/** Every heading that nearly names a role, once, where it stands first. `finder` finds the names of `roles`. */
export function findNearNames(
  outlines: readonly ArticleOutline[],
  roles: readonly Role[],
  finder: NameFinder,
): Problem[] {
  const seen = new Set<string>();
  const nameWords = new Set(
    roles.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(toFoldedWords)),
  );
  return outlines.flatMap(({ path: file, blocks }) =>
    blocks.flatMap((block): Problem[] => {
      if (block.kind !== 'heading') return [];
      const label = block.text.replace(/\s*\([^()]*\)\s*$/, '').trim();
      const key = toFoldedWords(label).join(' ');
      if (seen.has(key)) return [];
      seen.add(key);
      const near = findNearName(label, block.text, roles, finder, nameWords);
      return near === null ? [] : [{ file, line: block.line, message: near.message }];
    }),
  );
}

function toFoldedWords(text: string): string[] {
  return splitWords(text).map(({ folded }) => toSingular(folded));
}

function findNearName(
  label: string,
  shown: string,
  roles: readonly Role[],
  finder: NameFinder,
  nameWords: ReadonlySet<string>,
): NearName | null {
  const words = splitWords(label).map(({ folded }) => folded);
  const last = words.at(-1);
  if (last === undefined || words.length > MAX_WORDS || words.some(isStopWord)) return null;
  const nameOf = (id: string): Role | undefined => roles.find((role) => role.id === id);
  const hits = finder.find(label, 'label');
  const [hit] = hits;
  if (hit !== undefined) {
    const role = nameOf(hit.role);
    const before = splitWords(label.slice(0, hit.start)).map(({ folded }) => folded);
    const isAtEnd = splitWords(label.slice(hit.end)).length === 0;
    if (role === undefined || hits.length > 1 || before.length === 0 || !isAtEnd) return null;
    if (!isAnotherJob(before, last)) return null;
    return {
      role,
      message: `the heading "${shown}" is taken for the role "${role.name}": ${suggestEntry(label, role)}`,
    };
  }
  const partial = findByLastWords(words, last, roles);
  if (partial !== null) {
    return {
      role: partial,
      message: `the heading "${shown}" is not taken for the role "${partial.name}": ${suggestEntry(label, partial)}`,
    };
  }
  const corrected = words.map((word) =>
    nameWords.has(toSingular(word)) ? word : findNearestWord(toSingular(word), nameWords),
  );
  if (words.length < 2 || corrected.includes(null)) return null;
  const [meant, ...others] = finder.find(corrected.join(' '), 'label');
  const isWhole = meant?.start === 0 && meant.end === corrected.join(' ').length;
  if (!isWhole || others.length > 0) return null;
  const role = nameOf(meant.role);
  if (role === undefined) return null;
  return {
    role,
    message: `the heading "${shown}" is nearly the role "${role.name}": write "${role.name}", or make it an alias of ${role.id}`,
  };
}

function suggestEntry(label: string, role: Role): string {
  return `in roles.yaml make "${label}" an alias of ${role.id}, or a role of its own`;
}

/** Whether words before a role's name make another job of it: "senior", "regional"; not "hiring designers". */
function isAnotherJob(before: readonly string[], last: string): boolean {
  if (!isJobWord(toSingular(last))) return false;
  if (before.some(isRankWord)) return true;
  return (
    toSingular(last) === last && !before.some((word) => word.endsWith('ing') || /\d/.test(word))
  );
}

/** The one role whose name of several words ends with these: "Tester" of "QA tester". */
function findByLastWords(
  words: readonly string[],
  last: string,
  roles: readonly Role[],
): Role | null {
  const one = toSingular(last);
  if (!isJobWord(one) || isBodyWord(one)) return null;
  const ending = words.map(toSingular).join(' ');
  const [found, ...others] = roles.filter(({ name, aliases }) =>
    [name, ...aliases].some((known) => ` ${toFoldedWords(known).join(' ')}`.endsWith(` ${ending}`)),
  );
  return found === undefined || others.length > 0 ? null : found;
}
