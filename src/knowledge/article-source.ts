import { capitalize } from '../text/capitalize.ts';
import { removeInvisible } from '../text/invisible.ts';
import { readFileWords } from './attribution.ts';
import { readBlocks } from './markdown/blocks.ts';
import { type FrontMatter, readFrontMatter } from './markdown/front-matter.ts';
import { splitSections } from './markdown/sections.ts';

/** An article read as Markdown, before anything is made of it. */
interface ArticleSource extends ReturnType<typeof readBlocks> {
  readonly front: FrontMatter;
  readonly title: string;
  readonly sections: ReturnType<typeof splitSections>['sections'];
}

/**
 * Reads an article's front matter, blocks and sections. `path` is relative to the knowledge folder, with forward slashes;
 * `known` are the role ids that front matter may name. Null in place of blocks and sections for a draft. Never throws.
 */
export function readSource(
  path: string,
  text: string,
  known: Pick<ReadonlySet<string>, 'has'>,
): ArticleSource | { readonly front: FrontMatter; readonly blocks: null } {
  const front = readFrontMatter(path, removeInvisible(text).replace(/\r\n?/g, '\n'), known);
  if (front.isDraft) return { front, blocks: null };
  const read = readBlocks(front.body, front.bodyLine);
  const { title, sections } = splitSections(read.blocks, front.title);
  return { ...read, front, title: title ?? deriveTitle(path), sections };
}

/** A file name as a title: `on_call.md` -> "On call"; a README is called after its folder. */
function deriveTitle(path: string): string {
  return capitalize(readFileWords(path) || path);
}
