import { HARD_BREAK } from '../../text/hard-break.ts';
import {
  createGroup,
  type GroupingContext,
  type GroupingState,
  joinLeadIn,
  labelRoles,
} from './grouping-state.ts';
import { isShortLeadIn, type LabelledRoles, type Line, type LineGroup } from './line-group.ts';

/** An item or row, and the ids of the roles that its term or head names; most lines name none. */
export interface LabelledLine extends Line {
  readonly roles: readonly string[];
}

/** Groups lines in order: each labelled one is a group of its own, the others between them stay together. */
export function groupLabelledLines(
  lines: readonly LabelledLine[],
  by: LabelledRoles['by'],
  state: GroupingState,
  context: GroupingContext,
): LineGroup[] {
  const runs: { readonly lines: Line[]; readonly label: LabelledRoles | null }[] = [];
  for (const { line, text, roles } of lines) {
    const label = labelRoles(roles, by, state, context);
    const run = runs.at(-1);
    if (run && run.label === null && label === null) run.lines.push({ line, text });
    else runs.push({ lines: [{ line, text }], label });
  }
  const leadIn = joinLeadIn(state);
  // Items are hard to understand without their lead-in, rows have the heads of their columns.
  const isRepeated = by === 'lead-in' && isShortLeadIn(leadIn);
  return runs.map((run, at) =>
    createGroup(state, run.lines, {
      leadIn: at === 0 || isRepeated ? leadIn : null,
      lineBreak: by === 'table' ? HARD_BREAK : '\n',
      ...(run.label && { labelled: run.label, isSeparate: true }),
    }),
  );
}
