import { useEffect, useRef } from 'react';
import type { Place } from '../../server/protocol.ts';
import { Icon } from '../shell/icons.tsx';
import { titleOf, useWorkspace } from '../state/workspace.ts';
import { Composer } from './composer.tsx';
import { statusIn, threadPosts } from './conversation.ts';
import { Posts } from './posts.tsx';

/** A thread beside its channel; `takesFocus` where a person opened it. */
export function Thread({
  place,
  ts,
  takesFocus,
  close,
}: {
  readonly place: Place;
  readonly ts: string;
  readonly takesFocus: boolean;
  readonly close: () => void;
}) {
  const sight = useWorkspace();
  const posts = threadPosts(sight, place.id, ts);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = titleOf(place);

  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  return (
    <aside
      className="thread"
      aria-label="Thread"
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <header className="pane-head">
        <div>
          <h2 ref={heading} tabIndex={-1}>
            Thread
          </h2>
          <p>in {title}</p>
        </div>
        <button type="button" className="icon-button" title="Close thread" onClick={close}>
          <Icon name="close" />
          <span className="sr-only">Close thread</span>
        </button>
      </header>
      <Posts posts={posts} label={`Thread in ${title}`} status={statusIn(sight, place.id, ts)} />
      <Composer
        place={place}
        thread={ts}
        label={`Reply in the thread in ${title}`}
        hint={
          place.kind === 'im' || place.answersAll ? 'Reply…' : 'Reply… mention @Rolecall to ask on'
        }
      />
    </aside>
  );
}
