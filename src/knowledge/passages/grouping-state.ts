import type { RoleLabels } from '../role-labels.ts';
import { hasSameRoles, type LabelledRoles, type Line, type LineGroup } from './line-group.ts';
import type { Legend } from './matrix-marks.ts';

/**
 * What the blocks of a section that were read so far mean for the next one.
 *
 * A block is attributed to the nearest label: its own (the head of a row, a term), else `leadInRoles`, else
 * `boldHeadingRoles`, else the section's heading, which is not known here and therefore null. `isDisowned` is not a fourth
 * label. It says that what follows is what somebody does NOT do, so that, where no label and no section names roles, the
 * roles mentioned in the text are not taken for its owners.
 *
 * The three differ in how far they reach. `leadInRoles` are gone after one block. `boldHeadingRoles` stay up to the next line
 * in bold. `isDisowned` is set anew by each lead-in and each line in bold, and is gone after one block, except under
 * `boldHeadingRoles`, where it stays up to the next lead-in or line in bold.
 */
export interface GroupingState {
  /** Paragraphs and lines in bold that wait for the block that they introduce. */
  readonly leadIn: readonly Line[];
  /** Roles that the last lead-in names: "Designers own:". */
  readonly leadInRoles: LabelledRoles | null;
  /** Roles that the last line in bold alone names: a heading in all but its mark. */
  readonly boldHeadingRoles: LabelledRoles | null;
  /** Whether the last lead-in or line in bold disowns what follows: "Out of scope:". */
  readonly isDisowned: boolean;
  /** Within a frame, such as an admonition, the state before it; null outside. */
  readonly outer: GroupingState | null;
}

/** What is the same for all blocks of a section. */
export interface GroupingContext {
  readonly labels: RoleLabels;
  /** Ids of the roles that the section speaks for by its heading or article. */
  readonly sectionRoles: readonly string[];
  /** Reads what the section says about the letters of its tables. */
  readonly legend: () => Legend;
}

/** What comes of one block: the groups that it completes, and the state for the next block. */
export interface GroupingStep {
  readonly state: GroupingState;
  readonly groups: readonly LineGroup[];
}

/** The state before the first block of a section. */
export const FIRST_STATE: GroupingState = {
  leadIn: [],
  leadInRoles: null,
  boldHeadingRoles: null,
  isDisowned: false,
  outer: null,
};

/** The label that `roles` make here; null where they are none or, outside of bold headings, the section's own anyway. */
export function labelRoles(
  roles: readonly string[],
  by: LabelledRoles['by'],
  { boldHeadingRoles }: GroupingState,
  { sectionRoles }: GroupingContext,
): LabelledRoles | null {
  if (roles.length === 0) return null;
  return boldHeadingRoles === null && hasSameRoles(roles, sectionRoles) ? null : { roles, by };
}

/** The waiting paragraphs as one lead-in. */
export function joinLeadIn({ leadIn }: GroupingState): Line | null {
  const [first] = leadIn;
  if (first === undefined) return null;
  return { line: first.line, text: leadIn.map(({ text }) => text).join('\n\n') };
}

/** A group of lines attributed as the state says, in all points that `more` does not decide. */
export function createGroup(
  state: GroupingState,
  lines: readonly Line[],
  more: Partial<LineGroup> = {},
): LineGroup {
  return {
    leadIn: null,
    lines,
    lineBreak: '\n\n',
    leadInBreak: '\n\n',
    labelled: state.leadInRoles ?? state.boldHeadingRoles,
    isDisowned: state.isDisowned,
    isSeparate: false,
    ...more,
  };
}

/** Ends a block that is not a lead-in itself: what was waiting for it, or said of it alone, is used up. */
export function endBlock(state: GroupingState, groups: readonly LineGroup[]): GroupingStep {
  const next = {
    ...state,
    // An empty table leaves its lead-in to the next block.
    leadIn: groups.length > 0 ? [] : state.leadIn,
    leadInRoles: null,
    isDisowned: state.isDisowned && state.boldHeadingRoles !== null,
  };
  return { state: next, groups };
}

/** Enters a frame: what was said before it still counts. */
export function enterFrame(state: GroupingState): GroupingStep {
  return { state: { ...state, outer: state }, groups: [] };
}

/** Leaves a frame: what lines in bold said within it no longer counts. An end without a beginning changes nothing. */
export function leaveFrame(state: GroupingState): GroupingStep {
  const { outer, leadIn } = state;
  if (outer === null) return { state, groups: [] };
  const groups = leadIn.length > 0 ? [createGroup(state, leadIn)] : [];
  return { state: { ...endBlock(outer, groups).state, leadIn: [] }, groups };
}
