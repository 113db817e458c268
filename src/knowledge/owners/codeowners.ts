// Reads CODEOWNERS as GitHub and GitLab do: https://docs.github.com/articles/about-code-owners,
// https://docs.gitlab.com/user/project/codeowners/reference/

import { posix } from 'node:path';
import type { Problem } from '../../errors.ts';
import type { GivenOwner, OwnedThing, PatternPaths } from './owned-thing.ts';
import type { RoleOfOwner } from './owner-roles.ts';

/** `[Docs]`, `^[Docs][2] @docs`: a section, optional, with approvals, with owners of what names none. */
const SECTION_HEADING = /^\^?\[([^\]]*)\](?:\[\d+\])?(.*)$/;
const OWNER = /^@{1,2}[^\s@]+$|^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** Folders in which the file stands for the repository around them. */
const HOME = /^(?:\.github|\.gitlab|docs)$/;

/** A section of the file, and who owns what names nobody in it. */
interface OwnersSection {
  readonly name: string;
  readonly text: string;
  readonly owners: readonly GivenOwner[];
}

const NO_SECTION: OwnersSection = { name: '', text: '', owners: [] };

/** The lines of a CODEOWNERS file as things, and what is wrong in it. `file` is relative to the knowledge folder. */
export function readCodeowners(
  file: string,
  text: string,
  roleOf: RoleOfOwner,
): { readonly things: readonly OwnedThing[]; readonly problems: readonly Problem[] } {
  const lines = text.split('\n');
  const folder = posix.dirname(file);
  const isHome = HOME.test(posix.basename(folder));
  const root = toRoot(isHome ? posix.dirname(folder) : folder);
  const hasGitlab = lines.some((line) => SECTION_HEADING.test(line.trim()) || line.startsWith('!'));
  const rules = posix.basename(folder) === '.gitlab' || hasGitlab ? 'gitlab' : 'github';
  const things: OwnedThing[] = [];
  const problems: Problem[] = [];
  let section = NO_SECTION;
  for (const [at, raw] of lines.entries()) {
    const line = at + 1;
    const written = raw.trim();
    if (written === '' || written.startsWith('#')) continue;
    const heading = SECTION_HEADING.exec(written);
    const { pattern, rest } =
      heading === null ? splitPattern(written) : { pattern: '', rest: heading[2] ?? '' };
    const { owners, wrong } = readOwnersOfLine(rest, line, roleOf);
    for (const word of wrong) {
      const message = `"${word}" is no owner: write @name, @organisation/team or an address`;
      problems.push({ file, line, message });
    }
    if (heading !== null) {
      section = { name: (heading[1] ?? '').trim().toLowerCase(), text: written, owners };
      continue;
    }
    const isExcluded = pattern.startsWith('!');
    const paths: PatternPaths = {
      kind: 'pattern',
      rules,
      pattern: isExcluded ? pattern.slice(1) : pattern,
      root,
      section: section.name,
      isExcluded,
    };
    const isOfSection = owners.length === 0 && wrong.length === 0 && !isExcluded;
    const given = isOfSection ? section.owners : owners;
    const quoted = isOfSection && given.length > 0 ? `${section.text}\n…\n${written}` : written;
    things.push({
      file,
      line,
      name: pattern.replace(/\\(.)/g, '$1'),
      aliases: [],
      kinds: [],
      owners: isExcluded ? [] : given,
      paths,
      quote: () => quoted,
    });
  }
  return { things, problems };
}

function toRoot(folder: string): string {
  return folder === '.' ? '' : folder;
}

/** A line's pattern, which goes to the first blank that has no `\` before it, and what follows. */
function splitPattern(line: string): { readonly pattern: string; readonly rest: string } {
  const end = /^(?:\\.|[^\\\s])*/.exec(line)?.[0].length ?? line.length;
  return { pattern: line.slice(0, end), rest: line.slice(end) };
}

/** The owners of a line up to a comment, and the words of it that are none. */
function readOwnersOfLine(
  rest: string,
  line: number,
  roleOf: RoleOfOwner,
): { readonly owners: readonly GivenOwner[]; readonly wrong: readonly string[] } {
  const words = rest
    .replace(/(?:^|\s)#.*$/, '')
    .split(/\s+/)
    .filter(Boolean);
  return {
    owners: words
      .filter((word) => OWNER.test(word))
      .map((written) => ({ written, role: roleOf(written), line })),
    wrong: words.filter((word) => !OWNER.test(word)),
  };
}
