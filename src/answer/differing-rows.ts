// Chooses the rows of a comparison that tell the roles apart best.

import type { LevelChange, Row } from './answer.ts';
import { listStems } from './word-stems.ts';

/** The `most` rows whose cells have the fewest words in common, in the order that they came in. */
export function selectDiffering(rows: readonly Row[], most: number): readonly Row[] {
  const ranked = rows
    .map((row, at) => ({ at, likeness: measureLikeness(row) }))
    .sort((a, b) => a.likeness - b.likeness || a.at - b.at)
    .slice(0, most)
    .map(({ at }) => at);
  return rows.filter((_, at) => ranked.includes(at));
}

/** What is new from level to level tells them apart best, what stays least. */
const CHANGED: Readonly<Record<LevelChange, number>> = { gained: 0, lost: 0, changed: 1, kept: 2 };

/** 0 where no two cells share a word, up to 1 where two say the same; more than that where one says nothing. */
function measureLikeness({ cells, change }: Row): number {
  if (change !== undefined) return CHANGED[change];
  const said = cells.flatMap(({ text }) => (text === null ? [] : [listStems(text)]));
  const silent = cells.length - said.length;
  const pairs = said.flatMap((one, at) => said.slice(at + 1).map((other) => shareOf(one, other)));
  return silent + Math.max(0, ...pairs);
}

/** How much of the shorter one is in the other too. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}
