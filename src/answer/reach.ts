// Answers how to reach roles, from what their own file says of it.

import { type Passage, toRecord } from '../knowledge/passage.ts';
import type { Role } from '../knowledge/roles.ts';
import { joinWords } from '../text/join-words.ts';
import type { ScoredPassage } from './answer.ts';
import type { PassageIndex } from './passage-index.ts';

/** A role that can be reached, where, as plain text ("#clinic, @vets"), and the record that says so. */
interface Reached {
  readonly role: Role;
  readonly at: string;
  readonly record: Passage;
}

/** `channel, handle`: whom to ask, as plain text; null where neither is known. */
export function formatContact({ contact }: Pick<Role, 'contact'>): string | null {
  const parts = [contact?.channel, contact?.handle].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(', ');
}

function findReached(roles: readonly Role[]): Reached[] {
  return roles.flatMap((role) => {
    const { id, contactPlace: place } = role;
    const at = formatContact(role);
    if (at === null || place === undefined) return [];
    return [{ role, at, record: toRecord({ ...place, name: id, roles: [id], text: at }) }];
  });
}

/** A channel or a mail address, as articles write them; "](#section)" is a link within a page. */
const REACHABLE_AT =
  /(?<!\]\(|[\w#&/])#(?![0-9a-f]{3}(?:[0-9a-f]{3}(?:[0-9a-f]{2})?)?\b)[a-z][\w-]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/i;

/** The passages that speak for the roles and have an address: it may be theirs. */
export function findAddresses(
  roles: readonly Role[],
  index: PassageIndex,
): readonly ScoredPassage[] {
  return roles
    .flatMap(({ id }) => index.passagesOf(id))
    .filter(({ text, attribution }) => attribution !== 'mention' && REACHABLE_AT.test(text))
    .map((passage) => ({ passage, score: 1 }));
}

/** Says that nothing tells how to reach roles. */
export function writeUnsaidReach(roles: readonly Role[]): string {
  const names = joinWords(
    roles.map(({ name }) => name),
    'or',
  );
  return `The articles don't say how to reach ${names}.`;
}

/** The first line and the records that it is taken from; null where none of the roles has a contact. */
export function draftReach(
  roles: readonly Role[],
): { readonly headline: string; readonly passages: readonly ScoredPassage[] } | null {
  const reached = findReached(roles);
  if (reached.length === 0) return null;
  const lines = reached.map(({ role, at }) => `Reach ${role.name} at ${at}.`);
  const others = roles.filter((role) => !reached.some((one) => one.role === role));
  return {
    headline: [...lines, ...(others.length === 0 ? [] : [writeUnsaidReach(others)])].join(' '),
    passages: reached.map(({ record }) => ({ passage: record, score: 1 })),
  };
}
