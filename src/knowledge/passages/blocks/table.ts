import { HARD_BREAK } from '../../../text/hard-break.ts';
import type { ArticleTable } from '../../markdown/blocks.ts';
import {
  createGroup,
  endBlock,
  type GroupingContext,
  type GroupingState,
  type GroupingStep,
  joinLeadIn,
} from '../grouping-state.ts';
import { groupLabelledLines } from '../labelled-lines.ts';
import type { Line, LineGroup } from '../line-group.ts';
import { type RoleColumn, readTable } from '../table-lines.ts';

/** A table gives its rows first, then each column that a role heads; the first of these takes the lead-in. */
export function groupTable(
  table: ArticleTable,
  state: GroupingState,
  context: GroupingContext,
): GroupingStep {
  const { rows, columns } = readTable(table, context.labels, context.legend);
  const rowGroups = groupLabelledLines(rows, 'table', state, context);
  const columnGroups = columns.map((column, at) => {
    const leadIn = at === 0 && rowGroups.length === 0 ? joinLeadIn(state) : null;
    return groupColumn(column, table.line, leadIn, state);
  });
  return endBlock(state, [...rowGroups, ...columnGroups]);
}

function groupColumn(
  { head, roles, lines }: RoleColumn,
  line: number,
  leadIn: Line | null,
  state: GroupingState,
): LineGroup {
  return createGroup(state, lines, {
    leadIn: { line, text: leadIn === null ? head : `${leadIn.text}\n\n${head}` },
    lineBreak: HARD_BREAK,
    leadInBreak: HARD_BREAK,
    labelled: { roles, by: 'table' },
    isSeparate: true,
  });
}
