// The message with which Slack would show an answer, as lines of text.

import { type Answer, listColumns, listParts } from '../answer/answer.ts';
import { listFurtherTopics } from '../answer/further-topics.ts';
import { cellsToText, nameAspect } from '../answer/text.ts';
import { renderAnswer } from '../slack/blocks/answer.ts';
import { NOTED } from '../slack/blocks/answer-parts.ts';
import { selectRows } from '../slack/blocks/comparison-table.ts';
import type { OutgoingMessage } from '../slack/blocks/message.ts';
import { selectUnread } from '../slack/blocks/quotes.ts';
import { unescapeText } from '../slack/format/escape.ts';
import { restoreMarks } from '../slack/format/literal-marks.ts';

type ShownBlock = OutgoingMessage['blocks'][number];

/** Around what is bold; characters of no script, which no text holds. */
export const BOLD = { start: '\ue020', end: '\ue021' } as const;

/** What else can be asked is a line to choose from, not a list to read through. */
const MOST_TOPICS = 12;

/**
 * An answer as Slack shows it: paragraphs, quotes as lines that begin with `> `, small print below them as lines that begin with
 * `— `, a row of a table as its aspect and a line for each column; then what else can be asked. `today` is an ISO date, by
 * which dates of articles are old.
 */
export function toMessageText(answer: Answer, today: string): string {
  const blocks = renderAnswer(answer, { today }).flatMap((message) => message.blocks);
  const shown = blocks.reduce((text, block) => {
    const lines = toLines(block, answer);
    if (lines === '') return text;
    return text === '' ? lines : `${text}${block.type === 'context' ? '\n' : '\n\n'}${lines}`;
  }, '');
  const further = [...listTopics(answer), ...countUnread(answer)];
  return [shown, ...(further.length === 0 ? [] : [further.join('\n')])].join('\n\n');
}

function toLines(block: ShownBlock, answer: Answer): string {
  switch (block.type) {
    case 'section':
      return fromMrkdwn(block.text?.text ?? '');
    case 'context':
      return block.elements
        .flatMap((element) => (element.type === 'mrkdwn' ? toSmallPrint(element.text) : []))
        .join('\n');
    case 'table': {
      const [, ...aspects] = block.rows.map(([first]) => textOfCell(first));
      return aspects.map((aspect) => layOutRow(aspect, answer)).join('\n\n');
    }
    default:
      return '';
  }
}

/** What stands below a quote, without what only a bot does: here nothing is noted. */
function toSmallPrint(mrkdwn: string): readonly string[] {
  const said = mrkdwn.split(' · ').filter((one) => one.toLowerCase() !== NOTED);
  return said.length === 0 ? [] : [`— ${fromMrkdwn(said.join(' · '))}`];
}

function textOfCell(cell: unknown): string {
  return typeof cell === 'object' && cell !== null && 'text' in cell ? String(cell.text) : '';
}

/** The row of a table by its aspect, its cells whole: lines have more room than columns. */
function layOutRow(aspect: string, answer: Answer): string {
  const parts = listParts(answer).flatMap((part) => part.rows.map((row) => ({ row, part })));
  const found = parts.find(({ row }) => [row.aspect, nameAspect(row)].includes(aspect));
  if (found === undefined) return aspect;
  return [aspect, ...cellsToText(found.row, listColumns(found.part), embolden)].join('\n');
}

function embolden(text: string): string {
  return `${BOLD.start}${text}${BOLD.end}`;
}

const IS_BOLD = /(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*[^*\s])\*(?![\p{L}\p{N}*])/gu;
const IS_ITALIC = /(?<![\p{L}\p{N}_])_(?=\S)([^_\n]*[^_\s])_(?![\p{L}\p{N}_])/gu;
const IS_STRUCK = /(?<![\p{L}\p{N}~])~(?=\S)([^~\n]*[^~\s])~(?![\p{L}\p{N}~])/gu;
/** A link with its label, a link or a channel alone. */
const LINK = /<(?:([^<>|\n]*)\|([^<>\n]*)|([^<>\n]*))>/g;
const QUOTED_LINE = /^> ?/;
const FENCE = '```';
/** A stretch of code in a line, between two others in what a split gives. */
const SPAN_OF_CODE = /`([^`\n]+)`/;
/** Our own marks, and a space of no width that only parts Slack's. */
const HIDDEN = new RegExp(`[${BOLD.start}${BOLD.end}\u200b]`, 'g');

/** mrkdwn as text: bold between marks of our own, a link as its label with the address, code as it stands. */
function fromMrkdwn(mrkdwn: string): string {
  let isCode = false;
  const lines = mrkdwn.replace(HIDDEN, '').split('\n');
  return lines
    .flatMap((line) => {
      const mark = QUOTED_LINE.exec(line)?.[0] ?? '';
      const [before = '', ...behind] = line.slice(mark.length).split(FENCE);
      const parts = [before, ...behind].map((part) => {
        const told = isCode ? toPlain(part) : fromInline(part);
        isCode = !isCode;
        return told;
      });
      // the last part of a line goes on in the next one
      isCode = !isCode;
      const isFence = behind.length > 0 && parts.every((part) => part.trim() === '');
      return isFence ? [] : [`${mark}${parts.join('')}`.trimEnd()];
    })
    .join('\n');
}

/** A stretch of a line without code blocks. */
function fromInline(mrkdwn: string): string {
  return mrkdwn
    .split(SPAN_OF_CODE)
    .map((part, at) => (at % 2 === 1 ? toPlain(part) : fromWords(part)))
    .join('');
}

function fromWords(mrkdwn: string): string {
  const told = mrkdwn
    .replace(LINK, (_, address: string, label: string | undefined, bare: string) =>
      label === undefined || label === address ? (bare ?? address) : `${label} (${address})`,
    )
    .replace(IS_BOLD, (_, bold: string) => embolden(bold))
    .replace(IS_ITALIC, '$1')
    .replace(IS_STRUCK, '$1');
  return toPlain(told);
}

function toPlain(escaped: string): string {
  return restoreMarks(unescapeText(escaped));
}

/** What else can be asked of the same roles. */
function listTopics(answer: Answer): readonly string[] {
  if (answer.parts !== undefined) return [];
  const shown = new Set(selectRows(answer, 'most').map(({ aspect }) => aspect));
  const topics = listFurtherTopics(answer, shown).map(({ label }) => label);
  return topics.length === 0 ? [] : [`More on: ${topics.slice(0, MOST_TOPICS).join(' · ')}`];
}

function countUnread(answer: Answer): readonly string[] {
  const isShort = listParts(answer).some(({ rows }) => rows.length > 1);
  const unread = isShort ? 0 : selectUnread(answer).length;
  if (unread === 0) return [];
  return [`${unread} more ${unread === 1 ? 'passage' : 'passages'} with --json`];
}
