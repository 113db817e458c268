import type { Problem } from '../../errors.ts';
import type { NameFinder } from '../../text/role-names.ts';
import type { Passage } from '../passage.ts';
import type { Role } from '../roles.ts';

/** How many passages speak for each role, those with none first. */
export function countPassages(
  roles: readonly Role[],
  passages: readonly Passage[],
): readonly { readonly role: Role; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    for (const role of passage.roles) counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  return roles
    .map((role) => ({ role, count: counts.get(role.id) ?? 0 }))
    .sort((a, b) => a.count - b.count);
}

/** Roles that no article names: neither they nor those that they include. `lineOf` gives a role's line in `file`. */
export function findUnnamedRoles(
  roles: readonly Role[],
  passages: readonly Passage[],
  finder: NameFinder,
  { file, lineOf }: { readonly file: string; readonly lineOf: (at: number) => number },
): Problem[] {
  const named = new Set(passages.flatMap((passage) => passage.roles));
  const isMissing = ({ id, includes = [] }: Role): boolean =>
    ![id, ...includes].some((one) => named.has(one));
  if (roles.some(isMissing)) {
    for (const { text } of passages)
      for (const { role } of finder.find(text, 'prose')) named.add(role);
  }
  return roles.flatMap((role, at) => {
    if (!isMissing(role)) return [];
    const message = `no article names the role "${role.name}": add the name that the articles use as an alias, write about the role, or take it out`;
    return [{ file, line: lineOf(at), message }];
  });
}
