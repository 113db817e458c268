import type { Json } from '../../../fake-slack/workspace/json.ts';
import type { Post } from '../../server/protocol.ts';
import { Blocks } from '../block-kit/blocks.tsx';
import { RenderedText } from '../block-kit/kit.tsx';
import { Avatar } from '../shell/avatar.tsx';
import { Icon } from '../shell/icons.tsx';
import { Menu } from '../shell/menu.tsx';
import { useAct } from '../state/actions.ts';
import { findPerson, useWorkspace } from '../state/workspace.ts';
import { toDate } from './post-groups.ts';

const TIME = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

/** The time without "AM" or "PM", for which there is no room beside a message that goes on. */
function formatShort(sent: Date): string {
  const parts = TIME.formatToParts(sent).filter(({ type }) => type !== 'dayPeriod');
  return parts
    .map(({ value }) => value)
    .join('')
    .trim();
}

/** One message; without `openThread` it cannot have a thread. */
export function PostView({
  post,
  isContinued = false,
  isTapped = false,
  newReplies = 0,
  tap,
  openThread,
}: {
  readonly post: Post;
  /** Whether it goes on from the message before it. */
  readonly isContinued?: boolean;
  /** Whether its tools are shown without a pointer. */
  readonly isTapped?: boolean;
  /** How many replies in its thread the person has not seen. */
  readonly newReplies?: number;
  readonly tap?: () => void;
  readonly openThread?: () => void;
}) {
  const act = useAct();
  const workspace = useWorkspace();
  const person = findPerson(workspace, post.user);
  const sent = toDate(post);
  const isEphemeral = post.to !== undefined;
  const { channel, ts } = post;
  const choose = (element: Json, choice: Json) =>
    void act('click', { channel, ts, action: element.action_id, choice });

  if (post.subtype === 'channel_join') {
    return (
      <article className="post post-event">
        <RenderedText text={post.text} />
      </article>
    );
  }
  return (
    <article
      className="post"
      data-ts={ts}
      data-ephemeral={isEphemeral}
      data-continued={isContinued}
      data-tapped={isTapped}
      onPointerUp={({ pointerType }) => pointerType === 'touch' && tap?.()}
      aria-label={`${person.realName}, ${TIME.format(sent)}`}
    >
      {isContinued ? (
        <time dateTime={sent.toISOString()}>{formatShort(sent)}</time>
      ) : (
        <Avatar person={person} />
      )}
      <div className="post-body">
        {isEphemeral && (
          <p className="ephemeral">
            <Icon name="eye" /> Only visible to you
          </p>
        )}
        {!isContinued && (
          <p className="post-head">
            <span className="post-name">{person.realName}</span>
            {person.isBot && <span className="tag">App</span>}
            {person.company !== undefined && <span className="tag">{person.company}</span>}
            <time dateTime={sent.toISOString()}>{TIME.format(sent)}</time>
            {post.edited && <span className="soft">edited</span>}
          </p>
        )}
        {post.blocks?.length ? (
          <Blocks blocks={post.blocks} choose={choose} />
        ) : (
          <RenderedText text={post.text} />
        )}
        <Reactions post={post} />
        {openThread && <ReplyCount post={post} unread={newReplies} open={openThread} />}
      </div>
      {isEphemeral ? (
        <div className="post-tools">
          <button
            type="button"
            className="icon-button"
            title="Dismiss"
            onClick={() => act('dismiss', { ts })}
          >
            <Icon name="close" />
            <span className="sr-only">Dismiss message</span>
          </button>
        </div>
      ) : (
        <PostTools post={post} {...(openThread ? { openThread } : {})} />
      )}
    </article>
  );
}

function PostTools({
  post,
  openThread,
}: {
  readonly post: Post;
  readonly openThread?: () => void;
}) {
  const act = useAct();
  const { features } = useWorkspace();
  const { channel, ts } = post;
  const shortcuts = features.shortcuts.filter(({ kind }) => kind === 'message');
  if (!openThread && shortcuts.length === 0) return null;
  return (
    <div className="post-tools">
      {openThread && (
        <button type="button" className="icon-button" title="Reply in thread" onClick={openThread}>
          <Icon name="reply" />
          <span className="sr-only">Reply in thread</span>
        </button>
      )}
      {shortcuts.length > 0 && (
        <Menu
          label="Message shortcuts"
          items={shortcuts.map(({ name, callback }) => ({
            name,
            run: () => void act('shortcut', { callback, channel, ts }),
          }))}
        >
          <Icon name="actions" />
        </Menu>
      )}
    </div>
  );
}

function ReplyCount({
  post,
  unread,
  open,
}: {
  readonly post: Post;
  readonly unread: number;
  readonly open: () => void;
}) {
  const workspace = useWorkspace();
  const count = post.reply_count ?? 0;
  if (count === 0) return null;
  return (
    <button type="button" className="replies" onClick={open}>
      {post.reply_users?.map((id) => (
        <Avatar key={id} person={findPerson(workspace, id)} />
      ))}
      <span>
        {count} {count === 1 ? 'reply' : 'replies'}
      </span>
      {unread > 0 && <span className="new-count">{unread} new</span>}
    </button>
  );
}

function Reactions({ post }: { readonly post: Post }) {
  if (!post.reactions?.length) return null;
  return (
    <ul className="reactions" aria-label="Reactions">
      {post.reactions.map(({ name, count }) => (
        <li key={name}>
          <RenderedText text={`:${name}:`} /> {count}
        </li>
      ))}
    </ul>
  );
}
