// Reads the labels in a table's lines: "Attic – Owner: Designer; Deputy: SRE" says of the SRE that it is the deputy.

import { dropNames, type NameHit } from '../text/role-names.ts';
import { splitWords } from '../text/words.ts';

/** A role named in a cell, by the heading of the column. */
export interface CellLabel {
  readonly text: string;
  /** Whether the cell holds nothing but roles. */
  readonly isWholeCell: boolean;
}

/** A longer beginning is a sentence with a colon in it. */
const CELL_LABEL = /^\s*([^:;.!?]{1,60}):\s/;
/** … as is one of more words before a cell that holds more than names: "runs the election of trustees: helps the board to …". */
const MAX_LABEL_WORDS = 5;
const CELL_BREAK = /;\s|\s–\s/g;

/** The label of the cell in which a role is named; null where it has none. `names` are all that the line names. */
export function findCellLabel(
  line: string,
  name: NameHit,
  names: readonly NameHit[],
): CellLabel | null {
  let start = 0;
  let end = line.length;
  for (const { index, 0: mark } of line.matchAll(CELL_BREAK)) {
    if (index + mark.length <= name.start) start = index + mark.length;
    else if (index >= name.end) {
      end = index;
      break;
    }
  }
  const [label, text = ''] = CELL_LABEL.exec(line.slice(start, name.start + 1)) ?? [];
  if (label === undefined) return null;
  const valueStart = start + label.length;
  const others = names.filter((one) => one.start >= valueStart && one.end <= end);
  const rest = dropNames(line.slice(0, end), others).slice(valueStart);
  const isWholeCell = !/\p{L}/u.test(rest.replace(/\b(?:and|or|the|our|teams?|members?)\b/gi, ''));
  if (!isWholeCell && splitWords(text).length > MAX_LABEL_WORDS) return null;
  // "Lead (L): a person on the council" tells what the lead is
  const isOfRole = names.some((one) => one.start >= start && one.end <= valueStart);
  if (!isWholeCell && isOfRole) return null;
  return { text: text.trim(), isWholeCell };
}

/** The heading of what the role of a row does: whoever else is named under it is no owner by that. */
const DUTY_LABEL =
  /^(?:key |main )?(?:responsibilit(?:y|ies)|accountabilit(?:y|ies)|dut(?:y|ies)|tasks?|role|description|activit\w+)$/i;

/** Whether a label heads what the first role of the line does, and not who does what the line is about. */
export function tellsOfRow(
  { text, isWholeCell }: CellLabel,
  name: NameHit,
  line: string,
  names: readonly NameHit[],
): boolean {
  const [first] = names;
  if (isWholeCell || first === undefined || first === name || !DUTY_LABEL.test(text)) return false;
  const isHead = !/\p{L}/u.test(line.slice(0, first.start));
  return isHead && /^\W*\s[–:]/.test(line.slice(first.end));
}
