// Sets two levels of a ladder side by side: what is kept, gained and changed from the lower to the higher.

import type { Level, LevelTrait } from '../knowledge/ladders/ladder.ts';
import { foldText } from '../text/fold-text.ts';
import { shorten } from '../text/shorten.ts';
import { splitTitle } from '../text/title-words.ts';
import { stem } from '../text/words.ts';
import type { AnswerLevel, LevelChange, Row } from './answer.ts';

/** Fits a table cell on a phone. */
const MAX_TRAIT_LENGTH = 220;
/** In the order in which they are told: what differs first. */
const LEVEL_CHANGES: readonly LevelChange[] = ['changed', 'gained', 'lost', 'kept'];

/** A level as an answer names it. */
export function toAnswerLevel({ role, name }: Level): AnswerLevel {
  return { id: role ?? foldText(name).replaceAll(' ', '-'), name, aliases: [] };
}

/**
 * A row for each aspect on which the articles speak of either level, cells in the order of `levels`; what differs comes first.
 * `aspects` are stems of the words of those that are asked for; none for all.
 */
export function compareLevels(
  levels: readonly [Level, Level],
  aspects: readonly string[] = [],
): readonly Row[] {
  const [low, high] = levels[0].step <= levels[1].step ? levels : [levels[1], levels[0]];
  const names = new Map(
    [...low.traits, ...high.traits].map(({ aspect }) => [foldText(aspect), aspect]),
  );
  const rows = [...names].flatMap(([key, aspect]): Row[] => {
    if (!isAspectAsked(aspect, aspects)) return [];
    const find = ({ traits }: Level): LevelTrait | undefined =>
      traits.find((trait) => foldText(trait.aspect) === key);
    const cells = levels.map((level) => {
      const { text = null, passages = [] } = find(level) ?? {};
      return {
        role: toAnswerLevel(level).id,
        text: text === null ? null : shorten(text, MAX_TRAIT_LENGTH),
        passages: passages.map(({ id }) => id),
      };
    });
    return [{ aspect, change: readChange(find(low), find(high)), cells }];
  });
  return orderByChange(rows);
}

/** What differs comes first. */
export function orderByChange(rows: readonly Row[]): readonly Row[] {
  return LEVEL_CHANGES.flatMap((change) => rows.filter((row) => row.change === change));
}

/** What becomes of an aspect, in words: an empty cell of the higher level does not say that anything is lost. */
export function nameChange({ change, cells }: Row): string {
  const isUnsaid = change === 'lost' && cells.some(({ text }) => text === null);
  return isUnsaid ? 'not told' : (change ?? '');
}

/** Whether an aspect is among those that are asked, by stems of their words; none for all. */
export function isAspectAsked(aspect: string, stems: readonly string[]): boolean {
  const words = splitTitle(aspect).map(stem);
  return stems.length === 0 || stems.some((one) => words.includes(one));
}

function readChange(low: LevelTrait | undefined, high: LevelTrait | undefined): LevelChange {
  const hasLow = low !== undefined && !low.isNone;
  const hasHigh = high !== undefined && !high.isNone;
  if (!hasLow && !hasHigh) return 'kept';
  if (!hasLow) return 'gained';
  if (!hasHigh) return 'lost';
  return foldText(low.text) === foldText(high.text) ? 'kept' : 'changed';
}
