import { useEffect, useMemo, useState } from 'react';
import type { Snapshot } from '../../server/protocol.ts';
import type { Route } from '../state/route.ts';

/** Conversations in which others said something since the person last had them open; kept as long as the page. */
export function useUnread(
  snapshot: Snapshot | undefined,
  as: string,
  { pane }: Route,
): ReadonlySet<string> {
  /** Person and conversation -> ts of the last message that they saw. */
  const [seen, setSeen] = useState<Readonly<Record<string, string>>>({});
  const latest = useMemo(() => findLatest(snapshot, as), [snapshot, as]);

  useEffect(() => {
    if (snapshot === undefined) return;
    setSeen((before) => {
      const next = { ...before };
      for (const { id } of snapshot.conversations) {
        const key = `${as} ${id}`;
        // What was there before the page was opened is nothing new.
        if (id === pane || next[key] === undefined) next[key] = latest.get(id) ?? '';
      }
      const isSame = Object.entries(next).every(([key, ts]) => before[key] === ts);
      return isSame ? before : next;
    });
  }, [snapshot, as, pane, latest]);

  const unread = [...latest].filter(([id, ts]) => id !== pane && ts > (seen[`${as} ${id}`] ?? ts));
  return new Set(unread.map(([id]) => id));
}

/** Conversation -> ts of the last message that is not the person's own. */
function findLatest(snapshot: Snapshot | undefined, as: string): ReadonlyMap<string, string> {
  const latest = new Map<string, string>();
  for (const { channel, ts, user } of snapshot?.posts ?? []) {
    if (user !== as && ts > (latest.get(channel) ?? '')) latest.set(channel, ts);
  }
  return latest;
}
