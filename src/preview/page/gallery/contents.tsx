import type { Exhibit } from '../../server/protocol.ts';

/** What there is to see, each with its height on a phone in px. */
export function Contents({
  exhibits,
  heights,
}: {
  readonly exhibits: readonly Exhibit[];
  readonly heights: Readonly<Record<string, number>>;
}) {
  const groups = [...new Set(exhibits.map(({ group }) => group))];
  return (
    <nav className="contents" aria-label="Contents">
      {groups.map((group) => (
        <div key={group}>
          <p className="soft">{group}</p>
          <ul>
            {exhibits
              .filter((exhibit) => exhibit.group === group)
              .map(({ id, title, budget }) => (
                <li key={id}>
                  <a href={`#${id}`}>
                    <span>{title}</span>
                    <Height height={heights[id]} budget={budget} />
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function Height({
  height,
  budget,
}: {
  readonly height: number | undefined;
  readonly budget: number | undefined;
}) {
  if (height === undefined) return null;
  const isOver = budget !== undefined && height > budget;
  return (
    <span className="height" data-over={isOver}>
      {height}
      {isOver && <span className="sr-only"> px, too tall</span>}
    </span>
  );
}
