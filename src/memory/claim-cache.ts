import { createBoundedMap } from '../bounded-map.ts';

/** More than Slack sends again: its last try comes after five minutes. */
const MOST_CLAIMS = 10_000;

/** The keys that this process claimed last: the function returns true to the first claim of a key, and false after. */
export function createClaimCache(most: number = MOST_CLAIMS): (key: string) => boolean {
  const claimed = createBoundedMap<string, true>(most);
  return (key) => {
    if (claimed.has(key)) return false;
    claimed.set(key, true);
    return true;
  };
}
