import { z } from 'zod';
import { type Problem, sortByLine } from '../errors.ts';
import { foldLetters } from '../text/words.ts';
import { createStrictObject, locateIn, toProblems } from '../validation.ts';
import { type LineOf, parseYaml } from '../yaml.ts';
import { isAddressPattern } from './article-address.ts';
import {
  findGlossarySourceProblems,
  type GlossarySource,
  glossarySourcesSchema,
  toGlossarySources,
} from './glossary/glossary-sources.ts';
import {
  findOwnerSourceProblems,
  type OwnerSource,
  ownerSourcesSchema,
  toOwnerSources,
} from './owners/owner-sources.ts';
import { findFamilyProblems, includeAllMembers } from './role-families.ts';
import { dropEmpty, optionalText, requiredText } from './text-fields.ts';

/** Where to ask about a role. Shown as written, never turned into a ping. */
export interface Contact {
  readonly channel?: string;
  readonly handle?: string;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly contact?: Contact;
  /** Where that stands: the file and its 1-based line. */
  readonly contactPlace?: { readonly file: string; readonly line: number };
  /** Ids of the roles that belong to this one, and of those that belong to them; absent where there are none. */
  readonly includes?: readonly string[];
  /** How high it stands on its ladder, as written: "4", "L4"; absent where nothing says so. */
  readonly level?: string;
}

/** The content of roles.yaml, and everything that is wrong in it. */
interface RolesFile {
  readonly roles: readonly Role[];
  /** Whom to ask where no role is known. */
  readonly fallback?: Contact;
  /** Where articles that name no source can be read on, as `toArticleAddress` takes it. */
  readonly source?: string;
  readonly synonyms: readonly (readonly string[])[];
  /** Files that say who owns what. */
  readonly owners: readonly OwnerSource[];
  /** Data files that explain terms. */
  readonly glossary: readonly GlossarySource[];
  readonly problems: readonly Problem[];
}

const CURES = {
  id: 'must be in kebab-case: small letters, digits and single hyphens, such as product-manager',
  list: 'must be a list, such as [one, other]',
  ids: 'must be a list of role ids, such as [junior-programmer, senior-programmer]',
  source:
    'must be an address with {path} or {page} for the path of an article, such as https://handbook.example/{page}',
  level: 'must be a number, or a number behind a few letters, such as 4 or L4',
} as const;

/** `4`, `L4`, `Grade 4`. */
const LEVEL = /^[a-z]{0,8}[ .-]?\d{1,2}$/i;

const contactSchema = createStrictObject(
  { channel: optionalText, handle: optionalText },
  'must be { channel: "#team", handle: "@team" }, one of them or both',
);
const roleSchema = createStrictObject(
  {
    id: requiredText.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: CURES.id }),
    name: requiredText,
    aliases: z.preprocess(dropEmpty, z.array(requiredText, { error: CURES.list }).optional()),
    contact: z.preprocess(dropEmpty, contactSchema.optional()),
    includes: z.preprocess(dropEmpty, z.array(requiredText, { error: CURES.ids }).optional()),
    level: z.preprocess(dropEmpty, requiredText.regex(LEVEL, { error: CURES.level }).optional()),
  },
  'must be { id: …, name: … }, with aliases, contact, includes and level where there are any',
);
const fileSchema = createStrictObject(
  {
    roles: z
      .array(roleSchema, { error: 'must be a list of roles: - id: …, name: …' })
      .min(1, { error: 'must name at least one role' }),
    contact: z.preprocess(dropEmpty, contactSchema.optional()),
    source: z.preprocess(
      dropEmpty,
      requiredText.refine(isAddressPattern, { error: CURES.source }).optional(),
    ),
    synonyms: z.preprocess(
      dropEmpty,
      z
        .array(
          z
            .array(requiredText, { error: CURES.list })
            .min(2, { error: 'must hold two terms or more' }),
          { error: 'must be a list of lists, such as [[holiday, leave]]' },
        )
        .optional(),
    ),
    owners: z.preprocess(dropEmpty, ownerSourcesSchema.optional()),
    glossary: z.preprocess(dropEmpty, glossarySourcesSchema.optional()),
  },
  'must hold `roles:`, and may hold `contact:`, `source:`, `synonyms:`, `owners:` and `glossary:`',
);

const NO_ROLES_FILE = { roles: [], synonyms: [], owners: [], glossary: [] };

/**
 * Reads the text of roles.yaml: its content, and every problem with its line and cure. With a problem, roles and
 * synonyms may be missing or wrong: don't use them.
 */
export function readRoles(file: string, text: string): RolesFile {
  // Every scalar stays the text that was written: an alias such as 121 or "on" needs no quotes.
  const { value, problems: broken, lineOf } = parseYaml(text, file, { schema: 'failsafe' });
  if (broken.length > 0) return { ...NO_ROLES_FILE, problems: broken };
  const parsed = fileSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) {
    const problems = toProblems(parsed.error.issues, locateIn(file, lineOf));
    // Clashes too, as far as there are roles to read: all problems at once.
    const clashes = findClashes(file, readPartly(value), lineOf);
    return { ...NO_ROLES_FILE, problems: sortByLine([...problems, ...clashes]) };
  }
  const roles = parsed.data.roles.map((role, at) =>
    toRole(role, { file, line: lineOf(['roles', at, 'contact']) }),
  );
  const owners = toOwnerSources(parsed.data.owners ?? [], lineOf);
  const glossary = toGlossarySources(parsed.data.glossary ?? [], lineOf);
  const ids = new Set(roles.map(({ id }) => id));
  const fallback = toContact(parsed.data.contact);
  return {
    roles: includeAllMembers(roles),
    ...(fallback && { fallback }),
    ...(parsed.data.source !== undefined && { source: parsed.data.source }),
    synonyms: parsed.data.synonyms ?? [],
    owners,
    glossary,
    problems: sortByLine([
      ...findClashes(file, roles, lineOf),
      ...findFamilyProblems(file, roles, lineOf),
      ...findOwnerSourceProblems(file, owners, ids, lineOf),
      ...findGlossarySourceProblems(file, glossary),
    ]),
  };
}

/** Ids, names and aliases that belong to two roles. */
function findClashes(file: string, roles: readonly Role[], lineOf: LineOf): Problem[] {
  const problems: Problem[] = [];
  const ids = new Map<string, { role: number; line: number }>();
  const names = new Map<string, { role: number; line: number }>();
  for (const [role, { id, name, aliases }] of roles.entries()) {
    const line = lineOf(['roles', role, 'id']);
    const before = ids.get(id);
    if (before === undefined) ids.set(id, { role, line });
    else {
      const message = `role id "${id}" is taken by the role on line ${before.line}: give each role an id of its own`;
      problems.push({ file, line, message });
    }
    const called = [
      { name, path: ['roles', role, 'name'] },
      ...aliases.map((alias, index) => ({ name: alias, path: ['roles', role, 'aliases', index] })),
    ];
    for (const one of called) {
      const folded = foldName(one.name);
      const other = names.get(folded);
      if (other === undefined) names.set(folded, { role, line: lineOf(one.path) });
      // A role that was pasted twice is one slip, which its id has told.
      else if (other.role !== role && other.role !== before?.role) {
        problems.push({
          file,
          line: lineOf(one.path),
          message: `"${one.name}" already names the role "${roles[other.role]?.id}" on line ${other.line}: a name or alias belongs to one role only`,
        });
      }
    }
  }
  return problems;
}

/** Names that differ only by case, accents, punctuation or spaces are one name. */
function foldName(name: string): string {
  return foldLetters(name)
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, ' ')
    .trim();
}

/** Undefined for one that names neither a channel nor a handle. */
function toContact({ channel, handle }: z.infer<typeof contactSchema> = {}): Contact | undefined {
  if (channel === undefined && handle === undefined) return undefined;
  return { ...(channel !== undefined && { channel }), ...(handle !== undefined && { handle }) };
}

function toRole(
  { id, name, aliases, contact, includes, level }: z.infer<typeof roleSchema>,
  contactPlace: NonNullable<Role['contactPlace']>,
): Role {
  const known = toContact(contact);
  return {
    id,
    name,
    aliases: aliases ?? [],
    ...(known && { contact: known, contactPlace }),
    ...(includes !== undefined && includes.length > 0 && { includes }),
    ...(level !== undefined && { level }),
  };
}

/** The roles of a bad file in their places, with what can be read of them. */
function readPartly(value: unknown): Role[] {
  const { roles } = (value ?? {}) as { roles?: unknown };
  if (!Array.isArray(roles)) return [];
  return roles.map((role, index) => {
    const { id, name, aliases } = (role ?? {}) as Record<string, unknown>;
    return {
      id: typeof id === 'string' && id ? id : `#${index}`,
      name: typeof name === 'string' && name ? name : `#${index}`,
      aliases: Array.isArray(aliases)
        ? aliases.map((alias, at) => (typeof alias === 'string' ? alias : `#${index}.${at}`))
        : [],
    };
  });
}
