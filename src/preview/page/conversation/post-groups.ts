import type { Post } from '../../server/protocol.ts';

/** Messages of one person closer than this, in seconds, are one group, as in Slack. */
const GROUP_SECONDS = 300;
const DAY = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' });

/** Whether a message goes on from the one before it, and needs no name and picture of its own. */
export function isContinued(post: Post, before: Post | undefined): boolean {
  if (before === undefined || isNewDay(post, before)) return false;
  // That only one person sees it is said of each message.
  const isSameKind =
    post.to === undefined && before.to === undefined && post.subtype === before.subtype;
  return (
    post.user === before.user && isSameKind && Number(post.ts) - Number(before.ts) < GROUP_SECONDS
  );
}

/** Whether a message is the first of its day. */
export function isNewDay(post: Post, before: Post | undefined): boolean {
  return before === undefined || toDate(post).toDateString() !== toDate(before).toDateString();
}

/** "Today", "Yesterday", or the weekday and date. */
export function toDayName(post: Post): string {
  const day = toDate(post).toDateString();
  const today = new Date();
  if (day === today.toDateString()) return 'Today';
  today.setDate(today.getDate() - 1);
  return day === today.toDateString() ? 'Yesterday' : DAY.format(toDate(post));
}

/** When a message was sent. */
export function toDate({ ts }: Post): Date {
  return new Date(Number(ts) * 1_000);
}
