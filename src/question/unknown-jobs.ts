// Finds people that a question asks about by the title of a job, though no role has it and no article names it: "a data engineer".

import { isEnglishWord } from '../text/english-words.ts';
import { isJobWord, isOfProgram, isRankWord, isSurelyJob } from '../text/job-words.ts';
import { toSingular } from '../text/name-forms.ts';
import type { NameHit } from '../text/role-names.ts';
import { isLightWord, isStopWord, type Word } from '../text/words.ts';
import { isParted } from './marked-question.ts';
import type { MentionFinder } from './role-mentions.ts';
import type { WordUse } from './topic.ts';
import { toWordSet } from './word-set.ts';

/** A longer phrase is a description, not a title. */
const MOST_BEFORE_JOB = 3;
/** What stands before the title of one job. */
const BEFORE_A_TITLE = /^(?:an?|the|our|your|my|any|another|every|each)$/;
/** What stands before the title of a job in the plural. */
const BEFORE_TITLES =
  /^(?:do|does|are|can|should|must|may|might|will|would|of|for|as|to|with|than|between|from|by|the|our|your|any|all|and|about|become|hire)$/;
/** Words before a job that tell who does it and not which job it is: "a new engineer", "a part-time engineer". */
const OF_ANYBODY = toWordSet(
  `new newer old young former previous current next future first second last other external internal outside visiting foreign local
  remote hybrid onsite offsite time part full temporary temp permanent contract contracting freelance paid unpaid voluntary
  pregnant sick ill retired good great bad better best average typical decent real proper successful experienced inexperienced
  female male single married individual specific certain potential prospective independent dedicated probationary tired busy
  fellow co nearby direct immediate own actual assigned responsible relevant appropriate respective overseas local day competent
  qualified trusted favourite favorite awesome lovely wonderful boss`,
);
/** "and a …?": what comes next is asked about as a role. */
const ASKED_NEXT =
  /^\W*(?:(?:so|and|but|or|plus|then|ok|okay|what|how|about)\W+)+(?:(?:an?|the|our|your)\s+)?$/i;

/** Words for jobs that are words for things, too. */
const MAY_BE_THING =
  /^(?:host|pilot|driver|chair|agent|owner|manager|lead|principal|guard|monitor|officer|partner)$/;
/** What people are asked about by: "what does a …", "can the …", "become a …". */
const ASKED_OF_PEOPLE =
  /\b(?:(?<!\bhow )(?:does|do|is|are)|what(?:['’]?s)?|who(?:['’]?s)?|can|could|should|must|may|will|would|become|becoming|hire|hiring|need|as|of|about|and|tell|ask|my)\s+(?:(?:an?|the|our|your|my|any)\s+)?$/i;

function isOfPeople(text: string, start: number): boolean {
  return ASKED_OF_PEOPLE.test(text.slice(0, start));
}

/** The stretch of a text that names a job that no role has, as it was typed. */
export interface UnknownJob {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** The title of a job in a text, and the words of it. */
interface Title {
  readonly words: readonly Word[];
  readonly head: string;
}

/**
 * The job that a text without a role's name speaks of by a title of several words: it ends as a role's name does, or in a word for
 * a job that no article has. Null where there is none, or where an article has the title; where nothing else is asked ("and a data
 * scientist?"), where a heading is the title.
 */
export function findUnknownJob(
  text: string,
  words: readonly Word[],
  { isHead }: Pick<MentionFinder, 'isHead'>,
  { frequency, hasPhrase, isHeading }: Pick<WordUse, 'frequency' | 'hasPhrase' | 'isHeading'>,
): UnknownJob | null {
  const isUnheard = (head: string): boolean => frequency(head) === 0 && frequency(`${head}s`) === 0;
  for (const at of words.keys()) {
    const title = readJobTitle(text, words, at);
    if (title === null || title.words.some(({ folded }) => isOfProgram(folded))) continue;
    const { head } = title;
    const mayBeRole = isHead(head) || (isSurelyJob(head) && isUnheard(head));
    const start = title.words[0]?.start ?? 0;
    const end = title.words.at(-1)?.end ?? start;
    const isAsked = ASKED_NEXT.test(text.slice(0, start)) && !/[\p{L}\p{N}]/u.test(text.slice(end));
    if (!isAsked && (!mayBeRole || (MAY_BE_THING.test(head) && !isOfPeople(text, start)))) continue;
    const name = title.words.map(({ folded }) => folded);
    if (isAsked ? isHeading(name) : hasPhrase(name)) continue;
    return { start, end, name: text.slice(start, end) };
  }
  return null;
}

/**
 * Whether a role is named in the title of another job: an "office manager" is no manager where no article has that title, and no line
 * manager, whom the articles call "manager" too. A slip before it makes no other job, nor does a place.
 */
export function isInOtherTitle(
  { role, start, end }: NameHit,
  text: string,
  words: readonly Word[],
  { isShortFor }: Pick<MentionFinder, 'isShortFor'>,
  { frequency, hasPhrase }: Pick<WordUse, 'frequency' | 'hasPhrase'>,
): boolean {
  const isWord = ({ folded }: Word): boolean => isEnglishWord(folded) || frequency(folded) > 0;
  const at = words.findIndex((word) => word.start === start && word.end === end);
  const title = at < 0 ? null : readJobTitle(text, words, at);
  if (title === null || !title.words.every(isWord)) return false;
  // "our Berlin baker" is a baker
  const isPlace = title.words
    .slice(0, -1)
    .some((word) => /^\p{Lu}\p{Ll}/u.test(text.slice(word.start)));
  if (isPlace) return false;
  const name = title.words.map(({ folded }) => folded);
  return isShortFor(role, title.head) || (name.length > 1 && !hasPhrase(name));
}

/** The title that ends in the word at `at`; null where that is no job, or nothing before it says which one. */
function readJobTitle(text: string, words: readonly Word[], at: number): Title | null {
  const last = words[at];
  const head = toSingular(last?.folded ?? '');
  if (last === undefined || !isJobWord(head)) return null;
  const from = findStart(text, words, at, head !== last.folded);
  const before = words.slice(from, at).map(({ folded }) => folded);
  // "lead welder" may be another job than "welder", "lead" alone before it none
  const isOfJob = !before.some((word) => OF_ANYBODY.has(word)) && !before.every(isRankWord);
  return isOfJob ? { words: words.slice(from, at + 1), head } : null;
}

/** Where a title begins that ends in the word at `at`; `at` itself where nothing shows where that is. */
function findStart(text: string, words: readonly Word[], at: number, isPlural: boolean): number {
  for (let from = at - 1; from >= 0 && from >= at - MOST_BEFORE_JOB; from -= 1) {
    const [word, next] = [words[from], words[from + 1]];
    if (word === undefined || next === undefined || isParted(text, word, next)) return at;
    if (isStopWord(word.folded) || isLightWord(word.folded)) return at;
    const before = words[from - 1]?.folded ?? '';
    if (BEFORE_A_TITLE.test(before)) return from;
    // "who hires data engineers?"
    const isDone = /^whos?$/.test(words[from - 2]?.folded ?? '');
    const mayBegin = before === '' || isDone || BEFORE_TITLES.test(before);
    if (isPlural && from === at - 1 && mayBegin) return from;
  }
  return at;
}
