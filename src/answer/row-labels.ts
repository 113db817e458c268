// Reads the headings of columns in a table's line: whose they say a thing is, and which of them was asked for.

import type { NameHit } from '../text/role-names.ts';
import type { AskedOfRoles } from './asked-of-roles.ts';
import { findCellLabel } from './cell-labels.ts';

/** Columns that say who does or decides what the row is about. */
const OWNER_LABEL =
  /\b(?:own(?:s|er|ers|ed|ed by|ership)?|responsib\w*|accountab\w*|leads?|leaders?|dri|maintain\w*|manage[rds]\w*|decid\w*|decisions?|driver|driven|in charge|who(?=\W*$| (?:owns?|does|do|decides?|approves?|leads?|runs?|signs?|maintains?|handles?|manages?|is responsible|is in charge)\b)|contacts?|approv\w+|sign\w*|final (?:say|call|decision|word)|last word|perform\w*|run by|runs|teams?|roles?|assigne\w+|yes)\b|[✓✔✅☑]/iu;
/** Columns that say who did it once. */
const FORMER_LABEL =
  /\b(?:former|formerly|previous|previously|past|old|ex|until|outgoing|retired)\b/i;
/** Columns that say who has to do with it, or does it in another's place. */
const SECOND_LABEL =
  /\b(?:backups?|back-ups?|deput\w+|secondary|stand-?ins?|cover|substitutes?|alternates?|consult\w*|inform\w*|contribut\w*|support\w*|review\w*|authors?|request\w*|recommends|agrees|gives input|no|not)\b|[✗✘❌✕✖]/iu;
/** The heading of a column of people: "Approver", "Deputy", "Signed by", "Escalates to", "Answers for it". */
const PEOPLE_LABEL =
  /^who\b|(?:er|or|ee|nt|ty|ed|by|to|s|-in|lead|chair|host|who|contact|for it|last word|final say|accountable|responsible|answerable)$/i;
/** Columns of those who come to a meeting, or are paged first … */
const TAKES_PART_LABEL =
  /^(?:who|with|people|core people|attend(?:s|ees|ed by)?|participants?|members?|invited|present|takes part|joins)$/i;
/** … where another one says who leads it. */
const LEADS_LABEL =
  /^(?:chair(?:s|ed by|person)?|leads?|leader|led by|host(?:s|ed by)?|owners?|run by|facilitat\w+|organi[sz](?:ers?|ed by)|moderat\w+|responsible)$/i;

/** What a heading of a column says. */
type LabelMeaning = 'owner' | 'former' | 'second' | 'other';

/** What the heading of a column says of whoever stands in it. */
export function readColumnLabel(label: string): LabelMeaning {
  if (FORMER_LABEL.test(label)) return 'former';
  if (SECOND_LABEL.test(label)) return 'second';
  return OWNER_LABEL.test(label) ? 'owner' : 'other';
}

/** A cell of a line: "Chair: Anna Berg". */
const LABELLED_CELL_OF_ROW = /(?:^|;\s|\s–\s)\s*([^:;.!?–]{1,60}):\s/g;

/** The same with what stands in it, to the next cell. */
const CELL_OF_ROW = /(;\s|\s–\s)([^:;.!?–]{1,60}):\s[^;]*/g;

/** The headings of a line's cells, where it is a row: "Round – When: Friday; Chair: Anna Berg". */
function listCellLabels(line: string): readonly string[] {
  return [...line.matchAll(LABELLED_CELL_OF_ROW)].map(([, label = '']) => label.trim());
}

/** Whether a line is a row of a table, which says all that it says by itself. */
export function isRowOfCells(line: string): boolean {
  return /\s–\s/.test(line) && listCellLabels(line).length > 0;
}

/** The column of people that was asked for, the surest of several, whoever stands in it; null where none was. */
export function findAskedLabel(
  line: string,
  names: readonly NameHit[],
  matchLabel: AskedOfRoles['matchLabel'],
): string | null {
  let best: { readonly text: string; readonly match: number } | null = null;
  const named = names.flatMap((name) => findCellLabel(line, name, names)?.text ?? []);
  for (const text of [...named, ...listCellLabels(line)]) {
    if (!PEOPLE_LABEL.test(text)) continue;
    const match = matchLabel(text);
    if (match > (best?.match ?? 0)) best = { text, match };
  }
  return best?.text ?? null;
}

/** Whether no role stands in the column with this heading. */
export function hasNoRoleUnder(label: string, line: string, names: readonly NameHit[]): boolean {
  return !names.some((name) => findCellLabel(line, name, names)?.text === label);
}

/** Whether a column only tells who takes part in what a row is about: another one says who leads it. */
export function isOfThoseWhoCome(label: string, line: string): boolean {
  return (
    TAKES_PART_LABEL.test(label) &&
    listCellLabels(line).some((other) => other !== label && LEADS_LABEL.test(other))
  );
}

/** A row without its cells of people, who are not what it is about: "Town meeting – Chair: Clerk; Who: kitchen helpers". */
export function dropPeopleCells(line: string): string {
  return line.replace(CELL_OF_ROW, (whole, before: string, label: string) =>
    TAKES_PART_LABEL.test(label) || LEADS_LABEL.test(label) ? before : whole,
  );
}
