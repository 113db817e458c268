import { useEffect, useRef, useState } from 'react';
import { Modal } from './block-kit/modal.tsx';
import { useAnswerThread } from './conversation/answer-thread.ts';
import { AskAgain } from './conversation/ask-again.tsx';
import { ChannelPane } from './conversation/channel.tsx';
import { ThreadPane } from './conversation/thread.tsx';
import { useSeen } from './conversation/use-seen.ts';
import { HomeTab } from './home.tsx';
import { Icon } from './shell/icons.tsx';
import { Sidebar } from './shell/sidebar.tsx';
import { ActProvider, useActions } from './state/actions.ts';
import { navigate, useRoute } from './state/route.ts';
import { useStoredValue } from './state/settings.ts';
import { useSnapshot } from './state/use-snapshot.ts';
import { ActorProvider, SnapshotProvider } from './state/workspace.ts';

const FIRST_ACTOR = 'U0ADA0001';

/** The page: conversations on the left, one of them in the middle, its thread on the right. */
export function App() {
  const [as, actAs] = useStoredValue('as', FIRST_ACTOR, sessionStorage);
  const { snapshot, isLive } = useSnapshot(as);
  const { act, problem, setProblem } = useActions(as);
  const route = useRoute();
  const [isListOpen, setListOpen] = useState(false);
  const listButton = useRef<HTMLButtonElement>(null);
  const opened = useAnswerThread(snapshot, as, route);
  const unread = useSeen(snapshot, as, route);
  const conversation = snapshot?.conversations.find(({ id }) => id === route.pane);

  useEffect(() => {
    const isElsewhere = snapshot && !conversation && route.pane !== 'home';
    if (isElsewhere) navigate({ pane: snapshot.conversations[0]?.id ?? '', thread: '' });
  }, [snapshot, conversation, route.pane]);

  if (!snapshot) {
    return (
      <main className="waiting">
        <p role="status">Opening the preview…</p>
      </main>
    );
  }
  const modal = snapshot.panels.findLast(({ type }) => type === 'modal');

  function closeList(): void {
    setListOpen(false);
    listButton.current?.focus();
  }

  function closeThread(): void {
    navigate({ pane: route.pane, thread: '' });
    // Return to the thread's first message, or else to the composer.
    const field = document.querySelector<HTMLElement>('main textarea');
    const origin = document.querySelector<HTMLElement>(`[data-ts="${route.thread}"] .replies`);
    (origin ?? field)?.focus();
  }

  return (
    <ActProvider value={act}>
      <ActorProvider value={as}>
        <SnapshotProvider value={snapshot}>
          <div className="frame" data-list={isListOpen} data-thread={route.thread !== ''}>
            <button type="button" className="skip" onClick={skipToMain}>
              Skip to the conversation
            </button>
            <button
              ref={listButton}
              type="button"
              className="icon-button list-button"
              aria-expanded={isListOpen}
              onClick={() => setListOpen(!isListOpen)}
            >
              <Icon name={isListOpen ? 'close' : 'menu'} />
              <span className="sr-only">Conversations and workbench</span>
            </button>
            <Sidebar
              route={route}
              as={as}
              actAs={actAs}
              isLive={isLive}
              unread={unread.conversations}
              leave={closeList}
            />
            <main id="main" tabIndex={-1}>
              {route.pane === 'home' && <HomeTab key={as} />}
              {conversation && (
                <ChannelPane
                  key={`${as} ${conversation.id}`}
                  conversation={conversation}
                  unread={unread}
                >
                  <AskAgain key={as} />
                </ChannelPane>
              )}
            </main>
            {conversation && route.thread !== '' && (
              <ThreadPane
                key={route.thread}
                conversation={conversation}
                ts={route.thread}
                newSince={unread.newSinceInThread}
                takesFocus={opened !== route.thread}
                close={closeThread}
              />
            )}
          </div>
          <Toast problem={problem} dismiss={() => setProblem('')} />
          {modal && <Modal key={`${modal.id} ${String(modal.hash)}`} panel={modal} />}
        </SnapshotProvider>
      </ActorProvider>
    </ActProvider>
  );
}

/** What went wrong with the last action; empty when nothing did. */
function Toast({ problem, dismiss }: { readonly problem: string; readonly dismiss: () => void }) {
  return (
    <div className="toast" role="alert">
      {problem !== '' && (
        <>
          <p>{problem}</p>
          <button type="button" className="icon-button" onClick={dismiss}>
            <Icon name="close" />
            <span className="sr-only">Dismiss</span>
          </button>
        </>
      )}
    </div>
  );
}

/** Not a link, as the hash of the address holds the route. */
function skipToMain(): void {
  document.getElementById('main')?.focus();
}
