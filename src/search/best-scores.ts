/** Keeps the items with the highest scores of all that are offered, in the order of their numbers where scores are equal. */
export interface BestScores {
  /** An item without a score above 0 is not kept; of two that are equal, the one that is offered first. */
  offer(item: number, score: number): void;
  /** Best first. */
  list(): readonly number[];
}

/** Keeps at most `limit` items, in a binary heap with the least of them on top: most items are worse, which one look shows. */
export function createBestScores(limit: number): BestScores {
  const heap: { readonly item: number; readonly score: number }[] = [];

  function isWorse(at: number, than: number): boolean {
    const one = heap[at];
    const other = heap[than];
    if (one === undefined || other === undefined) return false;
    return one.score < other.score || (one.score === other.score && one.item > other.item);
  }

  function swap(at: number, other: number): void {
    [heap[at], heap[other]] = [heap[other], heap[at]] as [never, never];
  }

  function rise(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!isWorse(at, parent)) return;
      swap(at, parent);
      at = parent;
    }
  }

  function sink(): void {
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      const worse = isWorse(left + 1, left) ? left + 1 : left;
      if (!isWorse(worse, at)) return;
      swap(at, worse);
      at = worse;
    }
  }

  return {
    offer(item, score) {
      if (score <= 0) return;
      if (heap.length < limit) {
        heap.push({ item, score });
        rise(heap.length - 1);
      } else if (score > (heap[0]?.score ?? 0)) {
        heap[0] = { item, score };
        sink();
      }
    },
    list: () =>
      heap.toSorted((a, b) => b.score - a.score || a.item - b.item).map(({ item }) => item),
  };
}
