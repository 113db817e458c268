import type { types } from '@slack/bolt';
import { LIMITS } from '../format/limits.ts';
import { splitMrkdwn } from '../format/split.ts';

/** A block, and mrkdwn that says the same where blocks are not shown. */
export interface BlockWithText {
  readonly block: types.KnownBlock;
  readonly text: string;
  /** Stays with the block before it when a message is full. */
  readonly joined?: boolean;
}

/** What one call of chat.postMessage says. */
export interface OutgoingMessage {
  /** For notifications and screen readers. */
  readonly text: string;
  readonly blocks: readonly types.KnownBlock[];
  /** The same in sections alone, for when Slack refuses the blocks. */
  readonly plain: readonly types.KnownBlock[];
}

/** A paragraph of mrkdwn; `text` may be longer than a section, then it becomes several. */
export function paragraph(text: string): BlockWithText[] {
  return splitMrkdwn(text, LIMITS.section).map((part) => ({ block: section(part), text: part }));
}

/** Small print that belongs to the block before it; cut to what fits. */
export function smallPrint(words: string): BlockWithText {
  const [text = ''] = splitMrkdwn(words, LIMITS.section);
  const element = { type: 'mrkdwn', text, verbatim: true } as const;
  return { block: { type: 'context', elements: [element] }, text, joined: true };
}

/**
 * As few messages as Slack's limits allow, in the order of the blocks. `summary` is what the notification of the first one
 * says, as mrkdwn; by default all that the message says.
 */
export function toMessages(pieces: readonly BlockWithText[], summary?: string): OutgoingMessage[] {
  const pages: BlockWithText[][] = [];
  for (const piece of pieces) {
    const page = pages.at(-1);
    if (page !== undefined && fits(page, piece)) page.push(piece);
    else pages.push([...takeLead(page, piece), piece]);
  }
  return pages.map((page, at) => toMessage(page, at === 0 ? summary : undefined));
}

/** A citation moves to the next message together with its quote. */
function takeLead(page: BlockWithText[] | undefined, piece: BlockWithText): BlockWithText[] {
  if (!piece.joined || page === undefined || page.length < 2) return [];
  return page.splice(-1);
}

function fits(page: readonly BlockWithText[], piece: BlockWithText): boolean {
  const tables = [...page, piece].filter(({ block }) => block.type === 'table');
  const length = [...page, piece].reduce((sum, { text }) => sum + text.length, 0);
  return page.length < LIMITS.blocks && length <= LIMITS.message && tables.length < 2;
}

function toMessage(pieces: readonly BlockWithText[], summary?: string): OutgoingMessage {
  const text = pieces
    .map((piece) => piece.text)
    .filter(Boolean)
    .join('\n');
  return {
    text: splitMrkdwn(summary ?? text, LIMITS.text)[0] ?? '',
    blocks: pieces.map(({ block }) => block),
    plain: splitMrkdwn(text, LIMITS.section).map(section),
  };
}

/** `verbatim` keeps Slack from turning words into mentions and links, `expand` from hiding half an answer. */
function section(text: string): types.SectionBlock {
  return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true }, expand: true };
}
