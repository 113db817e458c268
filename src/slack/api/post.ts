import { randomUUID } from 'node:crypto';
import type { webApi } from '@slack/bolt';
import type { OutgoingMessage } from '../blocks/message.ts';
import { type KnownBlocks, toContent, type WithFallback } from './content.ts';
import { type Destination, type PostedMessage, toArguments } from './destination.ts';
import { type Confirm, isRefusal, type Retry } from './retry.ts';

/** A post whose response was lost is looked for in what was posted since then, in ms; clocks may be apart. */
const LOOK_BACK_MS = 600_000;
const LOOK_BACK_MESSAGES = 200;

/** What a post is recognised by when it is tried again: the id of one of its blocks. */
interface IdempotencyKey {
  /** At most 255 characters. */
  readonly id: string;
  /** ts after which it may have been posted already: then it is looked for first. */
  readonly since?: string | undefined;
  readonly confirm?: Confirm;
}

/** Posts a message once. Gives its channel and ts, now or before: what is sent to a person lands in a channel of its own. */
export type PostMessage = (
  destination: Destination,
  message: OutgoingMessage,
  key?: IdempotencyKey,
) => Promise<PostedMessage>;

/** Posts messages one after the other; gives the ts of the last, null for none. */
export async function postAll(
  post: (destination: Destination, message: OutgoingMessage) => Promise<PostedMessage>,
  destination: Destination,
  messages: readonly OutgoingMessage[],
): Promise<string | null> {
  let posted: string | null = null;
  for (const message of messages) posted = (await post(destination, message)).ts;
  return posted;
}

/** Looks for a message by the id of one of its blocks, among those posted since the ts `oldest`. */
export type FindMessage = (
  destination: Destination,
  id: string,
  oldest?: string,
) => Promise<PostedMessage | undefined>;

export function createFindMessage(client: webApi.WebClient, retry: Retry): FindMessage {
  async function find(
    { channel, thread }: Destination,
    id: string,
    oldest: string,
  ): Promise<PostedMessage | undefined> {
    const page = { channel, oldest, limit: LOOK_BACK_MESSAGES };
    const { messages = [] } = await (thread === undefined
      ? client.conversations.history(page)
      : client.conversations.replies({ ...page, ts: thread }));
    const ts = messages.find(({ blocks }) => blocks?.some(({ block_id }) => block_id === id))?.ts;
    return ts === undefined ? undefined : { channel, ts };
  }

  return async function findMessage(
    destination,
    id,
    oldest = String((Date.now() - LOOK_BACK_MS) / 1_000),
  ) {
    // A direct message can be posted to by its person's id, but not read by it.
    if (/^(?:[UW]|$)/.test(destination.channel)) return undefined;
    try {
      return await retry(() => find(destination, id, oldest));
    } catch (error) {
      // Where the bot may not read, one answer too many is better than none.
      if (isRefusal(error)) return undefined;
      throw error;
    }
  };
}

export function createPostMessage(parts: {
  readonly client: webApi.WebClient;
  readonly retry: Retry;
  readonly find: FindMessage;
  readonly withFallback: WithFallback;
}): PostMessage {
  const { client, retry, find, withFallback } = parts;

  return async function post(
    destination,
    message,
    { id, since, confirm = async () => true } = { id: randomUUID() },
  ) {
    async function call(blocks: KnownBlocks): Promise<PostedMessage> {
      const before = (await confirm()) ? undefined : await find(destination, id, since);
      if (before !== undefined) return before;
      const where = toArguments(destination);
      const posted = await client.chat.postMessage({ ...where, ...toContent(message, blocks) });
      return { channel: posted.channel ?? destination.channel, ts: posted.ts ?? '' };
    }
    const before = since === undefined ? undefined : await find(destination, id, since);
    if (before !== undefined) return before;
    return withFallback(message, (blocks) =>
      retry(
        () => call(stampBlocks(blocks, id)),
        () => find(destination, id),
      ),
    );
  };
}

/** The first block whose id carries nothing else gets the key as its id; where each carries something, the first. */
function stampBlocks(blocks: KnownBlocks, id: string): KnownBlocks {
  const free = blocks.findIndex(({ block_id }) => block_id === undefined);
  const at = Math.max(free, 0);
  return blocks.map((block, index) => (index === at ? { ...block, block_id: id } : block));
}
