import type { Log } from '../../log.ts';
import type { Memory } from '../../memory/memory.ts';
import type { Rolecall } from '../../rolecall.ts';
import { isPlaceRefused, type SlackClient } from '../api/client.ts';
import type { Identity } from '../api/identity.ts';
import { toLayout, toWhole } from '../blocks/answer.ts';
import { renderAskedLine } from '../blocks/asked-line.ts';
import { toButtons } from '../blocks/buttons.ts';
import { isHelp, renderHelp, renderPrivateHint } from '../blocks/help.ts';
import type { OutgoingMessage } from '../blocks/message.ts';
import { slackToPlainText } from '../conversation/incoming-message.ts';
import type { Job } from '../delivery/exactly-once.ts';
import type { CommandRequest } from '../delivery/pending-request.ts';
import { escapeText } from '../format/escape.ts';
import type { AnswerLog } from './answer-log.ts';

/** Answers slash commands: where everyone sees it, or its asker alone. Gives the ts of what was posted, if any. */
export type Commands = (command: CommandRequest, job: Job) => Promise<string | null>;

export function createCommands(parts: {
  readonly identity: Identity;
  readonly rolecall: Rolecall;
  readonly memory: Memory;
  readonly answerLog: AnswerLog;
  readonly slack: SlackClient;
  readonly log: Log;
}): Commands {
  const { identity, rolecall, memory, answerLog, slack, log } = parts;

  async function whisper(url: string, messages: readonly OutgoingMessage[]): Promise<null> {
    await slack.respond(url, messages);
    return null;
  }

  return async function answer({ id, name, text, channel, user, responseUrl }, { post }) {
    if (isHelp(text)) return whisper(responseUrl, renderHelp(identity.name));
    const question = `${name} ${slackToPlainText(text, identity.user)}`;
    const { answer, thread } = rolecall.ask(question);
    log.info({ by: name, channel, intent: answer.intent, outcome: answer.outcome }, 'asked');
    const before = undefined;
    const isAlone = channel.startsWith('D') && answer.outcome !== 'answered';
    const privately = toButtons(answer, { before, isPrivate: true, canShow: !isAlone });
    if (answer.outcome !== 'answered') {
      await answerLog.missed(answer, { channel, ts: id });
      return whisper(responseUrl, toWhole(answer, '', privately));
    }
    const asked = renderAskedLine(user, escapeText(question));
    const [short, ...rest] = toLayout(answer, asked, toButtons(answer, { before }));
    const ts = short && (await tryPost(() => post({ channel }, short)));
    if (ts === undefined) {
      return whisper(
        responseUrl,
        toWhole(answer, renderPrivateHint(channel, identity.name), privately),
      );
    }
    await answerLog.posted(answer, { channel, ts });
    await memory.threads.write(channel, ts, thread ?? null);
    await memory.threads.markAnswered(channel, ts);
    for (const message of rest) {
      const below = await post({ channel, thread: ts }, message);
      await answerLog.posted(answer, { channel, ts: below });
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
