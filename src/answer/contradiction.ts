// Finds where the articles give a thing to another role than a file does.

import { isOwningVerb } from '../question/duty-verbs.ts';
import { isStopWord, splitWords, type Word } from '../text/words.ts';
import type { Owner, ScoredPassage } from './answer.ts';
import type { AskedThings } from './asked-things.ts';
import type { PassageIndex } from './passage-index.ts';

/** oven/door, oven-door */
const JOINS_NAME = /^[-_/.]$/;
const STATES_OWNER = /^(?:belongs?|lies?|sits?)$/;

/**
 * The owners that the articles give a thing to, where none of them is among `roles`, those of the file, or is of the same
 * family; only those whose sentence, or the headings above it, call the thing by its whole name.
 */
export function findContradiction(
  asked: AskedThings,
  {
    owners = [],
    passages,
    isSaid,
  }: {
    readonly owners?: readonly Owner[];
    readonly passages: readonly ScoredPassage[];
    readonly isSaid: boolean;
  },
  roles: ReadonlySet<string>,
  index: PassageIndex,
): readonly Owner[] {
  if (!isSaid) return [];
  const isOfFile = ({ role }: Owner): boolean =>
    [role.id, ...index.membersOf(role.id)].some((id) => roles.has(id)) ||
    [...roles].some((id) => index.membersOf(id).includes(role.id));
  // A sentence on a part of the thing, or on another with a longer name, says nothing of this one.
  const naming = owners.filter((owner) => {
    const found = passages.find(({ passage }) => passage.id === owner.passage);
    const heading = found?.passage.heading ?? [];
    return [owner.sentence, ...heading].some((text) => namesThing(text, asked, index));
  });
  return naming.some(isOfFile) ? [] : naming;
}

/** Whether a text calls the thing by its whole name, and not something else by a longer one: "checkout process". */
function namesThing(text: string, { name, things }: AskedThings, index: PassageIndex): boolean {
  if (name.includes('/')) return text.toLowerCase().includes(name.toLowerCase());
  const roles = index.findNames(text);
  const words = splitWords(text);
  return index.things.names.find(text).some((named) => {
    const isOfRole = roles.some(({ start, end }) => start <= named.start && end >= named.end);
    return (
      !isOfRole &&
      named.things.some((thing) => things.includes(thing)) &&
      isNoPartOfName(
        text,
        words.findLast(({ end }) => end <= named.start),
        named.start,
      ) &&
      isNoPartOfName(
        text,
        words.find(({ start }) => start >= named.end),
        named.end,
      )
    );
  });
}

/** Whether the word beside a place of a text is no part of the name there: apart, or a word of the sentence around it. */
function isNoPartOfName(text: string, word: Word | undefined, place: number): boolean {
  if (word === undefined) return true;
  const gap = word.end <= place ? text.slice(word.end, place) : text.slice(place, word.start);
  if (JOINS_NAME.test(gap)) return false;
  const isOfSentence = isStopWord(word.folded) || isOwningVerb(word.folded);
  return isOfSentence || gap.trim() !== '' || STATES_OWNER.test(word.folded);
}
