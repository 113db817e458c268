import { realpath } from 'node:fs/promises';
import { InputError, isMissing, type Problem } from '../errors.ts';
import { explainUnread, readBelow } from './contained-file.ts';
import { type ListedFile, listArticles } from './folder.ts';

/** A file as it is written; `text` is null where it could not be read, and `warnings` say why. */
export interface ArticleText {
  /** Relative to the knowledge folder, with forward slashes. */
  readonly path: string;
  readonly text: string | null;
  readonly warnings: readonly Problem[];
}

/** Larger than any article; a larger file is probably there by mistake. */
const MAX_BYTES = 2 * 1024 * 1024;
/** Files read at once: enough to keep a disk busy, few enough for any limit on open files. */
const READERS = 16;

/** Bytes as text; `badLine` is the 1-based first line that is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): {
  readonly text: string;
  readonly badLine?: number;
} {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // Used all the same, with a mark in place of each bad byte; the caller warns.
    const text = new TextDecoder('utf-8').decode(bytes);
    return { text, badLine: text.slice(0, text.indexOf('\ufffd')).split('\n').length };
  }
}

async function readText(
  root: string,
  { path, size }: ListedFile,
  most: number,
): Promise<ArticleText> {
  const warn = (message: string, line?: number): Problem =>
    line === undefined ? { file: path, message } : { file: path, line, message };
  if (size > most) {
    return {
      path,
      text: null,
      warnings: [warn(`is ${size} bytes long and left out: split it into files under ${most}`)],
    };
  }
  try {
    const { text, badLine } = decodeUtf8(await readBelow(root, path));
    const warnings =
      badLine === undefined
        ? []
        : [warn('is not UTF-8 from here on: save the file as UTF-8', badLine)];
    return { path, text, warnings };
  } catch (error) {
    const message = explainUnread(error, 'make it readable or remove it');
    return { path, text: null, warnings: [warn(message)] };
  }
}

/** Reads files of at most so many bytes, a few at a time, in order of the list. What is wrong with one becomes a warning. */
export async function readTexts(
  dir: string,
  files: readonly ListedFile[],
  most = MAX_BYTES,
): Promise<ArticleText[]> {
  const texts: ArticleText[] = [];
  const root = await realpath(dir);
  const queue = files.entries();
  const reader = async (): Promise<void> => {
    for (const [at, file] of queue) texts[at] = await readText(root, file, most);
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  return texts;
}

/** Lists the articles of a folder, in the order of their paths. Rejects with an InputError when the folder cannot be read. */
export async function listArticleFiles(dir: string): ReturnType<typeof listArticles> {
  try {
    return await listArticles(dir);
  } catch (error) {
    const message = isMissing(error)
      ? 'is not a folder: name the one that holds roles.yaml and the articles'
      : `cannot be read (${String(error)}): make it a readable folder`;
    throw new InputError([{ file: dir, message }], { cause: error });
  }
}

/** Reads all articles of a folder in the same order; what is wrong with single files becomes a warning. */
export async function readArticleTexts(dir: string): Promise<{
  readonly articles: readonly ArticleText[];
  readonly warnings: readonly Problem[];
}> {
  const { files, warnings } = await listArticleFiles(dir);
  return { articles: await readTexts(dir, files), warnings };
}
