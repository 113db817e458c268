import type { Post, Snapshot } from '../../server/protocol.ts';

/** The messages of a channel without replies, oldest first. */
export function listChannelPosts(snapshot: Snapshot, channel: string): readonly Post[] {
  return sortByTs(snapshot.posts.filter((post) => post.channel === channel && !isReply(post)));
}

/** A thread's first message and its replies, oldest first. */
export function listThreadPosts(snapshot: Snapshot, channel: string, ts: string): readonly Post[] {
  return sortByTs(
    snapshot.posts.filter(
      (post) => post.channel === channel && (post.ts === ts || post.thread_ts === ts),
    ),
  );
}

/** The bot's status there; '' when it has none. */
export function findStatus(snapshot: Snapshot, channel: string, ts: string): string {
  const found = snapshot.statuses.find((one) => one.channel === channel && one.thread_ts === ts);
  return found?.status ?? '';
}

function isReply({ ts, thread_ts }: Post): boolean {
  return thread_ts !== undefined && thread_ts !== ts;
}

/** Ephemeral messages come separately, so they are sorted in here. */
function sortByTs(posts: readonly Post[]): readonly Post[] {
  return posts.toSorted((a, b) => (a.ts < b.ts ? -1 : 1));
}
