import { useEffect, useReducer, useState } from 'react';
import type { PageEvent, Post, Snapshot } from '../../server/protocol.ts';

/** What the person sees, kept up to date by the server; undefined until the first snapshot. */
export function useSnapshot(as: string): {
  readonly snapshot: Snapshot | undefined;
  readonly isLive: boolean;
} {
  const [snapshot, apply] = useReducer(reduce, undefined);
  const [isLive, setLive] = useState(false);

  useEffect(() => {
    const source = new EventSource(`/page/events?as=${as}`);
    source.onopen = () => setLive(true);
    // The browser reconnects automatically and then gets a new snapshot.
    source.onerror = () => setLive(false);
    source.onmessage = ({ data }) => apply(JSON.parse(data));
    return () => source.close();
  }, [as]);

  return { snapshot, isLive };
}

function reduce(snapshot: Snapshot | undefined, event: PageEvent): Snapshot | undefined {
  if (event.type === 'snapshot') return event.snapshot;
  if (!snapshot) return undefined;
  switch (event.type) {
    case 'post':
      return { ...snapshot, posts: addPost(snapshot.posts, event.post) };
    case 'post-gone':
      return { ...snapshot, posts: snapshot.posts.filter((post) => !isAt(post, event)) };
    case 'status': {
      const others = snapshot.statuses.filter(
        ({ channel, thread_ts }) =>
          channel !== event.status.channel || thread_ts !== event.status.thread_ts,
      );
      return { ...snapshot, statuses: [...others, event.status] };
    }
    case 'panel': {
      const others = snapshot.panels.filter(({ id }) => id !== event.panel.id);
      return { ...snapshot, panels: [...others, event.panel] };
    }
    case 'panel-gone':
      return { ...snapshot, panels: snapshot.panels.filter(({ id }) => id !== event.id) };
    case 'conversation':
      return {
        ...snapshot,
        conversations: snapshot.conversations.map((conversation) =>
          conversation.id === event.conversation.id ? event.conversation : conversation,
        ),
      };
    case 'pack':
      return { ...snapshot, pack: event.pack };
    case 'fault-mode':
      return { ...snapshot, faultMode: event.faultMode };
    default:
      return event satisfies never;
  }
}

/** A changed message keeps its position; a new one goes last, as ids only grow. */
function addPost(posts: readonly Post[], post: Post): readonly Post[] {
  const known = posts.some((one) => isAt(one, post));
  return known ? posts.map((one) => (isAt(one, post) ? post : one)) : [...posts, post];
}

function isAt(post: Post, message: { readonly channel: string; readonly ts: string }): boolean {
  return post.channel === message.channel && post.ts === message.ts;
}
