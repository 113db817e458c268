import type { Answer } from '../../answer/answer.ts';
import type { Log } from '../../log.ts';
import type { Memory } from '../../memory/memory.ts';
import type { Reply, Rolecall } from '../../rolecall.ts';
import {
  type Destination,
  isPlaceRefused,
  type MessageRef,
  type SlackClient,
} from '../api/client.ts';
import { toLayout, toWhole } from '../blocks/answer.ts';
import { renderAskedLine } from '../blocks/asked-line.ts';
import type { ButtonValue } from '../blocks/button-value.ts';
import { toButtons } from '../blocks/buttons.ts';
import type { OutgoingMessage } from '../blocks/message.ts';
import { escapeText } from '../format/escape.ts';
import type { AnswerLog } from './answer-log.ts';

/** Answers to what is asked by click, shortcut or form rather than by a message. */
export interface Posts {
  /** The answer, logged as asked by that door; `at` tells this question from others, for when it has no answer. */
  ask(by: string, at: MessageRef, asking: ButtonValue): Promise<Reply>;
  /**
   * Says for all who asked what and the short answer, the passages in its thread. `channel` may be a person's id.
   * False where the bot may not post.
   */
  inChannel(channel: string, user: string, asking: ButtonValue, reply: Reply): Promise<boolean>;
  /** Says all of it in a thread. False where the bot may not post. */
  inThread(place: ThreadRef, user: string, asking: ButtonValue, reply: Reply): Promise<boolean>;
}

interface ThreadRef {
  readonly channel: string;
  readonly thread: string;
}

export function createPosts(parts: {
  readonly rolecall: Rolecall;
  readonly memory: Memory;
  readonly answerLog: AnswerLog;
  readonly slack: SlackClient;
  readonly log: Log;
}): Posts {
  const { rolecall, memory, answerLog, slack, log } = parts;
  const { threads } = memory;

  /** Posts a message of an answer, and records it for the votes on it; gives the thread that it is in or opens. */
  async function post(place: Destination, message: OutgoingMessage, answer: Answer) {
    const { channel, ts } = await slack.post(place, message);
    const thread = place.thread ?? ts;
    await answerLog.posted(answer, { channel, ts });
    return { channel, thread };
  }

  /** Undefined where the bot may not post. */
  async function tryPost(...what: Parameters<typeof post>) {
    try {
      return await post(...what);
    } catch (error) {
      if (isPlaceRefused(error)) return undefined;
      throw error;
    }
  }

  return {
    async ask(by, at, { question, before }) {
      const reply = rolecall.ask(question, before);
      const { intent, outcome } = reply.answer;
      log.info({ by, channel: at.channel, intent, outcome }, 'asked');
      await answerLog.missed(reply.answer, at);
      return reply;
    },

    async inChannel(channel, user, { before }, { answer, thread }) {
      const said =
        answer.outcome === 'answered'
          ? toLayout(answer, renderAskedLineOf(user, answer), toButtons(answer, { before }))
          : toWholeSaid(user, answer, before);
      const [short, ...rest] = said;
      const place = short && (await tryPost({ channel }, short, answer));
      if (place === undefined) return false;
      await threads.write(place.channel, place.thread, thread ?? null);
      await threads.markAnswered(place.channel, place.thread);
      for (const message of rest) await post(place, message, answer);
      return true;
    },

    async inThread(place, user, { before }, { answer, thread }) {
      const [first, ...rest] = toWholeSaid(user, answer, before);
      // Before the post: whoever reads it may be quick to go on.
      await threads.write(place.channel, place.thread, thread ?? null);
      const posted = first && (await tryPost(place, first, answer));
      if (posted === undefined) return false;
      await threads.markAnswered(place.channel, place.thread);
      for (const message of rest) await post(place, message, answer);
      return true;
    },
  };
}

/** Who asked what, as recalled from threads. */
export function renderAskedLineOf(user: string, { question }: Answer): string {
  return renderAskedLine(user, escapeText(question));
}

/** All of it, opened by who asked what. */
function toWholeSaid(
  user: string,
  answer: Answer,
  before: ButtonValue['before'],
): OutgoingMessage[] {
  return toWhole(answer, '', toButtons(answer, { before }), renderAskedLineOf(user, answer));
}
