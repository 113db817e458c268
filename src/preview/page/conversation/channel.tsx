import type { ReactNode } from 'react';
import type { Conversation, Person } from '../../server/protocol.ts';
import { AppTabs } from '../shell/app-tabs.tsx';
import { Icon, Mark } from '../shell/icons.tsx';
import { useAct } from '../state/actions.ts';
import { navigate } from '../state/route.ts';
import { findPerson, toConversationTitle, useActor, useWorkspace } from '../state/workspace.ts';
import { Composer } from './composer.tsx';
import { findStatus, listChannelPosts } from './conversation.ts';
import { encodeMrkdwn } from './mrkdwn.ts';
import { PostList } from './posts.tsx';
import type { Unread } from './use-seen.ts';

/** A channel or direct message: its messages and a composer. */
export function ChannelPane({
  conversation,
  unread: { newSince, replies },
  children,
}: {
  readonly conversation: Conversation;
  readonly unread: Pick<Unread, 'newSince' | 'replies'>;
  /** Shown between the messages and the composer. */
  readonly children?: ReactNode;
}) {
  const snapshot = useWorkspace();
  const me = findPerson(snapshot, useActor());
  const posts = listChannelPosts(snapshot, conversation.id);
  const title = toConversationTitle(conversation);
  return (
    <>
      <header className="pane-head">
        <div>
          <h1>
            {conversation.kind === 'group' && <Icon name="lock" />}
            {conversation.kind === 'group' ? conversation.name : title}
          </h1>
          <p>{toSubtitle(conversation, me)}</p>
        </div>
        {conversation.kind === 'im' && <AppTabs here="messages" />}
      </header>
      {posts.length === 0 ? (
        <EmptyChannel conversation={conversation} />
      ) : (
        <>
          <h2 className="sr-only">Messages</h2>
          <PostList
            posts={posts}
            label={`Messages in ${title}`}
            status={findStatus(snapshot, conversation.id, '')}
            newSince={newSince}
            newReplies={replies}
            openThread={({ ts }) => navigate({ pane: conversation.id, thread: ts })}
          />
        </>
      )}
      {children}
      <Composer
        key={conversation.id}
        conversation={conversation}
        label={`Message ${title}`}
        hint={toPlaceholder(conversation)}
      />
    </>
  );
}

function toSubtitle(
  { kind, hasBot, answersAll, sharedWith, isPublic }: Conversation,
  { company }: Person,
): string {
  if (company !== undefined) return `You are of ${company}: Rolecall answers its own people only`;
  if (kind === 'im') return 'Between you and the bot: no mention needed';
  if (!hasBot) return 'Private, and Rolecall is not in here';
  if (sharedWith !== undefined) {
    const how = isPublic ? 'for all to read: it is in SHARED_CHANNELS' : 'for their eyes only';
    return `Shared with ${sharedWith}. Rolecall answers its own people, ${how}`;
  }
  if (answersAll) return 'Rolecall answers here without a mention, where its articles do';
  return 'Rolecall answers when it is mentioned';
}

function toPlaceholder(conversation: Conversation): string {
  if (conversation.kind === 'im' || conversation.answersAll) return 'Ask about a role or a topic';
  return `Message ${toConversationTitle(conversation)} – @Rolecall or / to ask`;
}

function EmptyChannel({ conversation }: { readonly conversation: Conversation }) {
  const act = useAct();
  const workspace = useWorkspace();
  const mention = conversation.kind === 'im' || conversation.answersAll ? '' : '@Rolecall ';
  return (
    <div className="empty">
      <Mark />
      <h2>{conversation.hasBot ? 'Ask who does what' : 'Rolecall is not in this channel'}</h2>
      {conversation.hasBot ? (
        <>
          <p>
            Rolecall answers from the articles that were loaded, and from nothing else.
            {workspace.pack.examples.length > 0 && ' Try:'}
          </p>
          <ul>
            {workspace.pack.examples.map((example) => (
              <li key={example}>
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    const text = encodeMrkdwn(`${mention}${example}`, workspace);
                    void act('say', { channel: conversation.id, text });
                  }}
                >
                  {mention}
                  {example}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          Commands work here all the same, for your eyes only: try <code>/who-owns</code>. Bring the
          bot in with <code>/invite @Rolecall</code>.
        </p>
      )}
    </div>
  );
}
