// Finds the role that is meant by its field: "the ML person", "our payroll folks".

import type { Role } from '../knowledge/roles.ts';
import type { NameHit } from '../text/role-names.ts';
import { foldedAt, splitWords } from '../text/words.ts';
import { overlaps } from './elliptical-names.ts';

const FIELD_PEOPLE =
  /^(?:person|people|folks?|guys?|lady|ladies|dudes?|chaps?|experts?|lot|bod|bods|side|crowd)$/;
/** More words than these name no field. */
const MOST_FIELD_WORDS = 2;

/**
 * Fields by their folded words, each with the one role whose name or alias begins with it and goes on; a field in which several
 * roles work means none of them.
 */
export function indexFields(roles: readonly Role[]): ReadonlyMap<string, string> {
  const fields = new Map<string, Set<string>>();
  for (const { id, name, aliases } of roles) {
    for (const label of [name, ...aliases]) {
      const words = splitWords(label).map(({ folded }) => folded);
      for (let length = 1; length < words.length && length <= MOST_FIELD_WORDS; length += 1) {
        const field = words.slice(0, length).join(' ');
        fields.set(field, (fields.get(field) ?? new Set()).add(id));
      }
    }
  }
  const known = [...fields].flatMap(([field, ids]): [string, string][] => {
    const [id, another] = ids;
    return id === undefined || another !== undefined ? [] : [[field, id]];
  });
  return new Map(known);
}

/**
 * The roles that a text means by their field, where no name was found. A plain word is no field: "senior people", "the contact
 * person".
 */
export function findPeopleOfFields(
  text: string,
  hits: readonly NameHit[],
  fields: ReadonlyMap<string, string>,
  isPlain: (folded: string) => boolean,
): NameHit[] {
  const words = splitWords(text);
  return words.flatMap((word, at) => {
    if (!FIELD_PEOPLE.test(word.folded)) return [];
    for (let length = MOST_FIELD_WORDS; length > 0; length -= 1) {
      const first = words[at - length];
      const field = words.slice(at - length, at).map(({ folded }) => folded);
      const role = first === undefined ? undefined : fields.get(field.join(' '));
      const hit = first && role && { role, start: first.start, end: word.end };
      const isFree = hit && !overlaps(hit, hits) && foldedAt(words, at + 1) !== 'team';
      if (isFree && !field.every(isPlain)) return [hit];
    }
    return [];
  });
}
