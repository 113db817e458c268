import { findDefinedRoles } from '../definition.ts';
import {
  endBlock,
  type GroupingContext,
  type GroupingState,
  type GroupingStep,
} from '../grouping-state.ts';
import { groupLabelledLines } from '../labelled-lines.ts';
import type { Line } from '../line-group.ts';
import { splitText } from '../split-text.ts';

/** An item that defines a role is a group of its own, the others stay together; a short lead-in is repeated over each group. */
export function groupList(
  items: readonly Line[],
  state: GroupingState,
  context: GroupingContext,
): GroupingStep {
  const lines = items.flatMap(({ line, text }) => {
    const roles = findDefinedRoles(text, context.labels);
    return splitText(text).map((part) => ({ line, text: part, roles }));
  });
  return endBlock(state, groupLabelledLines(lines, 'lead-in', state, context));
}
