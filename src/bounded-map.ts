/**
 * A Map of at most `most` entries: one more, and the oldest goes. As in any Map, setting a key that is there keeps its
 * age; delete it first to make it the newest.
 */
export function createBoundedMap<Key, Value>(most: number): Map<Key, Value> {
  const map = new Map<Key, Value>();
  const set = map.set.bind(map);
  map.set = (key, value) => {
    set(key, value);
    for (const oldest of map.keys()) {
      if (map.size <= most) break;
      map.delete(oldest);
    }
    return map;
  };
  return map;
}
