// Lists all names by which people speak of a level.

import { splitTitle } from '../../text/title-words.ts';
import type { LevelLabel } from './ladder.ts';
import { isRanked, listSharedWords } from './rank-words.ts';

/** Words by which people say numbers whose letter stands for "level", or that have none. */
const SCALE_WORDS = ['level', 'lvl', 'grade', 'band', 'l'];
const PLAIN_NAMES = ['mid', 'mid level', 'intermediate'];
const ROMAN_BY_NUMBER = ' i ii iii iv v vi vii viii ix x'.split(' ');

/**
 * The names of each level, folded, words one space apart: title, code, and what sets the title apart from the others:
 * "staff" of "Staff engineer" beside "Senior engineer". A name that several have is none of them's, unless they have one title.
 */
export function listLevelNames(labels: readonly LevelLabel[]): readonly (readonly string[])[] {
  const titles = labels.map(({ title }) => title);
  const shared = listSharedWords(titles);
  const isGraded = titles.some(isRanked);
  const all = labels.map((label) => [
    ...new Set([
      ...listTitleNames(label.title),
      ...listCodeNames(label),
      ...(shared.size > 0 ? listShortNames(label.title, shared, isGraded) : []),
    ]),
  ]);
  return all.map((names, at) =>
    names.filter(
      (name) =>
        name !== '' &&
        all.every(
          (others, other) =>
            !others.includes(name) || toTitleKey(titles[other]) === toTitleKey(titles[at]),
        ),
    ),
  );
}

function toTitleKey(title = ''): string {
  return splitTitle(title).join(' ');
}

/** A title, without the word "level", and with its number in other letters. */
function listTitleNames(title: string): string[] {
  const words = splitTitle(title);
  const last = words.at(-1) ?? '';
  const other = ROMAN_BY_NUMBER.includes(last)
    ? String(ROMAN_BY_NUMBER.indexOf(last))
    : (ROMAN_BY_NUMBER[Number(last)] ?? '');
  const renumbered = words.length > 1 && other !== '' ? [[...words.slice(0, -1), other]] : [];
  const bare = words.filter((word) => word !== 'level');
  return [words, bare, ...renumbered].map((one) => one.join(' '));
}

function listCodeNames({ code }: LevelLabel): string[] {
  if (code === null || code.text === '') return [];
  const { text, prefix, number } = code;
  const isOfLevels = prefix === '' || SCALE_WORDS.includes(prefix);
  const prefixes = isOfLevels ? [...SCALE_WORDS, prefix] : [prefix];
  const written = splitTitle(text).join(' ');
  return prefixes
    .filter(Boolean)
    .flatMap((one) => [`${one}${number}`, `${one} ${number}`])
    .concat(prefix === '' ? [] : [written]);
}

function listShortNames(
  title: string,
  shared: ReadonlySet<string>,
  isGraded: boolean,
): readonly string[] {
  const words = splitTitle(title);
  const own = words.filter((word) => !shared.has(word));
  if (own.length > 0) return listTitleNames(own.join(' '));
  return words.length > 0 && isGraded ? PLAIN_NAMES : [];
}
