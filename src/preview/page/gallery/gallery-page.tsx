import { memo, useCallback, useMemo, useState } from 'react';
import { fixtures } from '../../../fake-slack/workspace/fixtures.ts';
import type { Exhibit, Snapshot } from '../../server/protocol.ts';
import { Mark } from '../shell/icons.tsx';
import { LiveSign } from '../shell/live-sign.tsx';
import type { PerformAction } from '../state/actions.ts';
import { useSnapshot } from '../state/use-snapshot.ts';
import { SnapshotProvider } from '../state/workspace.ts';
import { Contents } from './contents.tsx';
import { ExhibitCard } from './exhibit-card.tsx';
import { findTarget } from './find-target.ts';
import { groupExhibits } from './groups.ts';
import { useGallery } from './use-gallery.ts';
import { type ExhibitView, THEME_CHOICES, useViews, WIDTH_CHOICES } from './views.ts';

/** Every kind of message that the bot can post, made from the articles in use: to be looked at, and measured. */
export function GalleryPage() {
  const { snapshot, isLive } = useSnapshot(fixtures.ada);
  const { gallery, problem } = useGallery(snapshot?.pack.version);

  if (!snapshot || !gallery) {
    return (
      <main className="waiting">
        <p role="status" data-live={isLive}>
          {problem === '' ? 'Asking the bot everything…' : `There is no gallery: ${problem}.`}
        </p>
      </main>
    );
  }
  return <Rooms snapshot={snapshot} exhibits={gallery.exhibits} isLive={isLive} />;
}

function Rooms({
  snapshot,
  exhibits,
  isLive,
}: {
  readonly snapshot: Snapshot;
  readonly exhibits: readonly Exhibit[];
  readonly isLive: boolean;
}) {
  const { views, themes, showThemes, widths, showWidths, isNarrow } = useViews();
  const [heights, setHeights] = useState<Readonly<Record<string, number>>>({});
  const groups = useMemo(() => groupExhibits(exhibits), [exhibits]);
  // What is shown here needs none of the tools of a conversation.
  const still = useMemo(
    () => ({ ...snapshot, features: { commands: [], shortcuts: [] } }),
    [snapshot],
  );
  const keepHeight = useCallback((id: string, height: number) => {
    setHeights((now) => (now[id] === height ? now : { ...now, [id]: height }));
  }, []);

  return (
    <SnapshotProvider value={still}>
      <div className="gallery">
        <header className="gallery-head">
          <a href="/" className="brand">
            <Mark />
            <p>
              Rolecall <span>gallery</span>
            </p>
          </a>
          <Choice label="Theme" choices={THEME_CHOICES} value={themes} choose={showThemes} />
          {!isNarrow && (
            <Choice label="Width" choices={WIDTH_CHOICES} value={widths} choose={showWidths} />
          )}
          <LiveSign isLive={isLive} />
        </header>
        <Contents groups={groups} heights={heights} />
        <main id="main">
          <h1>What Rolecall posts</h1>
          <p className="soft">
            Asked just now over <code>{snapshot.pack.folder}</code>. A control leads to what it
            shows.
          </p>
          {groups.map(({ name, shown }, index) => (
            <section key={name} aria-labelledby={`group-${index}`}>
              <h2 id={`group-${index}`}>{name}</h2>
              {shown.map((exhibit) => (
                <Still
                  key={exhibit.id}
                  exhibit={exhibit}
                  exhibits={exhibits}
                  views={views}
                  keepHeight={keepHeight}
                />
              ))}
            </section>
          ))}
        </main>
      </div>
    </SnapshotProvider>
  );
}

/** An exhibit whose controls lead to the exhibits that they would show. Heights change without drawing it again. */
const Still = memo(function Still({
  exhibit,
  exhibits,
  views,
  keepHeight,
}: {
  readonly exhibit: Exhibit;
  readonly exhibits: readonly Exhibit[];
  readonly views: readonly ExhibitView[];
  readonly keepHeight: (id: string, height: number) => void;
}) {
  const { id } = exhibit;
  const reportHeight = useCallback((height: number) => keepHeight(id, height), [id, keepHeight]);
  const act = useCallback<PerformAction>(
    async (name, args = {}) => {
      const target = name === 'click' ? findTarget(exhibits, id, args) : undefined;
      const shown = target && document.getElementById(target.id);
      shown?.scrollIntoView({ block: 'start' });
      shown?.focus({ preventScroll: true });
      return shown !== null && shown !== undefined;
    },
    [exhibits, id],
  );
  return <ExhibitCard exhibit={exhibit} views={views} act={act} reportHeight={reportHeight} />;
});

function Choice({
  label,
  choices,
  value,
  choose,
}: {
  readonly label: string;
  readonly choices: readonly string[];
  readonly value: string;
  readonly choose: (value: string) => void;
}) {
  return (
    <label>
      <span className="soft">{label}</span>
      <select value={value} onChange={({ target }) => choose(target.value)}>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    </label>
  );
}
