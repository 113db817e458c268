import { useEffect } from 'react';
import { Blocks } from './block-kit/blocks.tsx';
import { AppTabs } from './shell/app-tabs.tsx';
import { Mark } from './shell/icons.tsx';
import { useAct } from './state/actions.ts';
import { SCROLLS } from './state/settings.ts';
import { useWorkspace } from './state/workspace.ts';

/** The bot's Home tab, as it publishes it to the person who opens it. */
export function HomeTab() {
  const act = useAct();
  const { panels } = useWorkspace();
  const home = panels.find(({ type }) => type === 'home');
  useEffect(() => {
    void act('home');
  }, [act]);
  return (
    <>
      <header className="pane-head">
        <div>
          <h1>Home of Rolecall</h1>
          <p>What the app shows whoever opens it</p>
        </div>
        <AppTabs here="home" />
      </header>
      {home ? (
        <section className="home" aria-label="Home tab" {...SCROLLS}>
          <h2 className="sr-only">Home tab</h2>
          <Blocks
            key={String(home.hash)}
            blocks={home.blocks}
            choose={(element, choice) =>
              void act('click', { view: home.id, action: element.action_id, choice })
            }
          />
        </section>
      ) : (
        <div className="empty">
          <Mark />
          <h2>Nothing published yet</h2>
          <p>The app has not put anything on its Home tab. Ask it in a channel instead.</p>
        </div>
      )}
    </>
  );
}
