import type { Log } from '../../log.ts';
import type { ThreadContext } from '../../question/question.ts';
import type { Rolecall } from '../../rolecall.ts';
import type { ThreadStore } from '../../storage/threads.ts';
import type { SlackClient, ThreadMessage } from '../api/client.ts';
import type { Identity } from '../api/identity.ts';
import { readAskedLine } from '../blocks/asked-line.ts';
import { readQuestionText } from './forwarded-message.ts';
import { type IncomingMessage, isMention } from './incoming-message.ts';

/** What a message's thread was about before the message; undefined for nothing, or outside of threads. */
export type ReadThreadContext = (message: IncomingMessage) => Promise<ThreadContext | undefined>;

/** Reads it from the store, and where it is unknown, once, from the thread in Slack. */
export function createThreadContextReader(parts: {
  readonly identity: Identity;
  readonly rolecall: Rolecall;
  readonly threads: ThreadStore;
  readonly slack: SlackClient;
  readonly log: Log;
}): ReadThreadContext {
  const { identity, rolecall, threads, slack, log } = parts;

  async function readBack({ channel, thread }: IncomingMessage): Promise<readonly ThreadMessage[]> {
    try {
      return await slack.readThread(channel, thread);
    } catch (err) {
      // Without its context, a question can still be answered as if it stood alone.
      log.warn({ err, channel, thread }, 'thread not read back');
      return [];
    }
  }

  return async function readThreadContext(message) {
    const { channel, thread, ts } = message;
    if (thread === ts) return undefined;
    const known = await threads.read(channel, thread);
    if (known !== undefined) return known ?? undefined;
    const before = (await readBack(message)).filter((one) => one.ts < ts);
    let about: ThreadContext | undefined;
    for (const question of questionsIn(before, message, identity.user)) {
      about = rolecall.ask(question, about).thread;
    }
    await threads.write(channel, thread, about ?? null);
    return about;
  };
}

/** The questions of a thread that the bot replied to, oldest first. */
function questionsIn(
  messages: readonly ThreadMessage[],
  { kind, thread }: IncomingMessage,
  bot: string,
): string[] {
  const isToBot = ({ ts, text }: ThreadMessage) =>
    kind === 'direct' || ts === thread || isMention(text, bot);
  const questions: string[] = [];
  let last: ThreadMessage | undefined;
  for (const one of messages) {
    if (one.user !== bot) {
      // Talk between a question and its answer does not replace it; a follow-up without a mention comes last.
      if (last === undefined || isToBot(one) || !isToBot(last)) last = one;
      continue;
    }
    const command = readAskedLine(one.text);
    if (command !== undefined) questions.push(command);
    else if (last !== undefined) questions.push(readQuestionText(last, bot));
    last = undefined;
  }
  return questions;
}
