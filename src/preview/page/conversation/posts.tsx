import { Fragment, useEffect, useRef, useState } from 'react';
import type { Post } from '../../server/protocol.ts';
import { SCROLLS } from '../state/settings.ts';
import { useActor } from '../state/workspace.ts';
import { PostView } from './post.tsx';
import { isContinued, isNewDay, toDayName } from './post-groups.ts';

const NO_REPLIES: ReadonlyMap<string, number> = new Map();

/** Messages, the latest last. New ones are announced, and scrolled to when the reader is at the end. */
export function PostList({
  posts,
  label,
  status = '',
  newSince,
  newReplies = NO_REPLIES,
  openThread,
}: {
  readonly posts: readonly Post[];
  readonly label: string;
  /** The bot's status; '' when it has none. */
  readonly status?: string;
  /** ts behind which all was new when the list was opened; '' where nothing was. */
  readonly newSince: string;
  /** ts of a thread's first message -> how many of its replies are new. */
  readonly newReplies?: ReadonlyMap<string, number>;
  readonly openThread?: (post: Post) => void;
}) {
  const me = useActor();
  const firstNew = newSince === '' ? undefined : posts.find(isNewFrom(newSince, me));
  const list = useRef<HTMLDivElement>(null);
  /** ts of the message whose tools are shown, where there is no pointer to hover with. */
  const [tapped, setTapped] = useState('');
  /** Whether the latest message is visible. */
  const isAtEnd = useRef(true);
  const shown = useRef(0);
  const height = useRef(0);

  // After every render, as any change may make the list longer: a message, or the replies of the last one.
  useEffect(() => {
    const box = list.current;
    if (!box) return;
    const isNew = shown.current !== posts.length;
    const isLonger = box.scrollHeight > height.current;
    shown.current = posts.length;
    height.current = box.scrollHeight;
    const last = posts.at(-1);
    // what only one person sees answers something that this person did
    const isMine = isNew && (last?.user === me || last?.to === me);
    if (!isMine && !((isNew || isLonger) && isAtEnd.current)) return;
    showLast(box);
    // the scroll event that says so comes later: the window may get smaller before
    isAtEnd.current = true;
  });

  // A window that gets smaller, as by the keyboard of a phone, would hide what is last.
  useEffect(() => {
    const box = list.current;
    if (!box) return;
    const observer = new ResizeObserver(() => {
      if (isAtEnd.current) showLast(box);
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, []);

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
      {posts.map((post, index) => (
        <Fragment key={post.ts}>
          {isNewDay(post, posts[index - 1]) && (
            <p className="day">
              <span>{toDayName(post)}</span>
            </p>
          )}
          {post === firstNew && (
            <p className="day new">
              <span>New</span>
            </p>
          )}
          <PostView
            post={post}
            isContinued={post !== firstNew && isContinued(post, posts[index - 1])}
            newReplies={newReplies.get(post.ts) ?? 0}
            isTapped={tapped === post.ts}
            tap={() => setTapped(post.ts)}
            {...(openThread && post.to === undefined ? { openThread: () => openThread(post) } : {})}
          />
        </Fragment>
      ))}
      {status !== '' && <p className="status">Rolecall {status}</p>}
    </div>
  );
}

function isNewFrom(since: string, me: string): (post: Post) => boolean {
  return ({ ts, user }) => ts > since && user !== me;
}

/** Scrolls to the end, or to the beginning of the last message where it is long. */
function showLast(box: HTMLElement): void {
  const last = findLastPost(box);
  const isLong = last !== null && last.offsetHeight > box.clientHeight;
  box.scrollTop = isLong ? measureTop(last, box) : box.scrollHeight;
}

function findLastPost(box: HTMLElement): HTMLElement | null {
  return box.querySelector<HTMLElement>(':scope > article:last-of-type');
}

/** How far down the box it begins, in pixels. */
function measureTop(post: HTMLElement, box: HTMLElement): number {
  return post.offsetTop - box.offsetTop;
}
