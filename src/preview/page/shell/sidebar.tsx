import type { Conversation } from '../../server/protocol.ts';
import { type Route, toHref } from '../state/route.ts';
import { toConversationTitle, useWorkspace } from '../state/workspace.ts';
import { Avatar } from './avatar.tsx';
import { Icon, Mark } from './icons.tsx';
import { LiveSign } from './live-sign.tsx';
import { Workbench } from './workbench.tsx';

/** Who one is, where one can go, and what one can try. */
export function Sidebar({
  route,
  as,
  actAs,
  isLive,
  unread,
  leave,
}: {
  readonly route: Route;
  readonly as: string;
  readonly actAs: (id: string) => void;
  readonly isLive: boolean;
  /** Ids of conversations in which there is something new. */
  readonly unread: ReadonlySet<string>;
  /** Closes it where it covers the page. */
  readonly leave: () => void;
}) {
  const { people, conversations } = useWorkspace();
  const actors = people.filter(({ isBot }) => !isBot);
  const me = actors.find(({ id }) => id === as);
  const link = (conversation: Conversation) => (
    <ConversationLink
      key={conversation.id}
      conversation={conversation}
      isHere={route.pane === conversation.id}
      isUnread={unread.has(conversation.id)}
      leave={leave}
    />
  );
  return (
    <div className="sidebar">
      <header>
        <div className="brand">
          <Mark />
          <p>
            Rolecall <span>preview</span>
          </p>
          <LiveSign isLive={isLive} />
        </div>
        <label className="act-as">
          {me && <Avatar person={me} />}
          <span className="soft">You are</span>
          <select value={as} onChange={({ target }) => actAs(target.value)}>
            {actors.map(({ id, realName, company }) => (
              <option key={id} value={id}>
                {company === undefined ? realName : `${realName} (${company})`}
              </option>
            ))}
          </select>
        </label>
      </header>
      <nav aria-label="Conversations">
        <h2>Channels</h2>
        <ul>{conversations.filter(({ kind }) => kind !== 'im').map(link)}</ul>
        <h2>Direct messages</h2>
        <ul>{conversations.filter(({ kind }) => kind === 'im').map(link)}</ul>
        <h2>Apps</h2>
        <ul>
          <li>
            <a
              href={toHref({ pane: 'home', thread: '' })}
              onClick={leave}
              {...(route.pane === 'home' ? { 'aria-current': 'page' as const } : {})}
            >
              <Icon name="home" /> Rolecall Home
            </a>
          </li>
        </ul>
      </nav>
      <Workbench />
    </div>
  );
}

function ConversationLink({
  conversation,
  isHere,
  isUnread,
  leave,
}: {
  readonly conversation: Conversation;
  readonly isHere: boolean;
  readonly isUnread: boolean;
  readonly leave: () => void;
}) {
  const { people } = useWorkspace();
  const bot = people.find(({ isBot }) => isBot);
  return (
    <li>
      <a
        href={toHref({ pane: conversation.id, thread: '' })}
        onClick={leave}
        data-unread={isUnread}
        {...(isHere ? { 'aria-current': 'page' as const } : {})}
      >
        {conversation.kind === 'im' && bot && <Avatar person={bot} />}
        {conversation.kind === 'group' && <Icon name="lock" />}
        {conversation.kind === 'channel' && (
          <span className="hash" aria-hidden="true">
            #
          </span>
        )}
        {conversation.kind === 'im' ? toConversationTitle(conversation) : conversation.name}
        {conversation.answersAll && <span className="badge">answers all</span>}
        {!conversation.hasBot && <span className="badge">no bot</span>}
        {conversation.kind === 'channel' && conversation.sharedWith !== undefined && (
          <span className="badge">shared</span>
        )}
        {isUnread && <span className="sr-only">, unread</span>}
      </a>
    </li>
  );
}
