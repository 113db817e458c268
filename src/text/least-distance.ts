/** The least distance of two places in a text, one of each list; infinite where one is empty. */
export function leastDistance(some: readonly number[], others: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const a of some) for (const b of others) least = Math.min(least, Math.abs(a - b));
  return least;
}
