import { useEffect, useRef, useState } from 'react';
import type { Snapshot } from '../../server/protocol.ts';
import { type Route, toHref } from '../state/route.ts';

/** On narrower screens a thread covers the channel, so it opens on request only. */
const WIDE = '(min-width: 1000px)';

/** Opens the thread of an answer to the person, or of a message that only they see; returns the thread opened last. */
export function useAnswerThread(snapshot: Snapshot | undefined, as: string, route: Route): string {
  const [opened, setOpened] = useState('');
  const seen = useRef<string | undefined>(undefined);
  const latest = snapshot?.posts.findLast((post) => post.channel === route.pane);

  useEffect(() => {
    if (!snapshot) return;
    const ts = latest?.ts ?? '';
    const isFirst = seen.current === undefined;
    const isNew = ts > (seen.current ?? '');
    if (isNew || isFirst) seen.current = ts;
    const root = latest?.thread_ts ?? '';
    const isMine = latest?.parent_user_id === as && latest.user !== as;
    const isWhispered = latest?.to === as && root !== '';
    if (isFirst || !isNew || !(isMine || isWhispered) || root === route.thread) return;
    if (!window.matchMedia(WIDE).matches) return;
    setOpened(root);
    window.location.replace(toHref({ pane: route.pane, thread: root }));
  }, [snapshot, latest, as, route]);

  return opened;
}
