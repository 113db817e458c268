import type { webApi } from '@slack/bolt';
import { createBoundedMap } from '../../bounded-map.ts';
import type { Log } from '../../log.ts';
import { codeOf, type Retry } from './retry.ts';

/** A channel becomes shared, or no longer is, without a word to the bot; asked again after this, in ms. */
const KNOWN_FOR_MS = 10 * 60_000;
/** Where Slack did not say, in ms: one command asks several times. */
const UNKNOWN_FOR_MS = 60_000;
/** More channels than are busy within ten minutes. */
const MOST_REMEMBERED = 10_000;

/**
 * Who reads a conversation: our company alone, or with it others in whose presence the bot may speak; `strangers`, in
 * whose presence it may not; `unknown`, where Slack does not say, as in private channels that the bot is not in.
 */
type Readers = 'welcome' | 'strangers' | 'unknown';

/** Which conversations people of other companies can read. */
export interface SharedChannels {
  /** Notes what Slack said with an event: whether the channel is shared with another company. */
  note(channel: string, isShared: boolean): void;
  readers(channel: string): Promise<Readers>;
}

/** `open` holds the ids of shared channels in which answers may be public. */
export function createSharedChannels(parts: {
  readonly client: webApi.WebClient;
  readonly retry: Retry;
  readonly open: readonly string[];
  readonly log: Log;
}): SharedChannels {
  const { client, retry, open, log } = parts;
  const known = createBoundedMap<string, { readonly readers: Readers; readonly until: number }>(
    MOST_REMEMBERED,
  );

  function remember(channel: string, readers: Readers, ms: number): Readers {
    known.delete(channel);
    known.set(channel, { readers, until: Date.now() + ms });
    return readers;
  }

  async function ask(channel: string): Promise<Readers> {
    try {
      const { channel: found } = await retry(() => client.conversations.info({ channel }));
      const isShared = found?.is_ext_shared === true || found?.is_pending_ext_shared === true;
      return remember(channel, isShared ? 'strangers' : 'welcome', KNOWN_FOR_MS);
    } catch (error) {
      // A conversation that the bot is not in, or a scope that an older installation lacks.
      log.info({ code: codeOf(error), channel }, 'not known to be unshared: answered privately');
      return remember(channel, 'unknown', UNKNOWN_FOR_MS);
    }
  }

  return {
    note(channel, isShared) {
      remember(channel, isShared ? 'strangers' : 'welcome', KNOWN_FOR_MS);
    },

    async readers(channel) {
      // A direct message is between the bot and a person who was let in.
      if (/^[DUW]/.test(channel) || open.includes(channel)) return 'welcome';
      const seen = known.get(channel);
      return seen !== undefined && Date.now() < seen.until ? seen.readers : ask(channel);
    },
  };
}
