/** What gave a passage its roles, surest first; `record` where a data file gives it to them, `none` where it has no roles. */
export type Attribution = 'heading' | 'table' | 'lead-in' | 'title' | 'mention' | 'record' | 'none';

/** One thought of an article, small enough to quote. */
export interface Passage {
  /** `path#slug`, followed by `.2`, `.3` … where a section has several; the same as long as the article is. */
  readonly id: string;
  /** Article title. */
  readonly article: string;
  /** Path of the article, relative to the knowledge folder, with forward slashes. */
  readonly path: string;
  /** 1-based line where the passage begins. */
  readonly line: number;
  /** Headings from the outermost down to the nearest, without the article's title. */
  readonly heading: readonly string[];
  /** GitHub's anchor of the nearest heading, '' above the first. */
  readonly slug: string;
  /** Ids of the roles that the passage speaks for. */
  readonly roles: readonly string[];
  readonly attribution: Attribution;
  /** Markdown as written in the article, tables as `**Row** – Column: cell` lines; hard breaks are two blanks before a line end. */
  readonly text: string;
  readonly source: string | null;
  /** ISO date (`2026-03-31`). */
  readonly updated: string | null;
  /** Whether the article says that this no longer counts: archived, deprecated, superseded. Then it answers last. */
  readonly isOutdated: boolean;
}

/** A record of a data file. */
interface FileRecord {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** What tells it from others of its line. */
  readonly name: string;
  readonly roles: readonly string[];
  readonly text: string;
}

/** A record as what an answer quotes: its place in the file is its title. */
export function toRecord({ file, line, name, roles, text }: FileRecord): Passage {
  const place = `${file}:${line}`;
  return {
    id: `${place}#${name}`,
    article: place,
    path: file,
    line,
    heading: [],
    slug: '',
    roles,
    attribution: 'record',
    text,
    source: null,
    updated: null,
    isOutdated: false,
  };
}
