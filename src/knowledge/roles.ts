import { isAlias, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../errors.ts';

/** Whom to ask about a role. Shown as it stands, never turned into a ping. */
interface Contact {
  readonly channel?: string;
  readonly handle?: string;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly contact?: Contact;
}

/** What roles.yaml says, and everything that is wrong in it. */
interface Roles {
  readonly roles: readonly Role[];
  readonly synonyms: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
}

const CURES = {
  id: 'must be in kebab-case: small letters, digits and single hyphens, such as product-manager',
  text: 'must be a text',
  list: 'must be a list, such as [one, other]',
} as const;

/** A key with nothing behind it is a key left out. */
const blank = (value: unknown): unknown => (value === '' || value === null ? undefined : value);
const text = z.string({ error: CURES.text }).trim().min(1, { error: 'must not be empty' });
const optionalText = z.preprocess(blank, text.optional());
const contactSchema = z.strictObject(
  { channel: optionalText, handle: optionalText },
  { error: 'must be { channel: "#team", handle: "@team" }, one of them or both' },
);
const roleSchema = z.strictObject(
  {
    id: text.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: CURES.id }),
    name: text,
    aliases: z.preprocess(blank, z.array(text, { error: CURES.list }).optional()),
    contact: z.preprocess(blank, contactSchema.optional()),
  },
  { error: 'must be { id: …, name: … }, with aliases and contact where there are any' },
);
const schema = z.strictObject(
  {
    roles: z.array(roleSchema, { error: 'must be a list of roles: - id: …, name: …' }).min(1, {
      error: 'must name at least one role',
    }),
    synonyms: z.preprocess(
      blank,
      z
        .array(
          z.array(text, { error: CURES.list }).min(2, { error: 'must hold two terms or more' }),
          { error: 'must be a list of lists, such as [[holiday, leave]]' },
        )
        .optional(),
    ),
  },
  { error: 'must hold `roles:`, and may hold `synonyms:`' },
);

/** Keys that each place knows, for the cure of a slip of the pen. */
function knownKeys(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'roles, synonyms';
  return path.includes('contact') ? 'channel, handle' : 'id, name, aliases, contact';
}

/** Names that differ by case, accents, punctuation or spaces only are one name. */
function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

type LineOf = (path: readonly PropertyKey[]) => number;

/** Ids, names and aliases that belong to two roles. */
function clashes(file: string, roles: readonly Role[], lineOf: LineOf): Problem[] {
  const problems: Problem[] = [];
  const ids = new Map<string, number>();
  const names = new Map<string, { role: number; line: number }>();
  for (const [role, { id, name, aliases }] of roles.entries()) {
    const line = lineOf(['roles', role, 'id']);
    const before = ids.get(id);
    if (before === undefined) ids.set(id, line);
    else {
      const message = `role id "${id}" is taken by the role on line ${before}: give each role an id of its own`;
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
      else if (other.role !== role) {
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

/** Reads roles.yaml: what it says, and every problem with its line and cure. No problem, no doubt: only then use it. */
export function readRoles(file: string, yaml: string): Roles {
  const counter = new LineCounter();
  // Every scalar stays the text that was written: an alias such as 121 or "on" needs no quotes.
  const doc = parseDocument(yaml.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), {
    schema: 'failsafe',
    lineCounter: counter,
    logLevel: 'silent',
  });
  const empty = { roles: [], synonyms: [] };
  if (doc.errors.length > 0) {
    const problems = doc.errors.map(({ message, pos }) => ({
      file,
      line: counter.linePos(pos[0]).line,
      message: `is no YAML here: ${message.split(/ at line \d|\n/)[0]}`,
    }));
    return { ...empty, problems };
  }

  /** The line of a value, or of the nearest thing around it that is written down. */
  const lineOf: LineOf = (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const inner = path.slice(0, length);
      const parent = doc.getIn(inner.slice(0, -1), true);
      const holder = length < 2 ? doc.contents : parent;
      const pair = isMap(holder)
        ? holder.items.find(({ key }) => String(key) === String(inner.at(-1)))
        : undefined;
      const node = pair?.key ?? (length === 0 ? doc.contents : doc.getIn(inner, true));
      if (isNode(node) && !isAlias(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };

  let value: unknown;
  try {
    value = doc.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return {
      ...empty,
      problems: [
        { file, message: `uses too many YAML aliases (${String(error)}): write the values out` },
      ],
    };
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue): Problem[] => {
      const { path } = issue;
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
          file,
          line: lineOf([...path, key]),
          message: `"${key}" is not known here: write one of ${knownKeys(path)}`,
        }));
      }
      const place = path.map(String).join('.') || 'the file';
      const got = path.reduce<unknown>(
        (node, key) => (node as Record<PropertyKey, unknown> | undefined)?.[key],
        value,
      );
      const shown = typeof got === 'string' && got !== '' ? ` "${got}"` : '';
      return [{ file, line: lineOf(path), message: `${place}${shown} ${issue.message}` }];
    });
    // Clashes too, as far as there are roles to read: all problems at once.
    return {
      ...empty,
      problems: [...problems, ...clashes(file, readable(value), lineOf)].sort(byLine),
    };
  }
  const roles = parsed.data.roles.map(toRole);
  return { roles, synonyms: parsed.data.synonyms ?? [], problems: clashes(file, roles, lineOf) };
}

function byLine(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0);
}

function toRole({ id, name, aliases, contact }: z.infer<typeof roleSchema>): Role {
  const { channel, handle } = contact ?? {};
  if (channel === undefined && handle === undefined) return { id, name, aliases: aliases ?? [] };
  const known = {
    ...(channel !== undefined && { channel }),
    ...(handle !== undefined && { handle }),
  };
  return { id, name, aliases: aliases ?? [], contact: known };
}

/** The roles of a bad file in their places, with what can be read of them. */
function readable(value: unknown): Role[] {
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
