import type { Content } from './blocks.ts';

/** The content under one heading, up to the next. */
export interface Section {
  /** Headings from the outermost down, without the article's title. */
  readonly heading: readonly string[];
  /** Anchor of the nearest heading, the title's too; '' above the first. */
  readonly slug: string;
  readonly blocks: readonly Content[];
}
