import { useEffect, useRef } from 'react';
import type { Post } from '../../server/protocol.ts';
import { SCROLLS } from '../state/settings.ts';
import { PostView } from './post.tsx';

/** Messages, the latest last. New ones are announced, and scrolled to when the reader is at the end. */
export function PostList({
  posts,
  label,
  status = '',
  openThread,
}: {
  readonly posts: readonly Post[];
  readonly label: string;
  /** The bot's status; '' when it has none. */
  readonly status?: string;
  readonly openThread?: (post: Post) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  /** Whether the latest message is visible. */
  const isAtEnd = useRef(true);
  const shown = useRef(0);

  // After every render, as any change may make the list longer.
  useEffect(() => {
    const box = list.current;
    const isNew = shown.current !== posts.length;
    shown.current = posts.length;
    if (!box || !isAtEnd.current || !isNew) return;
    // Show a long answer from its beginning.
    const last = findLastPost(box);
    const isLong = last !== null && last.offsetHeight > box.clientHeight;
    box.scrollTop = isLong ? measureTop(last, box) : box.scrollHeight;
  });

  return (
    <div
      ref={list}
      className="posts"
      role="log"
      aria-label={label}
      {...SCROLLS}
      onScroll={({ currentTarget: box }) => {
        const last = findLastPost(box);
        isAtEnd.current = !last || measureTop(last, box) < box.scrollTop + box.clientHeight;
      }}
    >
      {posts.map((post) => (
        <PostView
          key={post.ts}
          post={post}
          {...(openThread && post.to === undefined ? { openThread: () => openThread(post) } : {})}
        />
      ))}
      {status !== '' && <p className="status">Rolecall {status}</p>}
    </div>
  );
}

function findLastPost(box: HTMLElement): HTMLElement | null {
  return box.querySelector<HTMLElement>(':scope > article:last-of-type');
}

/** How far down the box it begins, in pixels. */
function measureTop(post: HTMLElement, box: HTMLElement): number {
  return post.offsetTop - box.offsetTop;
}
