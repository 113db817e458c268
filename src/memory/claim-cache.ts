import { createBoundedMap } from '../bounded-map.ts';

/** More than Slack sends again: its last try comes after five minutes. */
const MOST_CLAIMS = 10_000;

/**
 * Keeps this process from claiming a key twice, also while the database is away: the function it returns gives true for
 * the first claim of a key and false for each later one.
 */
export function createClaimCache(most: number = MOST_CLAIMS): (key: string) => boolean {
  const claimed = createBoundedMap<string, true>(most);
  return (key) => {
    if (claimed.has(key)) return false;
    claimed.set(key, true);
    return true;
  };
}
