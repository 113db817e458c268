import { splitSentences } from '../../../text/sentences.ts';
import { isDisowning } from '../../disowning.ts';
import type { Content } from '../../markdown/blocks.ts';
import { toLabelText } from '../../markdown/label-text.ts';
import { findBoldTermRoles, findDefinedRoles } from '../definition.ts';
import {
  createGroup,
  endBlock,
  type GroupingContext,
  type GroupingState,
  type GroupingStep,
  joinLeadIn,
  labelRoles,
} from '../grouping-state.ts';
import type { Line } from '../line-group.ts';
import { splitText, TARGET_LENGTH } from '../split-text.ts';

/** A line in bold alone: `**Designer**`, `**Designer:**`, `__Designer__:`. */
const BOLD_LINE = /^(\*\*|__)(?=\S)([^*\n]{1,100})\1:?$/;

/** A paragraph is a heading in bold, a lead-in to the block after it, or text of its own. */
export function groupParagraph(
  paragraph: Line,
  next: Content | undefined,
  state: GroupingState,
  context: GroupingContext,
): GroupingStep {
  const boldHeading = BOLD_LINE.exec(paragraph.text)?.[2];
  if (boldHeading !== undefined) {
    const under = enterBoldHeading(boldHeading, state, context);
    return next ? waitForNext(paragraph, under) : groupText(paragraph, under, context);
  }
  return next && isLeadIn(paragraph, next)
    ? waitForNext(paragraph, enterLeadIn(paragraph.text, state, context))
    : groupText(paragraph, state, context);
}

function isLeadIn({ text }: Line, next: Content): boolean {
  if (text.length > TARGET_LENGTH) return false;
  if (next.kind === 'list') return true;
  // A colon may be written as an entity.
  return /[:&]/.test(text) && toLabelText(text).endsWith(':');
}

/** The state under a line in bold: the last such line, and the lead-in under it, no longer count. */
function enterBoldHeading(
  heading: string,
  state: GroupingState,
  context: GroupingContext,
): GroupingState {
  const outside = { ...state, leadInRoles: null, boldHeadingRoles: null };
  const roles = context.labels.inHeading(toLabelText(heading));
  return {
    ...outside,
    boldHeadingRoles: labelRoles(roles, 'lead-in', outside, context),
    isDisowned: isDisowning(heading),
  };
}

/** The state after a lead-in. One that disowns gives the next block to no role. */
function enterLeadIn(text: string, state: GroupingState, context: GroupingContext): GroupingState {
  const plain = toLabelText(text);
  if (isDisowning(splitSentences(plain).at(-1) ?? '')) {
    return { ...state, leadInRoles: null, isDisowned: true };
  }
  const defined = findBoldTermRoles(text, context.labels);
  const roles = defined.length > 0 ? defined : context.labels.inLeadIn(plain);
  const leadInRoles = labelRoles(roles, 'lead-in', state, context);
  return { ...state, leadInRoles, isDisowned: false };
}

/** Keeps a paragraph until the block that it introduces; what waits already and would grow too long goes first, by itself. */
function waitForNext(paragraph: Line, state: GroupingState): GroupingStep {
  const length = state.leadIn.reduce((sum, { text }) => sum + text.length, paragraph.text.length);
  return length <= TARGET_LENGTH
    ? { state: { ...state, leadIn: [...state.leadIn, paragraph] }, groups: [] }
    : { state: { ...state, leadIn: [paragraph] }, groups: [createGroup(state, state.leadIn)] };
}

function groupText(
  { line, text }: Line,
  state: GroupingState,
  context: GroupingContext,
): GroupingStep {
  const lines = splitText(text).map((part) => ({ line, text: part }));
  const defined = findDefinedRoles(text, context.labels);
  const term = labelRoles(defined, 'lead-in', state, context);
  const more = term === null ? {} : { labelled: term, isSeparate: true };
  return endBlock(state, [createGroup(state, lines, { leadIn: joinLeadIn(state), ...more })]);
}
