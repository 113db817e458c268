import type { Problem } from '../../errors.ts';
import { findFrontMatter } from './front-matter-block.ts';
import { readJsonFields } from './front-matter-json.ts';
import type { Warn, WrittenField } from './front-matter-lines.ts';
import { readTomlFields } from './front-matter-toml.ts';
import { readYamlFields } from './front-matter-yaml.ts';

export interface FrontMatter {
  readonly title: string | null;
  readonly source: string | null;
  /** ISO date. */
  readonly updated: string | null;
  readonly roles: readonly string[];
  /** Whether the article is not for readers yet. */
  readonly isDraft: boolean;
  /** What it says about its own standing: "deprecated"; null where nothing. */
  readonly status: string | null;
  /** How high the role that it is about stands, as written: "4", "L4"; null where it says nothing of that kind. */
  readonly level: string | null;
  /** The article without its front matter. */
  readonly body: string;
  /** 1-based line on which the body begins. */
  readonly bodyLine: number;
  readonly warnings: readonly Problem[];
}

type Key = 'title' | 'source' | 'updated' | 'role' | 'level' | 'draft' | 'published' | Standing;
/** Keys that say by themselves, or by their text, whether the article still counts. */
type Standing = 'status' | 'archived' | 'deprecated' | 'superseded_by';

/** What is written under a key: the text, or the texts of a list. */
interface FrontMatterField {
  readonly texts: readonly string[];
  readonly line: number;
}

const KEYS: readonly string[] = [
  'title',
  'source',
  'updated',
  'role',
  'level',
  'draft',
  'published',
  'status',
  'archived',
  'deprecated',
  'superseded_by',
] satisfies Key[];
/** What ends front matter where that is not what begins it. */
const CLOSING_MARKS: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['/*', '*/'],
  ['/**', '*/'],
]);
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
const FIELD_READERS = { yaml: readYamlFields, toml: readTomlFields, json: readJsonFields };

/**
 * Reads the front matter at the top of an article, if there is any: YAML, also in a comment of PHP, TOML or JSON. What is wrong in it is a warning and
 * left out. `text` has no byte order mark and ends its lines with \n; `known` are the ids of roles.yaml.
 */
export function readFrontMatter(
  file: string,
  text: string,
  known: Pick<ReadonlySet<string>, 'has'>,
): FrontMatter {
  const warnings: Problem[] = [];
  const warn: Warn = (line, message) => void warnings.push({ file, line, message });
  const lines = text.split('\n');
  const block = findFrontMatter(lines);
  if (block?.format === 'open') {
    const { mark } = block;
    const closing = CLOSING_MARKS.get(mark) ?? mark;
    warn(
      block.start + 1,
      `front matter is opened by ${mark} but never closed: write ${closing} on a line of its own after it`,
    );
  }
  if (block === undefined || block.format === 'open') {
    const none = {
      title: null,
      source: null,
      updated: null,
      roles: [],
      isDraft: false,
      status: null,
      level: null,
    };
    return { ...none, body: text, bodyLine: 1, warnings };
  }
  const { format, start, end, bodyStart } = block;
  const written = FIELD_READERS[format](lines.slice(start, end), start + 1, warn);
  const fields = readKnownFields(written, warn);
  return {
    title: readOne(fields, 'title', readTitle, 'is a template: write the title itself', warn),
    source: readOne(
      fields,
      'source',
      readWebAddress,
      'is not a web address: write it in full, such as https://example.com/page',
      warn,
    ),
    updated: readOne(fields, 'updated', readDate, 'is not a date: write it as 2026-03-31', warn),
    roles: readRoleIds(fields, known, warn),
    isDraft: readIsDraft(fields, warn),
    status: readStatus(fields),
    level: readLevel(fields),
    body: lines.slice(bodyStart).join('\n'),
    bodyLine: bodyStart + 1,
    warnings,
  };
}

/** The fields that Rolecall knows, as texts. */
function readKnownFields(
  written: readonly WrittenField[],
  warn: Warn,
): ReadonlyMap<string, FrontMatterField> {
  const fields = new Map<string, FrontMatterField>();
  for (const { key: typed, value, line } of written) {
    // "Title" is written in other programs
    const key = typed.toLowerCase();
    if (!KEYS.includes(key)) continue;
    const list: readonly unknown[] = key === 'role' && Array.isArray(value) ? value : [value];
    const texts = list.flatMap(toTexts);
    if (texts.length === list.length) {
      fields.set(key, { texts: texts.map((one) => one.trim()).filter(Boolean), line });
    } else {
      const what = key === 'role' ? 'a role id or a list of them' : 'one text';
      warn(line, `${key} must be ${what}: write it plainly, or in quotes`);
    }
  }
  return fields;
}

/** A single value as its text; none for anything else. */
function toTexts(value: unknown): string[] {
  if (value === null) return [''];
  return ['string', 'number', 'bigint', 'boolean'].includes(typeof value) ? [String(value)] : [];
}

/** Hugo and Docusaurus mark a draft by `draft: true`, Jekyll by `published: false`. */
function readIsDraft(fields: ReadonlyMap<string, FrontMatterField>, warn: Warn): boolean {
  const cure = 'is neither true nor false: write one of them';
  if (readOne(fields, 'draft', readTruth, cure, warn) === 'true') return true;
  // Elsewhere `published` is a date.
  return fields.get('published')?.texts[0]?.toLowerCase() === 'false';
}

/** The status as it is written, or as a key of its own gives it: `archived: true`, `superseded_by: rota.md`. */
function readStatus(fields: ReadonlyMap<string, FrontMatterField>): string | null {
  const textOf = (key: Standing): string => fields.get(key)?.texts[0] ?? '';
  if (readTruth(textOf('archived')) === 'true') return 'archived';
  // Hugo and others write since when, or why.
  if (textOf('deprecated') !== '' && readTruth(textOf('deprecated')) !== 'false')
    return 'deprecated';
  return textOf('superseded_by') === '' ? textOf('status') || null : 'superseded';
}

/** Elsewhere `level` says how hard an article is, so that other values are no mistake. */
function readLevel(fields: ReadonlyMap<string, FrontMatterField>): string | null {
  const text = fields.get('level')?.texts[0] ?? '';
  return /^[a-z]{0,8}[ .-]?\d{1,2}$/i.test(text) ? text : null;
}

function readTruth(text: string): 'true' | 'false' | null {
  if (/^(?:true|yes|on)$/i.test(text)) return 'true';
  return /^(?:false|no|off)$/i.test(text) ? 'false' : null;
}

/** The value of a key as `read` understands it, or null; a warning with the cure where it doesn't. */
function readOne(
  fields: ReadonlyMap<string, FrontMatterField>,
  key: Key,
  read: (text: string) => string | null,
  cure: string,
  warn: Warn,
): string | null {
  const field = fields.get(key);
  const text = field?.texts[0];
  if (field === undefined || text === undefined) return null;
  const value = read(text);
  if (value === null) warn(field.line, `${key} "${text}" ${cure}`);
  return value;
}

function readRoleIds(
  fields: ReadonlyMap<string, FrontMatterField>,
  known: Pick<ReadonlySet<string>, 'has'>,
  warn: Warn,
): string[] {
  const { texts, line } = fields.get('role') ?? { texts: [], line: 1 };
  for (const id of texts.filter((text) => !known.has(text))) {
    warn(line, `role "${id}" is not in roles.yaml: write one of its ids, or add the role there`);
  }
  return [...new Set(texts.filter((text) => known.has(text)))];
}

function readTitle(text: string): string | null {
  return /\{\{|\{%/.test(text) ? null : text;
}

/** Text as an ISO date; null where it is not the date of a day. */
function readDate(text: string): string | null {
  const ymd = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$/.exec(text);
  if (ymd) {
    const [, year, month, day] = ymd;
    const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
    const date = new Date(`${iso}T00:00:00Z`);
    // 30 February rolls over into March: no such day.
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
  }
  // Only with the month as a word: 3/4/2026 is two different days.
  if (!MONTH.test(text) || !/\b\d{4}\b/.test(text)) return null;
  const date = new Date(`${text} UTC`);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}

function readWebAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
