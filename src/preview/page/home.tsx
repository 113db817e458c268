import { useEffect } from 'react';
import { useAct } from './actions.ts';
import { Blocks } from './blocks.tsx';
import { Mark } from './icons.tsx';
import { SCROLLS } from './settings.ts';
import { useWorkspace } from './workspace.ts';

/** The bot's Home tab, as it publishes it to the person who opens it. */
export function Home() {
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
          <h2>Home of Rolecall</h2>
          <p>What the app shows whoever opens it</p>
        </div>
      </header>
      {home ? (
        <section className="home" aria-label="Home tab" {...SCROLLS}>
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
          <h3>Nothing published yet</h3>
          <p>The app has not put anything on its Home tab. Ask it in a channel instead.</p>
        </div>
      )}
    </>
  );
}
