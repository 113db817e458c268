import type { Content } from '../markdown/blocks.ts';
import { groupCode } from './blocks/code.ts';
import { groupList } from './blocks/list.ts';
import { groupParagraph } from './blocks/paragraph.ts';
import { groupQuote } from './blocks/quote.ts';
import { groupTable } from './blocks/table.ts';
import {
  createGroup,
  enterFrame,
  FIRST_STATE,
  type GroupingContext,
  type GroupingState,
  type GroupingStep,
  leaveFrame,
} from './grouping-state.ts';
import type { LineGroup } from './line-group.ts';

/** Turns the blocks of one section into groups, in order: one step a block, each from the state that the last one left. */
export function groupBlocks(blocks: readonly Content[], context: GroupingContext): LineGroup[] {
  const groups: LineGroup[] = [];
  let state = FIRST_STATE;
  for (const [at, block] of blocks.entries()) {
    const next = block.kind === 'paragraph' ? findNext(blocks, at) : undefined;
    const step = groupBlock(block, next, state, context);
    groups.push(...step.groups);
    state = step.state;
  }
  return state.leadIn.length > 0 ? [...groups, createGroup(state, state.leadIn)] : groups;
}

/** The block that a paragraph may introduce: not one outside of its frame. */
function findNext(blocks: readonly Content[], at: number): Content | undefined {
  let next = at + 1;
  while (blocks[next]?.kind === 'frame-start') next += 1;
  return blocks[next]?.kind === 'frame-end' ? undefined : blocks[next];
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
    case 'frame-start':
      return enterFrame(state);
    case 'frame-end':
      return leaveFrame(state);
  }
}
