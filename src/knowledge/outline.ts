import { readSource } from './article-source.ts';
import type { Block } from './markdown/blocks.ts';

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
  const read = readSource(path, text, { has: () => true });
  if (read.blocks === null) return null;
  const { roles, body, bodyLine } = read.front;
  return { path, title: read.title, roles, blocks: read.blocks, body, bodyLine };
}
