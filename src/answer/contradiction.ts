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
    const inSentence = readNaming(owner.sentence, asked, index);
    if (inSentence !== null) return inSentence === 'whole';
    return heading.some((text) => readNaming(text, asked, index) === 'whole');
  });
  return naming.some(isOfFile) ? [] : naming;
}

/** How a text calls the thing: by its whole name, or only as a part of a longer one ("checkout process"); null for not at all. */
function readNaming(
  text: string,
  { name, things }: AskedThings,
  index: PassageIndex,
): 'whole' | 'part' | null {
  if (name.includes('/')) return text.toLowerCase().includes(name.toLowerCase()) ? 'whole' : null;
  const roles = index.findNames(text);
  const words = splitWords(text);
  const named = index.things.names
    .find(text)
    .filter(
      (one) =>
        one.things.some((thing) => things.includes(thing)) &&
        !roles.some(({ start, end }) => start <= one.start && end >= one.end),
    );
  if (named.length === 0) return null;
  const isWhole = named.some(
    ({ start, end }) =>
      isNoPartOfName(
        text,
        words.findLast((word) => word.end <= start),
        start,
      ) &&
      isNoPartOfName(
        text,
        words.find((word) => word.start >= end),
        end,
      ),
  );
  return isWhole ? 'whole' : 'part';
}

/** Whether the word beside a place of a text is no part of the name there: apart, or a word of the sentence around it. */
function isNoPartOfName(text: string, word: Word | undefined, place: number): boolean {
  if (word === undefined) return true;
  const gap = word.end <= place ? text.slice(word.end, place) : text.slice(place, word.start);
  if (JOINS_NAME.test(gap)) return false;
  const isOfSentence = isStopWord(word.folded) || isOwningVerb(word.folded);
  return isOfSentence || gap.trim() !== '' || STATES_OWNER.test(word.folded);
}
