import type { Rolecall } from '../../rolecall.ts';
import type { ThreadStore } from '../../storage/threads.ts';
import type { Identity } from '../api/identity.ts';
import { postAll } from '../api/post.ts';
import type { SharedChannels } from '../api/shared-channels.ts';
import { type Examples, isHelp, renderHelp } from '../blocks/help.ts';
import { isFarewell } from '../conversation/farewell.ts';
import type { FollowUp, ReadFollowUp } from '../conversation/follow-ups.ts';
import type { IncomingMessage } from '../conversation/incoming-message.ts';
import type { WithProgress } from '../conversation/progress.ts';
import type { ReadThreadContext } from '../conversation/thread-context.ts';
import type { Job } from '../delivery/job.ts';
import { type KeyedQueue, threadKey } from '../delivery/keyed-queue.ts';
import type { AnswerAmongStrangers } from './answer-among-strangers.ts';
import type { AnswerLog } from './answer-log.ts';
import type { TakeLeave } from './farewell.ts';
import type { Publish } from './publish.ts';

/** Answers messages, each in its thread. */
export interface MessageHandler {
  /** Gives the ts of what was posted, null where silence or a reaction was the answer. */
  answer(message: IncomingMessage, job: Job): Promise<string | null>;
  /** Whether a message may be for the bot; not yet whether it is. */
  isExpected(message: IncomingMessage): Promise<boolean>;
}

export function createMessageHandler(parts: {
  readonly identity: Identity;
  readonly channels: SharedChannels;
  readonly rolecall: Rolecall;
  readonly threads: ThreadStore;
  readonly queue: KeyedQueue;
  readonly readThreadContext: ReadThreadContext;
  readonly readFollowUp: ReadFollowUp;
  readonly withProgress: WithProgress;
  readonly answerLog: AnswerLog;
  readonly publish: Publish;
  readonly amongStrangers: AnswerAmongStrangers;
  readonly takeLeave: TakeLeave;
  readonly findExamples: () => Examples;
}): MessageHandler {
  const { identity, channels, rolecall, threads, queue, readThreadContext, readFollowUp } = parts;
  const { withProgress, answerLog, publish, amongStrangers, takeLeave, findExamples } = parts;

  /** The answer, undefined where silence is the answer. */
  async function ask(message: IncomingMessage): Promise<FollowUp | undefined> {
    if (message.kind === 'reply') return readFollowUp(message);
    const context = await readThreadContext(message);
    const reply = rolecall.ask(message.text, context);
    const isSilent = message.kind === 'plain' && reply.answer.outcome !== 'answered';
    return isSilent ? undefined : { ...reply, before: context };
  }

  async function sayHelp(message: IncomingMessage, job: Job, isPrivate: boolean) {
    const { channel, thread } = message;
    if (!isPrivate)
      return postAll(job.post, { channel, thread }, renderHelp(identity.name, findExamples()));
    await amongStrangers.help(message, job);
    return null;
  }

  async function answer(message: IncomingMessage, job: Job): Promise<string | null> {
    const { kind, channel, ts, thread, user, text } = message;
    if (isAddressed(message) && isFarewell(text)) return takeLeave(message, job.post);
    const isPrivate = (await channels.readers(channel)) !== 'welcome';
    if (isHelp(text)) return isAddressed(message) ? sayHelp(message, job, isPrivate) : null;
    const reply = await ask(message);
    if (reply === undefined) return null;
    const noteGaps = answerLog.heard(reply.answer, { by: kind, channel, ts });
    if (isPrivate) {
      await noteGaps();
      await amongStrangers.answer(message, reply, job);
      return null;
    }
    try {
      return await publish(reply, {
        destination: { channel, thread },
        asker: user,
        context: reply.before,
        post: job.post,
        settle: async (posted) => void (await Promise.all([noteGaps(), job.settle(posted)])),
        isTyped: true,
        isFollowUp: kind === 'reply',
      });
    } catch (error) {
      await noteGaps();
      throw error;
    }
  }

  return {
    answer(message, job) {
      const { channel, thread } = message;
      const work = () => queue.run(threadKey(channel, thread), () => answer(message, job));
      // Progress that ends in silence would be worse than none.
      return isAddressed(message) ? withProgress(message, work) : work();
    },

    async isExpected({ kind, channel, thread }) {
      if (kind !== 'reply' || queue.isBusy(threadKey(channel, thread))) return true;
      const state = await threads.readState(channel, thread);
      return state?.answered === true;
    },
  };
}

function isAddressed({ kind }: IncomingMessage): boolean {
  return kind === 'mention' || kind === 'direct';
}
