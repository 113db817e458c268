import { randomUUID } from 'node:crypto';
import { SlackError } from '../slack-error.ts';

const LIFETIME_MS = 3_000;
const TRIGGERS_MAX = 500;

/** The tickets that let a bot open a modal: good once, for three seconds. */
export function createTriggers(now: () => number) {
  const triggers = new Map<string, { user: string; expires: number; used: boolean }>();

  return {
    /** A new trigger id for what `user` just did. */
    issue(user: string): string {
      const id = randomUUID();
      triggers.set(id, { user, expires: now() + LIFETIME_MS, used: false });
      for (const oldest of triggers.keys()) {
        if (triggers.size <= TRIGGERS_MAX) break;
        triggers.delete(oldest);
      }
      return id;
    },

    /** The user behind a trigger id, which is spent with that. */
    exchange(id: string): string {
      const trigger = triggers.get(id);
      if (!trigger) throw new SlackError('invalid_trigger_id');
      if (trigger.used) throw new SlackError('exchanged_trigger_id');
      if (now() > trigger.expires) throw new SlackError('expired_trigger_id');
      trigger.used = true;
      return trigger.user;
    },
  };
}
