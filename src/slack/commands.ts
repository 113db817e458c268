import type { Log } from '../log.ts';
import type { Rolecall } from '../rolecall.ts';
import { toText } from './asked.ts';
import { toLayout, toWhole } from './blocks.ts';
import { toButtons } from './buttons.ts';
import { escapeText } from './escaping.ts';
import type { Identity } from './identity.ts';
import type { Job } from './jobs.ts';
import type { Memory } from './memory.ts';
import type { Message } from './message.ts';
import type { Notes } from './notes.ts';
import { toCommandLine } from './recall.ts';
import { isHelp, toHint, toUsage } from './usage.ts';
import { isPlaceRefused, type Web } from './web.ts';
import type { Command } from './work.ts';

/** Answers slash commands: where everyone sees it, or its asker alone. Gives the ts of what was posted, if any. */
export type Commands = (command: Command, job: Job) => Promise<string | null>;

export function createCommands(parts: {
  readonly identity: Identity;
  readonly rolecall: Rolecall;
  readonly memory: Memory;
  readonly notes: Notes;
  readonly web: Web;
  readonly log: Log;
}): Commands {
  const { identity, rolecall, memory, notes, web, log } = parts;

  async function whisper(url: string, messages: readonly Message[]): Promise<null> {
    await web.respond(url, messages);
    return null;
  }

  return async function answer({ id, name, text, channel, user, responseUrl }, { post }) {
    if (isHelp(text)) return whisper(responseUrl, toUsage(identity.name));
    const question = `${name} ${toText(text, identity.user)}`;
    const { answer, thread } = rolecall.ask(question);
    log.info({ by: name, channel, intent: answer.intent, outcome: answer.outcome }, 'asked');
    const before = undefined;
    const isAlone = channel.startsWith('D') && answer.outcome !== 'answered';
    const privately = toButtons(answer, { before, isPrivate: true, canShow: !isAlone });
    if (answer.outcome !== 'answered') {
      await notes.missed(answer, { channel, ts: id });
      return whisper(responseUrl, toWhole(answer, '', privately));
    }
    const asked = toCommandLine(user, escapeText(question));
    const [short, ...rest] = toLayout(answer, asked, toButtons(answer, { before }));
    const ts = short && (await tryPost(() => post({ channel }, short)));
    if (ts === undefined) {
      return whisper(responseUrl, toWhole(answer, toHint(channel, identity.name), privately));
    }
    await notes.posted(answer, { channel, ts, thread: ts, asker: user });
    await memory.threads.write(channel, ts, thread ?? null);
    await memory.threads.markAnswered(channel, ts);
    for (const message of rest) {
      const below = await post({ channel, thread: ts }, message);
      await notes.posted(answer, { channel, ts: below, thread: ts, asker: user });
    }
    return ts;
  };
}

/** Undefined where the bot may not post. */
async function tryPost(post: () => Promise<string>): Promise<string | undefined> {
  try {
    return await post();
  } catch (error) {
    if (isPlaceRefused(error)) return undefined;
    throw error;
  }
}
