// Reads the terms of the data files that roles.yaml lists.

import type { Problem } from '../../errors.ts';
import { readTexts } from '../article-texts.ts';
import { listSourceFiles } from '../owners/list-owner-files.ts';
import { toRecord } from '../passage.ts';
import { type DataRecord, readDataFile, readRecords } from '../records/read-records.ts';
import type { GlossaryEntry } from './glossary-entry.ts';
import type { GlossarySource, TermField } from './glossary-sources.ts';
import { readTermNames } from './term-names.ts';

/** Larger files are there by mistake. */
const MAX_TERM_BYTES = 10 * 1024 * 1024;

/**
 * The terms of the files of sources, in the order of sources, files and lines. What is wrong in a file is a warning, and the
 * rest of it counts. `rolesFile` is where sources are listed.
 */
export async function readTermFiles(
  dir: string,
  sources: readonly GlossarySource[],
  rolesFile: string,
): Promise<{ readonly terms: readonly GlossaryEntry[]; readonly warnings: readonly Problem[] }> {
  const terms: GlossaryEntry[] = [];
  const warnings: Problem[] = [];
  for (const source of sources) {
    const listed = await listSourceFiles(dir, source, rolesFile);
    warnings.push(...listed.warnings);
    for (const one of await readTexts(dir, listed.files, MAX_TERM_BYTES)) {
      warnings.push(...one.warnings);
      if (one.text === null) continue;
      const data = readDataFile(one.path, one.text);
      warnings.push(...data.problems);
      const found = readRecords(data, source.map).flatMap(
        (record) => toTerm(one.path, record) ?? [],
      );
      terms.push(...found);
      if (found.length === 0) warnings.push(describeEmpty(one.path, source));
    }
  }
  return { terms, warnings };
}

/** A map finds nothing: it is wrong, or the file has changed. */
function describeEmpty(file: string, { map: { items, fields } }: GlossarySource): Problem {
  const name = fields.name.length === 0 ? 'its key' : `"${fields.name.join('", "')}"`;
  const message = `has no term with a meaning at "${items}", by ${name} and "${fields.meaning.join('", "')}": in roles.yaml write items:, name: and meaning: as they are in the file`;
  return { file, message };
}

function toTerm(
  file: string,
  { key, line, fields, quote }: DataRecord<TermField>,
): GlossaryEntry | null {
  const [written = key, ...others] = fields.name.map(({ text }) => text);
  const told = fields.meaning.map(({ text }) => text.trim()).filter((text) => text !== key);
  const meaning = told.join(' – ').replace(/\s+/g, ' ');
  const named = written === null || meaning === '' ? null : readTermNames(written, meaning);
  if (named === null) return null;
  const at = fields.name[0]?.line ?? line;
  const aliases = fields.aliases.flatMap(({ text }) => text.split(/[,;|\n]\s*/)).filter(Boolean);
  return {
    term: named.term,
    aliases: [...new Set([...named.aliases, ...others, ...aliases])],
    meaning,
    passage: toRecord({ file, line: at, name: named.term, roles: [], text: quote() }),
  };
}
