import { useEffect, useReducer, useState } from 'react';
import type { PageEvent, Post, Sight } from '../../server/protocol.ts';

/** What the person sees, kept up to date by the server; undefined until it has spoken. */
export function useSight(as: string): {
  readonly sight: Sight | undefined;
  readonly isLive: boolean;
} {
  const [sight, apply] = useReducer(reduce, undefined);
  const [isLive, setLive] = useState(false);

  useEffect(() => {
    const source = new EventSource(`/page/events?as=${as}`);
    source.onopen = () => setLive(true);
    // The browser connects again by itself, and is then told everything anew.
    source.onerror = () => setLive(false);
    source.onmessage = ({ data }) => apply(JSON.parse(data));
    return () => source.close();
  }, [as]);

  return { sight, isLive };
}

function reduce(sight: Sight | undefined, event: PageEvent): Sight | undefined {
  if (event.type === 'sight') return event.sight;
  if (!sight) return undefined;
  switch (event.type) {
    case 'post':
      return { ...sight, posts: withPost(sight.posts, event.post) };
    case 'post-gone':
      return { ...sight, posts: sight.posts.filter((post) => !isAt(post, event)) };
    case 'status': {
      const others = sight.statuses.filter(
        ({ channel, thread_ts }) =>
          channel !== event.status.channel || thread_ts !== event.status.thread_ts,
      );
      return { ...sight, statuses: [...others, event.status] };
    }
    case 'panel': {
      const others = sight.panels.filter(({ id }) => id !== event.panel.id);
      return { ...sight, panels: [...others, event.panel] };
    }
    case 'panel-gone':
      return { ...sight, panels: sight.panels.filter(({ id }) => id !== event.id) };
    case 'place':
      return {
        ...sight,
        places: sight.places.map((place) => (place.id === event.place.id ? event.place : place)),
      };
    case 'pack':
      return { ...sight, pack: event.pack };
    case 'trouble':
      return { ...sight, trouble: event.trouble };
    default:
      return event satisfies never;
  }
}

/** A changed message keeps its place; a new one is the latest, as their ids only ever grow. */
function withPost(posts: readonly Post[], post: Post): readonly Post[] {
  const known = posts.some((one) => isAt(one, post));
  return known ? posts.map((one) => (isAt(one, post) ? post : one)) : [...posts, post];
}

function isAt(post: Post, place: { readonly channel: string; readonly ts: string }): boolean {
  return post.channel === place.channel && post.ts === place.ts;
}
