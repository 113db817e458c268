import type { ArticleTable } from '../markdown/blocks.ts';
import { toLabelText } from '../markdown/label-text.ts';
import { cellAt } from '../markdown/table-cell.ts';
import type { RoleLabels } from '../role-labels.ts';
import { createMarkReader, type Legend, type MatrixMark, toMarkText } from './matrix-marks.ts';
import type { TableColumn } from './table-columns.ts';

/** A role of a matrix: its heading as written, and its ids. */
interface MatrixRole {
  readonly name: string;
  readonly roles: readonly string[];
}

/** One thing of a matrix, and what its cells say of the roles. */
export interface MatrixThing {
  readonly name: string;
  readonly line: number;
  readonly marks: readonly { readonly by: MatrixRole; readonly mark: MatrixMark }[];
}

/** A table of things and roles whose cells are marks: RACI, ticks, yes and no. */
export interface ResponsibilityMatrix {
  /** By the number of their row where roles head the columns. */
  readonly things: readonly MatrixThing[];
  /** Whether roles head the rows, and things the columns. */
  readonly isTransposed: boolean;
}

/** Fewer marks make no matrix. */
const MIN_MARKS = 2;

/**
 * Reads a table as a matrix; null where its cells hold more than marks. `columns` are the table's; `legend` reads what the
 * text explains, which few tables need.
 */
export function readMatrix(
  rows: ArticleTable['rows'],
  columns: readonly TableColumn[],
  labels: RoleLabels,
  legend: () => Legend,
): ResponsibilityMatrix | null {
  const isByColumn = columns.some(({ kind }) => kind === 'role');
  return isByColumn
    ? readByColumn(rows, columns, legend)
    : readByRow(rows, columns, labels, legend);
}

function readByColumn(
  rows: ArticleTable['rows'],
  columns: readonly TableColumn[],
  legend: () => Legend,
): ResponsibilityMatrix | null {
  const roleColumns = columns.flatMap(({ kind, name, roles }, at) =>
    kind === 'role' ? [{ at, by: { name: toLabelText(name), roles } }] : [],
  );
  const head = columns.findLastIndex(({ kind }) => kind === 'head');
  const read = createMarks(
    rows.flatMap(({ cells }) => roleColumns.map(({ at }) => cellAt(cells, at))),
    legend,
  );
  if (read === null) return null;
  const things = rows.map(({ line, cells }) => ({
    name: toLabelText(cellAt(cells, head)),
    line,
    marks: roleColumns.flatMap(({ at, by }) =>
      read(cellAt(cells, at)).map((mark) => ({ by, mark })),
    ),
  }));
  return { things, isTransposed: false };
}

function readByRow(
  rows: ArticleTable['rows'],
  columns: readonly TableColumn[],
  labels: RoleLabels,
  legend: () => Legend,
): ResponsibilityMatrix | null {
  const others = columns.flatMap(({ kind, name }, at) => (kind === 'head' ? [] : [{ at, name }]));
  if (others.length === 0 || others.some(({ name }) => name === '')) return null;
  const rolesOf = (head = ''): readonly string[] => labels.inHeading(toLabelText(head));
  // What no role heads is no row of such a matrix.
  if (rows.some(({ cells }) => cells.some(Boolean) && rolesOf(cells[0]).length === 0)) return null;
  const read = createMarks(
    rows.flatMap(({ cells }) => others.map(({ at }) => cellAt(cells, at))),
    legend,
  );
  if (read === null) return null;
  const byRow = rows.map(({ cells }) => {
    const name = toLabelText(cellAt(cells, 0));
    return { by: { name, roles: labels.inHeading(name) }, cells };
  });
  const things = others.map(({ at, name }) => ({
    name: toLabelText(name),
    line: rows[0]?.line ?? 0,
    marks: byRow.flatMap(({ by, cells }) => read(cellAt(cells, at)).map((mark) => ({ by, mark }))),
  }));
  return { things, isTransposed: true };
}

/** The reader for these cells; null where one of them holds more than marks, or few hold any. */
function createMarks(
  cells: readonly string[],
  legend: () => Legend,
): ((cell: string) => readonly MatrixMark[]) | null {
  const plain = cells.map(toMarkText);
  const read = createMarkReader(plain, legend());
  const marks = plain.map(read);
  if (marks.includes(null)) return null;
  if (marks.filter((mark) => mark !== null && mark.length > 0).length < MIN_MARKS) return null;
  return (cell) => read(toMarkText(cell)) ?? [];
}

/** `Responsible: Site engineer; Consulted: Designer`, in the order in which the marks come. */
export function writeMarks({ marks }: MatrixThing): string {
  const byWord = new Map<string, string[]>();
  for (const { by, mark } of marks) {
    byWord.set(mark.word, [...(byWord.get(mark.word) ?? []), by.name]);
  }
  // Who owns the thing comes first.
  const owning = new Set(marks.flatMap(({ mark }) => (mark.isOwning ? [mark.word] : [])));
  return [...byWord]
    .sort(([a], [b]) => Number(owning.has(b)) - Number(owning.has(a)))
    .map(([word, names]) => `${word}: ${names.join(', ')}`)
    .join('; ');
}

/** Ids of the roles that own a thing by their marks, each once. */
export function listOwners({ marks }: MatrixThing): readonly string[] {
  return [...new Set(marks.flatMap(({ by, mark }) => (mark.isOwning ? by.roles : [])))];
}
