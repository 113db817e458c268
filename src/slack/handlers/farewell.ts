import type { Log } from '../../log.ts';
import type { ThreadStore } from '../../storage/threads.ts';
import type { SlackClient } from '../api/client.ts';
import { paragraph, toMessages } from '../blocks/message.ts';
import type { IncomingMessage } from '../conversation/incoming-message.ts';
import type { Job } from '../delivery/job.ts';

const GOODBYE_REACTION = '+1';
const GOODBYE = 'Until next time: mention me whenever you like.';

/** Takes leave of a thread. Gives the ts of what was posted, null where a reaction was enough. */
export type TakeLeave = (message: IncomingMessage, post: Job['post']) => Promise<string | null>;

/** For thanks and "stop": the thread ends, and the person sees that they were heard, and no more. */
export function createFarewell(parts: {
  readonly threads: ThreadStore;
  readonly slack: SlackClient;
  readonly log: Log;
}): TakeLeave {
  const { threads, slack, log } = parts;

  return async function takeLeave({ channel, thread, ts }, post) {
    await threads.markEnded(channel, thread);
    try {
      await slack.react(channel, ts, GOODBYE_REACTION);
      return null;
    } catch (err) {
      log.debug({ err, channel }, 'no reaction, said instead');
      let posted: string | null = null;
      for (const message of toMessages(paragraph(GOODBYE))) {
        posted = (await post({ channel, thread }, message)).ts;
      }
      return posted;
    }
  };
}
