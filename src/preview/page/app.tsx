import { useEffect, useRef, useState } from 'react';
import { Modal } from './block-kit/modal.tsx';
import { useAnswerThread } from './conversation/answer-thread.ts';
import { AskAgain } from './conversation/ask-again.tsx';
import { Channel } from './conversation/channel.tsx';
import { Thread } from './conversation/thread.tsx';
import { Home } from './home.tsx';
import { Icon } from './shell/icons.tsx';
import { Sidebar } from './shell/sidebar.tsx';
import { ActProvider, useActions } from './state/actions.ts';
import { go, useRoute } from './state/route.ts';
import { useKept } from './state/settings.ts';
import { useSight } from './state/use-snapshot.ts';
import { SightProvider } from './state/workspace.ts';

const FIRST = 'U0ADA0001';

/** The page: conversations at the left, one of them in the middle, its thread at the right. */
export function App() {
  const [as, actAs] = useKept('as', FIRST, sessionStorage);
  const { sight, isLive } = useSight(as);
  const { act, problem, setProblem } = useActions(as);
  const route = useRoute();
  const [isListOpen, setListOpen] = useState(false);
  const listButton = useRef<HTMLButtonElement>(null);
  const opened = useAnswerThread(sight, as, route);
  const place = sight?.places.find(({ id }) => id === route.place);

  useEffect(() => {
    const isElsewhere = sight && !place && route.place !== 'home';
    if (isElsewhere) go({ place: sight.places[0]?.id ?? '', thread: '' });
  }, [sight, place, route.place]);

  if (!sight) {
    return (
      <main className="waiting">
        <p role="status">Opening the preview…</p>
      </main>
    );
  }
  const modal = sight.panels.findLast(({ type }) => type === 'modal');

  function closeList(): void {
    setListOpen(false);
    listButton.current?.focus();
  }

  function closeThread(): void {
    go({ place: route.place, thread: '' });
    // Back to the message that the thread hangs on, or else to where one writes.
    const field = document.querySelector<HTMLElement>('main textarea');
    const origin = document.querySelector<HTMLElement>(`[data-ts="${route.thread}"] .replies`);
    (origin ?? field)?.focus();
  }

  return (
    <ActProvider value={act}>
      <SightProvider value={sight}>
        <div className="frame" data-list={isListOpen} data-thread={route.thread !== ''}>
          <button type="button" className="skip" onClick={skip}>
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
          <Sidebar route={route} as={as} actAs={actAs} isLive={isLive} leave={closeList} />
          <main id="main" tabIndex={-1}>
            {route.place === 'home' && <Home key={as} />}
            {place && (
              <Channel key={`${as} ${place.id}`} place={place}>
                <AskAgain key={as} />
              </Channel>
            )}
          </main>
          {place && route.thread !== '' && (
            <Thread
              key={route.thread}
              place={place}
              ts={route.thread}
              takesFocus={opened !== route.thread}
              close={closeThread}
            />
          )}
        </div>
        <div className="toast" role="alert">
          {problem !== '' && (
            <>
              <p>{problem}</p>
              <button type="button" className="icon-button" onClick={() => setProblem('')}>
                <Icon name="close" />
                <span className="sr-only">Dismiss</span>
              </button>
            </>
          )}
        </div>
        {modal && <Modal key={`${modal.id} ${String(modal.hash)}`} panel={modal} />}
      </SightProvider>
    </ActProvider>
  );
}

/** The address says where one is, so a link into the page cannot be used for this. */
function skip(): void {
  document.getElementById('main')?.focus();
}
