// Makes one question of each record of files that say who owns what, with the owners that the file names. It reads the files in
// ways of its own: with other parsers, and with regular expressions for patterns.

import { posix } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';

/** A question about a record and the written owners that its answer must have, no more and no fewer. */
export interface GoldQuestion {
  readonly ask: string;
  readonly owners: readonly string[];
  /** Where the record is. */
  readonly from: string;
}

type Files = ReadonlyMap<string, string>;
type Data = Record<string, unknown>;

/** The questions of all files whose format is known by their names; `sources` are those of roles.yaml with a map. */
export function deriveGold(files: Files, sources: readonly Data[]): GoldQuestion[] {
  const known = [...files].flatMap(([path, text]) => {
    if (posix.basename(path) === 'CODEOWNERS') return askCodeowners(path, text);
    if (posix.basename(path) === 'OWNERS') return askOwners(path, files);
    return [];
  });
  const catalogs = [...files].filter(([path]) => /(?:^|\/)catalog-info\.ya?ml$/.test(path));
  return [
    ...known,
    ...askCatalogs(catalogs),
    ...sources.flatMap((source) => askMapped(source, files)),
  ];
}

interface Line {
  readonly at: number;
  readonly pattern: string;
  readonly owners: readonly string[];
  readonly section: string;
  readonly isExcluded: boolean;
}

function askCodeowners(path: string, text: string): GoldQuestion[] {
  const isGitlab = path.includes('.gitlab/');
  const lines: Line[] = [];
  let section = { name: '', owners: [] as string[] };
  for (const [at, raw] of text.split('\n').entries()) {
    const line = raw.replace(/(^|\s)#.*$/, '').trim();
    const heading = isGitlab ? /^\^?\[([^\]]+)\](?:\[\d+\])?(.*)$/.exec(line) : null;
    if (heading !== null) {
      const own = (heading[2] ?? '').split(/\s+/).filter(Boolean);
      section = { name: (heading[1] ?? '').toLowerCase(), owners: own };
    } else if (line !== '') {
      const [pattern = '', ...rest] = line.split(/(?<!\\)\s+/);
      const isExcluded = pattern.startsWith('!');
      const owners = rest.length > 0 || isExcluded ? rest : section.owners;
      lines.push({
        at,
        pattern: pattern.replace(/^!/, ''),
        owners,
        section: section.name,
        isExcluded,
      });
    }
  }
  const home = posix.dirname(path);
  const root = /(?:^|\/)\.?(?:github|gitlab|docs)$/.test(home) ? posix.dirname(home) : home;
  return lines.map(({ at, pattern }) => {
    const sample = samplePath(pattern, isGitlab);
    return {
      ask: `/who-owns ${root === '.' ? '' : `${root}/`}${sample}`,
      owners: ownersOfPath(sample, lines, isGitlab),
      from: `${path}:${at + 1}`,
    };
  });
}

/** A path that a pattern matches. */
function samplePath(pattern: string, isGitlab: boolean): string {
  const isAnchored =
    pattern.startsWith('/') || (!isGitlab && pattern.replace(/\/$/, '').includes('/'));
  const path = pattern
    .replace(/^\//, '')
    .replaceAll('\\', '')
    .replace(/^\*\*\//, 'some/')
    .replaceAll('**', 'any/deep')
    .replace(/\*$/, 'thing.txt')
    .replaceAll('*', 'thing')
    .replace(/\/$/, '/file.txt');
  const isOpen = !isGitlab && !/\.\w+$/.test(path) && !pattern.endsWith('*');
  return `${isAnchored ? '' : 'some/'}${path}${isOpen ? '/file.txt' : ''}`;
}

function ownersOfPath(path: string, lines: readonly Line[], isGitlab: boolean): string[] {
  const sections = new Set(lines.map(({ section }) => section));
  return [...sections].flatMap((name) => {
    const matching = lines.filter(
      ({ section, pattern }) => section === name && toExpression(pattern, isGitlab).test(path),
    );
    if (matching.some(({ isExcluded }) => isExcluded)) return [];
    return matching.at(-1)?.owners ?? [];
  });
}

function toExpression(pattern: string, isGitlab: boolean): RegExp {
  const inner = pattern.replace(/^\//, '').replace(/\/$/, '');
  const isAnchored = pattern.startsWith('/') || (!isGitlab && inner.includes('/'));
  const body = inner
    .split('/')
    .map((part) =>
      part === '**'
        ? '\u0001'
        : part
            .replace(/\\(.)/g, '$1')
            .replace(/[.+^${}()|[\]\\]/g, '\\$&')
            .replaceAll('*', '[^/]*')
            .replaceAll('?', '[^/]'),
    )
    .join('/')
    .replaceAll('\u0001/', '(?:[^/]+/)*')
    .replaceAll('/\u0001', '(?:/[^/]+)*')
    .replaceAll('\u0001', '.*');
  const end = pattern.endsWith('/') ? '/.+' : isGitlab || /\/\*$/.test(pattern) ? '' : '(?:/.+)?';
  return new RegExp(`^${isAnchored ? '' : '(?:.+/)?'}${body}${end}$`);
}

function askOwners(path: string, files: Files): GoldQuestion[] {
  const folder = posix.dirname(path);
  const sample = folder === '.' ? 'file.txt' : `${folder}/file.txt`;
  const owners = findApprovers(folder, files);
  return owners.length === 0 ? [] : [{ ask: `/who-owns /${sample}`, owners, from: path }];
}

function findApprovers(folder: string, files: Files): string[] {
  const text = files.get(folder === '.' ? 'OWNERS' : `${folder}/OWNERS`);
  const read = text === undefined ? null : (parse(text) as Data | null);
  const filters = Object.entries((read?.filters ?? {}) as Record<string, Data>);
  const listed = [
    read?.approvers,
    ...filters.filter(([key]) => key === '.*').map(([, part]) => part.approvers),
  ];
  const approvers = listed.flatMap((list) => (Array.isArray(list) ? list.map(String) : []));
  if (approvers.length > 0) return approvers.flatMap((one) => expandAlias(one, folder, files));
  const isAlone = ((read?.options ?? {}) as Data).no_parent_owners === true;
  return folder === '.' || isAlone ? [] : findApprovers(posix.dirname(folder), files);
}

function expandAlias(name: string, folder: string, files: Files): string[] {
  for (let at = folder; ; at = posix.dirname(at)) {
    const text = files.get(at === '.' ? 'OWNERS_ALIASES' : `${at}/OWNERS_ALIASES`);
    if (text !== undefined) {
      const { aliases } = parse(text) as { aliases: Record<string, string[] | null> };
      return aliases[name] ?? [name];
    }
    if (at === '.') return [name];
  }
}

function askCatalogs(catalogs: readonly (readonly [string, string])[]): GoldQuestion[] {
  const entities = catalogs.flatMap(([path, text]) =>
    parseAllDocuments(text).map((document) => ({ path, entity: document.toJS() as Data | null })),
  );
  const owned = entities.flatMap(({ path, entity }) => {
    const { name = '', title = name } = (entity?.metadata ?? {}) as {
      name?: string;
      title?: string;
    };
    const owner = ((entity?.spec ?? {}) as Data).owner;
    const isOwned = /^(?:Component|System|API|Resource|Domain)$/.test(String(entity?.kind));
    return isOwned && typeof owner === 'string' ? [{ path, name, title, owner }] : [];
  });
  return owned.map(({ path, name, title }) => {
    const same = owned.filter((other) =>
      [other.name, other.title].some((one) => one === name || one === title),
    );
    return {
      ask: `who owns ${title}?`,
      owners: same.map(({ owner }) => owner),
      from: `${path} ${name}`,
    };
  });
}

function askMapped(source: Data, files: Files): GoldQuestion[] {
  const file = String(source.file);
  const text = files.get(file);
  if (text === undefined || source.owner === undefined) return [];
  const rows = file.endsWith('.csv')
    ? readRows(text)
    : listItems(
        file.endsWith('.json') ? JSON.parse(text) : parse(text),
        String(source.items).split('.'),
        [],
      );
  const [alias] = [source.aliases].flat();
  return rows.flatMap(({ item, above }) => {
    const up = String(source.owner).split('../').length - 1;
    const holder = up === 0 ? item : (above.at(-up) as Data);
    const owners = [holder[String(source.owner).replaceAll('../', '')]].flat().map(String);
    const from = `${file} ${item[String(source.name)]}`;
    const names = [
      item[String(source.name)],
      ...(alias === undefined ? [] : [item[String(alias)]]),
    ];
    return names.map((name) => ({ ask: `who owns the ${name}?`, owners, from }));
  });
}

interface Placed {
  readonly item: Data;
  readonly above: readonly unknown[];
}

function readRows(text: string): Placed[] {
  const [head = '', ...rows] = text.split('\n');
  const names = head.split(';');
  return rows.map((row) => ({
    item: Object.fromEntries(row.split(';').map((cell, at) => [names[at], cell])),
    above: [],
  }));
}

function listItems(
  value: unknown,
  [step, ...rest]: readonly string[],
  above: readonly unknown[],
): Placed[] {
  if (step === undefined) return [{ item: value as Data, above }];
  const next = step === '*' ? Object.values(value as object) : [(value as Data)[step]];
  return next.flatMap((one) => listItems(one, rest, [...above, value]));
}
