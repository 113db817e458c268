// Finds the ladders of an article: in its tables, its headings and its lists.

import { countContained } from '../../text/count-contained.ts';
import { toPlainText } from '../../text/plain-text.ts';
import type { Passage } from '../passage.ts';
import type { RoleLabels } from '../role-labels.ts';
import { type LadderSection, readHeadingLevels, readListLevels } from './heading-ladder.ts';
import type { Ladder, Level, LevelLabel, WrittenLevel } from './ladder.ts';
import { nameLevel } from './level-label.ts';
import { listLevelNames } from './level-names.ts';
import { type LevelSurroundings, orderLevels } from './order-levels.ts';
import { readPassageTraits } from './passage-traits.ts';
import { readTableLevels } from './table-ladder.ts';

/** An article as far as its ladders are concerned. */
export interface LadderArticle {
  readonly title: string;
  readonly sections: readonly LadderSection[];
  readonly passages: readonly Passage[];
}

/** The ladders of an article, in its order. */
export function readLadders(
  { title, sections, passages }: LadderArticle,
  labels: RoleLabels,
): readonly Ladder[] {
  const ladders: Ladder[] = [];
  const add = (
    levels: readonly WrittenLevel[],
    surroundings: LevelSurroundings & { readonly track?: string | null },
    finish: (level: WrittenLevel) => Pick<Level, 'traits' | 'passages'>,
  ): boolean => {
    const { headings, track = null } = surroundings;
    const ordered = orderLevels(
      levels.map((level) => ({ ...level, role: findLevelRole(level.label, labels) })),
      surroundings,
    );
    if (ordered === null) return false;
    const called = listLevelNames(ordered.map(({ label }) => label));
    ladders.push({
      about: headings,
      track,
      levels: ordered.map((level, at) => ({
        ...toLevel(level),
        ...finish(level),
        names: called[at] ?? [],
      })),
    });
    return true;
  };
  for (const { heading, blocks } of sections) {
    const headings = [title, ...heading];
    const around = passages.filter((one) => one.heading.join('\n') === heading.join('\n'));
    for (const block of blocks) {
      if (block.kind !== 'table') continue;
      for (const runs of readTableLevels(block)) {
        const added = runs.map(({ levels, track, isLevelHead }) =>
          add(levels, { headings, isLevelHead, track }, (level) => placeInTable(level, around)),
        );
        if (added.includes(true)) break;
      }
    }
    for (const levels of readListLevels(blocks))
      add(levels, { headings, isLevelHead: false }, (level) => placeInTable(level, around));
  }
  for (const { above, levels } of readHeadingLevels(sections)) {
    const byLabel = new Map(levels.map(({ label, heading }) => [label, [...above, heading]]));
    add(levels, { headings: [title, ...above], isLevelHead: false }, ({ label }) =>
      placeBelow(byLabel.get(label) ?? [], label.title, passages),
    );
  }
  return ladders;
}

function findLevelRole({ title }: LevelLabel, labels: RoleLabels): string | null {
  const [role, ...others] = title === '' ? [] : labels.namedExactly(title);
  return role === undefined || others.length > 0 ? null : role;
}

function toLevel({
  label,
  step,
  role,
}: WrittenLevel & { readonly step: number; readonly role: string | null }): Pick<
  Level,
  'name' | 'title' | 'code' | 'step' | 'role'
> {
  const { title, code } = label;
  return { name: nameLevel(label), title, code: code?.text ?? '', step, role };
}

/** The passages of a table or list that hold a level and what is said of it. */
function placeInTable(
  { label, traits }: WrittenLevel,
  around: readonly Passage[],
): Pick<Level, 'traits' | 'passages'> {
  const lines = around.map((passage) => ({
    passage,
    lines: passage.text.split('\n').map(toPlainText),
  }));
  const having = (texts: readonly string[]): Passage[] => {
    const counted = lines.map((one) => ({
      passage: one.passage,
      count: Math.max(...one.lines.map((line) => countContained(line, texts))),
    }));
    const most = Math.max(0, ...counted.map(({ count }) => count));
    return counted.filter(({ count }) => count === most && count > 0).map(({ passage }) => passage);
  };
  // a row has all that is said of its level on one line
  const named = having([label.title, label.code?.text ?? '', ...traits.map(({ text }) => text)]);
  return {
    passages: named.length > 0 ? named : around,
    traits: traits.map((trait) => {
      const said = having([trait.text]);
      const ofLevel = said.filter((passage) => named.includes(passage));
      return { ...trait, passages: ofLevel.length > 0 ? ofLevel : said };
    }),
  };
}

/** The passages below a level's own heading. */
function placeBelow(
  path: readonly string[],
  title: string,
  passages: readonly Passage[],
): Pick<Level, 'traits' | 'passages'> {
  const below = passages.filter(({ heading }) => path.every((name, at) => heading[at] === name));
  return {
    passages: below,
    traits: readPassageTraits(below, (heading) => path.includes(heading) || heading === title),
  };
}
