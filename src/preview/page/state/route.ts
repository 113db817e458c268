import { useEffect, useState } from 'react';

/** The open pane and thread: kept in the address, so that reloading and going back work. */
export interface Route {
  /** A channel's id, or 'home' for the app's Home tab. */
  readonly pane: string;
  /** The ts of a thread's first message, '' when none is open. */
  readonly thread: string;
}

const FIRST_CHANNEL = 'C0GENERAL';

/** The address of a pane and its thread. */
export function toHref({ pane, thread }: Route): string {
  return `#/${[pane, thread].filter(Boolean).join('/')}`;
}

export function navigate(route: Route): void {
  window.location.hash = toHref(route);
}

export function useRoute(): Route {
  const [hash, setHash] = useState(window.location.hash);
  useEffect(() => {
    const update = () => setHash(window.location.hash);
    window.addEventListener('hashchange', update);
    return () => window.removeEventListener('hashchange', update);
  }, []);
  const [, pane = '', thread = ''] = /^#\/(\w+)(?:\/([\d.]+))?$/.exec(hash) ?? [];
  return { pane: pane || FIRST_CHANNEL, thread };
}
