import type { Answer } from '../answer/answer.ts';
import type { Log } from '../log.ts';
import type { Reply, Rolecall } from '../rolecall.ts';
import type { Asking } from './asking.ts';
import { toLayout, toWhole } from './blocks.ts';
import { toButtons } from './buttons.ts';
import { escapeText } from './escaping.ts';
import type { Memory } from './memory.ts';
import type { Message } from './message.ts';
import type { Notes } from './notes.ts';
import { toCommandLine } from './recall.ts';
import { isPlaceRefused, type Web } from './web.ts';

/** Answers to what is asked by click, shortcut or form rather than by a message. */
export interface Posts {
  /** The answer, logged as asked by that door. */
  ask(by: string, channel: string, asking: Asking): Reply;
  /**
   * Says for all who asked what and the short answer, the passages in its thread. `channel` may be a person's id.
   * False where the bot may not post.
   */
  inChannel(channel: string, user: string, asking: Asking, reply: Reply): Promise<boolean>;
  /** Says all of it in a thread. False where the bot may not post. */
  inThread(place: ThreadPlace, user: string, asking: Asking, reply: Reply): Promise<boolean>;
}

interface ThreadPlace {
  readonly channel: string;
  readonly thread: string;
}

export function createPosts(parts: {
  readonly rolecall: Rolecall;
  readonly memory: Pick<Memory, 'threads'>;
  readonly notes: Notes;
  readonly web: Web;
  readonly log: Log;
}): Posts {
  const { rolecall, notes, web, log } = parts;
  const { threads } = parts.memory;

  /** Undefined where the bot may not post. */
  async function tryPost(place: Parameters<Web['post']>[0], message: Message) {
    try {
      return await web.post(place, message);
    } catch (error) {
      if (isPlaceRefused(error)) return undefined;
      throw error;
    }
  }

  async function say(place: ThreadPlace, asker: string, answer: Answer, messages: Message[]) {
    for (const message of messages) {
      const ts = await web.post(place, message);
      await notes.posted(answer, { ...place, ts, asker });
    }
  }

  return {
    ask(by, channel, { question, before }) {
      const reply = rolecall.ask(question, before);
      const { intent, outcome } = reply.answer;
      log.info({ by, channel, intent, outcome }, 'asked');
      return reply;
    },

    async inChannel(channel, user, { before }, { answer, thread }) {
      const said =
        answer.outcome === 'answered'
          ? toLayout(answer, toLine(user, answer), toButtons(answer, { before }))
          : toWholeSaid(user, answer, before);
      const [short, ...rest] = said;
      const ts = short && (await tryPost({ channel }, short));
      if (ts === undefined) return false;
      await notes.posted(answer, { channel, ts, thread: ts, asker: user });
      // Under a person's id nobody will look for it: such a thread is read back from its first line.
      if (!/^[UW]/.test(channel)) {
        await threads.write(channel, ts, thread ?? null);
        await threads.markAnswered(channel, ts);
      }
      await say({ channel, thread: ts }, user, answer, rest);
      return true;
    },

    async inThread({ channel, thread: ts }, user, { before }, { answer, thread }) {
      const [first, ...rest] = toWholeSaid(user, answer, before);
      // Before the post: whoever reads it may be quick to go on.
      await threads.write(channel, ts, thread ?? null);
      const posted = first && (await tryPost({ channel, thread: ts }, first));
      if (posted === undefined) return false;
      await threads.markAnswered(channel, ts);
      await notes.posted(answer, { channel, ts: posted, thread: ts, asker: user });
      await say({ channel, thread: ts }, user, answer, rest);
      return true;
    },
  };
}

/** Who asked what, as recalled from threads. */
export function toLine(user: string, { question }: Answer): string {
  return toCommandLine(user, escapeText(question));
}

/** All of it, opened by who asked what. */
function toWholeSaid(user: string, answer: Answer, before: Asking['before']): Message[] {
  return toWhole(answer, '', toButtons(answer, { before }), toLine(user, answer));
}
