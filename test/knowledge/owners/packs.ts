import { formatProblem } from '../../../src/errors.ts';
import type { Knowledge } from '../../../src/knowledge/load.ts';
import { pack } from '../../helpers.ts';

export const OWNER_ROLES = `roles:
  - { id: checkout, name: Checkout team, aliases: [basket crew] }
  - { id: data, name: Data platform }
  - { id: docs, name: Technical writers, aliases: [writing@acme.example] }
`;
export const ARTICLE = { 'a.md': '# Checkout team\n\nSells.\n# Data platform\n\nCounts.\n' };

/** A pack whose roles.yaml ends with these sources. */
export function packWith(
  owners: string,
  files: Readonly<Record<string, string>>,
): Promise<Knowledge> {
  return pack({ ...ARTICLE, 'roles.yaml': `${OWNER_ROLES}owners:\n${owners}\n`, ...files });
}

/** The things of a pack, one a line: `file:line name -> owners`. */
export function list({ things }: Knowledge): string[] {
  return things.map(
    ({ file, line, name, owners }) =>
      `${file}:${line} ${name} -> ${owners.map(({ role, written }) => role ?? `?${written}`).join(', ')}`,
  );
}

export function warn({ warnings }: Knowledge): string[] {
  return warnings.map(formatProblem);
}
