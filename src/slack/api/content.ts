import { type types, webApi } from '@slack/bolt';
import type { Log } from '../../log.ts';
import type { OutgoingMessage } from '../blocks/message.ts';
import { codeOf } from './retry.ts';

/** Codes with which Slack refuses blocks that it documents as fine: tables above all. */
const BLOCKS_REFUSED = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_attachments',
  'msg_blocks_too_long',
  'only_one_table_allowed',
]);

export type KnownBlocks = readonly types.KnownBlock[];

/** Calls with the blocks of a message, and with sections alone where Slack refuses those. */
export type WithFallback = <T>(
  message: OutgoingMessage,
  call: (blocks: KnownBlocks) => Promise<T>,
) => Promise<T>;

export function createWithFallback(log: Log): WithFallback {
  return async function withFallback(message, call) {
    try {
      return await call(message.blocks);
    } catch (error) {
      if (!BLOCKS_REFUSED.has(codeOf(error))) throw error;
      log.warn(
        { code: codeOf(error), problems: blockProblemsOf(error) },
        'blocks refused, sent plain',
      );
      return await call(message.plain);
    }
  };
}

/** A message's content as the arguments of Slack's methods name it. */
export function toContent({ text }: OutgoingMessage, blocks: KnownBlocks) {
  return { text, blocks: [...blocks], unfurl_links: false, unfurl_media: false };
}

function blockProblemsOf(error: unknown): readonly string[] {
  if (!(error instanceof webApi.WebAPIPlatformError)) return [];
  return error.data.response_metadata?.messages ?? [];
}
