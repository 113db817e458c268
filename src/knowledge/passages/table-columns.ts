import type { ArticleTable } from '../markdown/blocks.ts';
import { toLabelText } from '../markdown/label-text.ts';
import { cellAt } from '../markdown/table-cell.ts';
import type { RoleLabels } from '../role-labels.ts';

/** A column of a table, and what its cells are to a row. */
export interface TableColumn {
  readonly name: string;
  /** `head`: names the row. `role`: says what the roles of the column's heading do. `owner`: may name the roles of the row. */
  readonly kind: 'head' | 'role' | 'owner' | 'other';
  /** Ids of the roles that head a `role` column. */
  readonly roles: readonly string[];
}

/** Headings of columns whose cells say whose the row is. */
const OWNER_HEADING =
  /\b(?:owners?|owned by|responsib\w+|accountable|roles?|titles?|positions?|jobs?|levels?|teams?|dri|leads?|who (?:owns|decides|does|leads|runs)|decides|decided by|decision makers?)\b/i;

/** … unless it was so once, or is so only in their place. */
const FORMER_OR_SECOND =
  /\b(?:former(?:ly)?|previous(?:ly)?|past|old|ex|outgoing|until|backups?|back-ups?|deput\w+|secondary|substitutes?|alternates?|stand-?ins?|consulted|informed|not)\b/i;

/** Whether a column's heading says that its cells name whose the row is. */
function isOwnerHeading(heading: string): boolean {
  return OWNER_HEADING.test(heading) && !FORMER_OR_SECOND.test(heading);
}

/** Reads what each column of a table is to its rows, from its heading and, for the heads of the rows, its cells. */
export function readColumns(
  head: readonly string[],
  rows: ArticleTable['rows'],
  labels: RoleLabels,
): readonly TableColumn[] {
  const width = Math.max(head.length, ...rows.map(({ cells }) => cells.length));
  const names = Array.from({ length: width }, (_, at) => head[at] ?? '');
  const roles = names.map((name) => labels.inHeading(toLabelText(name)));
  // A column that a role heads never names the row.
  const heads = roles[1]?.length ? 1 : countHeadCells(rows, width);
  return names.map((name, at) => {
    if (at < heads) return { name, kind: 'head', roles: [] };
    if (roles[at]?.length) return { name, kind: 'role', roles: roles[at] };
    return { name, kind: isOwnerHeading(toLabelText(name)) ? 'owner' : 'other', roles: [] };
  });
}

/** How many cells name a row: the first, or the first two where the values of the first are repeated down the table. */
function countHeadCells(rows: ArticleTable['rows'], width: number): number {
  // A single column is a list with a heading.
  if (width === 1) return 0;
  if (width === 2) return 1;
  const first = rows.map(({ cells }) => cellAt(cells, 0)).filter(Boolean);
  return new Set(first).size < first.length ? 2 : 1;
}
