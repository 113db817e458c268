import type { Answer } from '../../answer/answer.ts';
import type { Reply } from '../../answer/reply.ts';
import type { ThreadContext } from '../../question/question.ts';
import type { ThreadStore } from '../../storage/threads.ts';
import { type Destination, isDestinationRefused, type PostedMessage } from '../api/destination.ts';
import { renderAnswer, renderAnswerAndThread } from '../blocks/answer.ts';
import { renderAskedLine } from '../blocks/asked-line.ts';
import { renderButtons } from '../blocks/buttons.ts';
import type { OutgoingMessage } from '../blocks/message.ts';
import type { Job } from '../delivery/job.ts';
import { type KeyedQueue, threadKey } from '../delivery/keyed-queue.ts';
import type { AnswerLog } from './answer-log.ts';

/** Where an answer goes, and how. */
interface Publication {
  /** Without a thread, the answer opens one: the short answer in the channel, the rest below it. */
  readonly destination: Destination;
  /** User id of who asked. */
  readonly asker: string;
  /** What the thread was about before the question: its buttons ask again from there. */
  readonly context: ThreadContext | undefined;
  /** How each message goes out. */
  readonly post: Job['post'];
  /** Settles the request, where publishing is the last that it asks for. */
  readonly settle?: Job['settle'];
  /** The question is a message in the thread, and need not be repeated above its answer. */
  readonly isTyped?: boolean;
  /** The question was not addressed to the bot, and so does not reopen a thread in which people talk. */
  readonly isFollowUp?: boolean;
  /** What to do where the bot may not post; without it, publishing fails there. */
  readonly ifRefused?: () => Promise<unknown>;
}

/** Says an answer to everyone in a conversation. Gives the ts of its first message, null where the bot may not post. */
export type Publish = (reply: Reply, publication: Publication) => Promise<string | null>;

/**
 * The one way by which answers go out. Its order serves two: people who go on at once, and a process that takes a
 * question up again after another crashed in the middle of it.
 *
 * 1. Post the first message.
 * 2. Mark the thread as answered. From here on people can read the answer and go on without a mention, and a reply in
 *    a thread without the mark is ignored.
 * 3. Post the other messages, and log each message for its votes.
 * 4. Store what the thread is about now. Not earlier: a question that is taken up again must be read in the thread as
 *    it was, or "and the other one?" would name another role the second time.
 * 5. Settle the request.
 *
 * What comes after the last message is one transaction, for an answer of one message 2 to 5: a process that dies before
 * it leaves the request open, and whoever takes that over finds the message and stores the same.
 *
 * Nobody sees the gap between 2 and 4: replies wait in the queue of their thread. Whoever publishes into a thread must
 * hold its turn, from reading its context on; the turn of a thread that opens here is taken here. Another replica
 * does not wait, but finds no context, and reads the thread back from Slack.
 */
export function createPublish(parts: {
  readonly threads: ThreadStore;
  readonly queue: KeyedQueue;
  readonly answerLog: AnswerLog;
  /** The date of now, as ISO has it. */
  readonly today: () => string;
}): Publish {
  const { threads, queue, answerLog, today } = parts;

  return async function publish({ answer, thread: context }, publication) {
    const { destination, isFollowUp = false, ifRefused, post, settle } = publication;
    const [first, ...others] = render(answer, publication, today());
    if (first === undefined) return null;
    let opening: PostedMessage;
    try {
      opening = await post(destination, first);
    } catch (error) {
      if (ifRefused === undefined || !isDestinationRefused(error)) throw error;
      await ifRefused();
      return null;
    }
    const { channel } = opening;
    const thread = destination.thread ?? opening.ts;

    async function finish(): Promise<void> {
      let last = opening;
      for (const message of others) {
        await Promise.all([
          ...(isFollowUp || last !== opening ? [] : [threads.markAnswered(channel, thread)]),
          answerLog.posted(answer, last),
        ]);
        last = await post({ channel, thread }, message);
      }
      await Promise.all([
        answerLog.posted(answer, last),
        // what was marked after the first message may have ended since
        threads.write(channel, thread, context ?? null, !isFollowUp && others.length === 0),
        settle?.(opening.ts),
      ]);
    }

    if (destination.thread === undefined) await queue.run(threadKey(channel, thread), finish);
    else await finish();
    return opening.ts;
  };
}

function render(answer: Answer, publication: Publication, today: string): OutgoingMessage[] {
  const { destination, asker, context, isTyped = false } = publication;
  const buttons = renderButtons(answer, { before: context });
  const askedLine = isTyped ? '' : renderAskedLine(asker, answer.question);
  const isSplit = destination.thread === undefined && answer.outcome === 'answered';
  return (isSplit ? renderAnswerAndThread : renderAnswer)(answer, { today, askedLine, buttons });
}
