// Finds the levels that headings of one depth, or the items of a list, name one after the other.

import { splitTitle } from '../../text/title-words.ts';
import type { Content } from '../markdown/blocks.ts';
import { toLabelText } from '../markdown/label-text.ts';
import type { LevelLabel, WrittenLevel } from './ladder.ts';
import { readLevelLabel } from './level-label.ts';
import { isJobTitle, isRanked, listSharedWords } from './rank-words.ts';

/** A section as far as ladders are concerned. */
export interface LadderSection {
  readonly heading: readonly string[];
  readonly blocks: readonly Content[];
}

/** Levels that headings name. */
export interface HeadingLevels {
  /** The headings above them. */
  readonly above: readonly string[];
  readonly levels: readonly (WrittenLevel & { readonly heading: string })[];
}

/** The term of an item: what is in bold, or before a colon or a dash. */
const ITEM_TERM =
  /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?:(\*\*|__)(?=\S)([^*\n]{1,80}?)\1|([^:\n]{1,80}?)(?=:\s|\s[–—-]\s|\n|$))/;
const MAX_ITEM_WORDS = 6;

/** Runs of levels among the headings below each other heading. */
export function readHeadingLevels(sections: readonly LadderSection[]): readonly HeadingLevels[] {
  const below = new Map<string, { readonly above: readonly string[]; readonly names: string[] }>();
  const lines = new Map<string, number>();
  for (const { heading, blocks } of sections) {
    for (const [at, name] of heading.entries()) {
      const above = heading.slice(0, at);
      const key = above.join('\n');
      const known = below.get(key) ?? { above, names: [] };
      below.set(key, known);
      if (!known.names.includes(name)) known.names.push(name);
      const place = `${key}\n${name}`;
      if (!lines.has(place)) lines.set(place, blocks[0]?.line ?? 1);
    }
  }
  return [...below.values()].flatMap(({ above, names }) => {
    const labels = names.map((name) => ({ name, label: readLevelLabel(name) }));
    const levels = keepLevels(labels).map(({ name, label }) => ({
      label,
      heading: name,
      line: lines.get([...above, name].join('\n')) ?? 1,
      traits: [],
    }));
    return levels.length > 1 ? [{ above, levels }] : [];
  });
}

/** Levels that an ordered or unordered list names, one an item. */
export function readListLevels(blocks: readonly Content[]): readonly WrittenLevel[][] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'list') return [];
    const items = block.items.map(({ line, text }) => {
      const [, , bold, plain = ''] = ITEM_TERM.exec(text) ?? [];
      const name = toLabelText(bold ?? plain).replace(/:$/, '');
      const isShort = splitTitle(name).length <= MAX_ITEM_WORDS;
      return { name, line, label: isShort ? readLevelLabel(name) : null };
    });
    const levels = keepLevels(items);
    // A list of levels lists nothing else.
    return levels.length === items.length && levels.length > 1
      ? [levels.map(({ label, line }) => ({ label, line, traits: [] }))]
      : [];
  });
}

/** Those that are levels: numbered all, or ranked, and with these the plain name that they share: "Keeper". */
function keepLevels<T extends { readonly label: LevelLabel | null }>(
  named: readonly T[],
): (T & { readonly label: LevelLabel })[] {
  const known = named.flatMap((one) => (one.label === null ? [] : [{ ...one, label: one.label }]));
  const coded = known.filter(({ label }) => label.code !== null);
  const isOneScale = new Set(coded.map(({ label }) => label.code?.prefix)).size === 1;
  if (coded.length > 1 && isOneScale) return isProcedure(coded) ? [] : coded;
  const all = known.filter(({ label }) => isRanked(label.title));
  const shared = listSharedWords(all.map(({ label }) => label.title));
  const ranked = all.filter(({ label }) => isJobTitle(label.title, shared));
  return known.filter((one) => {
    const words = splitTitle(one.label.title);
    const isPlain =
      ranked.length > 1 && words.length > 0 && words.every((word) => shared.has(word));
    return ranked.includes(one) || (isPlain && words.length === shared.size);
  });
}

/** "Step 1 – find the form", "Stage 2: review": what is done one after the other, and no job title. */
function isProcedure(levels: readonly { readonly label: LevelLabel }[]): boolean {
  const labels = levels.map(({ label }) => label);
  if (!labels.every(({ code }) => /^(?:step|stage)$/.test(code?.prefix ?? ''))) return false;
  const shared = listSharedWords(labels.map(({ title }) => title));
  return !labels.every(({ title }) => isJobTitle(title, shared));
}
