import { posix } from 'node:path';
import { toLabelText } from './markdown/label-text.ts';
import type { Attribution } from './passage.ts';
import type { Piece } from './passages/split-section.ts';
import { disowns, type Naming } from './role-labels.ts';

/** For whom something speaks, and how that is known. */
interface Speaker {
  readonly roles: readonly string[];
  readonly by: Attribution;
}

/** What an article as a whole says about whom it is about. */
export interface About {
  readonly title: string;
  /** Front matter's own word. */
  readonly roles: readonly string[];
  /** Path in the knowledge folder, with forward slashes. */
  readonly path: string;
}

const NOBODY: Speaker = { roles: [], by: 'none' };

/** A file or folder name as words: `mid_product_manager.md` -> "mid product manager". */
function nameWords(segment: string): string {
  return segment
    .replace(/\.md$/i, '')
    .replace(/[_\-.+\s]+/g, ' ')
    .trim();
}

/** The words of the folder that a file lies in; '' at the top. */
function folderWords(path: string): string {
  return nameWords(posix.basename(posix.dirname(path)));
}

/** The words that a file goes by: its own name, or its folder's when it is a README. */
export function fileWords(path: string): string {
  const own = nameWords(posix.basename(path));
  return (/^(?:readme|index)$/i.test(own) && folderWords(path)) || own;
}

/**
 * For whom an article speaks where nothing nearer says otherwise: front matter, title, file name. A folder holds many
 * things; only the README that introduces it goes by its name.
 */
export function articleSpeaker({ title, roles, path }: About, naming: Naming): Speaker {
  for (const found of [roles, naming.named(title), naming.named(fileWords(path))]) {
    if (found.length > 0) return { roles: found, by: 'title' };
  }
  return NOBODY;
}

/** For whom a section speaks: the nearest heading that names a role without disowning it, else the article. */
export function sectionSpeaker(
  headings: readonly string[],
  article: Speaker,
  naming: Naming,
): Speaker {
  for (const heading of headings.toReversed()) {
    const roles = disowns(heading) ? [] : naming.named(heading);
    if (roles.length > 0) return { roles, by: 'heading' };
  }
  return article;
}

/** For whom a piece speaks: what stands over it in the section, else the section, else the roles it mentions. */
export function pieceSpeaker(
  { own, disowned, text }: Piece,
  headings: readonly string[],
  section: Speaker,
  naming: Naming,
): Speaker {
  if (own !== null) return { roles: own.roles, by: own.by };
  if (section.roles.length > 0) return section;
  // Under "Out of scope" stands what somebody else does, or nobody.
  if (disowned || headings.some(disowns)) return NOBODY;
  const roles = naming.mentioned(text.split('\n').map(toLabelText).join('\n'));
  return roles.length > 0 ? { roles, by: 'mention' } : NOBODY;
}
