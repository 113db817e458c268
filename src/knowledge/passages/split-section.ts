import type { Content } from '../markdown/blocks.ts';
import { isPlaceholder } from '../markdown/placeholder.ts';
import { isContents } from '../markdown/table-of-contents.ts';
import { groupBlocks } from './group-blocks.ts';
import type { GroupingContext } from './grouping-state.ts';
import {
  hasSameRoles,
  isShortLeadIn,
  type LabelledRoles,
  type Line,
  type LineGroup,
} from './line-group.ts';
import { readLegend } from './matrix-marks.ts';
import { MAX_LENGTH, splitText, TARGET_LENGTH, TINY_LENGTH } from './split-text.ts';

/** A part of a section that becomes one passage. */
export interface SectionPart extends Line {
  /** Whose the part is by a label inside the section; null where it is the section's. */
  readonly labelled: LabelledRoles | null;
  /** It says what somebody does NOT do, so mentions in it mean nothing. */
  readonly isDisowned: boolean;
}

/**
 * Splits what is under one heading into parts of one thought each: whole up to about 1,000 characters, else cut between
 * blocks and items. What a role heads (a row, a column, a term, a lead-in) is a part of its own. A table of contents is left
 * out, and what says that a text is still to come.
 */
export function splitSection(
  blocks: readonly Content[],
  context: Omit<GroupingContext, 'legend'>,
): SectionPart[] {
  const runs: LineGroup[][] = [];
  for (const group of groupBlocks(
    blocks.filter((block) => !isContents(block) && !isPlaceholder(block)),
    { ...context, legend: () => readLegend(blocks) },
  )) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && areJoinable(last, group)) run.push(group);
    else runs.push([group]);
  }
  return runs.flatMap((run) =>
    packGroups(run).flatMap(({ line, text }) =>
      // Lead-ins, row heads and captions add up, so this limit comes last.
      splitText(text, MAX_LENGTH).map((part) => ({
        line,
        text: part,
        labelled: run[0]?.labelled ?? null,
        isDisowned: run[0]?.isDisowned ?? false,
      })),
    ),
  );
}

/** Whether two groups may share a passage: they are attributed alike, and neither wants one of its own. */
function areJoinable(a: LineGroup, b: LineGroup): boolean {
  if (a.isSeparate || b.isSeparate || a.isDisowned !== b.isDisowned) return false;
  return hasSameRoles(a.labelled?.roles ?? [], b.labelled?.roles ?? []);
}

/** Packs joinable groups: all together where they make one thought, else as they fit; what is tiny joins its neighbour. */
function packGroups(groups: readonly LineGroup[]): Line[] {
  const parts = groups.map(splitGroup);
  const length = ({ text }: Line): number => text.length + 2;
  const total = parts.flat().reduce((sum, part) => sum + length(part), 0);
  const packed: Line[] = [];
  for (const [first, ...rest] of parts) {
    if (first === undefined) continue;
    const last = packed.at(-1);
    const sum = last === undefined ? 0 : length(last) + first.text.length;
    const isTiny = Math.min(last?.text.length ?? 0, first.text.length) < TINY_LENGTH;
    const isOneThought = total <= TARGET_LENGTH + TINY_LENGTH;
    if (last && sum <= TARGET_LENGTH + (isTiny || isOneThought ? TINY_LENGTH : 0)) {
      packed[packed.length - 1] = { line: last.line, text: `${last.text}\n\n${first.text}` };
    } else packed.push(first);
    packed.push(...rest);
  }
  return packed;
}

/** A group as parts of about `TARGET_LENGTH` characters; all but the first repeat the lead-in only when it is short. */
function splitGroup(group: LineGroup): Line[] {
  const { leadIn, lineBreak, leadInBreak } = group;
  return packLines(group).map((lines, at) => {
    const text = lines.map((line) => line.text).join(lineBreak);
    const line = lines[0]?.line ?? 0;
    if (leadIn === null || (at > 0 && !isShortLeadIn(leadIn))) return { line, text };
    return { line: at === 0 ? leadIn.line : line, text: leadIn.text + leadInBreak + text };
  });
}

/** The lines of a group, packed as they fit under their lead-in; a tiny remainder joins the last pack. */
function packLines({ leadIn, lines, lineBreak }: LineGroup): Line[][] {
  const lengthOf = ({ text }: Line): number => text.length + lineBreak.length;
  const leadInLength = leadIn?.text.length ?? 0;
  let remaining = lines.reduce((sum, line) => sum + lengthOf(line), 0);
  const total = leadInLength + remaining;
  const limit = total <= TARGET_LENGTH + TINY_LENGTH ? total : TARGET_LENGTH;
  const packs: Line[][] = [];
  let length = 0; // of the last pack
  for (const line of lines) {
    const pack = packs.at(-1);
    const isFitting = length + lengthOf(line) <= limit;
    const isTinyRest = remaining < TINY_LENGTH && length + remaining <= TARGET_LENGTH + TINY_LENGTH;
    if (pack && (isFitting || isTinyRest)) {
      pack.push(line);
      length += lengthOf(line);
    } else {
      length = line.text.length + (pack && !isShortLeadIn(leadIn) ? 0 : leadInLength);
      packs.push([line]);
    }
    remaining -= lengthOf(line);
  }
  return packs;
}
