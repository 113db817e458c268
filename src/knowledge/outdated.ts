import { posix } from 'node:path';
import type { Content } from './markdown/blocks.ts';
import { toLabelText } from './markdown/label-text.ts';

/** Folders that hold what no longer counts. */
const OUTDATED_FOLDER =
  /^_?(?:archives?|archived|deprecated|obsolete|superseded|outdated|retired)$/i;
const NO_LONGER =
  '(?:archived?|deprecated|obsolete|superseded|outdated|out of date|retired|no longer (?:in use|used|valid|maintained|current|applies|in force))';
/** "Old rota (archived)", "[Deprecated] Rota", "ARCHIVED: rota", "Rota – obsolete"; not "Deprecated features". */
const OUTDATED_HEADING = new RegExp(
  `[([]\\s*${NO_LONGER}[^()[\\]]{0,60}[)\\]]|^${NO_LONGER}\\s*[:–—]|[:–—]\\s*${NO_LONGER}$|^${NO_LONGER}$`,
  'i',
);
/** "Deprecated: see …", "This page has been superseded by …", "⚠️ This process is no longer in use." */
const OUTDATED_NOTICE = new RegExp(
  `^(?:(?:note|warning|caution|important|notice)\\b[:!]?\\s*)?(?:${NO_LONGER}\\b\\s*(?:[:.!–—]|$|by\\b|in favou?r of\\b|as of\\b|since\\b|on \\d)|(?:this|the)(?: \\w+){0,3} (?:is|are|was|were|has been|have been)(?: \\w+)? ${NO_LONGER}\\b|(?:this|the)(?: \\w+){0,3} no longer (?:applies|counts)\\b|superseded by\\b)`,
  'i',
);
const OUTDATED_STATUS = new RegExp(`^${NO_LONGER}\\b`, 'i');
/** One word of every notice. */
const ANY_OUTDATED = /archive|deprecated|obsolete|superseded|outdated|date|retired|longer/i;
/** What comes before the words of a notice: quote marks, the mark of an alert. */
const NOTICE_MARKS = /^(?:\s*>)*\s*(?:\[![A-Za-z]+\][+-]?)?[\s>]*/;
/** A notice is the first thing that is said, or the second below a picture or badge. */
const MAX_BEFORE_NOTICE = 1;

/** Whether an article is kept in a folder of what no longer counts: `archive/rota.md`. */
export function isInOutdatedFolder(path: string): boolean {
  return posix
    .dirname(path)
    .split('/')
    .some((folder) => OUTDATED_FOLDER.test(folder));
}

/** Whether a title or heading says that what is under it no longer counts. */
export function isOutdatedHeading(heading: string): boolean {
  return OUTDATED_HEADING.test(heading);
}

/** Whether a text begins by saying that it no longer counts. */
export function beginsOutdated(blocks: readonly Content[]): boolean {
  return blocks.slice(0, MAX_BEFORE_NOTICE + 1).some((block) => {
    if (block.kind !== 'paragraph' && block.kind !== 'quote') return false;
    // Most texts hold no such word, and their marks need not be read.
    if (!ANY_OUTDATED.test(block.text)) return false;
    return OUTDATED_NOTICE.test(toLabelText(block.text.replace(NOTICE_MARKS, '')));
  });
}

/** Whether a status in front matter is one of what no longer counts. */
export function isOutdatedStatus(status: string): boolean {
  return OUTDATED_STATUS.test(status.trim());
}
