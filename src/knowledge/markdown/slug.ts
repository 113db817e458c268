/** Gives each heading of one file GitHub's anchor: repeats get -1, -2 behind them. In: the heading's plain words. */
export function createSlugger(): (heading: string) => string {
  const taken = new Map<string, number>();
  return (heading) => {
    const base = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    let slug = base;
    let repeats = taken.get(base) ?? 0;
    while (taken.has(slug)) {
      repeats += 1;
      slug = `${base}-${repeats}`;
    }
    taken.set(base, repeats);
    taken.set(slug, taken.get(slug) ?? 0);
    return slug;
  };
}
