// Finds the role that an owner in a file is.

import { foldText } from '../../text/fold-text.ts';
import { createNameFinder } from '../../text/role-names.ts';
import { createRoleLabels } from '../role-labels.ts';
import type { Role } from '../roles.ts';

/** The id of the role that an owner is, as written in a file; null where it is none. */
export type RoleOfOwner = (written: string) => string | null;

/** Everything before the last name: `@acme/`, `group:default/`. */
const QUALIFIERS = /^.*[/:]/;
const AT = /^@{1,2}/;

/**
 * Prepares the roles to be found as owners: by id, name or alias, in any case, as `@org/team`, `group:namespace/name` or with
 * hyphens. `as` gives ids of roles for what is called otherwise.
 */
export function createRoleOfOwner(
  roles: readonly Role[],
  as: Readonly<Record<string, string>>,
): RoleOfOwner {
  const labels = createRoleLabels(createNameFinder(roles));
  const mapped = new Map(Object.entries(as).map(([name, role]) => [foldText(name), role]));
  const called = new Map<string, string>();
  for (const { id, name, aliases } of roles)
    for (const one of [id, name, ...aliases]) called.set(foldText(one), id);
  const known = new Map<string, string | null>();

  function find(written: string): string | null {
    const name = written.trim().replace(AT, '');
    const bare = name.replace(QUALIFIERS, '');
    const folded = [...new Set([name, bare].map(foldText))];
    for (const names of [mapped, called]) {
      const found = folded.map((one) => names.get(one)).find((one) => one !== undefined);
      if (found !== undefined) return found;
    }
    // A mailbox is called after many things.
    if (name.includes('@')) return null;
    const [role, another] = labels.namedExactly(bare.replace(/[-_.]+/g, ' '));
    return role !== undefined && another === undefined ? role : null;
  }

  return (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const role = find(written);
    known.set(written, role);
    return role;
  };
}
