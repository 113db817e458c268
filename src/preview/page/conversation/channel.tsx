import type { ReactNode } from 'react';
import type { Place } from '../../server/protocol.ts';
import { AppTabs } from '../shell/app-tabs.tsx';
import { Icon, Mark } from '../shell/icons.tsx';
import { useAct } from '../state/actions.ts';
import { go } from '../state/route.ts';
import { titleOf, useWorkspace } from '../state/workspace.ts';
import { Composer } from './composer.tsx';
import { channelPosts, statusIn } from './conversation.ts';
import { encode } from './mrkdwn.ts';
import { Posts } from './posts.tsx';

/** A channel or direct message: its messages, and where one writes. */
export function Channel({
  place,
  children,
}: {
  readonly place: Place;
  /** What stands between the messages and the composer. */
  readonly children?: ReactNode;
}) {
  const sight = useWorkspace();
  const posts = channelPosts(sight, place.id);
  const title = titleOf(place);
  return (
    <>
      <header className="pane-head">
        <div>
          <h1>
            {place.kind === 'group' && <Icon name="lock" />}
            {place.kind === 'group' ? place.name : title}
          </h1>
          <p>{noteOn(place)}</p>
        </div>
        {place.kind === 'im' && <AppTabs here="messages" />}
      </header>
      {posts.length === 0 ? (
        <Empty place={place} />
      ) : (
        <>
          <h2 className="sr-only">Messages</h2>
          <Posts
            posts={posts}
            label={`Messages in ${title}`}
            status={statusIn(sight, place.id, '')}
            openThread={({ ts }) => go({ place: place.id, thread: ts })}
          />
        </>
      )}
      {children}
      <Composer key={place.id} place={place} label={`Message ${title}`} hint={hintFor(place)} />
    </>
  );
}

function noteOn({ kind, hasBot, answersAll }: Place): string {
  if (kind === 'im') return 'Between you and the bot: no mention needed';
  if (!hasBot) return 'Private, and Rolecall is not in here';
  if (answersAll) return 'Rolecall answers here without a mention, where its articles do';
  return 'Rolecall answers when it is mentioned';
}

function hintFor(place: Place): string {
  if (place.kind === 'im' || place.answersAll) return 'Ask about a role or a topic';
  return `Message ${titleOf(place)} – @Rolecall or / to ask`;
}

const EXAMPLES = [
  'who owns model training?',
  'how does an ML engineer differ from an AI developer?',
];

function Empty({ place }: { readonly place: Place }) {
  const act = useAct();
  const workspace = useWorkspace();
  const mention = place.kind === 'im' || place.answersAll ? '' : '@Rolecall ';
  return (
    <div className="empty">
      <Mark />
      <h2>{place.hasBot ? 'Ask who does what' : 'Rolecall is not in this channel'}</h2>
      {place.hasBot ? (
        <>
          <p>Rolecall answers from the articles in your folder, and from nothing else. Try:</p>
          <ul>
            {EXAMPLES.map((example) => (
              <li key={example}>
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    const text = encode(`${mention}${example}`, workspace);
                    void act('say', { channel: place.id, text });
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
