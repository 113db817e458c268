import type { Answer } from '../answer/answer.ts';
import type { Log } from '../log.ts';
import type { Rolecall } from '../rolecall.ts';
import { type Asked, toText } from './asked.ts';
import { toLayout, toWhole } from './blocks.ts';
import { toButtons } from './buttons.ts';
import type { Deliveries } from './deliveries.ts';
import { escapeText } from './escaping.ts';
import { toHint } from './hint.ts';
import type { Identity } from './identity.ts';
import type { Message } from './message.ts';
import { type createRecall, toCommandLine } from './recall.ts';
import type { Threads } from './threads.ts';
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
  readonly threads: Threads;
  readonly deliveries: Deliveries;
  readonly recall: ReturnType<typeof createRecall>;
  readonly web: Web;
  readonly log: Log;
}): Replies {
  const { identity, rolecall, threads, deliveries, recall, web, log } = parts;
  const take = createTurns();

  /** What was asked stays out of the log; how it went is for whoever runs the bot. */
  function record(by: string, channel: string, { intent, outcome }: Answer): void {
    log.info({ by, channel, intent, outcome }, 'asked');
  }

  async function reply(asked: Asked): Promise<Message[]> {
    const isPlain = asked.kind === 'plain';
    if (isHelp(asked.text)) return isPlain ? [] : toUsage(identity.name);
    const before = await recall(asked);
    const { answer, thread } = rolecall.ask(asked.text, before);
    record(asked.kind, asked.channel, answer);
    if (isPlain && answer.outcome !== 'answered') return [];
    await threads.write(asked.channel, asked.thread, thread ?? null);
    return toWhole(answer, '', toButtons(answer, { before }));
  }

  async function answerInChannel({ name, text, channel, user, responseUrl }: Command) {
    const question = `${name} ${toText(text, identity.user)}`;
    const { answer, thread } = rolecall.ask(question);
    record(name, channel, answer);
    const before = undefined;
    const isAlone = channel.startsWith('D') && answer.outcome !== 'answered';
    const privately = toButtons(answer, { before, isPrivate: true, canShow: !isAlone });
    if (answer.outcome !== 'answered') {
      return web.respond(responseUrl, toWhole(answer, '', privately));
    }
    const asked = toCommandLine(user, escapeText(question));
    const [short, ...rest] = toLayout(answer, asked, toButtons(answer, { before }));
    if (short === undefined) return;
    const ts = await tryPost(channel, short);
    if (ts === undefined) {
      return web.respond(responseUrl, toWhole(answer, toHint(channel, identity.name), privately));
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
