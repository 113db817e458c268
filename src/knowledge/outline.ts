import { removeInvisible } from '../text/invisible.ts';
import { deriveTitle } from './article.ts';
import { type Block, readBlocks } from './markdown/blocks.ts';
import { readFrontMatter } from './markdown/front-matter.ts';
import { splitSections } from './markdown/sections.ts';

/** An article as those who look after a folder see it: its headings and blocks with their lines. */
export interface ArticleOutline {
  readonly path: string;
  readonly title: string;
  /** What front matter names as the article's roles, known or not. */
  readonly roles: readonly string[];
  /** Headings and what stands under them, with their lines. */
  readonly blocks: readonly Block[];
  /** Without its front matter, line breaks as \n. */
  readonly body: string;
  /** 1-based line on which the body begins. */
  readonly bodyLine: number;
}

/** Reads one article as an outline; null for a draft. Never throws. */
export function readOutline(path: string, text: string): ArticleOutline | null {
  const unified = removeInvisible(text).replace(/\r\n?/g, '\n');
  const front = readFrontMatter(path, unified, { has: () => true });
  if (front.isDraft) return null;
  const { blocks } = readBlocks(front.body, front.bodyLine);
  const title = splitSections(blocks, front.title).title ?? deriveTitle(path);
  return { path, title, roles: front.roles, blocks, body: front.body, bodyLine: front.bodyLine };
}
