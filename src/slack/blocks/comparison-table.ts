import type { types } from '@slack/bolt';
import type { Row } from '../../answer/answer.ts';
import type { Role } from '../../knowledge/roles.ts';
import { shorten } from '../../text/shorten.ts';
import { LIMITS } from '../format/limits.ts';
import { toBold, toLiteral } from '../format/literal-marks.ts';
import { type BlockWithText, paragraph } from './message.ts';

/** Where the articles are silent: in a cell, and in words. */
const SILENCE = '—';
const SILENCE_IN_WORDS = 'the articles don’t say';
const CORNER = 'Aspect';

/** Aspects by roles as a table, or as several where one would be refused; as lines where it has too many columns. */
export function renderComparisonTable(
  roles: readonly Role[],
  rows: readonly Row[],
): BlockWithText[] {
  if (rows.length === 0) return [];
  if (roles.length + 1 > LIMITS.tableCells) {
    return rows.flatMap((row) => paragraph(rowToText(roles, row)));
  }
  return splitRows(roles, rows).map((group) => ({
    block: {
      type: 'table',
      // Cells hold sentences, which Slack would show on one line otherwise.
      column_settings: [CORNER, ...roles].map(() => ({ is_wrapped: true })),
      rows: [headerRow(roles), ...group.map(toCells)],
    },
    text: group.map((row) => rowToText(roles, row)).join('\n'),
  }));
}

function splitRows(roles: readonly Role[], rows: readonly Row[]): Row[][] {
  const made: Row[][] = [];
  let room = 0;
  for (const row of rows) {
    const length = rowToText(roles, row).length;
    const last = made.at(-1);
    if (last !== undefined && length <= room && last.length < LIMITS.tableRows - 1) {
      last.push(row);
      room -= length;
    } else {
      made.push([row]);
      room = LIMITS.table - length;
    }
  }
  return made;
}

function headerRow(roles: readonly Role[]): types.TableBlock['rows'][number] {
  return [CORNER, ...roles.map(({ name }) => name)].map((name) => ({
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [{ type: 'text', text: name, style: { bold: true } }],
      },
    ],
  }));
}

function toCells({ aspect, cells }: Row): types.TableBlock['rows'][number] {
  return [aspect, ...cells.map(({ text }) => text ?? SILENCE)].map((text) => ({
    type: 'raw_text',
    text: shorten(text, LIMITS.cell) || SILENCE,
  }));
}

/** `*Aspect* – Role: what it says; Other role: —`: the row where no table is shown. */
function rowToText(roles: readonly Role[], { aspect, cells }: Row): string {
  const said = roles.map(({ name }, index) => {
    const text = cells[index]?.text ?? SILENCE_IN_WORDS;
    return toLiteral(`${name}: ${shorten(text, LIMITS.cell)}`);
  });
  return `${toBold(shorten(aspect, LIMITS.cell))} – ${said.join('; ')}`;
}
