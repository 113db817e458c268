/** More than Slack sends again: its last try comes after five minutes. */
const REMEMBERED = 10_000;

/** The keys that this process claimed last: true for the first who claims one. */
export function createClaimed(most: number = REMEMBERED): (key: string) => boolean {
  const claimed = new Set<string>();
  return (key) => {
    if (claimed.has(key)) return false;
    claimed.add(key);
    for (const oldest of claimed) {
      if (claimed.size <= most) break;
      claimed.delete(oldest);
    }
    return true;
  };
}
