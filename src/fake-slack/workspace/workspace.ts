import type { Change } from './change.ts';
import { createChannels } from './channels.ts';
import { USERS, type User } from './fixtures.ts';
import { createEphemerals, createMessages } from './messages.ts';
import { createThreadStates } from './thread-states.ts';
import { createTriggers } from './triggers.ts';
import { createViewStore } from './views.ts';

export type Workspace = ReturnType<typeof createWorkspace>;

/**
 * A workspace in memory, perhaps of an enterprise with that id. `now` gives milliseconds since the epoch; no function in
 * it waits.
 */
export function createWorkspace(now: () => number = Date.now, enterprise?: string) {
  const users = new Map<string, User>(USERS.map((user) => [user.id, user]));
  const listeners = new Set<(change: Change) => void>();
  let lastTs = 0;

  function emit(change: Change): void {
    for (const listener of listeners) listener(change);
  }

  /** Slack's message ids: seconds with microseconds, each greater than the one before. */
  function nextTs(): string {
    lastTs = Math.max(lastTs + 1, now() * 1_000);
    return `${Math.floor(lastTs / 1_000_000)}.${String(lastTs % 1_000_000).padStart(6, '0')}`;
  }

  const channels = createChannels(emit);
  return {
    ...channels,
    ...createMessages({ emit, nextTs, channel: channels.channel }),
    ...createEphemerals({ emit, nextTs }),
    ...createThreadStates(emit),
    ...createViewStore(emit),
    users: users as ReadonlyMap<string, User>,
    triggers: createTriggers(now),
    now,
    enterprise,
    nextTs,

    /** Calls `listener` after each change until the returned function is called. */
    subscribe(listener: (change: Change) => void): () => void {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },

    addUser(user: User): void {
      users.set(user.id, user);
    },
  };
}
