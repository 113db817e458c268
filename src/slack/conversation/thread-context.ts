import type { Log } from '../../log.ts';
import type { Thread } from '../../question/question.ts';
import type { Rolecall } from '../../rolecall.ts';
import type { Threads } from '../../storage/threads.ts';
import type { Said, Web } from '../api/client.ts';
import type { Identity } from '../api/identity.ts';
import { unescapeText } from '../format/escape.ts';
import { type Asked, isMention, toText } from './incoming-message.ts';

/** The first line of a command's answer, which is all that tells what was asked. */
const COMMAND_LINE = /^<@\w+> asked: `([^`]*)`/;

/** `<@U…> asked: …`: how a command's answer begins. */
export function toCommandLine(user: string, question: string): string {
  return `<@${user}> asked: \`${question.replaceAll('`', "'")}\``;
}

/** What the thread that a question stands in is about; read back from Slack, once, where it is not known. */
export function createRecall(parts: {
  readonly identity: Identity;
  readonly rolecall: Rolecall;
  readonly threads: Threads;
  readonly web: Web;
  readonly log: Log;
}): (asked: Asked) => Promise<Thread | undefined> {
  const { identity, rolecall, threads, web, log } = parts;

  async function readBack({ channel, thread }: Asked): Promise<readonly Said[]> {
    try {
      return await web.readThread(channel, thread);
    } catch (err) {
      // Without its thread a question can still be answered, as if it stood alone.
      log.warn({ err, channel, thread }, 'thread not read back');
      return [];
    }
  }

  return async function recall(asked) {
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
function toQuestions(said: readonly Said[], { kind, thread }: Asked, bot: string): string[] {
  const isToBot = ({ ts, text }: Said) =>
    kind === 'direct' || ts === thread || isMention(text, bot);
  const questions: string[] = [];
  let last: Said | undefined;
  for (const one of said) {
    if (one.user !== bot) {
      // What people say meanwhile takes no question's place; a follow-up without a mention is what comes last.
      if (last === undefined || isToBot(one) || !isToBot(last)) last = one;
      continue;
    }
    const command = toCommand(one.text);
    if (command !== undefined) questions.push(command);
    else if (last !== undefined) questions.push(toText(last.text, bot));
    last = undefined;
  }
  return questions;
}

function toCommand(text: string): string | undefined {
  const [, question] = COMMAND_LINE.exec(text) ?? [];
  return question === undefined ? undefined : unescapeText(question);
}
