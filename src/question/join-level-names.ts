// Joins the names of a question that mean one level: "a level 2 baker", "from L2 to L3 as a baker".

import type { Ladder } from '../knowledge/ladders/ladder.ts';
import { foldedAt, type Word } from '../text/words.ts';
import type { LevelFinder, LevelMention } from './level-mentions.ts';

/** What stands between a number and the title that it is of: "baker at level 2". */
const WITHIN_LEVEL_NAME = /^(?:an?|the|of|for|at|on|in|as)$/;
const BEFORE_TITLE = /^(?:an?|the|our|your)$/;
/** What comes before a title that only says whose levels are meant. */
const OF_WHOM = /^(?:as|for|of|in|among|on)$/;
/** What sets a title beside another level. */
const SETS_BESIDE = /^(?:and|or|vs|versus|to|than|from)$/;

/** The words of a question and the levels that they name. */
interface NamedLevels {
  readonly words: readonly Word[];
  readonly mentions: readonly LevelMention[];
}

/**
 * The levels that words name, each once: a number with its title is one, and a title that most levels share only says whose
 * levels are meant where another level is named. The words are those that remain.
 */
export function findLevelsNamed(words: readonly Word[], finder: LevelFinder): NamedLevels {
  const found = joinWithin(words, finder.find(words));
  const of = found.find((one) => isOfWhom(one, found, words));
  if (of === undefined) return { words, mentions: found };
  const before = BEFORE_TITLE.test(foldedAt(words, of.from - 1)) ? of.from - 2 : of.from - 1;
  const others = words.filter((_, at) => at < before || at >= of.to);
  const ladders = listLadders(of);
  const named = joinWithin(others, finder.find(others)).map((one) => keepLadders(one, ladders));
  return named.every(({ places }) => places.length > 0)
    ? { words: others, mentions: named }
    : { words, mentions: found };
}

/** Names that stand together as one: a number or a rank with the title that it is of. */
function joinWithin(
  words: readonly Word[],
  mentions: readonly LevelMention[],
): readonly LevelMention[] {
  const joined: LevelMention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const one = before === undefined ? null : joinPair(before, mention, words);
    if (one === null) joined.push(mention);
    else joined.splice(-1, 1, one);
  }
  return joined;
}

function joinPair(
  first: LevelMention,
  second: LevelMention,
  words: readonly Word[],
): LevelMention | null {
  // "mid-level baker"
  const isModifier = !first.isShared && second.isShared && first.to === second.from;
  if (first.isCode === second.isCode && !isModifier) return null;
  const between = words.slice(first.to, second.from);
  if (!between.every(({ folded }) => WITHIN_LEVEL_NAME.test(folded))) return null;
  const [name, title] = first.isCode || isModifier ? [first, second] : [second, first];
  const places = title.isShared
    ? keepLadders(name, listLadders(title)).places
    : name.places.filter(({ level }) => title.places.some((place) => place.level === level));
  return places.length === 0 ? null : { ...name, from: first.from, to: second.to, places };
}

/** Whether a name that most levels share stands for all of them beside another one: "L2 … for bakers". */
function isOfWhom(
  { from, to, isShared }: LevelMention,
  mentions: readonly LevelMention[],
  words: readonly Word[],
): boolean {
  const last = foldedAt(words, from - 1);
  const opening = BEFORE_TITLE.test(last) ? foldedAt(words, from - 2) : last;
  return (
    isShared &&
    OF_WHOM.test(opening) &&
    !SETS_BESIDE.test(foldedAt(words, to)) &&
    mentions.some((other) => !other.isShared)
  );
}

function listLadders({ places }: LevelMention): ReadonlySet<Ladder> {
  return new Set(places.map(({ ladder }) => ladder));
}

function keepLadders(mention: LevelMention, ladders: ReadonlySet<Ladder>): LevelMention {
  return { ...mention, places: mention.places.filter(({ ladder }) => ladders.has(ladder)) };
}
