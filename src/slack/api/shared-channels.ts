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

/** What is known of a conversation for a while. */
interface Known {
  readonly readers: Readers;
  /** Whether Slack lets the bot post there. */
  readonly isOpen: boolean;
  /** In ms since 1970. */
  readonly until: number;
}

/** Which conversations people of other companies can read. */
export interface SharedChannels {
  /** Notes what Slack said with an event, which comes from channels that the bot is in: whether another company shares it. */
  note(channel: string, isShared: boolean): void;
  readers(channel: string): Promise<Readers>;
  /** Whether what one person sees can be posted there for all: in a channel that the bot is in, and may speak in. */
  canPost(channel: string): Promise<boolean>;
}

/** `open` holds the ids of shared channels in which answers may be public. */
export function createSharedChannels(parts: {
  readonly client: webApi.WebClient;
  readonly retry: Retry;
  readonly open: readonly string[];
  readonly log: Log;
}): SharedChannels {
  const { client, retry, open, log } = parts;
  const known = createBoundedMap<string, Known>(MOST_REMEMBERED);

  function remember(channel: string, found: Omit<Known, 'until'>, ms: number): Known {
    const entry = { ...found, until: Date.now() + ms };
    known.delete(channel);
    known.set(channel, entry);
    return entry;
  }

  async function ask(channel: string): Promise<Known> {
    try {
      const { channel: found } = await retry(() => client.conversations.info({ channel }));
      const isShared = found?.is_ext_shared === true || found?.is_pending_ext_shared === true;
      const isOpen = found?.is_member !== false && found?.is_archived !== true;
      return remember(channel, { readers: toReaders(isShared), isOpen }, KNOWN_FOR_MS);
    } catch (error) {
      // A conversation that the bot is not in, or a scope that an older installation lacks.
      log.info({ code: codeOf(error), channel }, 'not known to be unshared: answered privately');
      return remember(channel, { readers: 'unknown', isOpen: false }, UNKNOWN_FOR_MS);
    }
  }

  async function find(channel: string): Promise<Known> {
    const seen = known.get(channel);
    return seen !== undefined && Date.now() < seen.until ? seen : ask(channel);
  }

  async function findReaders(channel: string): Promise<Readers> {
    if (isDirect(channel) || open.includes(channel)) return 'welcome';
    return (await find(channel)).readers;
  }

  return {
    note(channel, isShared) {
      remember(channel, { readers: toReaders(isShared), isOpen: true }, KNOWN_FOR_MS);
    },

    readers: findReaders,

    async canPost(channel) {
      if (isDirect(channel) || (await findReaders(channel)) !== 'welcome') return false;
      return (await find(channel)).isOpen;
    },
  };
}

function toReaders(isShared: boolean): Readers {
  return isShared ? 'strangers' : 'welcome';
}

/** A direct message is between the bot and a person who was let in; so is what goes to a person's id. */
function isDirect(channel: string): boolean {
  return /^[DUW]/.test(channel);
}
