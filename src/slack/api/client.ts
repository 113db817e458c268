import { randomUUID } from 'node:crypto';
import { type types, webApi } from '@slack/bolt';
import type { Log } from '../../log.ts';
import type { OutgoingMessage } from '../blocks/message.ts';
import { LIMITS } from '../format/limits.ts';
import { codeOf, ResponseRefused, retry } from './retry.ts';

/** Enough to know what a thread is about; Slack gives some apps no more than 15. */
const THREAD_MESSAGES = 200;

/** A post whose answer was lost is looked for among what was said since, clocks apart included. */
const LOOK_BACK_MS = 600_000;
const LOOK_BACK_MESSAGES = 200;

/** Codes with which Slack refuses blocks that it documents as fine: tables above all. */
const BLOCKS_REFUSED = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_attachments',
  'msg_blocks_too_long',
  'only_one_table_allowed',
]);

/** Codes that say that the bot may not post there, besides `restricted_action…`. */
const PLACE_REFUSED = new Set([
  'not_in_channel',
  'channel_not_found',
  'is_archived',
  'messages_tab_disabled',
  'no_permission',
  'posting_to_general_channel_denied',
  'cannot_reply_to_message',
  'access_denied',
  'user_not_in_channel',
]);

/** Where a message goes; without a thread it stands in the channel itself. */
export interface Destination {
  readonly channel: string;
  readonly thread?: string;
}

/** A message of the bot's own. */
export interface MessageRef {
  readonly channel: string;
  readonly ts: string;
}

/** What a post is recognised by. */
interface IdempotencyKey {
  /** Of its first block. */
  readonly id: string;
  /** ts after which it may have been posted already: then it is looked for first. */
  readonly since?: string | undefined;
}

/** How a response_url says something. */
interface ResponseOptions {
  /** The thread that it belongs to. */
  readonly thread?: string | undefined;
  /** For all in the conversation. */
  readonly isPublic?: boolean;
}

/** A message of a thread, as Slack keeps it. */
export interface ThreadMessage {
  readonly ts: string;
  readonly user: string;
  readonly text: string;
}

/** Every call of Slack's SlackClient API that the bot makes. */
export interface SlackClient {
  /** Says where and under which ts it was posted, now or before: what is sent to a person lands in a channel of its own. */
  post(place: Destination, message: OutgoingMessage, stamp?: IdempotencyKey): Promise<MessageRef>;
  /** Says the messages through a response_url, to the person behind it alone unless `way` says otherwise. */
  respond(
    responseUrl: string,
    messages: readonly OutgoingMessage[],
    way?: ResponseOptions,
  ): Promise<void>;
  /** Shows the messages to one person; through the response_url where the bot may not. */
  whisper(
    place: Destination,
    user: string,
    responseUrl: string,
    messages: OutgoingMessage[],
  ): Promise<void>;
  /** Takes away the ephemeral message that a response_url belongs to. */
  withdraw(responseUrl: string): Promise<void>;
  /** The thread's first message and replies, oldest first. */
  readThread(channel: string, thread: string): Promise<ThreadMessage[]>;
  /** Shows in the thread what the bot does; '' takes it away. Tried once, as the reactions are. */
  setStatus(channel: string, thread: string, status: string): Promise<void>;
  react(channel: string, ts: string, name: string): Promise<void>;
  unreact(channel: string, ts: string, name: string): Promise<void>;
}

/** Whether Slack refused a post because of where it was to go. */
export function isPlaceRefused(error: unknown): boolean {
  const code = codeOf(error);
  return PLACE_REFUSED.has(code) || code.startsWith('restricted_action');
}

/** `timeout` in ms is what one try of a call may take. */
export function createSlackClient(
  client: webApi.WebClient,
  log: Log,
  timeout: number,
): SlackClient {
  type Blocks = readonly types.KnownBlock[];

  /** Calls with the blocks, and with sections alone where Slack refuses those. */
  async function send<T>(
    message: OutgoingMessage,
    call: (blocks: Blocks) => Promise<T>,
  ): Promise<T> {
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
  }

  /** A message by the id of its first block, where it stands among those since `oldest`. */
  async function find(
    { channel, thread }: Destination,
    blockId: string,
    oldest = String((Date.now() - LOOK_BACK_MS) / 1_000),
  ): Promise<MessageRef | undefined> {
    // A direct message is posted to by its person's id, under which nothing can be read.
    if (/^[UW]/.test(channel)) return undefined;
    const page = { channel, oldest, limit: LOOK_BACK_MESSAGES };
    const { messages = [] } = await (thread === undefined
      ? client.conversations.history(page)
      : client.conversations.replies({ ...page, ts: thread }));
    const ts = messages.find(({ blocks }) => blocks?.[0]?.block_id === blockId)?.ts;
    return ts === undefined ? undefined : { channel, ts };
  }

  async function callBack(responseUrl: string, said: object): Promise<void> {
    const response = await fetch(responseUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(said),
      signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok) throw await toRefusal(response);
    // An unread body keeps its connection.
    await response.body?.cancel();
  }

  async function respond(
    responseUrl: string,
    messages: readonly OutgoingMessage[],
    way: ResponseOptions = {},
  ) {
    const { thread, isPublic = false } = way;
    const visible = {
      response_type: isPublic ? 'in_channel' : 'ephemeral',
      replace_original: false,
      ...(thread === undefined ? {} : { thread_ts: thread }),
    };
    for (const message of messages.slice(0, LIMITS.responses)) {
      await send(message, (blocks) =>
        retry(() => callBack(responseUrl, { ...visible, ...toContent(message, blocks) })),
      );
    }
  }

  return {
    async post(place, message, { id, since } = { id: randomUUID() }) {
      const { channel, thread } = place;
      const where = thread === undefined ? { channel } : { channel, thread_ts: thread };
      const call = async (blocks: Blocks) => {
        const posted = await client.chat.postMessage({ ...where, ...toContent(message, blocks) });
        return { channel: posted.channel ?? channel, ts: posted.ts ?? '' };
      };
      const before = since && (await retry(() => find(place, id, since)));
      if (before) return before;
      return send(message, ([first, ...others]) => {
        const blocks = first === undefined ? [] : [{ ...first, block_id: id }, ...others];
        return retry(
          () => call(blocks),
          () => retry(() => find(place, id)),
        );
      });
    },

    respond,

    async whisper({ channel, thread }, user, responseUrl, messages) {
      const where = { channel, user, ...(thread === undefined ? {} : { thread_ts: thread }) };
      for (const [index, message] of messages.entries()) {
        const call = (blocks: Blocks) =>
          client.chat.postEphemeral({ ...where, ...toContent(message, blocks) });
        try {
          await send(message, (blocks) => retry(() => call(blocks)));
        } catch (error) {
          if (!isPlaceRefused(error)) throw error;
          return respond(responseUrl, messages.slice(index), { thread });
        }
      }
    },

    async withdraw(responseUrl) {
      await retry(() => callBack(responseUrl, { delete_original: true }));
    },

    async readThread(channel, thread) {
      const page = { channel, ts: thread, limit: THREAD_MESSAGES };
      const { messages = [] } = await retry(() => client.conversations.replies(page));
      return messages.map(({ ts = '', user = '', text = '' }) => ({ ts, user, text }));
    },

    async setStatus(channel, thread, status) {
      const place = { channel_id: channel, thread_ts: thread };
      await client.assistant.threads.setStatus({ ...place, status });
    },

    async react(channel, ts, name) {
      await client.reactions.add({ channel, timestamp: ts, name });
    },

    async unreact(channel, ts, name) {
      await client.reactions.remove({ channel, timestamp: ts, name });
    },
  };
}

function toContent(message: OutgoingMessage, blocks: readonly types.KnownBlock[]) {
  return { text: message.text, blocks: [...blocks], unfurl_links: false, unfurl_media: false };
}

async function toRefusal(response: Response): Promise<ResponseRefused> {
  const retryAfter = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
  const [code = ''] = /[a-z]+(?:_[a-z]+)+/.exec(await response.text()) ?? [];
  return new ResponseRefused(response.status, code, retryAfter);
}

function blockProblemsOf(error: unknown): readonly string[] {
  if (!(error instanceof webApi.WebAPIPlatformError)) return [];
  return error.data.response_metadata?.messages ?? [];
}
