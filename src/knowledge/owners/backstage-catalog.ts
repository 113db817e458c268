// Reads the entities of Backstage: https://backstage.io/docs/features/software-catalog/descriptor-format

import type { Problem } from '../../errors.ts';
import {
  createFieldFinder,
  type PlacedNode,
  readPlacedTexts,
  toSpan,
} from '../records/field-path.ts';
import { quotePlaced } from '../records/quote-placed.ts';
import { type DataFile, readDataFile } from '../records/read-records.ts';
import type { OwnedThing } from './owned-thing.ts';
import type { RoleOfOwner } from './owner-roles.ts';

const OWNED_KINDS = new Set(['component', 'system', 'api', 'resource', 'domain']);
const DEFAULT_NAMESPACE = 'default';

const FIELDS = {
  kind: createFieldFinder('kind'),
  name: createFieldFinder('metadata.name'),
  namespace: createFieldFinder('metadata.namespace'),
  title: createFieldFinder('metadata.title'),
  displayName: createFieldFinder('spec.profile.displayName'),
  type: createFieldFinder('spec.type'),
  owner: createFieldFinder('spec.owner'),
};
type EntityField = keyof typeof FIELDS;

/** An entity of a catalog, each field where it is written. */
interface Entity {
  readonly data: DataFile;
  readonly document: PlacedNode;
  /** The text of a field; '' where there is none. */
  read(field: EntityField): string;
  find(field: EntityField): PlacedNode | null;
}

/** The entities of catalog files that may have an owner, as things. An owner is a group also by its title in these files. */
export function readBackstageCatalog(
  files: readonly { readonly path: string; readonly text: string }[],
  roleOf: RoleOfOwner,
): { readonly things: readonly OwnedThing[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const entities = files.flatMap(({ path, text }) => {
    const data = readDataFile(path, text);
    problems.push(...data.problems);
    const found = data.documents.map((document) => toEntity(document, data));
    const isCatalog = found.some((entity) => entity.read('kind') !== '');
    if (!isCatalog && data.problems.length === 0) {
      const message =
        'has no entities of Backstage: in roles.yaml write where its things are, such as items: services.*, name: title, owner: team';
      problems.push({ file: path, message });
    }
    return found;
  });
  const groups = new Map(
    entities
      .filter((entity) => entity.read('kind').toLowerCase() === 'group')
      .map((group) => [
        `${readNamespace(group)}/${group.read('name')}`.toLowerCase(),
        [group.read('displayName'), group.read('title')].filter(Boolean),
      ]),
  );

  function roleOfReference(written: string): string | null {
    const own = roleOf(written);
    if (own !== null) return own;
    const reference = written.replace(/^group:/i, '').toLowerCase();
    const full = reference.includes('/') ? reference : `${DEFAULT_NAMESPACE}/${reference}`;
    const titles = groups.get(full) ?? [];
    return titles.map(roleOf).find((role) => role !== null) ?? null;
  }

  const things = entities
    .filter(
      (entity) => OWNED_KINDS.has(entity.read('kind').toLowerCase()) && entity.read('name') !== '',
    )
    .map((entity) => toThing(entity, roleOfReference));
  return { things, problems };
}

function toEntity(document: PlacedNode, data: DataFile): Entity {
  const find = (field: EntityField): PlacedNode | null => FIELDS[field](document);
  const read = (field: EntityField): string => {
    const found = find(field);
    return found?.node.kind === 'scalar' ? (readPlacedTexts(found)[0]?.text ?? '') : '';
  };
  return { data, document, find, read };
}

function readNamespace(entity: Entity): string {
  return entity.read('namespace') || DEFAULT_NAMESPACE;
}

function toThing(entity: Entity, roleOf: RoleOfOwner): OwnedThing {
  const { data, document, read, find } = entity;
  const kind = read('kind');
  const name = read('name');
  const title = read('title');
  const namespace = readNamespace(entity);
  const owner = find('owner');
  const written = read('owner');
  const shown = (['name', 'title', 'owner'] as const)
    .map(find)
    .filter((placed) => placed !== null)
    .map(toSpan);
  return {
    file: data.file,
    line: data.lines.lineAt((find('name') ?? document).start),
    name: title || name,
    aliases: [
      ...(title === '' ? [] : [name]),
      `${namespace}/${name}`,
      `${kind}:${namespace}/${name}`,
      `${kind}:${name}`,
    ],
    kinds: [kind, read('type')].filter(Boolean),
    owners:
      written === ''
        ? []
        : [
            {
              written,
              role: roleOf(written),
              line: data.lines.lineAt((owner ?? document).start),
            },
          ],
    paths: null,
    quote: () => quotePlaced([toSpan(document)], shown, data),
  };
}
