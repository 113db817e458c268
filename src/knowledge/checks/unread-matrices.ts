// Tables of roles and things whose cells are marks that nobody explains.

import type { Problem } from '../../errors.ts';
import type { ArticleTable, Block } from '../markdown/blocks.ts';
import { toLabelText } from '../markdown/label-text.ts';
import { cellAt } from '../markdown/table-cell.ts';
import type { ArticleOutline } from '../outline.ts';
import { createMarkReader, type Legend, readLegend, toMarkText } from '../passages/matrix-marks.ts';
import { readColumns } from '../passages/table-columns.ts';
import type { RoleLabels } from '../role-labels.ts';

/** A cell of a matrix is a letter or a mark, or a few of them. */
const MATRIX_MARK =
  /^(?:[\p{Lu}\p{S}\p{Po}*x]{1,3}|\p{Lu}(?:\s?[,/&+]\s?\p{Lu}){1,2}|:[a-z_]+:)\ufe0f?$/u;
/** So many of the cells that hold anything are marks. */
const MOST = 0.8;
const MIN_MATRIX_MARKS = 2;

/** Every matrix with a mark that cannot be read, once, with the cure. */
export function findUnreadMatrices(
  outlines: readonly ArticleOutline[],
  labels: RoleLabels,
): Problem[] {
  return outlines.flatMap(({ path: file, blocks }) =>
    splitAtHeadings(blocks).flatMap((section) => {
      const legend = readLegend(section);
      return section.flatMap((block): Problem[] => {
        const unread = block.kind === 'table' ? findUnreadMark(block, labels, legend) : null;
        if (unread === null) return [];
        const { line, mark } = unread;
        const message = `the matrix has "${mark}", which nothing explains: write what it stands for beside the table (“${mark} = …”), or use R, A, C and I`;
        return [{ file, line, message }];
      });
    }),
  );
}

function splitAtHeadings(blocks: readonly Block[]): Block[][] {
  const sections: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push([]);
    else sections.at(-1)?.push(block);
  }
  return sections;
}

/** The first mark of a matrix that cannot be read; null for other tables and for those that can. */
function findUnreadMark(
  { head, rows }: ArticleTable,
  labels: RoleLabels,
  legend: Legend,
): { readonly line: number; readonly mark: string } | null {
  const columns = readColumns(head, rows, labels);
  const ofRoles = columns.flatMap(({ kind }, at) => (kind === 'role' ? [at] : []));
  const areRowsRoles =
    ofRoles.length === 0 &&
    rows.every(({ cells }) => labels.inHeading(toLabelText(cellAt(cells, 0))).length > 0);
  const marked = areRowsRoles
    ? columns.flatMap(({ kind }, at) => (kind === 'head' ? [] : [at]))
    : ofRoles;
  const cells = rows.flatMap(({ line, cells: row }) =>
    marked.map((at) => ({ line, mark: toMarkText(cellAt(row, at)) })),
  );
  const filled = cells.filter(({ mark }) => mark !== '');
  const marks = filled.filter(({ mark }) => MATRIX_MARK.test(mark));
  if (marks.length < MIN_MATRIX_MARKS || marks.length < filled.length * MOST) return null;
  const read = createMarkReader(
    filled.map(({ mark }) => mark),
    legend,
  );
  return marks.find(({ mark }) => read(mark) === null) ?? null;
}
