// Tells lists of people from texts that say something of them.

import { splitWords } from '../text/words.ts';

/** The mark of a list's item, and the label before who it is: "- Project lead: ". */
const ITEM_MARK = /^\s*(?:(?:[-*+•]|\d{1,9}[.)])\s+)?(?:[^:@]{1,40}:\s+)?/;
/** "@ada", or "Ada Lock - Project Lead and Sponsor": capitals but for "and" and the like. */
const NAMED_WORD = "(?:\\p{Lu}[\\p{L}\\p{N}.'’-]*,?|and|of|the|for|[-–—&,/])";
const PERSON_ALONE = new RegExp(`@[\\w-]+|^${NAMED_WORD}(?:\\s+${NAMED_WORD})+$`, 'u');
/** A line of a list that has more words tells something of whom it names. */
const MOST_WORDS_OF_PERSON = 8;

/** "Project leads and sponsors:" */
const MOST_WORDS_OF_LABEL = 4;

/** Whether a passage only says who has posts: "Project leads: - @ada, - Ben Lock (Acme)". */
export function isRoster(text: string): boolean {
  const lines = text
    .replace(/\*\*|__/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const isShort = (line: string): boolean => splitWords(line).length <= MOST_WORDS_OF_PERSON;
  const isPerson = (line: string): boolean => {
    const said = line
      .replace(ITEM_MARK, '')
      .replace(/\([^()]*\)/g, (aside) => (aside.includes('@') ? '@x' : ' '));
    return isShort(said) && PERSON_ALONE.test(said.trim());
  };
  const isLabel = (line: string): boolean => splitWords(line).length <= MOST_WORDS_OF_LABEL;
  return lines.some(isPerson) && lines.every((line) => isPerson(line) || isLabel(line));
}
