import type { Log } from '../../log.ts';
import type { Memory } from '../../memory/memory.ts';
import type { Rolecall } from '../../rolecall.ts';
import type { SlackClient } from '../api/client.ts';
import type { Identity } from '../api/identity.ts';
import { toWhole } from '../blocks/answer.ts';
import { toButtons } from '../blocks/buttons.ts';
import { isHelp, renderHelp } from '../blocks/help.ts';
import { paragraph, toMessages } from '../blocks/message.ts';
import { isFarewell } from '../conversation/farewell.ts';
import { createFollowUps, type FollowUp } from '../conversation/follow-ups.ts';
import type { IncomingMessage } from '../conversation/incoming-message.ts';
import type { WithProgress } from '../conversation/progress.ts';
import type { createThreadContextReader } from '../conversation/thread-context.ts';
import type { Job } from '../delivery/exactly-once.ts';
import { createKeyedQueue } from '../delivery/keyed-queue.ts';
import type { AnswerLog } from './answer-log.ts';

const GOODBYE = '+1';

/** Answers messages, each in its thread. */
export interface MessageHandler {
  /** Gives the ts of what was posted, null where silence or a reaction was the answer. */
  toMessage(asked: IncomingMessage, job: Job): Promise<string | null>;
  /** Whether a message that was not said to the bot may yet be for it. */
  isExpected(asked: IncomingMessage): Promise<boolean>;
}

export function createMessageHandler(parts: {
  readonly identity: Identity;
  readonly rolecall: Rolecall;
  readonly memory: Memory;
  readonly readThreadContext: ReturnType<typeof createThreadContextReader>;
  readonly answerLog: AnswerLog;
  readonly withProgress: WithProgress;
  readonly slack: SlackClient;
  readonly log: Log;
}): MessageHandler {
  const { identity, rolecall, memory, readThreadContext, answerLog, withProgress, slack, log } =
    parts;
  const { threads } = memory;
  const queue = createKeyedQueue();
  const followUp = createFollowUps({ identity, rolecall, threads, readThreadContext });

  /** Undefined where silence is the answer. */
  async function toReply(asked: IncomingMessage): Promise<FollowUp | undefined> {
    if (asked.kind === 'reply') return followUp(asked);
    const before = await readThreadContext(asked);
    const reply = rolecall.ask(asked.text, before);
    const isSilent = asked.kind === 'plain' && reply.answer.outcome !== 'answered';
    return isSilent ? undefined : { ...reply, before };
  }

  async function reply(asked: IncomingMessage, { post }: Job): Promise<string | null> {
    const { kind, channel, thread } = asked;
    const isCalled = kind === 'mention' || kind === 'direct';
    if (isCalled && isFarewell(asked.text)) return takeLeave(asked, post);
    let posted: string | null = null;
    if (isHelp(asked.text)) {
      const usage = isCalled ? renderHelp(identity.name) : [];
      for (const message of usage) posted = await post({ channel, thread }, message);
      return posted;
    }
    const said = await toReply(asked);
    if (said === undefined) return null;
    const { answer, before } = said;
    // What was asked stays out of the log; how it went is for whoever runs the bot.
    log.info({ by: kind, channel, intent: answer.intent, outcome: answer.outcome }, 'asked');
    for (const message of toWhole(answer, '', toButtons(answer, { before }))) {
      posted = await post({ channel, thread }, message);
      await answerLog.posted(answer, { channel, ts: posted });
    }
    await answerLog.missed(answer, asked);
    // Not before: a question that is answered again after a crash must find its thread as it was.
    await threads.write(channel, thread, said.thread ?? null);
    if (kind !== 'reply') await threads.markAnswered(channel, thread);
    return posted;
  }

  /** A word of thanks, or "stop": whoever said it to the bot sees that it was heard, and no more. */
  async function takeLeave({ channel, thread, ts }: IncomingMessage, post: Job['post']) {
    await threads.markEnded(channel, thread);
    try {
      await slack.react(channel, ts, GOODBYE);
      return null;
    } catch (err) {
      log.debug({ err, channel }, 'no reaction, said instead');
      const [goodbye] = toMessages(paragraph('Until next time: mention me whenever you like.'));
      return goodbye === undefined ? null : post({ channel, thread }, goodbye);
    }
  }

  return {
    toMessage(asked, job) {
      const { kind, channel, thread } = asked;
      const work = () => queue.run(`${channel} ${thread}`, () => reply(asked, job));
      // A sign and then nothing would be worse than none.
      return kind === 'mention' || kind === 'direct' ? withProgress(asked, work) : work();
    },

    async isExpected({ kind, channel, thread }) {
      if (kind !== 'reply' || queue.isBusy(`${channel} ${thread}`)) return true;
      const state = await threads.readState(channel, thread);
      return state?.answered === true && !state.ended;
    },
  };
}
