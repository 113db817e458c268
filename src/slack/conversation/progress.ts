import type { Log } from '../../log.ts';
import type { SlackClient } from '../api/client.ts';
import type { IncomingMessage } from './incoming-message.ts';

/** Whoever waits longer wonders whether they were heard, in ms. */
const PATIENCE_MS = 1_000;
const STATUS = 'is looking through the articles…';
const REACTION = 'eyes';

/** Shows that the bot is at work where an answer takes longer than a second, and takes that away when it is done. */
export type WithProgress = <T>(asked: IncomingMessage, work: () => Promise<T>) => Promise<T>;

/** A sign that fails is no reason to fail: only the debug log hears of it. */
export function createProgress(
  slack: SlackClient,
  log: Log,
  patience: number = PATIENCE_MS,
): WithProgress {
  async function tried(sign: string, call: () => Promise<void>): Promise<boolean> {
    try {
      await call();
      return true;
    } catch (err) {
      log.debug({ err, sign }, 'sign of life failed');
      return false;
    }
  }

  /** Gives back what takes the sign away. */
  async function show({ channel, thread, ts }: IncomingMessage): Promise<() => Promise<boolean>> {
    const status = (text: string) => tried('status', () => slack.setStatus(channel, thread, text));
    // A status goes by itself with the answer; one that came after it would stay.
    if (await status(STATUS)) return () => status('');
    await tried('reaction', () => slack.react(channel, ts, REACTION));
    return () => tried('reaction', () => slack.unreact(channel, ts, REACTION));
  }

  return async function during(asked, work) {
    let shown: Promise<() => Promise<boolean>> | undefined;
    const wait = setTimeout(() => {
      shown = show(asked);
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
