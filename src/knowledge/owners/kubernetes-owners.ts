// Reads OWNERS and OWNERS_ALIASES as Kubernetes does: https://www.kubernetes.dev/docs/guide/owners/

import { posix } from 'node:path';
import { RE2JS } from 're2js';
import type { Problem } from '../../errors.ts';
import {
  createFieldFinder,
  findItems,
  type PlacedNode,
  readPlacedTexts,
  toSpan,
} from '../records/field-path.ts';
import { quotePlaced } from '../records/quote-placed.ts';
import { type DataFile, readDataFile } from '../records/read-records.ts';
import type { GivenOwner, OwnedThing } from './owned-thing.ts';
import type { RoleOfOwner } from './owner-roles.ts';

export const ALIASES_FILE = 'OWNERS_ALIASES';
/** The expression that takes in everything. */
const EVERY_PATH = /^(?:\^?\.\*\$?|)$/;
const MOST_ALIASES = 10_000;

const findApprovers = createFieldFinder('approvers');
const findReviewers = createFieldFinder('reviewers');
const findFilters = createFieldFinder('filters');
const findOptions = createFieldFinder('options.no_parent_owners');

/** A file by its path relative to the knowledge folder, and its text. */
interface OwnersText {
  readonly path: string;
  readonly text: string;
}

/** What stands for several people: an alias, folded -> who they are. */
type Members = ReadonlyMap<string, readonly string[]>;

/** OWNERS files as things: one a folder, and one for each filter in it. `aliases` are the OWNERS_ALIASES files among them. */
export function readKubernetesOwners(
  files: readonly OwnersText[],
  aliases: readonly OwnersText[],
  roleOf: RoleOfOwner,
): { readonly things: readonly OwnedThing[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const byFolder = new Map(
    aliases.map(({ path, text }) => {
      const data = readDataFile(path, text);
      problems.push(...data.problems);
      return [toFolder(path), readMembers(data)] as const;
    }),
  );
  const folders = new Set([...byFolder.keys(), ...files.map(({ path }) => toFolder(path))]);
  const things = files.flatMap(({ path, text }) => {
    const data = readDataFile(path, text);
    problems.push(...data.problems);
    const [root] = data.documents;
    if (root === undefined) return [];
    if (root.node.kind !== 'map') {
      const message = 'is no OWNERS file of Kubernetes: write approvers: with a list of names';
      problems.push({ file: path, message });
      return [];
    }
    const members = listFoldersAbove(toFolder(path))
      .map((folder) => byFolder.get(folder))
      .find((one) => one !== undefined);
    const context = { members: members ?? new Map(), folders, roleOf };
    const parts = listFileParts(root).filter(({ filter, holder }) => {
      const wrong = filter === null ? null : explainWrongFilter(filter);
      if (wrong !== null)
        problems.push({ file: path, line: data.lines.lineAt(holder.start), message: wrong });
      return wrong === null;
    });
    return parts.flatMap((part) => readPart(part, root, data, context));
  });
  return { things, problems };
}

interface OwnersContext {
  readonly members: Members;
  /** All folders with an OWNERS or OWNERS_ALIASES file. */
  readonly folders: ReadonlySet<string>;
  readonly roleOf: RoleOfOwner;
}

/** What an OWNERS file says of its folder, or of those paths below it that a filter takes in. */
interface FilePart {
  readonly filter: string | null;
  readonly holder: PlacedNode;
}

function listFileParts(root: PlacedNode): FilePart[] {
  const filters = findFilters(root);
  const filtered = filters === null ? [] : findItems(filters, '*', MOST_ALIASES);
  return [
    { filter: null, holder: root },
    ...filtered.map((holder) => ({
      filter: EVERY_PATH.test(holder.key) ? null : holder.key,
      holder,
    })),
  ];
}

function explainWrongFilter(filter: string): string | null {
  try {
    RE2JS.compile(filter);
    return null;
  } catch (error) {
    return `"${filter}" is no expression of RE2 (${String(error)}): correct it`;
  }
}

function readPart(
  { filter, holder }: FilePart,
  root: PlacedNode,
  data: DataFile,
  context: OwnersContext,
): OwnedThing[] {
  const approvers = findApprovers(holder);
  // The part for the whole folder is what says that nobody is named.
  if (approvers === null && (filter !== null || findFilters(root) !== null)) return [];
  const folder = toFolder(data.file);
  const noParent = findOptions(root);
  const isAlone = noParent !== null && readPlacedTexts(noParent)[0]?.text === 'true';
  const owners = approvers === null ? [] : readNamed(approvers, data, context);
  const reviewers = findReviewers(holder);
  const shown = [approvers, reviewers].filter((placed) => placed !== null).map(toSpan);
  return [
    {
      file: data.file,
      line: data.lines.lineAt((approvers ?? holder).start),
      name: folder === '' ? '/' : folder,
      aliases: [],
      kinds: [],
      owners,
      ...(reviewers !== null && { reviewers: readNamed(reviewers, data, context) }),
      paths: {
        kind: 'folder',
        folder,
        root: listFoldersAbove(folder).findLast((one) => context.folders.has(one)) ?? folder,
        inherits: !isAlone,
        filter,
      },
      quote: () => quotePlaced([toSpan(holder)], shown, data),
    },
  ];
}

/** Each approver or reviewer as a role; an alias that is no role as those of its members that are. */
function readNamed(
  listed: PlacedNode,
  { lines }: DataFile,
  { members, roleOf }: OwnersContext,
): GivenOwner[] {
  return readPlacedTexts(listed).flatMap(({ text: written, start }) => {
    const line = lines.lineAt(start);
    const role = roleOf(written);
    if (role !== null) return [{ written, role, line }];
    const known = (members.get(written.toLowerCase()) ?? [])
      .map((member) => ({ written, role: roleOf(member), line }))
      .filter((one) => one.role !== null);
    return known.length > 0 ? known : [{ written, role: null, line }];
  });
}

function readMembers({ documents: [root] }: DataFile): Members {
  if (root === undefined) return new Map();
  const listed = findItems(root, 'aliases.*', MOST_ALIASES);
  return new Map(
    listed.map((alias) => [
      alias.key.toLowerCase(),
      readPlacedTexts(alias).map(({ text }) => text),
    ]),
  );
}

function toFolder(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

/** A folder and all above it up to the knowledge folder, '' . */
function listFoldersAbove(folder: string): string[] {
  const parts = folder === '' ? [] : folder.split('/');
  return [...parts.map((_, at) => parts.slice(0, parts.length - at).join('/')), ''];
}
