import type { Log } from '../../log.ts';
import type { SlackClient } from '../api/client.ts';
import type { IncomingMessage } from './incoming-message.ts';

/** After this time, in ms, people wonder whether they were heard. */
const PATIENCE_MS = 1_000;
const STATUS = 'is looking through the articles…';
const PROGRESS_REACTION = 'eyes';

/** Does `work`; where it takes longer than a second, shows that the bot is at work until it is done. */
export type WithProgress = <T>(message: IncomingMessage, work: () => Promise<T>) => Promise<T>;

/** A status that fails does not fail the answer: it is in the debug log only. `patience` is in ms. */
export function createProgress(
  slack: SlackClient,
  log: Log,
  patience: number = PATIENCE_MS,
): WithProgress {
  async function tried(what: string, call: () => Promise<void>): Promise<boolean> {
    try {
      await call();
      return true;
    } catch (err) {
      log.debug({ err, what }, 'progress not shown');
      return false;
    }
  }

  /** Gives back what hides it again. */
  async function show({ channel, thread, ts }: IncomingMessage): Promise<() => Promise<boolean>> {
    const status = (text: string) => tried('status', () => slack.setStatus(channel, thread, text));
    // Slack clears a status when the answer is posted; one that came after it would stay.
    if (await status(STATUS)) return () => status('');
    await tried('reaction', () => slack.react(channel, ts, PROGRESS_REACTION));
    return () => tried('reaction', () => slack.unreact(channel, ts, PROGRESS_REACTION));
  }

  return async function withProgress(message, work) {
    let shown: Promise<() => Promise<boolean>> | undefined;
    const wait = setTimeout(() => {
      shown = show(message);
    }, patience);
    try {
      return await work();
    } finally {
      clearTimeout(wait);
      const hide = await shown;
      await hide?.();
    }
  };
}
