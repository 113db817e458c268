import { posix } from 'node:path';
import { isBodyWord, isJobWord } from '../text/job-words.ts';
import { toSingular } from '../text/name-forms.ts';
import { isDisowning } from './disowning.ts';
import { toLabelText } from './markdown/label-text.ts';
import type { Attribution } from './passage.ts';
import type { SectionPart } from './passages/split-section.ts';
import type { RoleLabels } from './role-labels.ts';

/** Ids of the roles that something speaks for, and how that is known. */
interface AttributedRoles {
  readonly roles: readonly string[];
  readonly by: Attribution;
}

/** What an article as a whole says about whom it is about. */
export interface ArticleLabels {
  readonly title: string;
  /** Ids of the roles that the front matter names. */
  readonly roles: readonly string[];
  /** Path in the knowledge folder, with forward slashes. */
  readonly path: string;
}

const NO_ROLES: AttributedRoles = { roles: [], by: 'none' };

/** A file or folder name as words: `mid_product_manager.md` -> "mid product manager". */
function splitFileName(name: string): string {
  return name
    .replace(/\.(?:mdx?|markdown)$/i, '')
    .replace(/[_\-.+\s]+/g, ' ')
    .trim();
}

/** The words of a file's own name, or of its folder's when the file is a README: `on_call/README.md` -> "on call". */
export function readFileWords(path: string): string {
  const own = splitFileName(posix.basename(path));
  const folder = splitFileName(posix.basename(posix.dirname(path)));
  return (/^(?:readme|index)$/i.test(own) && folder) || own;
}

/**
 * The roles that an article speaks for where nothing nearer says otherwise: from its front matter, title or file name. A
 * folder holds many things, so its name counts for the README that introduces it, not for its other articles.
 */
export function attributeArticle(
  { title, roles, path }: ArticleLabels,
  labels: RoleLabels,
): AttributedRoles {
  for (const found of [roles, labels.inTitle(title), labels.inTitle(readFileWords(path))]) {
    if (found.length > 0) return { roles: found, by: 'title' };
  }
  return NO_ROLES;
}

/**
 * The roles that a section speaks for: those of the nearest heading that names a role without disowning it, else the
 * article's. `headings` go from the outermost to the nearest; `title` is the article's.
 */
export function attributeSection(
  headings: readonly string[],
  title: string,
  article: AttributedRoles,
  labels: RoleLabels,
): AttributedRoles {
  for (const [at, heading] of [...headings.entries()].toReversed()) {
    if (isDisowning(heading)) continue;
    const outer = headings.slice(0, at);
    const roles = [
      () => labels.inTitle(heading),
      () => nameByKind(heading, [title, ...outer], labels),
      () => namePost(heading, outer, article, labels),
      () => nameWithin(heading, [title, ...outer], labels),
    ]
      .map((find) => find())
      .find((found) => found.length > 0);
    if (roles !== undefined) return { roles, by: 'heading' };
  }
  return article;
}

/** The roles of a heading that leaves out what those around it are called: "Docker" under "Our working groups". */
function nameByKind(
  heading: string,
  around: readonly string[],
  labels: RoleLabels,
): readonly string[] {
  for (const outer of around.toReversed()) {
    const words = outer.split(/\s+/);
    const kind = toSingular((words.pop() ?? '').toLowerCase());
    if (!isBodyWord(kind) || outer.toLowerCase().endsWith(kind)) continue;
    const names = [kind, `${words.at(-1) ?? ''} ${kind}`].map((end) => `${heading} ${end.trim()}`);
    // "When" under "Teams" is not a team that is called Team
    const ofKind = labels.namedExactly(kind);
    const roles = names
      .map((name) => labels.namedExactly(name).filter((role) => !ofKind.includes(role)))
      .find((found) => found.length > 0);
    if (roles !== undefined) return roles;
  }
  return [];
}

/** A longer heading says more than what a post is called. */
const MAX_POST_WORDS = 3;
/** What a body has one or two of. A team's "Manager" may be anybody's. */
const POSTS =
  /^(?:co-?)?(?:chairs?|chairperson|chairman|chairwoman|secretary|treasurer|president|clerk|scribe|convenor|convener|moderator|facilitator|coordinator|liaison|delegate)s?$/;

/** The role of a post that a heading calls by what it is in the body around it: "Chair" in an article on the harbour board. */
function namePost(
  heading: string,
  outer: readonly string[],
  article: AttributedRoles,
  labels: RoleLabels,
): readonly string[] {
  const words = heading.toLowerCase().split(/\s+/);
  if (words.length > MAX_POST_WORDS || !POSTS.test(words.at(-1) ?? '')) return [];
  const around = outer.map((one) => labels.inTitle(one)).findLast((found) => found.length > 0);
  for (const body of (around ?? article.roles).flatMap((role) => labels.namesOf(role))) {
    const names = [`${body} ${heading}`, `${heading} of ${body}`, `${heading} of the ${body}`];
    const found = names.map(labels.namedExactly).find((named) => named.length === 1);
    if (found !== undefined) return found;
  }
  return [];
}

/** What goes on behind the name of a thing in its heading: "Summer of Code 2026 at the harbour", and no longer name. */
const BEHIND_NAME = /^(?:[\d:–—(-]|(?:at|in|for|by|with)\s)/i;
/** Kinds of people whose names are those of things, or of anybody. */
const NOT_SURELY_PEOPLE = /^(?:lead|leader|owner|agent|chair|host|editor|officer|manager|head)$/;

/**
 * The role of people whom a heading calls by their kind, right below the name of what they are of: "Mentors" under "Summer of Code
 * 2026" for the Summer of Code mentor.
 */
function nameWithin(
  heading: string,
  around: readonly string[],
  labels: RoleLabels,
): readonly string[] {
  const kind = toSingular(heading.trim().toLowerCase());
  const isPeople = isJobWord(kind) && !NOT_SURELY_PEOPLE.test(kind);
  if (!isPeople || labels.namedExactly(kind).length > 0) return [];
  const words = around.at(-1)?.split(/\s+/) ?? [];
  const named = words.flatMap((_, nth) => {
    const behind = words.slice(nth + 1).join(' ');
    const isName = behind === '' || BEHIND_NAME.test(behind);
    return isName ? labels.namedExactly(`${words.slice(0, nth + 1).join(' ')} ${kind}`) : [];
  });
  return new Set(named).size === 1 ? named.slice(0, 1) : [];
}

/**
 * The roles that a part of a section speaks for: those of its own label (table, lead-in, term), else the section's, else
 * those that its text mentions.
 */
export function attributePart(
  { labelled, isDisowned, text }: SectionPart,
  headings: readonly string[],
  section: AttributedRoles,
  labels: RoleLabels,
): AttributedRoles {
  if (labelled !== null) return labelled;
  if (section.roles.length > 0) return section;
  // What is listed under "Out of scope" is somebody else's job, or no role's at all.
  if (isDisowned || headings.some(isDisowning)) return NO_ROLES;
  const roles = labels.inProse(text.split('\n').map(toLabelText).join('\n'));
  return roles.length > 0 ? { roles, by: 'mention' } : NO_ROLES;
}
