// Tells lists of people from texts that say something of them.

import { splitWords } from '../text/words.ts';
import { isListItem } from './passage-sentences.ts';

/** "@ada", and no address. */
const HANDLE = /(?<![\p{L}\p{N}.])@[\w-]+/u;
/** A line that has more words tells something of whom it names. */
const MOST_WORDS_OF_PERSON = 8;
/** "Project leads and sponsors:" */
const MOST_WORDS_OF_LABEL = 4;

/** Whether a passage only says who has posts, by their handles: "Project leads: - @ada, - Ben Lock (@ben)". */
export function isRoster(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const countWords = (line: string): number => splitWords(line).length;
  const isPerson = (line: string): boolean =>
    HANDLE.test(line) && countWords(line) <= MOST_WORDS_OF_PERSON;
  const isLabel = (line: string): boolean =>
    !isListItem(line) && countWords(line) <= MOST_WORDS_OF_LABEL;
  return lines.some(isPerson) && lines.every((line) => isPerson(line) || isLabel(line));
}
