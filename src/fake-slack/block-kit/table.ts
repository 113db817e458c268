import type { Json } from '../workspace/json.ts';
import { checkList, checkObject, checkString, type Report } from './checks.ts';

const ROWS = 100;
const CELLS = 20;
/** Over all cells of a table; Slack's documentation says "about". */
const CHARACTERS = 10_000;

/** A table block: rows of cells, none of them empty. */
export function checkTable(report: Report, table: Json, pointer: string): void {
  const rows = checkList(report, table.rows, `${pointer}/rows`, ROWS);
  for (const [row, value] of rows.entries()) {
    const at = `${pointer}/rows/${row}`;
    for (const [cell, content] of checkList(report, value, at, CELLS).entries()) {
      checkCell(report, content, `${at}/${cell}`);
    }
  }
  if (table.column_settings !== undefined) {
    checkList(report, table.column_settings, `${pointer}/column_settings`, CELLS);
  }
  if (countCharacters(rows) > CHARACTERS) {
    report(`must be less than ${CHARACTERS + 1} characters in all`, `${pointer}/rows`);
  }
}

/** How many visible characters a part of a message has: all strings under `text`. */
export function countCharacters(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [name, part]) => {
    const isRead = name === 'text' && typeof part === 'string';
    return sum + (isRead ? part.length : countCharacters(part));
  }, 0);
}

function checkCell(report: Report, value: unknown, pointer: string): void {
  const cell = checkObject(report, value, pointer);
  if (cell?.type === 'raw_text') checkString(report, cell.text, `${pointer}/text`, CHARACTERS);
  else if (cell?.type === 'rich_text') checkRichText(report, cell, pointer);
  else if (cell) report('must be one of: raw_text, rich_text', `${pointer}/type`);
}

const RICH_TEXT_MAX = 1_000;
const RICH_TEXT_PARTS = [
  'rich_text_section',
  'rich_text_list',
  'rich_text_preformatted',
  'rich_text_quote',
];

/** A cell of rich text. */
function checkRichText(report: Report, block: Json, pointer: string): void {
  const parts = checkList(report, block.elements, `${pointer}/elements`, RICH_TEXT_MAX);
  for (const [index, value] of parts.entries()) {
    const at = `${pointer}/elements/${index}`;
    const part = checkObject(report, value, at);
    if (!part) continue;
    if (!RICH_TEXT_PARTS.includes(String(part.type))) {
      report(`unsupported type: ${part.type}`, `${at}/type`);
    }
    checkList(report, part.elements, `${at}/elements`, RICH_TEXT_MAX, 0);
  }
}
