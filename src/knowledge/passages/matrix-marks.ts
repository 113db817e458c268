import { capitalize } from '../../text/capitalize.ts';
import type { Block } from '../markdown/blocks.ts';
import { toLabelText } from '../markdown/label-text.ts';

/** What a cell of a responsibility matrix says of one role, in a word: "R" is "Responsible", "✓" is "✓". */
export interface MatrixMark {
  readonly word: string;
  /** Whether who is marked so does or decides the thing: R and A, a tick, "yes". Not C, I, a cross, "no". */
  readonly isOwning: boolean;
}

/** Letters of a matrix and the words that they stand for. */
export type Legend = ReadonlyMap<string, string>;

/** RACI, and RASCI with its S for support. */
const RACI: Legend = new Map([
  ['R', 'Responsible'],
  ['A', 'Accountable'],
  ['S', 'Supports'],
  ['C', 'Consulted'],
  ['I', 'Informed'],
]);
/** The scheme with a driver instead of somebody responsible. */
const DACI: Legend = new Map([
  ['D', 'Driver'],
  ['A', 'Approver'],
  ['C', 'Contributor'],
  ['I', 'Informed'],
]);
/** Bain's scheme for decisions. */
const RAPID: Legend = new Map([
  ['R', 'Recommends'],
  ['A', 'Agrees'],
  ['P', 'Performs'],
  ['I', 'Gives input'],
  ['D', 'Decides'],
]);

const YES =
  /^(?:yes|✓|✔|✅|☑|🗸|●|•|⬤|:(?:heavy_check_mark|white_check_mark|check|ballot_box_with_check):)\ufe0f?$/iu;
const NO = /^(?:no|none|✗|✘|❌|✕|✖|○|:(?:x|no_entry|heavy_multiplication_x):)\ufe0f?$/iu;
/** Nothing is said. */
const NO_MARK = /^(?:[-–—.]*|n\/a)$/i;
/** In a matrix without ticks an x is one: that is how people mark a box on paper. */
const CROSS = /^\(?[xX]\)?$/;
const OWNING_WORD =
  /^(?:responsib|accountab|own|lead|driv|decid|decision|approv|perform|primary|main|does$|do$|execut|manag|run)/i;
/** A word that is written out in a cell instead of its letter. */
const MARK_WORD =
  /^(?:responsible|accountable|consult(?:ed)?|inform(?:ed)?|supports?|support(?:ing|ive)|driver|drives|approver|approves|contributor|contributes|leads?|owner|owns|backup|deputy|primary|secondary|reviews?|reviewer|decides|performs)$/i;
/** `R = responsible`, `**R**: Responsible`, `R – responsible`. */
const LETTER_FIRST =
  /(?<![\p{L}\p{N}])[*_`(]{0,3}(\p{Lu})[*_`)]{0,3} ?(?:=|:|–|—|-|stands for|means|is)[*_`]{0,3} ?[*_`"“]{0,3}(\p{L}{3,30}(?: (?!and\b|or\b)\p{Ll}{2,20}){0,2})/gu;
/** `Responsible (R)`. */
const WORD_FIRST = /(?<![\p{L}\p{N}])(\p{L}{3,30})[*_`]{0,3} ?\([*_`]{0,3}(\p{Lu})[*_`]{0,3}\)/gu;
/** More letters than this in a cell are a word. */
const MOST_LETTERS = 3;

/** The letters that blocks explain in their running text: `R = responsible`. Only words that begin with their letter. */
export function readLegend(blocks: readonly Block[]): Legend {
  const text = blocks.map(toProse).join('\n');
  const legend = new Map<string, string>();
  const add = (letter = '', word = ''): void => {
    if (word.charAt(0).toUpperCase() !== letter || legend.has(letter)) return;
    legend.set(letter, letter + word.slice(1).toLowerCase());
  };
  for (const [, letter, word] of text.matchAll(LETTER_FIRST)) add(letter, word);
  for (const [, word, letter] of text.matchAll(WORD_FIRST)) add(letter, word);
  return legend;
}

function toProse(block: Block): string {
  if (block.kind === 'list') return block.items.map(({ text }) => text).join('\n');
  return 'text' in block && block.kind !== 'heading' ? block.text : '';
}

/** The plain words of a cell; emoji, which are marks here, stay. */
export function toMarkText(cell: string): string {
  return toLabelText(cell) || cell.trim();
}

/** Reads the cells of one matrix. Null for a cell that holds anything but marks; none for an empty one. */
export type MarkReader = (cell: string) => readonly MatrixMark[] | null;

/** Chooses the scheme for the letters of a matrix from all its `cells`, plain words; `legend` is what the text explains. */
export function createMarkReader(cells: readonly string[], legend: Legend): MarkReader {
  const letters = new Set(cells.flatMap((cell) => splitLetters(cell) ?? []));
  const known = new Map([...chooseScheme(letters), ...legend]);
  const hasTick = cells.some((cell) => YES.test(cell));
  const areMarks = legend.size > 0 || letters.size === 0 || isScheme(letters);
  return (cell) => {
    if (NO_MARK.test(cell)) return [];
    if (YES.test(cell)) return [{ word: cell, isOwning: true }];
    if (CROSS.test(cell)) return [{ word: hasTick ? '✗' : '✓', isOwning: !hasTick }];
    if (NO.test(cell)) return [{ word: cell, isOwning: false }];
    const found = areMarks ? splitLetters(cell)?.map((letter) => known.get(letter)) : undefined;
    const words = found ?? splitMarkWords(cell);
    if (words === null || words.includes(undefined)) return null;
    return words.map((word = '') => ({ word, isOwning: OWNING_WORD.test(word) }));
  };
}

/** Whether letters that nothing explains are a scheme's, and not grades or sizes: one of them says who does it. */
function isScheme(letters: ReadonlySet<string>): boolean {
  return letters.size > 1 && (letters.has('R') || letters.has('D'));
}

/** Whether cells, plain words, hold the letters of such a scheme and nothing else. */
export function areDutyLetters(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => !NO_MARK.test(cell)).map(splitLetters);
  if (said.includes(null)) return false;
  const letters = new Set(said.flatMap((some) => some ?? []));
  const names = (...some: readonly string[]): boolean => some.every((one) => letters.has(one));
  // grades such as D, P and A for "developing, proficient, advanced" are none
  const isClear = letters.has('R') || names('D', 'A', 'C') || names('D', 'A', 'I');
  return (
    isScheme(letters) &&
    isClear &&
    [RACI, DACI, RAPID].some((scheme) => [...letters].every((letter) => scheme.has(letter)))
  );
}

function chooseScheme(letters: ReadonlySet<string>): Legend {
  if (letters.has('P') && letters.has('D')) return RAPID;
  return letters.has('D') && !letters.has('R') ? DACI : RACI;
}

/** "A/R", "R, A", "(C)", "AR" as letters; null for a cell that holds a word. */
function splitLetters(cell: string): string[] | null {
  const letters = cell.replace(/[\s,/&+()*]+/g, '');
  return letters.length <= MOST_LETTERS && /^\p{Lu}+$/u.test(letters) ? [...letters] : null;
}

/** "Responsible, accountable" as words; null for a cell that holds any other word. */
function splitMarkWords(cell: string): string[] | null {
  const words = cell.split(/\s*(?:[,/&+]|\band\b)\s*/);
  if (!words.every((word) => MARK_WORD.test(word))) return null;
  return words.map((word) => capitalize(word.toLowerCase()));
}
