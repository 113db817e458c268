import type { ExhibitGroup } from './groups.ts';

/** What there is to see, each with its height on a phone in px. */
export function Contents({
  groups,
  heights,
}: {
  readonly groups: readonly ExhibitGroup[];
  readonly heights: Readonly<Record<string, number>>;
}) {
  return (
    <nav className="contents" aria-label="Contents">
      {groups.map(({ name, shown }) => (
        <div key={name}>
          <p className="soft">{name}</p>
          <ul>
            {shown.map(({ id, title, budget }) => (
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
