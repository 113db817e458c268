import { useEffect, useRef } from 'react';
import type { Post } from '../page-model.ts';
import { PostView } from './post.tsx';
import { SCROLLS } from './settings.ts';

/** This near the end, in pixels, one reads along. */
const NEAR = 120;

/** Messages, the latest last; new ones are read out, and kept in sight for whoever is at the end. */
export function Posts({
  posts,
  label,
  status = '',
  openThread,
}: {
  readonly posts: readonly Post[];
  readonly label: string;
  /** What the bot is doing here, '' when nothing. */
  readonly status?: string;
  readonly openThread?: (post: Post) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);

  // After every change: whatever it was, it may have made the list longer.
  useEffect(() => {
    const box = list.current;
    if (box && isAtEnd.current) box.scrollTop = box.scrollHeight;
  });

  return (
    <div
      ref={list}
      className="posts"
      role="log"
      aria-label={label}
      {...SCROLLS}
      onScroll={({ currentTarget: box }) => {
        isAtEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR;
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
