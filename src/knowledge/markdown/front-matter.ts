import type { Problem } from '../../errors.ts';
import { parseYaml } from '../../yaml.ts';

export interface FrontMatter {
  readonly title: string | null;
  readonly source: string | null;
  /** ISO date. */
  readonly updated: string | null;
  readonly roles: readonly string[];
  /** The article without its front matter. */
  readonly body: string;
  /** 1-based line on which the body begins. */
  readonly bodyLine: number;
  readonly warnings: readonly Problem[];
}

type Key = 'title' | 'source' | 'updated' | 'role';

/** What is written under a key: the text, or the texts of a list. */
interface FrontMatterField {
  readonly texts: readonly string[];
  readonly line: number;
}

type Warn = (line: number, message: string) => void;

const KEYS: readonly string[] = ['title', 'source', 'updated', 'role'] satisfies Key[];
const KEY = /^[\w-]+[ \t]*:(?:\s|$)/;
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;

/**
 * Reads the front matter at the top of an article, if there is any. What is wrong in it is a warning and left out.
 * `text` has no byte order mark and ends its lines with \n; `known` are the ids of roles.yaml.
 */
export function readFrontMatter(
  file: string,
  text: string,
  known: ReadonlySet<string>,
): FrontMatter {
  const warnings: Problem[] = [];
  const warn: Warn = (line, message) => void warnings.push({ file, line, message });
  const lines = text.split('\n');
  const end = findEnd(lines);
  if (end === 'missing') {
    warn(
      1,
      'front matter is opened by --- but never closed: write --- on a line of its own after it',
    );
  }
  if (typeof end !== 'number') {
    const none = { title: null, source: null, updated: null, roles: [] };
    return { ...none, body: text, bodyLine: 1, warnings };
  }
  const fields = readFields(file, lines.slice(1, end), warn);
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
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
    warnings,
  };
}

/** Index of the line that closes the front matter; `missing` where no line does, `none` without front matter. */
function findEnd(lines: readonly string[]): number | 'missing' | 'none' {
  if (lines[0]?.trimEnd() !== '---') return 'none';
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  const first = lines
    .slice(1, end < 0 ? 2 : end)
    .find((line) => line.trim() !== '' && !/^\s*#/.test(line));
  if (first === undefined) return end < 0 ? 'none' : end;
  // Without a key after it, `---` is a rule between two parts of the text.
  if (!KEY.test(first.trimStart())) return 'none';
  return end < 0 ? 'missing' : end;
}

/** The fields that Rolecall knows; `lines` are those between the marks. */
function readFields(
  file: string,
  lines: readonly string[],
  warn: Warn,
): ReadonlyMap<string, FrontMatterField> {
  // An empty first line in place of the opening mark, so that lines count as in the article.
  // Every scalar stays the text that was written: a title like 2026 and dates need no guess.
  const { value, problems, lineOf } = parseYaml(['', ...lines].join('\n'), file, {
    schema: 'failsafe',
    uniqueKeys: false,
  });
  const [broken] = problems;
  if (broken) warn(broken.line ?? 1, `front matter ${broken.message}`);
  const fields = new Map<string, FrontMatterField>();
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  for (const [key, written] of isMap ? Object.entries(value) : []) {
    if (!KEYS.includes(key)) continue;
    const line = lineOf([key]);
    const list: readonly unknown[] = key === 'role' && Array.isArray(written) ? written : [written];
    const texts = list.filter((one) => typeof one === 'string');
    if (texts.length === list.length) {
      fields.set(key, { texts: texts.map((one) => one.trim()).filter(Boolean), line });
    } else {
      const what = key === 'role' ? 'a role id or a list of them' : 'one text';
      warn(line, `${key} must be ${what}: write it plainly, or in quotes`);
    }
  }
  return fields;
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
  known: ReadonlySet<string>,
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
