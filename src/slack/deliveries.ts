/** More than Slack sends again: its last try comes after five minutes. */
const REMEMBERED = 10_000;

/** What was answered already: Slack sends many things twice. */
export interface Deliveries {
  /** True for the first who claims the key, false for everyone after. */
  claim(key: string): Promise<boolean>;
}

/** Remembers the latest keys, as long as the process lives. */
export function createDeliveries(most: number = REMEMBERED): Deliveries {
  const claimed = new Set<string>();
  return {
    async claim(key) {
      if (claimed.has(key)) return false;
      claimed.add(key);
      for (const oldest of claimed) {
        if (claimed.size <= most) break;
        claimed.delete(oldest);
      }
      return true;
    },
  };
}
