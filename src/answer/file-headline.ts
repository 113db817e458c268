// Opens answers that files give.

import type { Role } from '../knowledge/roles.ts';
import { joinWords } from '../text/join-words.ts';
import { isPluralName } from '../text/plural-names.ts';
import { shorten } from '../text/shorten.ts';

const LONGEST_THING = 100;

/** What one or more files say that owns a thing. */
export interface FileOwners {
  readonly files: readonly string[];
  readonly roles: readonly Role[];
}

/** Who owns a thing, by files; `against` are the roles that the articles give it to instead. */
export function writeFileHeadline(
  name: string,
  [first, ...others]: readonly [FileOwners, ...FileOwners[]],
  against: readonly Role[],
): string {
  const names = joinRoleNames(first.roles);
  const isPlural = first.roles.length > 1 || first.roles.some((role) => isPluralName(role.name));
  const said = [
    `${names} ${isPlural ? 'own' : 'owns'} ${quoteThing(name)}, by ${joinWords(first.files)}`,
    ...others.map(({ files, roles }) => `${joinRoleNames(roles)} by ${joinWords(files)}`),
  ];
  return `${said.join('; ')}${writeAgainst(against)}.`;
}

/** Who reviews or approves changes to a thing, by files. */
export function writeReviewHeadline(
  name: string,
  groups: readonly FileOwners[],
  against: readonly Role[],
): string {
  const said = groups.map(
    ({ files, roles }) =>
      `${joinWords(files)} ${files.length > 1 ? 'name' : 'names'} ${joinRoleNames(roles)}`,
  );
  return `For changes to ${quoteThing(name)} ${said.join('; ')}${writeAgainst(against)}.`;
}

/** Who owns a thing, by files whose names for owners are no roles. */
export function writeUnknownOwnerHeadline(
  name: string,
  files: readonly string[],
  owners: readonly string[],
  against: readonly Role[],
): string {
  const [first = '', ...more] = owners;
  const who =
    more.length === 0
      ? `${first}, which is no role here`
      : `${joinWords(owners)}, which are no roles here`;
  return `By ${joinWords(files)} ${quoteThing(name)} is with ${who}${writeAgainst(against)}.`;
}

function writeAgainst(against: readonly Role[]): string {
  return against.length === 0 ? '' : `, but the articles name ${joinRoleNames(against)}`;
}

function joinRoleNames(roles: readonly Role[]): string {
  return joinWords(roles.map(({ name }) => name));
}

function quoteThing(name: string): string {
  return `“${shorten(name, LONGEST_THING)}”`;
}
