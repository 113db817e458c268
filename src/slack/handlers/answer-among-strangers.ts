import type { ThreadStore } from '../../storage/threads.ts';
import { isDestinationRefused } from '../api/destination.ts';
import type { Identity } from '../api/identity.ts';
import { postAll } from '../api/post.ts';
import { renderAnswer } from '../blocks/answer.ts';
import { renderButtons } from '../blocks/buttons.ts';
import { type Examples, renderHelp, renderPrivateHint } from '../blocks/help.ts';
import type { OutgoingMessage } from '../blocks/message.ts';
import type { FollowUp } from '../conversation/follow-ups.ts';
import type { IncomingMessage } from '../conversation/incoming-message.ts';
import type { Job } from '../delivery/job.ts';

/** Answers a message where people of other companies read along: to its author alone. */
export interface AnswerAmongStrangers {
  answer(message: IncomingMessage, reply: FollowUp, job: Job): Promise<void>;
  help(message: IncomingMessage, job: Job): Promise<void>;
}

export function createAnswerAmongStrangers(parts: {
  readonly identity: Identity;
  readonly threads: ThreadStore;
  readonly findExamples: () => Examples;
  /** The date of now, as ISO has it. */
  readonly today: () => string;
}): AnswerAmongStrangers {
  const { identity, threads, findExamples, today } = parts;

  /** In the conversation as an ephemeral message; in the direct message where Slack does not show one there. */
  async function say(
    { channel, thread, user }: IncomingMessage,
    messages: readonly OutgoingMessage[],
    { whisper, post }: Job,
  ): Promise<void> {
    try {
      await whisper({ channel, thread }, user, '', messages);
    } catch (error) {
      if (!isDestinationRefused(error)) throw error;
      await postAll(post, { channel: user }, messages);
    }
  }

  return {
    async answer(message, { answer, thread, before }, job) {
      const note = renderPrivateHint(message.channel, identity.name, 'strangers');
      const buttons = renderButtons(answer, { before, isPrivate: true });
      await say(message, renderAnswer(answer, { today: today(), note, buttons }), job);
      // Replies without a mention stay unanswered here; with one, they may build on this.
      await threads.write(message.channel, message.thread, thread ?? null);
    },

    help: (message, job) => say(message, renderHelp(identity.name, findExamples()), job),
  };
}
