import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../../errors.ts';

export interface FrontMatter {
  readonly title: string | null;
  readonly source: string | null;
  /** ISO date. */
  readonly updated: string | null;
  readonly roles: readonly string[];
  /** The article without its front matter, and the line on which that begins. */
  readonly body: string;
  readonly bodyLine: number;
  readonly warnings: readonly Problem[];
}

const KEY = /^[\w-]+[ \t]*:(?:\s|$)/;
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;

/** An ISO date, or null where the text names no day. */
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

function readUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/**
 * Reads the front matter at the top of an article, if there is any; `known` are the ids of roles.yaml. What is odd in it
 * is a warning and left out. The text has no byte order mark and ends its lines with \n.
 */
export function readFrontMatter(
  file: string,
  text: string,
  known: ReadonlySet<string>,
): FrontMatter {
  const none: FrontMatter = {
    title: null,
    source: null,
    updated: null,
    roles: [],
    body: text,
    bodyLine: 1,
    warnings: [],
  };
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return none;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  const first = lines
    .slice(1, end < 0 ? 2 : end)
    .find((line) => line.trim() !== '' && !/^\s*#/.test(line));
  // Without a key after it, `---` is a rule between two parts of the text.
  if (first === undefined || !KEY.test(first.trimStart()))
    return end > 0 && first === undefined ? cut(end) : none;
  const warnings: Problem[] = [];
  const warn = (line: number, message: string): void => {
    warnings.push({ file, line, message });
  };
  if (end < 0) {
    warn(
      1,
      'front matter is opened by --- but never closed: write --- on a line of its own after it',
    );
    return { ...none, warnings };
  }

  const counter = new LineCounter();
  // Every scalar stays the text that was written: titles like 2026 and dates need no guess.
  const doc = parseDocument(lines.slice(1, end).join('\n'), {
    schema: 'failsafe',
    lineCounter: counter,
    logLevel: 'silent',
    uniqueKeys: false,
  });
  const lineOf = (offset: number | undefined): number => counter.linePos(offset ?? 0).line + 1;
  const [error] = doc.errors;
  if (error) {
    const reason = error.message.split(/ at line \d|\n/)[0];
    warn(
      lineOf(error.pos[0]),
      `front matter is no YAML (${reason}): put values with special characters into quotes`,
    );
  }

  const values = new Map<string, { values: string[]; line: number }>();
  for (const pair of isMap(doc.contents) ? doc.contents.items : []) {
    if (!isScalar(pair.key)) continue;
    const { value } = pair;
    const line = lineOf(pair.key.range?.[0]);
    const nodes = isSeq(value) ? value.items : [value];
    const texts = nodes.map((node) => (isScalar(node) ? String(node.value ?? '').trim() : null));
    const key = String(pair.key.value);
    if (!['title', 'source', 'updated', 'role'].includes(key)) continue;
    if (texts.includes(null) || (isSeq(value) && key !== 'role')) {
      warn(
        line,
        `${key} must be ${key === 'role' ? 'a role id or a list of them' : 'one text'}: write it plainly, or in quotes`,
      );
      continue;
    }
    values.set(key, { values: texts.filter((one): one is string => Boolean(one)), line });
  }

  /** One value, as `read` understands it; a warning with the cure where it doesn't. */
  const one = (key: string, read: (text: string) => string | null, cure: string): string | null => {
    const found = values.get(key);
    const [value] = found?.values ?? [];
    if (found === undefined || value === undefined) return null;
    const got = read(value);
    if (got === null) warn(found.line, `${key} "${value}" ${cure}`);
    return got;
  };
  const title = one(
    'title',
    (value) => (/\{\{|\{%/.test(value) ? null : value),
    'is a template: write the title itself',
  );
  const source = one(
    'source',
    readUrl,
    'is no web address: write a whole one, such as https://example.com/page',
  );
  const updated = one('updated', readDate, 'is no date: write it as 2026-03-31');
  const named = values.get('role');
  const roles = (named?.values ?? []).filter((id) => {
    if (known.has(id)) return true;
    warn(
      named?.line ?? 1,
      `role "${id}" is not in roles.yaml: write one of its ids, or add the role there`,
    );
    return false;
  });
  return { ...cut(end), title, source, updated, roles: [...new Set(roles)], warnings };

  function cut(last: number): FrontMatter {
    return { ...none, body: lines.slice(last + 1).join('\n'), bodyLine: last + 2 };
  }
}
