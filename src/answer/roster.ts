// Tells lists of people from texts that say something of them.

import { splitWords } from '../text/words.ts';
import { isListItem } from './passage-sentences.ts';

/** "@ada", and no address. */
const HANDLE = /(?<![\p{L}\p{N}.])@[\w-]+/u;
/** A line that has more words tells something of whom it names. */
const MOST_WORDS_OF_PERSON = 8;
/** "- TOC liaison: **Ada Lock** ([@ada](https://…)) – two teams": whatever comes behind, it is of one person. */
const PERSON_FIRST =
  /^\s*(?:(?:[-*+]|\d{1,3}[.)])\s+)?(?:[^:@\n]{1,40}:\s*)?(?:\*\*|__|_)?\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3}(?:\*\*|__|_)?,?\s*[([]{1,2}(?:\*\*)?\[?@\w/u;
/** "Chair: Ada van Lock (away until May)": a label and a name, and nothing else. */
const NAME_BEHIND_LABEL =
  /^\s*(?:(?:[-*+]|\d{1,3}[.)])\s+)?(?:\*\*|__)?[^:\n]{1,40}:(?:\*\*|__)?\s+(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|den|del)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|den|del)){0,4}\s*(?:\([^()]*\))?\s*$/u;
/** "Ada Lock – Company: Locks; Email: ada@example.org": the row of a table of people. */
const PERSON_IN_ROW =
  /^\s*(?:\*\*)?[^–—\n]{1,60}?(?:\*\*)?\s[–—]\s(?:[^:;\n]{1,30}:\s[^;\n]{0,80};\s)*(?:e-?mail|github(?: (?:id|handle|username))?|handle|company|affiliation|organi[sz]ation|employer|slack(?: (?:id|handle))?|time ?zone|phone|profile|contact):\s/i;
/** "Project leads and sponsors:" */
const MOST_WORDS_OF_LABEL = 4;

/** Whether a passage only says who has posts, by their handles: "Project leads: - @ada, - Ben Lock (@ben)". */
export function isRoster(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const countWords = (line: string): number => splitWords(line).length;
  const isPerson = (line: string): boolean =>
    PERSON_FIRST.test(line) ||
    NAME_BEHIND_LABEL.test(line) ||
    PERSON_IN_ROW.test(line) ||
    (HANDLE.test(line) && countWords(line) <= MOST_WORDS_OF_PERSON);
  const isLabel = (line: string): boolean =>
    (!isListItem(line) || /:\s*$/.test(line)) && countWords(line) <= MOST_WORDS_OF_LABEL;
  return lines.some(isPerson) && lines.every((line) => isPerson(line) || isLabel(line));
}
