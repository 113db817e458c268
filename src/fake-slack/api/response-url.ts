import { randomUUID } from 'node:crypto';
import { createBoundedMap } from '../../bounded-map.ts';
import { isSet, readString } from '../arguments.ts';
import { SlackError } from '../slack-error.ts';
import type { Json } from '../workspace/json.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { BOT_AUTHOR, readContent } from './chat.ts';

const USES = 5;
const RESPONSE_URL_LIFETIME_MS = 30 * 60_000;
const URLS_MAX = 500;

/** What a response_url belongs to. */
export interface ResponseTarget {
  readonly channel: string;
  readonly user: string;
  /** The message of the clicked button or of the shortcut; commands have none. */
  readonly ts?: string;
}

/** An address, how often it may still be used, and until when. */
interface Issued {
  readonly source: ResponseTarget;
  left: number;
  readonly expires: number;
}

/** The URLs through which a bot answers a command or an interaction, even where it is not a member. */
export function createResponseUrls(workspace: Workspace) {
  const issued = createBoundedMap<string, Issued>(URLS_MAX);

  return {
    /** A new id for `/response/ID`: five uses within thirty minutes. */
    issue(source: ResponseTarget): string {
      const id = randomUUID();
      issued.set(id, { source, left: USES, expires: workspace.now() + RESPONSE_URL_LIFETIME_MS });
      return id;
    },

    /** Performs what the bot sent to the URL. */
    use(id: string, args: Json): void {
      const url = issued.get(id);
      if (!url || workspace.now() > url.expires) throw new SlackError('expired_url');
      if (url.left === 0) throw new SlackError('used_url');
      url.left -= 1;
      respondTo(workspace, url.source, args);
    },
  };
}

/** Answers a person's command or click, visible to them only unless `response_type` is `in_channel`. */
export function respondTo(workspace: Workspace, source: ResponseTarget, args: Json): void {
  if (isSet(args, 'delete_original')) {
    deleteOriginal(workspace, source);
    return;
  }
  const content = readContent(args);
  const { channel, user, ts } = source;
  const replaces = ts !== undefined && isSet(args, 'replace_original');
  if (replaces && workspace.find(channel, ts)) {
    workspace.edit(channel, ts, content, BOT_AUTHOR.user);
    return;
  }
  if (replaces) workspace.removeEphemeral(ts);
  const thread_ts = readString(args, 'thread_ts');
  const draft = { ...BOT_AUTHOR, ...content, ...(thread_ts === '' ? {} : { thread_ts }) };
  // What replaces an ephemeral message is ephemeral, even if the bot asks otherwise.
  if (args.response_type === 'in_channel' && !replaces) workspace.post(channel, draft);
  else workspace.postEphemeral(channel, user, draft);
}

function deleteOriginal(workspace: Workspace, { channel, ts }: ResponseTarget): void {
  if (ts === undefined) return;
  if (workspace.find(channel, ts)) workspace.remove(channel, ts);
  else workspace.removeEphemeral(ts);
}
