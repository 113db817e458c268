// The words by which people ask about levels of a ladder, and nothing else.

import { isStopWord } from '../text/words.ts';
import { toWordSet } from './word-set.ts';

/** Words that name levels as such. */
const LEVEL_NOUNS = `level levels rung rungs step steps grade grades band bands rank ranks tier tiers stage stages title titles role
  roles role's position positions job jobs seniority ladder ladders hierarchy career careers path track progression notch notches`;
/** Words of going up and down, and of standing above and below. */
const MOVES = `next previous prior following follow follows succeed succeeds precede precedes preceding lower higher lowest highest
  bottom top first last final entry starting start starts end ends begin begins stop stops come comes coming came sit sits stand
  stands ranked become becomes becoming promote promotes promoted promotion promotions promo promos progress advance advances advancement move
  moves moved moving jump jumps grow grows growing reach reaches climb climbs aim towards toward leads leading outrank outranks
  above below under beneath over after before up down past ahead most more beyond initial ultimate immediately directly straight far away apart upwards
  downwards upward downward`;
/** Words of comparing two of them. */
const CONTRASTING_WORDS = `gap gaps leap distance difference differences different differ differs diff compare compares compared comparing comparison versus vs change
  changes changed changing gain gains gained keep keeps kept stay stays remain remains same new additional extra added add adds lose
  loses lost drop drops sets set apart expect expects expected expectation expectations requirement requirements required need needs responsibility
  responsibilities duties separates separate distinguishes distinguish`;
const ASKING_WORDS = `call called name named number numbered count counts many order ordered list show tell explain exist exists look looks
  like have has company hi hey hello question wondering wonder quick curious mean means zero one two three four five six seven eight
  nine ten thing things person people someone somebody currently now exactly right actually really basically usually normally
  typically`;
const KNOWN = toWordSet([LEVEL_NOUNS, MOVES, CONTRASTING_WORDS, ASKING_WORDS].join(' '));
/** Words that ask of one level what it is to do. */
const DESCRIBING = toWordSet(
  `bar supposed happen happens hook involve involves entail entails deal describe responsible accountable standard standards take
  takes remit duty work works working day days job typical demand demands demanded cover covers able`,
);

/** Whether a folded word only asks about levels, whichever they are. */
function isLevelWording(folded: string): boolean {
  return KNOWN.has(folded) || isStopWord(folded) || /^\d{1,2}$/.test(folded);
}

/** Words that shape no pattern below. */
const FILLERS = toWordSet(
  `a an the our your my their us me please pls hi hey hello so ok well thanks right directly just immediately exactly straight
  currently now actually really basically usually normally typically of-the`,
);

const DIRECTLY = /^(?:right|directly|immediately|straight|just)$/;

/** Idioms that say "senior" or "junior" and mean no level. */
const RANK_IDIOMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:most senior|senior most)\b/g, 'highest'],
  [/\b(?:most junior|junior most)\b/g, 'lowest'],
  [/\b(?:more senior than|senior to)\b/g, 'above'],
  [/\b(?:more junior than|junior to)\b/g, 'below'],
  [/\bmore senior\b/g, 'higher'],
  [/\bmore junior\b/g, 'lower'],
];
/** What is asked of everyday work is asked of the levels all the same. */
const EVERYDAY =
  /\b(?:in (?:practice|reality|real life|everyday life)|(?:on a )?day to day(?: basis)?|on a daily basis|all day(?: long)?|on paper)\b/g;

/**
 * Folded words without those that say nothing about what is asked of levels, one space apart; and those that are more than
 * wording. `isOfOne` is true where one level is named.
 */
export function readLevelWording(
  folded: readonly string[],
  isOfOne = false,
): {
  readonly wording: string;
  readonly others: readonly string[];
  /** Whether nothing may stand between: "right above". */
  readonly isDirect: boolean;
} {
  const words = RANK_IDIOMS.reduce(
    (text, [idiom, plain]) => text.replace(idiom, plain),
    folded.join(' ').replace(EVERYDAY, ' '),
  )
    .split(' ')
    .filter(Boolean);
  const isWording = (word: string): boolean =>
    word === LEVEL_MARK || isLevelWording(word) || (isOfOne && DESCRIBING.has(word));
  const others = words.filter((word) => !isWording(word));
  const wording = words.filter((word) => !FILLERS.has(word) && !others.includes(word)).join(' ');
  return { wording, others, isDirect: words.some((word) => DIRECTLY.test(word)) };
}

/** The word by which a pattern of levels sees each one that is named. */
export const LEVEL_MARK = '§';

const COUNT_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
];
const STEP_NOUN =
  '(?:levels?|rungs?|steps?|grades?|bands?|ranks?|tiers?|notch(?:es)?|roles?|positions?|titles?|jobs?)';
const UP_WORD =
  '(?:above|after|beyond|past|over|up|follow|follows|following|succeeds?|outranks?|higher|ahead)';
const DOWN_WORD = '(?:below|under|beneath|before|down|precedes?|preceding|lower|previous|prior)';

/** "what does § come after?", "which level is § above?": the other way round. */
const STRANDED = new RegExp(
  `(?:§ (?:(?:is|are|come|comes|sit|sits|stand|stands|rank|ranks|ranked|go|goes|\\w+ ${STEP_NOUN}) )*(?:(${UP_WORD})|(${DOWN_WORD}))(?: (?:than|from|to))?(?: (?:what|which)(?: ${STEP_NOUN})?)?)$`,
);
/** Where one comes from who gets there. */
const ARRIVES =
  /\b(?:promot\w+|progress|advances?|moves?|moved|moving|get|gets|step|jump|climb|grow|reach|reaches|become|becomes|becoming) (?:up )?(?:(?:to|into|for|towards?) )?(?:become |becoming |being )?§$|\b(?:promot\w+|become|becomes|becoming) (?:up )?(?:(?:to|into) )?§|\b(?:leads|leading) (?:up )?(?:to|into|towards?) §/;
/** "what does § become", "where does § go". */
const LEAVES =
  /§ (?:\w+ )*?(?:promoted|promotion|become|becomes|go|goes|move|moves|grow|progress|advance|aim|climb|step|reach)\b/;
const NEXT =
  /\bnext\b|\bpromot\w+ (?:from|for|of|beyond)\b|\bpromot\w+ .*\bfrom §|\bwhere (?:do|does|can) .*\bfrom §/;
const COUNTED = new RegExp(
  `\\b(\\d|${COUNT_WORDS.join('|')}) (?:${STEP_NOUN} )?(?:further )?(?:${UP_WORD}|${DOWN_WORD})\\b`,
);
const ASKS_ALL = new RegExp(
  `\\b(?:levels|rungs|grades|bands|ranks|tiers|titles|roles|positions|jobs|steps|everything|all|many)\\b.*\\b(?:${UP_WORD}|${DOWN_WORD})\\b`,
);

/** "follow up with §", "what does § get up to?": nothing is asked of levels. */
export const FOLLOWS_UP =
  /\bfollow\w* (?:up|through)\b|^(?!.*§.*§).*§ looks? after\b|^look up §|\b(?:things|stuff|work) (?:that )?(?:come|comes|fall|falls) under\b|\b(?:get|gets|getting|got) up to(?! §)/;

/** How far from the level that is named the one is that is asked for. */
export interface AskedStep {
  /** Below 0 for a lower one. */
  readonly by: number;
  /** Whether all on that side are asked for. */
  readonly isAll: boolean;
}

/** Reads "one above §", "what comes before §"; null where no direction is told, or two. */
export function readStep(wording: string): AskedStep | null {
  // when and how one gets there is another question
  if (/\b(?:when|why)\b|\bhow (?!many\b|far\b)/.test(wording)) return null;
  // "between § and another" names one that is not known
  if (/\bbetween\b|\bor\b|§ and\b|\band §/.test(wording)) return null;
  const direction = readDirection(wording);
  if (direction === null) return null;
  const [, count] = COUNTED.exec(wording) ?? [];
  const number =
    count === undefined ? 1 : /\d/.test(count) ? Number(count) : COUNT_WORDS.indexOf(count);
  return number === 0
    ? null
    : { by: direction * number, isAll: count === undefined && ASKS_ALL.test(wording) };
}

function readDirection(wording: string): 1 | -1 | null {
  const [stranded, up] = STRANDED.exec(wording) ?? [];
  if (stranded !== undefined && !/\bnext\b/.test(wording)) return up === undefined ? 1 : -1;
  const isUp = new RegExp(`\\b${UP_WORD}\\b`).test(wording);
  const isDown = new RegExp(`\\b${DOWN_WORD}\\b`).test(wording);
  if (isDown) return isUp && !/\bfollow\w*\b/.test(wording) ? null : -1;
  if (isUp && !/\bup to §/.test(wording)) return 1;
  if (NEXT.test(wording) && !/\bnext (?:to|before|below)\b/.test(wording)) return 1;
  if (ARRIVES.test(wording)) return -1;
  return LEAVES.test(wording) ? 1 : null;
}

const CONTRASTING = toWordSet(CONTRASTING_WORDS);

/** Whether two levels are to be told apart. */
export function isLevelContrast(wording: string): boolean {
  return wording
    .split(' ')
    .some((word) => CONTRASTING.has(word) && word !== 'need' && word !== 'needs');
}

/** Whether nothing is asked of two levels but what they are to each other. */
export function isBarePairOfLevels(wording: string): boolean {
  const isPlaced = new RegExp(`\\b(?:${UP_WORD}|${DOWN_WORD}|who|when|where|why)\\b`).test(wording);
  return !isPlaced;
}

/** Whether levels between two others are asked for. */
export function asksBetween(wording: string): boolean {
  return /\bbetween § (?:and|to) §/.test(wording);
}

/** Whether how far two levels are apart is asked. */
export function asksDistance(wording: string): boolean {
  return new RegExp(`\\bhow (?:many (?:${STEP_NOUN}|promotions?)|far)\\b.*§.*§`).test(wording);
}

/** Which of two levels is above or below: whether the first is, or which of them is; null where neither is asked. */
export function readOrderAsked(
  wording: string,
): { readonly direction: 1 | -1; readonly isWhich: boolean } | null {
  const isUp = new RegExp(`\\b${UP_WORD}\\b|\\bhighest\\b|\\bmost senior\\b`).test(wording);
  const isDown = new RegExp(`\\b${DOWN_WORD}\\b|\\blowest\\b|\\bfirst\\b`).test(wording);
  if (isUp === isDown && !/\bnext\b/.test(wording)) return null;
  const direction = isDown ? -1 : 1;
  if (/§ (?:or|and) §/.test(wording) && /\b(?:which|who|what|is)\b/.test(wording))
    return { direction, isWhich: true };
  return /^(?:is|are|does|do|and is|and does)\b.*§.*§/.test(wording)
    ? { direction, isWhich: false }
    : null;
}

const LOWEST = /\b(?:first|lowest|bottom|entry|starting|initial|starts?|begins?)\b/;
const HIGHEST = /\b(?:last|highest|top|tops|final|ultimate|ends?|stops?)\b/;
const LEVEL_NOUN =
  /\b(?:levels?|rungs?|grades?|bands?|ranks?|seniority|ladders?|hierarchy|progression|career (?:path|track))\b/;
const JOB_NOUN = /\b(?:titles?|roles?|positions?|jobs?|steps?|tiers?|stages?|track|path)\b/;

/** Whether an end of a ladder is asked for. */
export interface AskedEnd {
  readonly isLowest: boolean;
  /** Whether its levels are called such; else they are jobs or steps of anything. */
  readonly isOfLevels: boolean;
}

export function readEnd(wording: string): AskedEnd | null {
  const isLowest = LOWEST.test(wording);
  if (isLowest === HIGHEST.test(wording)) return null;
  const isOfLevels = LEVEL_NOUN.test(wording);
  return isOfLevels || JOB_NOUN.test(wording) ? { isLowest, isOfLevels } : null;
}

const ASKS_TO_LIST =
  /^(?:levels|rungs|grades|bands|ranks)\b|\b(?:what|whats|which|list|name|show|order|how|tell|explain)\b/;

const CAREER_NOUN = /\b(?:hierarchy|progression|career (?:path|track))\b/;

/** All levels of a ladder, as they are asked for. */
export interface AskedListing {
  readonly isCount: boolean;
  /** Whether they are called levels; a career path may be told in other ways too. */
  readonly isOfLevels: boolean;
}

/** Whether all levels of a ladder are asked for, or how many there are; null where neither. */
export function readListing(wording: string): AskedListing | null {
  const isOfLevels = /\b(?:levels|rungs|grades|bands|ranks|ladders?)\b/.test(wording);
  if (!isOfLevels && !CAREER_NOUN.test(wording)) return null;
  const isCount = /\bhow many\b|\bnumber of\b/.test(wording);
  return isCount || ASKS_TO_LIST.test(wording) ? { isCount, isOfLevels } : null;
}

/** "what is L4?" */
export const ASKS_WHAT_IT_IS =
  /^(?:what|whats|who|whos)(?: (?:is|are))? §$|^what (?:do|does) § (?:mean|means|stand for)$/;

/** Whether the place of a level is asked: its number, its title. */
export function asksPlace(wording: string): boolean {
  return (
    /\b(?:what|which) (?:level|grade|band|rank|tier|rung|number)\b/.test(wording) ||
    /\bwhere .*\b(?:sit|sits|stand|stands|come|comes|rank|ranks|ladder|hierarchy)\b/.test(
      wording,
    ) ||
    /\b(?:what|whats|which)\b.*\b(?:called|title|name)\b/.test(wording)
  );
}

/** "what does § do", "what is § supposed to do all day". */
const ASKS_WHAT_IT_DOES =
  /^(?:and )?whats? (?:(?:do|does|is|are|should|must|would|will|can) )?§ (?:(?:supposed|expected|have|has|need|needs|required) to )?(?:do|does)(?: (?:all day|day to day|in|at work|exactly|day in day out))?$/;
/** "what is expected at §", "the expectations for §", "what do we expect from §". */
const ASKS_EXPECTATIONS =
  /^(?:and )?(?:whats? )?(?:(?:is|are|do|does) )?(?:(?:we|you|they|company) )?(?:expect|expected|expectations|requirements|required|responsibilities|duties|needs?|needed|demanded|bar|standards?|deal) (?:(?:of|from|for|by|at|as|in|with|on) )?(?:(?:someone|people|being|be) )?§(?: levels?)?$/;
/** "tell me about §", "what is § responsible for", "what does being § involve". */
const ASKS_TO_TELL = [
  /^(?:tell about|explain|show|describe) §(?: levels?)?$/,
  /^(?:and )?whats? (?:(?:is|are|does|do) )?(?:being )?§(?: levels?)? (?:responsible for|accountable for|on hook for|all about|about|involve|involves|entail|entails|cover|covers|mean day to day|like)$/,
  /^§(?: levels?)? (?:responsibilities|duties|expectations|requirements|standards?|remit|description)$/,
  /^(?:and )?whats? (?:is )?(?:it )?(?:like )?(?:(?:take|takes|does it take|it take) )?(?:to )?(?:be|being) §$/,
];

/** Whether what is said of a level is asked: "what does § do?", "what is expected of §?". */
export function asksWhatItDoes(wording: string): boolean {
  return (
    ASKS_WHAT_IT_DOES.test(wording) ||
    ASKS_EXPECTATIONS.test(wording) ||
    ASKS_TO_TELL.some((told) => told.test(wording))
  );
}

/** Whether a question for what belongs to a number asks of its level: "what happens at §?"; other names may mean other things. */
export function asksWhatCodeIsFor(wording: string): boolean {
  return (
    /^(?:(?:and|so) )*(?:(?:as|being|im|i am|for) § )?(?:what|whats|describe|explain|tell)\b/.test(
      wording,
    ) &&
    !/\b(?:who|whom|whose|when|where|why|how|if|next)\b/.test(wording) &&
    !new RegExp(`\\b(?:${UP_WORD}|${DOWN_WORD})\\b`).test(wording)
  );
}
