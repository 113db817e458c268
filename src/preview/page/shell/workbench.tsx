import { useRef } from 'react';
import { FAULT_MODES, type FaultMode } from '../../server/protocol.ts';
import { useAct } from '../state/actions.ts';
import { SCROLLS, THEMES, useTheme } from '../state/settings.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Icon } from './icons.tsx';

const FAULT_LABELS: Readonly<Record<FaultMode, string>> = {
  none: 'Well',
  slow: 'Slow (2.5 s)',
  'rate-limited': 'Rate-limited',
  failing: 'Failing',
};

/** What one can turn to see how the bot behaves, and how the articles are. */
export function Workbench() {
  const act = useAct();
  const { faultMode } = useWorkspace();
  const [theme, setTheme] = useTheme();
  return (
    <section className="workbench" aria-labelledby="workbench">
      <h2 id="workbench">Workbench</h2>
      <ArticlesStatus />
      <a className="articles" href="/gallery">
        <Icon name="eye" /> Gallery of messages
      </a>
      <label>
        <span>Slack is</span>
        <select
          value={faultMode}
          data-fault={faultMode !== 'none'}
          onChange={({ target }) => void act('fault', { mode: target.value })}
        >
          {FAULT_MODES.map((one) => (
            <option key={one} value={one}>
              {FAULT_LABELS[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Theme</span>
        <select
          value={theme}
          onChange={({ target }) => {
            const next = THEMES.find((one) => one === target.value);
            if (next) setTheme(next);
          }}
        >
          <option value="auto">System</option>
          <option value="light">Light</option>
          <option value="dark">Dark</option>
        </select>
      </label>
    </section>
  );
}

/** Whether the knowledge folder could be loaded, and its problems with file and line. */
function ArticlesStatus() {
  const { pack } = useWorkspace();
  const dialog = useRef<HTMLDialogElement>(null);
  const count = pack.problems.length;
  const words = count === 0 ? 'No problems' : `${count} ${count === 1 ? 'problem' : 'problems'}`;
  return (
    <>
      <button
        type="button"
        className="articles"
        data-broken={!pack.isCurrent}
        onClick={() => dialog.current?.showModal()}
      >
        <Icon name="article" />
        <span>Articles</span>
        <span className="count" role="status">
          {pack.isCurrent ? words : `Not loaded (${count})`}
        </span>
      </button>
      <dialog ref={dialog} className="modal" aria-labelledby="articles-title">
        <form method="dialog">
          <header className="modal-head">
            <h2 id="articles-title">Articles</h2>
            <button className="icon-button" title="Close" type="submit">
              <Icon name="close" />
              <span className="sr-only">Close</span>
            </button>
          </header>
        </form>
        <section className="modal-body" aria-label="Problems and articles" {...SCROLLS}>
          <p>
            Read from <code>{pack.folder}</code>, and again after each edit.
          </p>
          {!pack.isCurrent && (
            <p className="problem">
              The last edit cannot be loaded. Answers still come from the articles as they were
              before it.
            </p>
          )}
          {count === 0 && <p>All articles are read as they should be.</p>}
          <ul className="pack-problems">
            {pack.problems.map(({ file, line, message }) => (
              <li key={`${file}:${line}: ${message}`}>
                <code>{line === undefined ? file : `${file}:${line}`}</code>
                {message}
              </li>
            ))}
          </ul>
          <ul className="pack-articles" aria-label="Articles to read">
            {pack.articles.map(({ title, path }) => (
              <li key={path}>
                <a
                  href={`/page/article?path=${encodeURIComponent(path)}`}
                  target="_blank"
                  rel="noreferrer"
                >
                  {title}
                </a>{' '}
                <span className="soft">{path}</span>
              </li>
            ))}
          </ul>
        </section>
      </dialog>
    </>
  );
}
