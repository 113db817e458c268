import type { TableBlock } from '../markdown/blocks.ts';
import { toLabelText } from '../markdown/label-text.ts';
import type { RoleLabels } from '../role-labels.ts';
import { splitText, TARGET_LENGTH, TINY_LENGTH } from './split-text.ts';

/** A line of a table as it is quoted, and whose it is (nobody's: empty). */
export interface TableLine {
  readonly line: number;
  readonly text: string;
  readonly roles: readonly string[];
}

/** A column headed by roles, as lines of its own. */
export interface RoleColumn {
  readonly head: string;
  readonly roles: readonly string[];
  readonly lines: readonly TableLine[];
}

/** Headings of columns whose cells say whose the row is. */
const HOLDER =
  /\b(?:owners?|owned by|responsib\w+|accountable|roles?|titles?|positions?|jobs?|levels?|teams?|dri|leads?|who (?:owns|decides|does|leads|runs)|decides|decided by|decision makers?)\b/i;

/** Bold already marks the head of a row; links and code in it stay. */
function bold(head: string): string {
  return `**${head.replace(/\*+|__+/g, '').trim()}**`;
}

/**
 * How many leading cells name a row: the first as a rule; the first two where the first repeats its values down the table and so
 * tells no row from another.
 */
function leadingCells(rows: TableBlock['rows'], width: number): number {
  // A single column is a list with a heading.
  if (width === 1) return 0;
  if (width === 2) return 1;
  const first = rows.map(({ cells }) => cells[0] ?? '').filter(Boolean);
  return new Set(first).size < first.length ? 2 : 1;
}

/** `**Row head** – Column: cell; Column: cell`, in several lines where it is too long for one thought. */
function quoteRow(head: string, columns: readonly { name: string; cell: string }[]): string[] {
  const parts = columns
    .filter(({ cell }) => cell !== '')
    .flatMap(({ name, cell }) =>
      splitText(cell).map((part) => (name === '' ? part : `${name}: ${part}`)),
    );
  const start = head === '' ? '' : bold(head);
  if (parts.length === 0) return start === '' ? [] : splitText(start);
  const texts: string[] = [];
  let text = '';
  for (const part of parts) {
    if (text !== '' && text.length + part.length > TARGET_LENGTH) {
      texts.push(text);
      text = '';
    }
    if (text === '') text = start === '' ? part : `${start} – ${part}`;
    else text += `; ${part}`;
  }
  return [...texts, text];
}

/**
 * Reads a table as lines that keep their row and column headings. Columns headed by a role come apart: a comparison sets
 * them side by side. A row is a role's when its leading cells name the role, or when a cell does in a column whose heading
 * says that it names holders ("Owner", "Role", "Level").
 */
export function readTable(
  given: TableBlock,
  labels: RoleLabels,
): { readonly rows: readonly TableLine[]; readonly columns: readonly RoleColumn[] } {
  // Without rows the head is all there is to say.
  const table =
    given.rows.length > 0 ? given : { head: [], rows: [{ line: given.line, cells: given.head }] };
  const width = Math.max(table.head.length, ...table.rows.map(({ cells }) => cells.length));
  const names = Array.from({ length: width }, (_, at) => table.head[at] ?? '');
  const named = names.map((name) => labels.inHeading(toLabelText(name)));
  // a column headed by a role holds what is said of the role: it never names the row
  const leading = (named[1]?.length ?? 0) > 0 ? 1 : leadingCells(table.rows, width);
  const owners = named.map((roles, at) => (at < leading ? [] : roles));
  const columns = names.flatMap((head, at) => {
    const roles = owners[at] ?? [];
    return roles.length > 0 ? [{ head: bold(head), roles, at, lines: [] as TableLine[] }] : [];
  });
  const holders = names.map((name, at) => at >= leading && HOLDER.test(toLabelText(name)));
  const rows: TableLine[] = [];
  let carried: readonly string[] = [];
  let caption: { readonly line: number; text: string } | null = null;
  for (const { line, cells } of table.rows) {
    // An empty first cell means "as above".
    const own = cells.slice(0, leading);
    if (own[0] === '' && cells.some(Boolean) && carried[0]) own[0] = carried[0];
    carried = own;
    const heads = [...new Set(own.filter((cell) => cell !== ''))];
    const head = heads.join(', ');
    for (const column of columns) {
      const cell = cells[column.at] ?? '';
      if (cell === '') continue;
      for (const part of splitText(cell)) {
        column.lines.push({
          line,
          text: head === '' ? part : `${bold(head)}: ${part}`,
          roles: column.roles,
        });
      }
    }
    const others = names
      .map((name, at) => ({ name, cell: cells[at] ?? '', at }))
      .filter(({ at }) => at >= leading && owners[at]?.length === 0);
    if (columns.length > 0 && others.every(({ cell }) => cell === '')) continue;
    const ofHead = heads.flatMap((cell) => labels.inHeading(toLabelText(cell)));
    const held = others
      .filter(({ at }) => holders[at])
      .map(({ cell }) => toLabelText(cell))
      .flatMap((cell) => labels.namedExactly(cell));
    const roles = [...new Set(ofHead.length > 0 ? ofHead : held)];
    const texts = quoteRow(head, others);
    if (texts.length === 0) continue;
    // A row of nothing but its head is a caption of the rows below.
    if (
      width > 1 &&
      roles.length === 0 &&
      (caption?.text.length ?? 0) < TINY_LENGTH &&
      others.every(({ cell }) => cell === '')
    ) {
      caption ??= { line, text: '' };
      caption.text += texts.map((text) => `${text}\n`).join('');
      continue;
    }
    for (const [at, text] of texts.entries()) {
      const over = at === 0 ? caption : null;
      rows.push({ line: over?.line ?? line, text: (over?.text ?? '') + text, roles });
    }
    caption = null;
  }
  if (caption) rows.push({ line: caption.line, text: caption.text.trimEnd(), roles: [] });
  return { rows, columns: columns.filter(({ lines }) => lines.length > 0) };
}
