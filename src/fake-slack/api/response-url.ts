import { randomUUID } from 'node:crypto';
import { createBoundedMap } from '../../bounded-map.ts';
import { isSet, textOf } from '../arguments.ts';
import { SlackError } from '../slack-error.ts';
import type { Json } from '../workspace/message.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { byBot, contentOf } from './chat.ts';

const USES = 5;
const LIFETIME_MS = 30 * 60_000;
const URLS_MAX = 500;

/** What a response_url answers to. */
export interface Source {
  readonly channel: string;
  readonly user: string;
  /** The message that a button was clicked on or a shortcut called for; commands have none. */
  readonly ts?: string;
}

/** An address, how often it may still be used, and until when. */
interface Issued {
  readonly source: Source;
  left: number;
  readonly expires: number;
}

/** The addresses through which a bot answers a command or an interaction without being a member. */
export function createResponseUrls(workspace: Workspace) {
  const issued = createBoundedMap<string, Issued>(URLS_MAX);

  return {
    /** A new id for `/response/ID`: five uses within thirty minutes. */
    issue(source: Source): string {
      const id = randomUUID();
      issued.set(id, { source, left: USES, expires: workspace.now() + LIFETIME_MS });
      return id;
    },

    /** Does what the bot sent to the address. */
    use(id: string, args: Json): void {
      const url = issued.get(id);
      if (!url || workspace.now() > url.expires) throw new SlackError('expired_url');
      if (url.left === 0) throw new SlackError('used_url');
      url.left -= 1;
      answer(workspace, url.source, args);
    },
  };
}

/** Answers a person's command or click: to them alone unless `response_type` is `in_channel`. */
export function answer(workspace: Workspace, source: Source, args: Json): void {
  if (isSet(args, 'delete_original')) {
    discard(workspace, source);
    return;
  }
  const content = contentOf(args);
  const { channel, user, ts } = source;
  const replaces = ts !== undefined && isSet(args, 'replace_original');
  if (replaces && workspace.find(channel, ts)) {
    workspace.edit(channel, ts, content, byBot.user);
    return;
  }
  if (replaces) workspace.unwhisper(ts);
  const thread_ts = textOf(args, 'thread_ts');
  const draft = { ...byBot, ...content, ...(thread_ts === '' ? {} : { thread_ts }) };
  // What replaces an ephemeral stays one, whatever the bot asks for.
  if (args.response_type === 'in_channel' && !replaces) workspace.post(channel, draft);
  else workspace.whisper(channel, user, draft);
}

function discard(workspace: Workspace, { channel, ts }: Source): void {
  if (ts === undefined) return;
  if (workspace.find(channel, ts)) workspace.remove(channel, ts);
  else workspace.unwhisper(ts);
}
