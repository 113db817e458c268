import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { Json } from '../../../fake-slack/workspace/json.ts';
import type { Exhibit, Panel } from '../../server/protocol.ts';
import { Blocks } from '../block-kit/blocks.tsx';
import { ModalForm } from '../block-kit/modal-form.tsx';
import { PostView } from '../conversation/post.tsx';
import { ActProvider, type PerformAction, useAct } from '../state/actions.ts';
import type { ExhibitView } from './views.ts';

/** One exhibit in each of the views, with how tall it is there. */
export function ExhibitCard({
  exhibit,
  views,
  act,
  reportHeight,
}: {
  readonly exhibit: Exhibit;
  readonly views: readonly ExhibitView[];
  /** What its controls do. */
  readonly act: PerformAction;
  /** Told how tall it is on a phone. */
  readonly reportHeight: (height: number) => void;
}) {
  const { id, title, asked, characters } = exhibit;
  return (
    <article className="exhibit" id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <header>
        <h3 id={`${id}-title`}>{title}</h3>
        <p className="soft">
          {asked} · {characters.toLocaleString('en')} characters
        </p>
      </header>
      <ActProvider value={act}>
        <div className="exhibit-views">
          {views.map((view) => (
            <ExhibitFigure
              key={`${view.theme} ${view.width}`}
              exhibit={exhibit}
              view={view}
              reportHeight={reportHeight}
            />
          ))}
        </div>
      </ActProvider>
    </article>
  );
}

function ExhibitFigure({
  exhibit,
  view: { theme, width },
  reportHeight,
}: {
  readonly exhibit: Exhibit;
  readonly view: ExhibitView;
  readonly reportHeight: (height: number) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  const isPhone = width === 'phone';

  useLayoutEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const next = Math.round(entry?.borderBoxSize[0]?.blockSize ?? 0);
      setHeight(next);
      if (isPhone) reportHeight(next);
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [isPhone, reportHeight]);

  const limit = isPhone ? exhibit.budget : undefined;
  const isOver = limit !== undefined && height > limit;
  return (
    <figure data-width={width} data-theme={theme} data-height={height} data-budget={limit ?? 0}>
      <figcaption data-over={isOver}>
        {isPhone ? 'Phone' : 'Desktop'}, {theme}: {height} px
        {limit !== undefined && ` of ${limit}`}
      </figcaption>
      <div className="pane" ref={box}>
        {exhibit.posts.map((post) => (
          <PostView key={post.ts} post={post} />
        ))}
        {exhibit.panel && <PanelView panel={exhibit.panel} />}
      </div>
    </figure>
  );
}

function PanelView({ panel }: { readonly panel: Panel }) {
  const act = useAct();
  const titleId = useId();
  if (panel.type === 'modal') {
    return (
      <div className="modal">
        <ModalForm panel={panel} titleId={titleId} close={ignore} />
      </div>
    );
  }
  const choose = (element: Json, choice: Json) =>
    void act('click', { view: panel.id, action: element.action_id, choice });
  return (
    <div className="home">
      <Blocks blocks={panel.blocks} choose={choose} />
    </div>
  );
}

function ignore(): void {}
