import type { Log } from '../../log.ts';
import type { Thread } from '../../question/question.ts';
import type { Rolecall } from '../../rolecall.ts';
import type { ThreadStore } from '../../storage/threads.ts';
import type { SlackClient, ThreadMessage } from '../api/client.ts';
import type { Identity } from '../api/identity.ts';
import { readAskedLine } from '../blocks/asked-line.ts';
import { type IncomingMessage, isMention, slackToPlainText } from './incoming-message.ts';

/** What the thread that a question stands in is about; read back from Slack, once, where it is not known. */
export function createThreadContextReader(parts: {
  readonly identity: Identity;
  readonly rolecall: Rolecall;
  readonly threads: ThreadStore;
  readonly slack: SlackClient;
  readonly log: Log;
}): (asked: IncomingMessage) => Promise<Thread | undefined> {
  const { identity, rolecall, threads, slack, log } = parts;

  async function readBack({ channel, thread }: IncomingMessage): Promise<readonly ThreadMessage[]> {
    try {
      return await slack.readThread(channel, thread);
    } catch (err) {
      // Without its thread a question can still be answered, as if it stood alone.
      log.warn({ err, channel, thread }, 'thread not read back');
      return [];
    }
  }

  return async function readThreadContext(asked) {
    const { channel, thread } = asked;
    if (thread === asked.ts) return undefined;
    const known = await threads.read(channel, thread);
    if (known !== undefined) return known ?? undefined;
    const said = (await readBack(asked)).filter(({ ts }) => ts < asked.ts);
    let about: Thread | undefined;
    for (const question of toQuestions(said, asked, identity.user)) {
      about = rolecall.ask(question, about).thread;
    }
    await threads.write(channel, thread, about ?? null);
    return about;
  };
}

/** The questions of a thread that the bot replied to, oldest first. */
function toQuestions(
  said: readonly ThreadMessage[],
  { kind, thread }: IncomingMessage,
  bot: string,
): string[] {
  const isToBot = ({ ts, text }: ThreadMessage) =>
    kind === 'direct' || ts === thread || isMention(text, bot);
  const questions: string[] = [];
  let last: ThreadMessage | undefined;
  for (const one of said) {
    if (one.user !== bot) {
      // What people say meanwhile takes no question's place; a follow-up without a mention is what comes last.
      if (last === undefined || isToBot(one) || !isToBot(last)) last = one;
      continue;
    }
    const command = readAskedLine(one.text);
    if (command !== undefined) questions.push(command);
    else if (last !== undefined) questions.push(slackToPlainText(last.text, bot));
    last = undefined;
  }
  return questions;
}
