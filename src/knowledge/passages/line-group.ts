import type { HARD_BREAK } from '../../text/hard-break.ts';

/** Text that is never torn apart, and the line of the file on which it begins (from 1): an item, a row, a paragraph. */
export interface Line {
  readonly line: number;
  readonly text: string;
}

/** Ids of the roles that a label inside a section names: the head of a row or column, a term, a lead-in, a line in bold. */
export interface LabelledRoles {
  readonly roles: readonly string[];
  readonly by: 'table' | 'lead-in';
}

/** A line end for what begins with a mark of its own, as list items do; a hard break, or an empty line. */
type LineBreak = '\n' | typeof HARD_BREAK | '\n\n';

/** Lines that belong together, with the lead-in over them. */
export interface LineGroup {
  readonly leadIn: Line | null;
  readonly lines: readonly Line[];
  /** What separates the lines in a passage. */
  readonly lineBreak: LineBreak;
  /** What separates the lead-in from the first line: a hard break where it is the head of a column. */
  readonly leadInBreak: LineBreak;
  /** Whose the lines are by their label; null where they are the section's like any other text in it. */
  readonly labelled: LabelledRoles | null;
  /** The label says that the roles it names do NOT do this, so mentions in the lines mean nothing. */
  readonly isDisowned: boolean;
  /** Always a passage of its own, however short: a row, a column or a term of a role. */
  readonly isSeparate: boolean;
}

/** Characters; a longer lead-in is not repeated above each part of its list. */
const MAX_REPEATED_LEAD_IN = 200;

/** A motto, which leads in nothing: all of it is in quotation marks. */
const MOTTO = /^[_*]{0,3}["“«][^"“”«»]*["”»][.!]?[_*]{0,3}$/;

/** Whether a lead-in may be repeated above each part of its lines. */
export function isShortLeadIn(leadIn: Line | null): boolean {
  if (leadIn === null || MOTTO.test(leadIn.text)) return false;
  return leadIn.text.length < MAX_REPEATED_LEAD_IN;
}

/** Whether two lists hold the same roles, in any order. */
export function hasSameRoles(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((role) => b.includes(role));
}
