import { useEffect, useRef, useState } from 'react';
import { Icon } from '../shell/icons.tsx';
import { useAct } from '../state/actions.ts';
import { useStoredValue } from '../state/settings.ts';
import { useWorkspace } from '../state/workspace.ts';

/** The note goes away after so long, unless somebody is about to use it. */
const SHOWN_MS = 20_000;

/** After an edit of the articles: repeats the last question, on request or automatically. */
export function AskAgain() {
  const act = useAct();
  const { pack } = useWorkspace();
  const [kept, keep] = useStoredValue('ask-again', 'no');
  const isAutomatic = kept === 'yes';
  const asked = useRef(pack.version);

  useEffect(() => {
    if (!isAutomatic || pack.version === asked.current) return;
    asked.current = pack.version;
    void act('again');
  }, [isAutomatic, pack.version, act]);

  const [hidden, hide] = useState(0);
  const note = useRef<HTMLElement>(null);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!note.current?.matches(':hover, :focus-within')) hide(pack.version);
    }, SHOWN_MS);
    return () => clearInterval(timer);
  }, [pack.version]);

  // Every page starts with the first version.
  if (pack.version < 2 || hidden === pack.version) return null;
  return (
    <section ref={note} className="ask-again" aria-label="Changed articles">
      <p role="status">
        Articles reloaded<span className="sr-only">, edit {pack.version - 1}</span>
      </p>
      <button type="button" className="button" onClick={() => void act('again')}>
        <Icon name="again" /> Ask the last question again
      </button>
      <label>
        <input
          type="checkbox"
          checked={isAutomatic}
          onChange={({ target }) => keep(target.checked ? 'yes' : 'no')}
        />
        <span>after every edit</span>
      </label>
      <button type="button" className="icon-button" onClick={() => hide(pack.version)}>
        <Icon name="close" />
        <span className="sr-only">Dismiss</span>
      </button>
    </section>
  );
}
