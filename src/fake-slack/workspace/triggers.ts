import { randomUUID } from 'node:crypto';
import { createBoundedMap } from '../../bounded-map.ts';
import { SlackError } from '../slack-error.ts';

const TRIGGER_LIFETIME_MS = 3_000;
const TRIGGERS_MAX = 500;

interface Trigger {
  readonly user: string;
  readonly expires: number;
  used: boolean;
}

/** The trigger ids with which a bot can open a modal: valid once, for three seconds. */
export function createTriggers(now: () => number) {
  const triggers = createBoundedMap<string, Trigger>(TRIGGERS_MAX);

  return {
    /** A new trigger id for what `user` just did. */
    issue(user: string): string {
      const id = randomUUID();
      triggers.set(id, { user, expires: now() + TRIGGER_LIFETIME_MS, used: false });
      return id;
    },

    /** The user of a trigger id, which is then used up. */
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
