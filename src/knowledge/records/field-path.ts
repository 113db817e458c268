// Finds items and their fields in the tree of a data file, by paths such as `features.*` and `../../name`.

import type { ListNode, MapNode, SourceNode } from './source-tree.ts';

/** A value in its tree: its key in a map or number in a list, and what holds it, the nearest first. */
export interface PlacedNode {
  readonly node: SourceNode;
  readonly key: string;
  /** Where the key begins, or the value where it has none. */
  readonly start: number;
  readonly holder: PlacedNode | null;
}

/** Each item of a list or a map. */
const EACH = '*';
const UP = '..';
const SELF = '.';

/** Where a value stands with its key. */
export function toSpan({ start, node }: PlacedNode): {
  readonly start: number;
  readonly end: number;
} {
  return { start, end: node.end };
}

/** A document as the place where paths begin. */
export function placeRoot(node: SourceNode): PlacedNode {
  return { node, key: '', start: node.start, holder: null };
}

/** The values at a path of keys with dots between, in which `*` is each item of a list or a map; at most `limit`. */
export function findItems(root: PlacedNode, path: string, limit: number): PlacedNode[] {
  let found = [root];
  for (const step of path.split('.').map((part) => part.trim())) {
    if (step === '') continue;
    const next: PlacedNode[] = [];
    for (const placed of found) {
      for (const child of step === EACH ? listChildren(placed) : toList(childAt(placed, step))) {
        if (next.length > limit) return next;
        next.push(child);
      }
    }
    found = next;
  }
  return found;
}

/** Finds a field of an item; null where there is none. */
export type FieldFinder = (item: PlacedNode) => PlacedNode | null;

/**
 * Prepares a path to a field of an item: `name`, `metadata.name`, `..` or `../../name` for what holds it, `.` for the item
 * itself.
 */
export function createFieldFinder(path: string): FieldFinder {
  const parts = path
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== SELF)
    .map((part) => ({ part, keys: part.split('.') }));
  return (item) => {
    let placed: PlacedNode | null = item;
    for (const { part, keys } of parts) {
      if (placed === null) return null;
      placed = part === UP ? placed.holder : findByKeys(placed, part, keys);
    }
    return placed;
  };
}

/** The value at keys with dots between; a key may have dots itself. */
function findByKeys(placed: PlacedNode, name: string, keys: readonly string[]): PlacedNode | null {
  const whole = childAt(placed, name);
  if (whole !== null || keys.length === 1) return whole;
  let found: PlacedNode | null = placed;
  for (const key of keys) {
    if (found === null) return null;
    found = childAt(found, key);
  }
  return found;
}

/** The texts of a value: its own, or those of a list; the key of a map, which has no text. Empty ones are left out. */
export function readPlacedTexts(placed: PlacedNode): readonly PlacedText[] {
  const { node, key, start } = placed;
  if (node.kind === 'list') return listChildren(placed).flatMap(readPlacedTexts);
  const text = node.kind === 'scalar' ? node.text : key;
  const place = node.kind === 'scalar' ? node.start : start;
  return text === '' ? [] : [{ text, start: place }];
}

/** A text and the offset at which it is written. */
export interface PlacedText {
  readonly text: string;
  readonly start: number;
}

function childAt(holder: PlacedNode, key: string): PlacedNode | null {
  const { node } = holder;
  if (node.kind === 'map') {
    const entry = node.entries.findLast((one) => one.key === key) ?? findByFoldedKey(node, key);
    return entry === undefined ? null : { node: entry.value, key, start: entry.keyStart, holder };
  }
  const item = node.kind === 'list' && /^\d+$/.test(key) ? node.items[Number(key)] : undefined;
  return item === undefined ? null : { node: item, key, start: item.start, holder };
}

/** Heads of columns are written by hand: "Product team " for `product team`. */
function findByFoldedKey({ entries }: MapNode, key: string) {
  const folded = key.toLowerCase();
  return entries.find((entry) => entry.key.trim().toLowerCase() === folded);
}

function listChildren(holder: PlacedNode): PlacedNode[] {
  const { node } = holder;
  if (node.kind === 'list') return placeItems(node, holder);
  if (node.kind !== 'map') return [];
  return node.entries.map(({ key, keyStart, value }) => ({
    node: value,
    key,
    start: keyStart,
    holder,
  }));
}

function placeItems({ items }: ListNode, holder: PlacedNode): PlacedNode[] {
  return items.map((node, at) => ({ node, key: String(at + 1), start: node.start, holder }));
}

function toList<T>(one: T | null): T[] {
  return one === null ? [] : [one];
}
