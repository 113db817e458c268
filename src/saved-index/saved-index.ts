import { createHash, randomUUID } from 'node:crypto';
import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isMissing } from '../errors.ts';
import {
  type ArticleReader,
  createArticleReader,
  type KnownArticle,
} from '../knowledge/article-reader.ts';
import type { Log } from '../log.ts';
import { digestProgram } from '../program-version.ts';
import { createIndexed, type Indexed, restoreIndexed, type SavedIndex } from '../search/indexed.ts';
import { createPause, finishInSlices } from '../slices.ts';
import { readFrames, writeFrame } from './frames.ts';

/** What was read of a knowledge folder and indexed, to be brought up to date. */
export interface ReadKnowledge {
  readonly reader: ArticleReader;
  readonly indexed: Indexed;
}

/** The index of a folder, kept between starts so that only what has changed is read and indexed anew. */
export interface IndexFile {
  /** What was saved last, or nothing: where there is none, it is of another version, or cannot be used. Never rejects. */
  load(): Promise<ReadKnowledge>;
  /** Saves it in slices, unless it is small or has not changed. Never rejects: without it the next start takes longer. */
  save(read: ReadKnowledge): Promise<void>;
}

/** Fewer articles are read as fast as a file of them. */
const FEWEST_SAVED = 200;
/** A frame of so many is written and read within a slice. */
const ARTICLES_PER_FRAME = 100;
/** Of a hash in a name: no two are alike. */
const HASH_LETTERS = 16;
/** It holds what the articles say: for the bot's user alone, as the database beside it. */
const PRIVATE_MODE = 0o600;

/** Clocks of files are as coarse as two seconds, and folders take a while to list. */
const MARGIN_MS = 10_000;

type Frame =
  | { readonly kind: 'folder'; readonly roles: string; readonly ordinaryWords: string }
  | { readonly kind: 'articles'; readonly articles: readonly (readonly [string, KnownArticle])[] }
  | { readonly kind: 'index'; readonly index: SavedIndex };

/** Keeps the index of `knowledgeDir` in `dir`, in a file of its own for each folder and version of the program. */
export function openIndexFile(
  dir: string,
  knowledgeDir: string,
  log: Log,
  now: () => number = Date.now,
): IndexFile {
  const prefix = `index-${hash(resolve(knowledgeDir))}-`;
  const startedAt = now();
  /** Of what the file holds. */
  let saved: SavedIndex['postings'] | undefined;
  const nameFile = async (since?: number) =>
    `${prefix}${(await digestProgram(since)).slice(0, HASH_LETTERS)}`;

  async function listFiles(): Promise<string[]> {
    return (await readdir(dir)).filter((name) => name.startsWith(prefix));
  }

  async function remove(names: readonly string[]): Promise<void> {
    for (const name of names) await rm(join(dir, name), { force: true });
  }

  /** What was touched later may have been touched again unnoticed, after it was read, at what its clock calls the same time. */
  let settledBefore = 0;

  return {
    async load() {
      settledBefore = now() - MARGIN_MS;
      try {
        // a small folder has none, and then nothing need be digested
        if ((await listFiles()).length === 0) return readNothing();
        const name = await nameFile();
        const read = await restore(await readFile(join(dir, name)));
        saved = read.indexed.latest();
        log.info({ file: name, articles: read.reader.known().articles.size }, 'index loaded');
        return read;
      } catch (err) {
        if (!isMissing(err)) log.warn({ err }, 'saved index cannot be used: all is read anew');
        return readNothing();
      }
    },

    async save(read) {
      const known = read.reader.known();
      try {
        if (known.articles.size < FEWEST_SAVED) return await remove(await listFiles());
        if (read.indexed.latest() === saved) return;
        const passages = [...known.articles.values()].flatMap(({ article }) => article.passages);
        // a change is being indexed, or could not be used: the articles are newer than the index
        const index = read.indexed.save(passages);
        if (index === undefined) return;
        const others = await listFiles();
        const name = await nameFile(startedAt);
        await replace(join(dir, name), listFrames(known, index, settledBefore));
        await remove(others.filter((other) => other !== name));
        saved = index.postings;
        log.debug({ file: name }, 'index saved');
      } catch (err) {
        log.warn({ err }, 'index not saved: the next start reads all articles anew');
      }
    },
  };
}

/** Nothing was read yet. */
export function readNothing(): ReadKnowledge {
  return { reader: createArticleReader(), indexed: createIndexed() };
}

function* listFrames(
  { roles, ordinaryWords, articles }: ReturnType<ArticleReader['known']>,
  index: SavedIndex,
  settledBefore: number,
): Generator<Frame> {
  yield { kind: 'folder', roles, ordinaryWords };
  const all = [...articles].map(([path, known]) => {
    const isSettled = known.file.touched < settledBefore;
    return [path, isSettled ? known : forgetTime(known)] as const;
  });
  for (let at = 0; at < all.length; at += ARTICLES_PER_FRAME) {
    yield { kind: 'articles', articles: all.slice(at, at + ARTICLES_PER_FRAME) };
  }
  yield { kind: 'index', index };
}

/** Its text is looked at again at the next start, whatever its time is then. */
function forgetTime(known: KnownArticle): KnownArticle {
  return { ...known, file: { ...known.file, touched: Number.NaN } };
}

/** Whoever reads the file meanwhile has the old one; what could not be written in full is taken away again. */
async function replace(path: string, frames: Iterable<Frame>): Promise<void> {
  const temporary = `${path}-${randomUUID()}`;
  try {
    await write(temporary, frames);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function write(path: string, frames: Iterable<Frame>): Promise<void> {
  const pause = createPause();
  const file = await open(path, 'wx', PRIVATE_MODE);
  try {
    for (const frame of frames) {
      await pause();
      await file.writeFile(writeFrame(frame));
    }
  } finally {
    await file.close();
  }
}

async function restore(file: Buffer): Promise<ReadKnowledge> {
  const pause = createPause();
  const articles = new Map<string, KnownArticle>();
  let folder = { roles: '', ordinaryWords: '' };
  let index: SavedIndex | undefined;
  for (const frame of readFrames<Frame>(file)) {
    await pause();
    if (frame.kind === 'folder') folder = frame;
    else if (frame.kind === 'index') ({ index } = frame);
    else for (const [path, article] of frame.articles) articles.set(path, article);
  }
  if (index === undefined) throw new Error('has no end');
  const passages = [...articles.values()].flatMap(({ article }) => article.passages);
  const { roles, ordinaryWords } = folder;
  return {
    reader: createArticleReader({ roles, ordinaryWords, articles }),
    indexed: await finishInSlices(restoreIndexed(index, passages)),
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_LETTERS);
}
