import { createHash } from 'node:crypto';
import type { Problem } from '../errors.ts';
import { createPause } from '../slices.ts';
import { createNameFinder } from '../text/role-names.ts';
import { type ReadArticle, readArticle } from './article.ts';
import { toArticleAddress } from './article-address.ts';
import { type ArticleText, readTexts } from './article-texts.ts';
import type { ListedFile } from './folder.ts';
import { chooseOrdinaryWords, createFormCounter, type FormCounts } from './ordinary-words.ts';
import { createRoleLabels, type RoleLabels } from './role-labels.ts';
import type { Role } from './roles.ts';

/** An article as it was read last. */
export interface KnownArticle {
  readonly file: ListedFile;
  readonly digest: string;
  /** What is wrong with the file itself. */
  readonly warnings: readonly Problem[];
  readonly forms: FormCounts;
  readonly article: ReadArticle;
}

/** What comes of an article hangs on its text, on what roles.yaml says, and on the words that all articles together use otherwise. */
export interface KnownArticles {
  readonly roles: string;
  readonly ordinaryWords: string;
  /** By path. */
  readonly articles: ReadonlyMap<string, KnownArticle>;
}

/** Articles as they are now. */
interface ReadFolder {
  /** In the order of the files; `article` is null where the file could not be read, and `warnings` are those of the file. */
  readonly articles: readonly {
    readonly path: string;
    readonly article: ReadArticle | null;
    readonly warnings: readonly Problem[];
  }[];
  /** Short forms of role names that the articles use as ordinary words too, folded. */
  readonly ordinaryWords: ReadonlySet<string>;
  readonly labels: RoleLabels;
}

/** Reads the articles of one folder, time after time; what has not changed since the last time is not read again. */
export interface ArticleReader {
  /**
   * Never rejects: what is wrong with an article becomes a warning. One call after the other, not two at once. `source` is where
   * articles that name none can be read on, as `toArticleAddress` takes it.
   */
  read(
    dir: string,
    files: readonly ListedFile[],
    roles: readonly Role[],
    source?: string,
  ): Promise<ReadFolder>;
  /** What was read last. */
  known(): KnownArticles;
}

const NOTHING_KNOWN: KnownArticles = { roles: '', ordinaryWords: '', articles: new Map() };

/** Begins with what an earlier process knew, if anything. */
export function createArticleReader(saved: KnownArticles = NOTHING_KNOWN): ArticleReader {
  let last = saved;
  return {
    known: () => last,

    async read(dir, files, roles, source) {
      const ofRoles = JSON.stringify(source === undefined ? roles : [roles, source]);
      const before = last.roles === ofRoles ? last : NOTHING_KNOWN;
      const changed = files.filter((file) => !isSameFile(before.articles.get(file.path), file));
      const texts = await readByPath(dir, changed);
      const forms = await countForms(files, texts, before, roles);
      const ordinaryWords = chooseOrdinaryWords(roles, forms.values());
      const ordinary = [...ordinaryWords].sort().join(' ');
      const known = before.ordinaryWords === ordinary ? before : NOTHING_KNOWN;
      if (known !== before) {
        const others = files.filter(({ path }) => !texts.has(path));
        for (const [path, text] of await readByPath(dir, others)) texts.set(path, text);
      }
      const names = new Map(roles.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
      const labels = createRoleLabels(
        createNameFinder(roles, (word) => ordinaryWords.has(word)),
        (role) => names.get(role) ?? [],
      );
      const ids = new Set(roles.map(({ id }) => id));
      const pause = createPause();
      const articles = new Map<string, KnownArticle>();
      for (const file of files) {
        await pause();
        const { path } = file;
        const found = texts.get(path);
        const same = known.articles.get(path);
        if (found === undefined && same !== undefined) articles.set(path, same);
        const text = found?.text ?? null;
        if (found === undefined || text === null) continue;
        const digest = digestText(text);
        const address = source === undefined ? null : toArticleAddress(source, path);
        const article =
          same?.digest === digest ? same.article : readArticle(path, text, labels, ids, address);
        const counts = forms.get(path) ?? new Map();
        articles.set(path, { file, digest, warnings: found.warnings, forms: counts, article });
      }
      last = { roles: ofRoles, ordinaryWords: ordinary, articles };
      return { articles: files.map(toRead), ordinaryWords, labels };

      function toRead({ path }: ListedFile) {
        const read = articles.get(path);
        const warnings = read?.warnings ?? texts.get(path)?.warnings ?? [];
        return { path, article: read?.article ?? null, warnings };
      }
    },
  };
}

function isSameFile(known: KnownArticle | undefined, file: ListedFile): boolean {
  const { size, changed, touched } = known?.file ?? {};
  return size === file.size && changed === file.changed && touched === file.touched;
}

async function readByPath(
  dir: string,
  files: readonly ListedFile[],
): Promise<Map<string, ArticleText>> {
  const texts = await readTexts(dir, files);
  return new Map(texts.map((text) => [text.path, text]));
}

/** Counts how the texts write the short forms of roles; what was counted before stays where there is no text. */
async function countForms(
  files: readonly ListedFile[],
  texts: ReadonlyMap<string, ArticleText>,
  before: KnownArticles,
  roles: readonly Role[],
): Promise<Map<string, FormCounts>> {
  const count = createFormCounter(roles);
  const pause = createPause();
  const forms = new Map<string, FormCounts>();
  for (const { path } of files) {
    await pause();
    const text = texts.get(path)?.text;
    const known = before.articles.get(path)?.forms;
    if (typeof text === 'string') forms.set(path, count(text));
    else if (text === undefined && known !== undefined) forms.set(path, known);
  }
  return forms;
}

function digestText(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
