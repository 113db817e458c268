// The list of files that say who owns what: `owners:` of roles.yaml.

import { posix } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../../errors.ts';
import { createStrictObject } from '../../validation.ts';
import type { LineOf } from '../../yaml.ts';
import type { RecordMap } from '../records/read-records.ts';
import { dropEmpty, optionalText, requiredText } from '../text-fields.ts';

/** Fields of a thing in a data file. */
export type ThingField = 'name' | 'owner' | 'aliases' | 'contact';

/** How a file says who owns what. */
export type OwnerSyntax = 'codeowners' | 'kubernetes' | 'backstage' | 'map';

/** Files that say who owns what, as roles.yaml lists them. */
export interface OwnerSource {
  /** A path or a glob, relative to the knowledge folder. */
  readonly file: string;
  /** 1-based line in roles.yaml. */
  readonly line: number;
  /** Where the things are in a data file; null where its name says how it is read. */
  readonly map: RecordMap<ThingField> | null;
  /** What an owner is called in the file -> the id of its role. */
  readonly as: Readonly<Record<string, string>>;
}

const DATA_FILE = /\.(?:ya?ml|json|csv|tsv)$/i;
const YAML_FILE = /\.ya?ml$/i;

const LIST_CURE = 'must be a field or a list of fields, such as [slug, short_name]';
const fieldPaths = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : dropEmpty(value)),
  z.array(requiredText, { error: LIST_CURE }).optional(),
);

export const ownerSourcesSchema = z.array(
  createStrictObject(
    {
      file: requiredText,
      items: optionalText,
      name: fieldPaths,
      owner: fieldPaths,
      aliases: fieldPaths,
      contact: fieldPaths,
      as: z.preprocess(
        dropEmpty,
        z
          .record(z.string(), requiredText, {
            error:
              'must be names in the file with the ids of their roles, such as { web-team: web }',
          })
          .optional(),
      ),
    },
    'must be { file: …, items: …, name: …, owner: … }, of which file is enough for CODEOWNERS, OWNERS and catalog-info.yaml',
  ),
  { error: 'must be a list of files: - file: CODEOWNERS' },
);

type ParsedSource = z.infer<typeof ownerSourcesSchema>[number];

/** The sources as they are used; `lineOf` gives the line of a path in roles.yaml. */
export function toOwnerSources(parsed: readonly ParsedSource[], lineOf: LineOf): OwnerSource[] {
  return parsed.map(({ file, items, name, owner, aliases = [], contact = [], as = {} }, at) => ({
    file: posix.normalize(file),
    line: lineOf(['owners', at]),
    map:
      items === undefined && name === undefined && owner === undefined
        ? null
        : {
            items: items ?? '*',
            fields: { name: name ?? [], owner: owner ?? [], aliases, contact },
          },
    as,
  }));
}

/** How the files of a source are read; null where nothing says so. `path` is a file of the source, or its glob. */
export function readOwnerSyntax(
  path: string,
  { map }: Pick<OwnerSource, 'map'>,
): OwnerSyntax | null {
  if (map !== null) return 'map';
  const name = posix.basename(path);
  if (/^codeowners$/i.test(name)) return 'codeowners';
  if (name === 'OWNERS') return 'kubernetes';
  return YAML_FILE.test(name) ? 'backstage' : null;
}

/** What is wrong with sources that have the right shape: each with its line in `file` and its cure. */
export function findOwnerSourceProblems(
  file: string,
  sources: readonly OwnerSource[],
  roles: ReadonlySet<string>,
  lineOf: LineOf,
): Problem[] {
  return sources.flatMap((source, at) => {
    const problems = Object.entries(source.as)
      .filter(([, role]) => !roles.has(role))
      .map(([name, role]) => ({
        file,
        line: lineOf(['owners', at, 'as', name]),
        message: `"${name}" stands for "${role}", which is no role's id: write the id of a role in this file`,
      }));
    const wrong = describeWrongSource(source);
    return wrong === null ? problems : [{ file, line: source.line, message: wrong }, ...problems];
  });
}

function describeWrongSource(source: OwnerSource): string | null {
  const { file, map } = source;
  if (/^\/|^\.\.(?:\/|$)|\\|^[a-z]:/i.test(file))
    return `"${file}" is outside of this folder: write a path below it, such as data/services.yaml`;
  if (map === null) {
    return readOwnerSyntax(file, source) === null
      ? `"${file}" is not known by its name: write where its things are, such as items: services.*, name: title, owner: team`
      : null;
  }
  if (map.fields.owner.length === 0)
    return `"${file}" has no owner: name the field that says who owns a thing, such as owner: team`;
  return DATA_FILE.test(file)
    ? null
    : `"${file}" is no data file: write the path of a YAML, JSON or CSV file`;
}
