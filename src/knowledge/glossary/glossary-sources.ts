// The list of data files that explain terms: `glossary:` of roles.yaml.

import { posix } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../../errors.ts';
import { createStrictObject } from '../../validation.ts';
import type { LineOf } from '../../yaml.ts';
import type { RecordMap } from '../records/read-records.ts';
import { dropEmpty, optionalText, requiredText } from '../text-fields.ts';

/** Fields of a term in a data file. */
export type TermField = 'name' | 'meaning' | 'aliases';

/** Data files that explain terms, as roles.yaml lists them. */
export interface GlossarySource {
  /** A path or a glob, relative to the knowledge folder. */
  readonly file: string;
  /** 1-based line in roles.yaml. */
  readonly line: number;
  readonly map: RecordMap<TermField>;
}

const TERM_FILE = /\.(?:ya?ml|json|csv|tsv)$/i;
const termFields = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : dropEmpty(value)),
  z
    .array(requiredText, {
      error: 'must be a field or a list of fields, such as [stands_for, definition]',
    })
    .optional(),
);

export const glossarySourcesSchema = z.array(
  createStrictObject(
    {
      file: requiredText,
      items: optionalText,
      name: termFields,
      meaning: termFields,
      aliases: termFields,
    },
    'must be { file: …, items: …, name: …, meaning: … }, of which file is enough where each term has its meaning behind it',
  ),
  { error: 'must be a list of files: - file: data/terms.yaml' },
);

/** The sources as they are used; `lineOf` gives the line of a path in roles.yaml. */
export function toGlossarySources(
  parsed: z.infer<typeof glossarySourcesSchema>,
  lineOf: LineOf,
): GlossarySource[] {
  return parsed.map(({ file, items = '*', name = [], meaning = ['.'], aliases = [] }, at) => ({
    file: posix.normalize(file),
    line: lineOf(['glossary', at]),
    map: { items, fields: { name, meaning, aliases } },
  }));
}

/** What is wrong with sources that have the right shape: each with its line in `file` and its cure. */
export function findGlossarySourceProblems(
  file: string,
  sources: readonly GlossarySource[],
): Problem[] {
  return sources.flatMap((source) => {
    const wrong = describeWrongFile(source.file);
    return wrong === null ? [] : [{ file, line: source.line, message: wrong }];
  });
}

function describeWrongFile(path: string): string | null {
  if (/^\/|^\.\.(?:\/|$)|\\|^[a-z]:/i.test(path))
    return `"${path}" is outside of this folder: write a path below it, such as data/terms.yaml`;
  return TERM_FILE.test(path)
    ? null
    : `"${path}" is no data file: write the path of a YAML, JSON or CSV file; articles need not be listed`;
}
