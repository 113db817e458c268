import type { Answer } from '../answer/answer.ts';
import type { Log } from '../log.ts';
import type { Rolecall } from '../rolecall.ts';
import { type Asked, toText } from './asked.ts';
import { toLayout, toWhole } from './blocks.ts';
import { escapeText } from './escaping.ts';
import type { Identity } from './identity.ts';
import type { Memory } from './memory.ts';
import type { Message } from './message.ts';
import { type createRecall, toCommandLine } from './recall.ts';
import { createTurns } from './turns.ts';
import { isHelp, toUsage } from './usage.ts';
import { isPlaceRefused, type Web } from './web.ts';

/** A slash command as it was typed, and where. */
interface Command {
  /** The same for every delivery of it. */
  readonly id: string;
  /** `/who-owns`. */
  readonly name: string;
  readonly text: string;
  readonly channel: string;
  readonly user: string;
  readonly responseUrl: string;
}

/** Who answers, once each: a message in its thread, a command where everyone sees it or its asker alone. */
export interface Replies {
  toMessage(asked: Asked): Promise<void>;
  toCommand(command: Command): Promise<void>;
}

export function createReplies(parts: {
  readonly identity: Identity;
  readonly rolecall: Rolecall;
  readonly memory: Memory;
  readonly recall: ReturnType<typeof createRecall>;
  readonly web: Web;
  readonly log: Log;
}): Replies {
  const { identity, rolecall, memory, recall, web, log } = parts;
  const { threads, deliveries } = memory;
  const take = createTurns();

  /** What was asked stays out of the log; how it went is for whoever runs the bot. */
  function record(by: string, channel: string, { intent, outcome }: Answer): void {
    log.info({ by, channel, intent, outcome }, 'asked');
  }

  async function reply(asked: Asked): Promise<Message[]> {
    const isPlain = asked.kind === 'plain';
    if (isHelp(asked.text)) return isPlain ? [] : toUsage(identity.name);
    const { answer, thread } = rolecall.ask(asked.text, await recall(asked));
    record(asked.kind, asked.channel, answer);
    if (isPlain && answer.outcome !== 'answered') return [];
    await threads.write(asked.channel, asked.thread, thread ?? null);
    return toWhole(answer);
  }

  async function answerInChannel({ name, text, channel, user, responseUrl }: Command) {
    const question = `${name} ${toText(text, identity.user)}`;
    const { answer, thread } = rolecall.ask(question);
    record(name, channel, answer);
    if (answer.outcome !== 'answered') return web.respond(responseUrl, toWhole(answer));
    const asked = toCommandLine(user, escapeText(question));
    const [short, ...rest] = toLayout(answer, asked);
    if (short === undefined) return;
    const ts = await tryPost(channel, short);
    if (ts === undefined) {
      return web.respond(responseUrl, toWhole(answer, toHint(channel)));
    }
    await threads.write(channel, ts, thread ?? null);
    for (const message of rest) await web.post({ channel, thread: ts }, message);
  }

  /** Undefined where the bot may not post. */
  async function tryPost(channel: string, message: Message): Promise<string | undefined> {
    try {
      return await web.post({ channel }, message);
    } catch (error) {
      if (isPlaceRefused(error)) return undefined;
      throw error;
    }
  }

  function toHint(channel: string): string {
    const cure = channel.startsWith('D')
      ? 'ask in a channel that I am in'
      : `add me with \`/invite @${escapeText(identity.name)}\` and ask again`;
    return `Only you can see this, as I may not post here: to share it, ${cure}.`;
  }

  return {
    async toMessage(asked) {
      const { channel, ts, thread } = asked;
      if (!(await deliveries.claim(`${channel} ${ts}`))) return;
      await take(`${channel} ${thread}`, async () => {
        for (const message of await reply(asked)) await web.post({ channel, thread }, message);
      });
    },

    async toCommand(command) {
      if (!(await deliveries.claim(command.id))) return;
      if (isHelp(command.text)) await web.respond(command.responseUrl, toUsage(identity.name));
      else await answerInChannel(command);
    },
  };
}
