import type { types } from '@slack/bolt';
import { type Answer, type AnswerLevel, listColumns, type Row } from '../../answer/answer.ts';
import { selectDiffering } from '../../answer/differing-rows.ts';
import { nameAspect, SILENCE_IN_WORDS } from '../../answer/text.ts';
import { escapeRegExp } from '../../text/escape-pattern.ts';
import { shorten } from '../../text/shorten.ts';
import { shortenToClause } from '../../text/shorten-to-clause.ts';
import { LIMITS, listFittingNames } from '../format/limits.ts';
import { toBold, toLiteral } from '../format/literal-marks.ts';
import { type BlockWithText, paragraph } from './message.ts';

/** Where the articles are silent, in a cell. */
const SILENCE = '—';
const CORNER = 'Aspect';
/** Rows that stay on one screen of a phone, and those that announce them in a channel. */
const ROWS_SHOWN = { most: 4, few: 2 } as const;

/** What a table may take on a phone, beside what else its message says: in px. */
const ROOM = 450;
/** A row of one line, and each further line. */
const ROW_PX = 36;
const LINE_PX = 18;
/** Characters of all columns beside each other: the aspect's is as wide as its longest word, the others share the rest. */
const TABLE_LINE = 41;

/** The rows of an answer that are shown at once: those that differ most, so many as fit. */
export function selectRows(answer: Answer, size: keyof typeof ROWS_SHOWN): readonly Row[] {
  const { rows } = answer;
  const columns = listColumns(answer);
  for (let most = ROWS_SHOWN[size]; most > ROWS_SHOWN.few; most -= 1) {
    const selected = selectDiffering(rows, most);
    if (measureTable(columns, selected) <= ROOM) return selected;
  }
  return selectDiffering(rows, ROWS_SHOWN.few);
}

/** The height of a table of rows below the names of its columns, in px. */
function measureTable(columns: readonly AnswerLevel[], rows: readonly Row[]): number {
  const subjects = columns.map(toSubject);
  const cells = [
    [CORNER, ...columns.map(({ name }) => name)],
    ...rows.map((row) => listCells(row, subjects)),
  ];
  const aspect = Math.max(...cells.flatMap(([head = '']) => head.split(' ')).map(lengthOf));
  const width = Math.floor((TABLE_LINE - aspect) / columns.length);
  return cells
    .map(([head = '', ...said]) =>
      Math.max(countCellLines(head, aspect), ...said.map((text) => countCellLines(text, width))),
    )
    .reduce((sum, lines) => sum + ROW_PX + (lines - 1) * LINE_PX, 0);
}

function lengthOf(text: string): number {
  return text.length;
}

/** The lines that a text takes where each holds so many characters; a longer word is broken. */
function countCellLines(text: string, width: number): number {
  let [lines, taken] = [1, 0];
  for (const { length } of text.split(' ')) {
    const isFitting = taken === 0 || taken + 1 + length <= width;
    if (!isFitting) lines += 1;
    taken = isFitting && taken > 0 ? taken + 1 + length : length;
    const broken = Math.ceil(taken / width) - 1;
    lines += broken;
    taken -= broken * width;
  }
  return lines;
}

/** The words of a row's cells, the aspect first, without the `subjects` that the columns name. */
function listCells(row: Row, subjects: readonly RegExp[]): readonly string[] {
  const said = row.cells.map(({ text }, at) => {
    const subject = subjects[at];
    const told = subject === undefined ? text : text?.replace(subject, '… ');
    const short = shortenToClause(told ?? '', LIMITS.cell);
    // what is left must say something: "…" alone is a cell that looks lost
    return /\p{L}|\p{N}/u.test(short) ? short : shortenToClause(text ?? '', LIMITS.cell);
  });
  return [shortenToClause(nameAspect(row), LIMITS.cell), ...said].map((text) => text || SILENCE);
}

/**
 * Aspects by roles as a table, or as several where one would be refused; as lines where it has too many columns, or where a
 * single row with the names above it would be too long. A `data_table` sorts and pages, which four rows of sentences don't
 * need, and wants a caption that would say the first line again.
 */
export function renderComparisonTable(
  roles: readonly AnswerLevel[],
  compared: readonly Row[],
): BlockWithText[] {
  const rows = withoutChange(compared);
  if (rows.length === 0) return [];
  const subjects = roles.map(toSubject);
  const lined = rows.map((row) => ({ row, line: rowToText(roles, row) }));
  const isTooWide = roles.length + 1 > LIMITS.tableCells;
  // A line has the names too, so it is no shorter than a table of that row.
  if (isTooWide || lined.some(({ line }) => line.length > LIMITS.message)) {
    return lined.flatMap(({ line }) => paragraph(line));
  }
  return splitRows(lined).map((group) => ({
    block: {
      type: 'table',
      // Cells hold sentences, which Slack would show on one line otherwise.
      column_settings: [CORNER, ...roles].map(() => ({ is_wrapped: true })),
      rows: [headerRow(roles), ...group.map(({ row }) => toCells(row, subjects))],
    },
    text: group.map(({ line }) => line).join('\n'),
  }));
}

/** Rows without "(changed)" where each of several is: side by side their cells show it. */
function withoutChange(rows: readonly Row[]): readonly Row[] {
  const isEach = rows.length > 1 && rows.every(({ change }) => change === 'changed');
  return isEach ? rows.map(({ change: _, ...row }) => row) : rows;
}

/** A row, and the line that says the same. */
interface LinedRow {
  readonly row: Row;
  readonly line: string;
}

function splitRows(rows: readonly LinedRow[]): LinedRow[][] {
  const made: LinedRow[][] = [];
  let room = 0;
  for (const lined of rows) {
    const { length } = lined.line;
    const last = made.at(-1);
    if (last !== undefined && length <= room && last.length < LIMITS.tableRows - 1) {
      last.push(lined);
      room -= length;
    } else {
      made.push([lined]);
      room = LIMITS.table - length;
    }
  }
  return made;
}

function headerRow(roles: readonly AnswerLevel[]): types.TableBlock['rows'][number] {
  return [CORNER, ...roles.map(({ name }) => name)].map((name) => ({
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [{ type: 'text', text: name, style: { bold: true } }],
      },
    ],
  }));
}

function toCells(row: Row, subjects: readonly RegExp[]): types.TableBlock['rows'][number] {
  return listCells(row, subjects).map((text) => ({ type: 'raw_text', text }));
}

const NO_SUBJECT = /(?!)/;

/**
 * The role at the start of a cell in its column, which names it: "… build complete applications", "… skilled in many"; as a
 * label too, "Board (the owners): set the course".
 */
function toSubject({ name, aliases }: AnswerLevel): RegExp {
  const names = listFittingNames([name, ...aliases]).map(escapeRegExp);
  if (names.length === 0) return NO_SUBJECT;
  const subject = `(?:(?:an?|the) )?(?:${names.join('|')})(?:s|es)?(?: \\([^()]{1,40}\\))?`;
  return new RegExp(`^${subject}(?:(?:: | [–—-] )| (?:(?:is|are) )?(?=\\p{Ll}))`, 'iu');
}

/** The aspect in bold, and what each role's cell says on a line of its own: the row where no table is shown. */
function rowToText(roles: readonly AnswerLevel[], row: Row): string {
  const said = roles.map(({ name }, index) => {
    const text = row.cells[index]?.text ?? SILENCE_IN_WORDS;
    return `• ${toLiteral(`${name}: ${shortenToClause(text, LIMITS.cell)}`)}`;
  });
  return [toBold(shorten(nameAspect(row), LIMITS.cell)), ...said].join('\n');
}
