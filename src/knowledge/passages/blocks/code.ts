import {
  createGroup,
  endBlock,
  type GroupingState,
  type GroupingStep,
  joinLeadIn,
} from '../grouping-state.ts';
import type { Line } from '../line-group.ts';
import { splitText } from '../split-text.ts';

const FENCED = /^```\n(.*)\n```$/s;

/** Code is one group; where it is too long for one thought, each part gets its fences again. */
export function groupCode({ line, text }: Line, state: GroupingState): GroupingStep {
  const lines = splitCode(text).map((part) => ({ line, text: part }));
  return endBlock(state, [createGroup(state, lines, { leadIn: joinLeadIn(state) })]);
}

function splitCode(text: string): string[] {
  const bare = FENCED.exec(text)?.[1];
  // Code that holds a fence itself comes without one.
  if (bare === undefined) return splitText(text);
  const parts = splitText(bare);
  return parts.length === 1 ? [text] : parts.map((part) => `\`\`\`\n${part}\n\`\`\``);
}
