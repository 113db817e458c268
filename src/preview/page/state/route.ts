import { useEffect, useState } from 'react';

/** Where one is in the page: it stands in the address, so that reloading and going back work. */
export interface Route {
  /** A channel's id, or 'home' for the app's Home tab. */
  readonly place: string;
  /** The ts of a thread's first message, '' when none is open. */
  readonly thread: string;
}

const FIRST = 'C0GENERAL';

/** The address of a place in the page. */
export function hrefOf({ place, thread }: Route): string {
  return `#/${[place, thread].filter(Boolean).join('/')}`;
}

export function go(route: Route): void {
  window.location.hash = hrefOf(route);
}

export function useRoute(): Route {
  const [hash, setHash] = useState(window.location.hash);
  useEffect(() => {
    const update = () => setHash(window.location.hash);
    window.addEventListener('hashchange', update);
    return () => window.removeEventListener('hashchange', update);
  }, []);
  const [, place = '', thread = ''] = /^#\/(\w+)(?:\/([\d.]+))?$/.exec(hash) ?? [];
  return { place: place || FIRST, thread };
}
