import { useEffect, useMemo, useState } from 'react';
import type { Post, Snapshot } from '../../server/protocol.ts';
import type { Route } from '../state/route.ts';

/** What a person has not read yet; kept as long as the page. */
export interface Unread {
  /** Ids of the conversations in which others said something since the person last had them open. */
  readonly conversations: ReadonlySet<string>;
  /** ts of a thread's first message in the open conversation -> how many replies of others the person has not seen. */
  readonly replies: ReadonlyMap<string, number>;
  /** ts behind which all was new when the conversation, or its thread, was opened; '' where nothing was. */
  readonly newSince: string;
  readonly newSinceInThread: string;
}

/** Where messages stand: a conversation, or a thread in it. */
interface SeenPlace {
  readonly channel: string;
  /** ts of the thread's first message; '' for the conversation itself. */
  readonly thread: string;
}

/** A place that is open, and behind which ts all was new when it was opened. */
interface OpenPlace {
  readonly key: string;
  readonly newSince: string;
}

interface Seen {
  /** Person and place -> ts of the last message that they saw. */
  readonly last: Readonly<Record<string, string>>;
  readonly pane: OpenPlace;
  readonly thread: OpenPlace;
}

const NONE_OPEN: OpenPlace = { key: '', newSince: '' };

/** Follows what the person sees: the open conversation and its open thread. */
export function useSeen(snapshot: Snapshot | undefined, as: string, route: Route): Unread {
  const [seen, setSeen] = useState<Seen>({ last: {}, pane: NONE_OPEN, thread: NONE_OPEN });
  const said = useMemo(() => listOfOthers(snapshot, as), [snapshot, as]);
  const { pane, thread } = route;

  useEffect(() => {
    if (snapshot === undefined) return;
    const conversations = snapshot.conversations.map(({ id }) => ({ channel: id, thread: '' }));
    setSeen((before) => see(before, { as, pane, thread, said, conversations }));
  }, [snapshot, as, pane, thread, said]);

  const lastOf = (place: SeenPlace): string | undefined => seen.last[toPlaceKey(as, place)];
  const isNew = (post: Post, place: SeenPlace): boolean => post.ts > (lastOf(place) ?? '');
  const elsewhere = said.filter((post) => {
    const place = { channel: post.channel, thread: '' };
    return post.channel !== pane && lastOf(place) !== undefined && isNew(post, place);
  });
  const replies = new Map<string, number>();
  for (const post of said) {
    const root = toThread(post);
    if (post.channel !== pane || root === '' || root === thread) continue;
    if (isNew(post, { channel: pane, thread: root }))
      replies.set(root, (replies.get(root) ?? 0) + 1);
  }
  return {
    conversations: new Set(elsewhere.map(({ channel }) => channel)),
    replies,
    newSince: seen.pane.newSince,
    newSinceInThread: seen.thread.newSince,
  };
}

/** What was seen before, and what is open now. */
function see(
  before: Seen,
  now: {
    readonly as: string;
    readonly pane: string;
    readonly thread: string;
    readonly said: readonly Post[];
    readonly conversations: readonly SeenPlace[];
  },
): Seen {
  const { as, pane, thread, said, conversations } = now;
  const latest = new Map(conversations.map((place) => [toPlaceKey(as, place), '']));
  for (const post of said) {
    for (const at of toThread(post) === '' ? [''] : ['', toThread(post)]) {
      latest.set(toPlaceKey(as, { channel: post.channel, thread: at }), post.ts);
    }
  }
  // What was there before the page was opened, or before a person could see it, is nothing new.
  const isFirst = !Object.keys(before.last).some((key) => key.startsWith(`${as} `));
  const paneKey = toPlaceKey(as, { channel: pane, thread: '' });
  const threadKey = thread === '' ? '' : toPlaceKey(as, { channel: pane, thread });
  const last: Record<string, string> = { ...before.last };
  for (const [key, ts] of latest) {
    const isConversation = key.endsWith(' ');
    const isOpen = key === paneKey || key === threadKey;
    if (isOpen || isFirst || (isConversation && last[key] === undefined)) last[key] = ts;
  }
  const open = (place: OpenPlace, key: string): OpenPlace => {
    if (place.key === key) return place;
    const since = before.last[key] ?? '';
    return { key, newSince: since !== '' && (latest.get(key) ?? '') > since ? since : '' };
  };
  const next = { last, pane: open(before.pane, paneKey), thread: open(before.thread, threadKey) };
  const isSame =
    next.pane === before.pane &&
    next.thread === before.thread &&
    Object.entries(last).every(([key, ts]) => before.last[key] === ts);
  return isSame ? before : next;
}

/** Messages that are not the person's own, oldest first. */
function listOfOthers(snapshot: Snapshot | undefined, as: string): readonly Post[] {
  return (snapshot?.posts ?? [])
    .filter(({ user }) => user !== as)
    .sort((a, b) => (a.ts < b.ts ? -1 : 1));
}

/** ts of the first message of the thread in which a message is a reply; '' for none. */
function toThread({ ts, thread_ts = '' }: Post): string {
  return thread_ts === ts ? '' : thread_ts;
}

function toPlaceKey(as: string, { channel, thread }: SeenPlace): string {
  return `${as} ${channel} ${thread}`;
}
