import type { Content } from '../markdown/blocks.ts';
import { groupCode } from './blocks/code.ts';
import { groupList } from './blocks/list.ts';
import { groupParagraph } from './blocks/paragraph.ts';
import { groupQuote } from './blocks/quote.ts';
import { groupTable } from './blocks/table.ts';
import {
  createGroup,
  FIRST_STATE,
  type GroupingContext,
  type GroupingState,
  type GroupingStep,
} from './grouping-state.ts';
import type { LineGroup } from './line-group.ts';

/** Turns the blocks of one section into groups, in order: one step a block, each from the state that the last one left. */
export function groupBlocks(blocks: readonly Content[], context: GroupingContext): LineGroup[] {
  const groups: LineGroup[] = [];
  let state = FIRST_STATE;
  for (const [at, block] of blocks.entries()) {
    const step = groupBlock(block, blocks[at + 1], state, context);
    groups.push(...step.groups);
    state = step.state;
  }
  return state.leadIn.length > 0 ? [...groups, createGroup(state, state.leadIn)] : groups;
}

/** Each kind of block has a file of its own in `blocks/`. */
function groupBlock(
  block: Content,
  next: Content | undefined,
  state: GroupingState,
  context: GroupingContext,
): GroupingStep {
  switch (block.kind) {
    case 'paragraph':
      return groupParagraph(block, next, state, context);
    case 'list':
      return groupList(block.items, state, context);
    case 'table':
      return groupTable(block, state, context);
    case 'quote':
      return groupQuote(block, state);
    case 'code':
      return groupCode(block, state);
  }
}
