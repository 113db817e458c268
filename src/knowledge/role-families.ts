// A role may include others: "Programmer" stands for the junior, the senior and the lead one.

import type { Problem } from '../errors.ts';
import type { LineOf } from '../yaml.ts';

/** A role as far as it may include others. */
interface FamilyRole {
  readonly id: string;
  readonly name: string;
  /** Ids of the roles that belong to it. */
  readonly includes?: readonly string[];
}

/** The same roles; those that include others include the members of these too. */
export function includeAllMembers<Role extends FamilyRole>(roles: readonly Role[]): Role[] {
  const byId = new Map(roles.map((role) => [role.id, role]));
  return roles.map((role) =>
    role.includes ? { ...role, includes: listMembers(role.id, byId) } : role,
  );
}

/** The ids of all roles that a role includes, those that its members include too; never its own. */
function listMembers(role: string, roles: ReadonlyMap<string, FamilyRole>): string[] {
  const members = new Set<string>();
  const add = (id: string): void => {
    for (const member of roles.get(id)?.includes ?? []) {
      if (member === role || members.has(member)) continue;
      members.add(member);
      add(member);
    }
  };
  add(role);
  return [...members];
}

/** What is wrong with what roles include: ids of no role, a role in itself, a circle. Each with its line and cure. */
export function findFamilyProblems(
  file: string,
  roles: readonly FamilyRole[],
  lineOf: LineOf,
): Problem[] {
  const byId = new Map(roles.map((role) => [role.id, role]));
  return roles.flatMap((role, at) =>
    (role.includes ?? []).flatMap((member, index) => {
      const wrong = describeWrongMember(role, member, byId);
      const line = lineOf(['roles', at, 'includes', index]);
      return wrong === null ? [] : [{ file, line, message: wrong }];
    }),
  );
}

function describeWrongMember(
  role: FamilyRole,
  member: string,
  roles: ReadonlyMap<string, FamilyRole>,
): string | null {
  if (member === role.id) return `role "${role.id}" includes itself: name other roles only`;
  if (!roles.has(member)) {
    const meant = [...roles.values()].find(
      ({ name }) => name.toLowerCase() === member.toLowerCase(),
    );
    const cure =
      meant === undefined ? 'write the id of a role in this file' : `write its id, ${meant.id}`;
    return `role "${role.id}" includes "${member}", which is no role's id: ${cure}`;
  }
  // The circle is named where it closes, on each of its roles.
  return listMembers(member, roles).includes(role.id)
    ? `role "${role.id}" includes "${member}", which includes "${role.id}": leave out one of the two`
    : null;
}
