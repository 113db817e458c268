import { useEffect, useRef } from 'react';
import type { Conversation } from '../../server/protocol.ts';
import { Icon } from '../shell/icons.tsx';
import { findPerson, toConversationTitle, useWorkspace } from '../state/workspace.ts';
import { Composer } from './composer.tsx';
import { findStatus, listThreadPosts } from './conversation.ts';
import { PostList } from './posts.tsx';

/** A thread beside its channel; `takesFocus` where a person opened it. */
export function ThreadPane({
  conversation,
  ts,
  newSince,
  takesFocus,
  close,
}: {
  readonly conversation: Conversation;
  readonly ts: string;
  /** ts behind which all was new when it was opened; '' where nothing was. */
  readonly newSince: string;
  readonly takesFocus: boolean;
  readonly close: () => void;
}) {
  const snapshot = useWorkspace();
  const posts = listThreadPosts(snapshot, conversation.id, ts);
  // Where the bot has answered, it reads on.
  const isAnswering = posts.some(({ user }) => findPerson(snapshot, user).isBot);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = toConversationTitle(conversation);

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
      <PostList
        posts={posts}
        label={`Thread in ${title}`}
        status={findStatus(snapshot, conversation.id, ts)}
        newSince={newSince}
      />
      <Composer
        conversation={conversation}
        thread={ts}
        label={`Reply in the thread in ${title}`}
        hint={
          isAnswering || conversation.kind === 'im' || conversation.answersAll
            ? 'Reply…'
            : 'Reply… @Rolecall to ask'
        }
      />
    </aside>
  );
}
