// Reads the things of a YAML, JSON or CSV file, by the map that roles.yaml gives.

import type { Problem } from '../../errors.ts';
import { toSingular } from '../../text/name-forms.ts';
import { splitWords } from '../../text/words.ts';
import {
  type DataRecord,
  type FieldText,
  type RecordMap,
  readDataFile,
  readRecords,
} from '../records/read-records.ts';
import type { Contact } from '../roles.ts';
import type { GivenOwner, OwnedThing } from './owned-thing.ts';
import type { RoleOfOwner } from './owner-roles.ts';
import type { ThingField } from './owner-sources.ts';

/** What parts several names in one text. */
const LIST_SEPARATOR = /[,;|\n]/;

/** The things of a data file, and what is wrong in it. `file` is relative to the knowledge folder. */
export function readMappedThings(
  file: string,
  text: string,
  map: RecordMap<ThingField>,
  roleOf: RoleOfOwner,
): { readonly things: readonly OwnedThing[]; readonly problems: readonly Problem[] } {
  const data = readDataFile(file, text);
  const records = readRecords(data, map);
  const kinds = listKinds(map);
  const things = records.flatMap((record) => toMappedThing(file, record, kinds, roleOf) ?? []);
  return { things, problems: [...data.problems, ...findMapProblems(file, map, records, things)] };
}

/** What a map does not find: it is wrong, or the file has changed. */
function findMapProblems(
  file: string,
  { items, fields }: RecordMap<ThingField>,
  records: readonly DataRecord<ThingField>[],
  things: readonly OwnedThing[],
): Problem[] {
  const tell = (message: string): Problem[] => [{ file, message }];
  if (records.length === 0)
    return tell(`has nothing at "${items}": in roles.yaml write where its things are as items:`);
  if (things.length === 0)
    return tell(
      `has no "${fields.name.join('", "')}" at "${items}": in roles.yaml write the field of their names as name:`,
    );
  return things.every(({ owners }) => owners.length === 0)
    ? tell(
        `has no "${fields.owner.join('", "')}" at "${items}": in roles.yaml write the field of their owners as owner:`,
      )
    : [];
}

/** Words of a field's name that say that it holds names, and not of what. */
const NAME_FIELD = /^(?:name|title|id|key|label|slug|alias|code|display|full|short)$/;

/** What the things are, by what holds them and by the field of their names: "feature" for `features.*`, "berth" for a column *Berth*. */
function listKinds({ items, fields }: RecordMap<ThingField>): string[] {
  const holder = items.split('.').findLast((step) => /\p{L}/u.test(step)) ?? '';
  const field = fields.name[0]?.split('.').at(-1) ?? '';
  const named = splitWords(field)
    .map(({ folded }) => folded)
    .filter((word) => !NAME_FIELD.test(word));
  const kinds = [holder.toLowerCase(), ...(named.length === 1 ? named : [])];
  return [...new Set(kinds.filter((kind) => /\p{L}/u.test(kind)).map(toSingular))];
}

function toMappedThing(
  file: string,
  record: DataRecord<ThingField>,
  kinds: readonly string[],
  roleOf: RoleOfOwner,
): OwnedThing | null {
  const { key, line, fields } = record;
  const named = fields.name.map(({ text }) => text);
  const [name = key, ...others] = named;
  if (name === null) return null;
  const aliases = fields.aliases.flatMap(({ text }) => splitList(text));
  const isKeyed = key !== null && named.length > 0;
  const contact = readContact(fields.contact.map(({ text }) => text));
  return {
    file,
    line: fields.name[0]?.line ?? line,
    name,
    aliases: [...new Set([...others, ...(isKeyed ? [key] : []), ...aliases])],
    kinds,
    owners: fields.owner.flatMap((one) => readOwner(one, roleOf)),
    ...(contact === null ? {} : { contact }),
    paths: null,
    quote: record.quote,
  };
}

/** One owner, or several with commas between, where the text as a whole is no role. */
function readOwner({ text, line }: FieldText, roleOf: RoleOfOwner): GivenOwner[] {
  const role = roleOf(text);
  if (role !== null) return [{ written: text, role, line }];
  return splitList(text).map((written) => ({ written, role: roleOf(written), line }));
}

function splitList(text: string): string[] {
  if (!LIST_SEPARATOR.test(text)) return [text];
  return text
    .split(LIST_SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** `@name` is a handle, anything else a channel. */
function readContact(texts: readonly string[]): Contact | null {
  const handle = texts.find((text) => text.startsWith('@'));
  const channel = texts.find((text) => !text.startsWith('@'));
  if (handle === undefined && channel === undefined) return null;
  return {
    ...(channel === undefined ? {} : { channel }),
    ...(handle === undefined ? {} : { handle }),
  };
}
