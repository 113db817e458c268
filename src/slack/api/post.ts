import { randomUUID } from 'node:crypto';
import type { webApi } from '@slack/bolt';
import type { OutgoingMessage } from '../blocks/message.ts';
import { type KnownBlocks, toContent, type WithFallback } from './content.ts';
import { type Destination, type PostedMessage, toArguments } from './destination.ts';
import type { Retry } from './retry.ts';

/** A post whose response was lost is looked for in what was posted since then, in ms; clocks may be apart. */
const LOOK_BACK_MS = 600_000;
const LOOK_BACK_MESSAGES = 200;

/** What a post is recognised by when it is tried again: its first block's id. */
interface IdempotencyKey {
  /** At most 255 characters. */
  readonly id: string;
  /** ts after which it may have been posted already: then it is looked for first. */
  readonly since?: string | undefined;
}

/** Posts a message once. Gives its channel and ts, now or before: what is sent to a person lands in a channel of its own. */
export type PostMessage = (
  destination: Destination,
  message: OutgoingMessage,
  key?: IdempotencyKey,
) => Promise<PostedMessage>;

export function createPostMessage(parts: {
  readonly client: webApi.WebClient;
  readonly retry: Retry;
  readonly withFallback: WithFallback;
}): PostMessage {
  const { client, retry, withFallback } = parts;

  /** A message by the id of its first block, among those posted since the ts `oldest`. */
  async function find(
    { channel, thread }: Destination,
    blockId: string,
    oldest = String((Date.now() - LOOK_BACK_MS) / 1_000),
  ): Promise<PostedMessage | undefined> {
    // A direct message can be posted to by its person's id, but not read by it.
    if (/^[UW]/.test(channel)) return undefined;
    const page = { channel, oldest, limit: LOOK_BACK_MESSAGES };
    const { messages = [] } = await (thread === undefined
      ? client.conversations.history(page)
      : client.conversations.replies({ ...page, ts: thread }));
    const ts = messages.find(({ blocks }) => blocks?.[0]?.block_id === blockId)?.ts;
    return ts === undefined ? undefined : { channel, ts };
  }

  return async function post(destination, message, { id, since } = { id: randomUUID() }) {
    async function call(blocks: KnownBlocks): Promise<PostedMessage> {
      const where = toArguments(destination);
      const posted = await client.chat.postMessage({ ...where, ...toContent(message, blocks) });
      return { channel: posted.channel ?? destination.channel, ts: posted.ts ?? '' };
    }
    const before = since && (await retry(() => find(destination, id, since)));
    if (before) return before;
    return withFallback(message, ([first, ...others]) => {
      const blocks = first === undefined ? [] : [{ ...first, block_id: id }, ...others];
      return retry(
        () => call(blocks),
        () => retry(() => find(destination, id)),
      );
    });
  };
}
