import {
  createGroup,
  endBlock,
  type GroupingState,
  type GroupingStep,
  joinLeadIn,
} from '../grouping-state.ts';
import type { Line } from '../line-group.ts';
import { splitText } from '../split-text.ts';

/** A quote is one group; where it is too long for one thought, each part gets its marks again. */
export function groupQuote({ line, text }: Line, state: GroupingState): GroupingStep {
  const lines = splitQuote(text).map((part) => ({ line, text: part }));
  return endBlock(state, [createGroup(state, lines, { leadIn: joinLeadIn(state) })]);
}

function splitQuote(text: string): string[] {
  const parts = splitText(text.replace(/^ {0,3}> ?/gm, ''));
  return parts.length === 1 ? [text] : parts.map((part) => part.replace(/^/gm, '> '));
}
