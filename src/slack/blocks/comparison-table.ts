import type { types } from '@slack/bolt';
import type { Answer, Row } from '../../answer/answer.ts';
import { clip, escapeText } from '../format/escape.ts';
import { LIMITS } from '../format/limits.ts';
import { type Piece, paragraph } from './message.ts';

/** Where the articles are silent: in a cell, and in words. */
const SILENCE = '—';
const SILENCE_IN_WORDS = 'the articles don’t say';
const CORNER = 'Aspect';

type Roles = Answer['roles'];

/** Aspects by roles as a table, or as several where one would be refused; as lines where it has too many columns. */
export function toTable(roles: Roles, rows: readonly Row[]): Piece[] {
  if (rows.length === 0) return [];
  if (roles.length + 1 > LIMITS.tableCells) {
    return rows.flatMap((row) => paragraph(toLine(roles, row)));
  }
  return groups(roles, rows).map((group) => ({
    block: {
      type: 'table',
      // Cells hold sentences, which Slack would show on one line otherwise.
      column_settings: [CORNER, ...roles].map(() => ({ is_wrapped: true })),
      rows: [header(roles), ...group.map(toCells)],
    },
    text: group.map((row) => toLine(roles, row)).join('\n'),
  }));
}

function groups(roles: Roles, rows: readonly Row[]): Row[][] {
  const made: Row[][] = [];
  let room = 0;
  for (const row of rows) {
    const length = toLine(roles, row).length;
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

function header(roles: Roles): types.TableBlock['rows'][number] {
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
    text: clip(text, LIMITS.cell) || SILENCE,
  }));
}

/** `*Aspect* – Role: what it says; Other role: —`: the row where no table is shown. */
function toLine(roles: Roles, { aspect, cells }: Row): string {
  const said = roles.map(({ name }, index) => {
    const text = cells[index]?.text ?? SILENCE_IN_WORDS;
    return `${escapeText(name)}: ${escapeText(clip(text, LIMITS.cell))}`;
  });
  return `*${escapeText(clip(aspect, LIMITS.cell))}* – ${said.join('; ')}`;
}
