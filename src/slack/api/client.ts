import type { webApi } from '@slack/bolt';
import type { Log } from '../../log.ts';
import type { OutgoingMessage } from '../blocks/message.ts';
import type { CleanText } from './clean-text.ts';
import { createWithFallback, toContent } from './content.ts';
import { type Destination, isDestinationRefused, toArguments } from './destination.ts';
import {
  createFindMessage,
  createPostMessage,
  type FindMessage,
  type PostMessage,
} from './post.ts';
import { createResponder, type Responder } from './response-url.ts';
import type { Confirm, Retry } from './retry.ts';

/** Enough to know what a thread is about; Slack gives some apps no more than 15. */
const THREAD_MESSAGES = 200;

/** A message of a thread, as Slack keeps it. */
export interface ThreadMessage {
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly attachments: NonNullable<
    NonNullable<webApi.ConversationsRepliesResponse['messages']>[number]['attachments']
  >;
}

/** The first messages of a thread. */
export interface ThreadPage {
  readonly messages: ThreadMessage[];
  readonly isWhole: boolean;
}

/** Every call of Slack's Web API that is about messages. */
export interface SlackClient extends Responder {
  readonly post: PostMessage;
  readonly find: FindMessage;
  /** Shows the messages to one person; through the response_url where the bot may not, unless that is ''. */
  whisper(
    destination: Destination,
    user: string,
    responseUrl: string,
    messages: readonly OutgoingMessage[],
    confirm?: Confirm,
  ): Promise<void>;
  /** The thread's first message and replies, oldest first, and no more than Slack gives at once. */
  readThread(channel: string, thread: string): Promise<ThreadMessage[]>;
  /** The same, and whether they are all; tried once, for what is not worth that the thread's next messages wait. */
  readPage(channel: string, thread: string): Promise<ThreadPage>;
  /** Shows in the thread what the bot does; '' takes it away. Tried once, as the reactions are. */
  setStatus(channel: string, thread: string, status: string): Promise<void>;
  react(channel: string, ts: string, name: string): Promise<void>;
  unreact(channel: string, ts: string, name: string): Promise<void>;
}

/** `timeout` in ms is what one try of a call to a response_url may take. */
export function createSlackClient(parts: {
  readonly client: webApi.WebClient;
  readonly retry: Retry;
  /** For what goes to a response_url: the client cleans its calls itself. */
  readonly clean: CleanText;
  readonly log: Log;
  readonly timeout: number;
}): SlackClient {
  const { client, retry, clean, log, timeout } = parts;
  const withFallback = createWithFallback(log);
  const find = createFindMessage(client, retry);
  const responder = createResponder({ retry, withFallback, clean, timeout });

  async function readPage(channel: string, thread: string): Promise<ThreadPage> {
    const page = { channel, ts: thread, limit: THREAD_MESSAGES };
    const { messages = [], has_more } = await client.conversations.replies(page);
    return {
      isWhole: has_more !== true,
      messages: messages.map(({ ts = '', user = '', text = '', attachments = [] }) => ({
        ts,
        user,
        text,
        attachments,
      })),
    };
  }

  return {
    ...responder,
    find,
    post: createPostMessage({ client, retry, find, withFallback }),

    async whisper(destination, user, responseUrl, messages, confirm) {
      const where = { ...toArguments(destination), user };
      for (const [index, message] of messages.entries()) {
        try {
          await withFallback(message, (blocks) =>
            retry(async () => {
              await confirm?.();
              await client.chat.postEphemeral({ ...where, ...toContent(message, blocks) });
            }),
          );
        } catch (error) {
          if (!isDestinationRefused(error) || responseUrl === '') throw error;
          const { thread } = destination;
          const options = { thread, ...(confirm && { confirm }) };
          return responder.respond(responseUrl, messages.slice(index), options);
        }
      }
    },

    async readThread(channel, thread) {
      const { messages } = await retry(() => readPage(channel, thread));
      return messages;
    },

    readPage,

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
