// Reads what a level is called: a title, a code, or both.

import type { LevelCode, LevelLabel } from './ladder.ts';

/** Longer labels are sentences. */
const MAX_LEVEL_LABEL = 80;
const MAX_TITLE_WORDS = 7;
const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten'.split(' ');
const ROMAN_NUMERALS = 'i ii iii iv v vi vii viii ix x'.split(' ');
const NUMBER = `(?:\\d{1,2}|${NUMBER_WORDS.join('|')})`;
const SCALE = '(?:level|lvl|grade|band|rank|step|stage|tier|rung|class|scale)';
const LEVEL_CODE = `(?:${SCALE}[ .-]?${NUMBER}|[a-z]{1,3}[ .-]?\\d{1,2})`;
const CODE_ALONE = new RegExp(`^${LEVEL_CODE}$`, 'i');
const CODE_FIRST = new RegExp(`^(${LEVEL_CODE})(?:\\s*[:–—|/)(,.-]\\s*|\\s+)(\\S.*)$`, 'i');
const CODE_LAST = new RegExp(`^(.*\\S)\\s*(?:[:–—|/,-]\\s*|\\s)\\(?(${LEVEL_CODE})\\)?$`, 'i');
const CODE_IN_BRACKETS = new RegExp(`^(.*\\S)\\s*[([](${LEVEL_CODE})[)\\]]$`, 'i');
const BARE_NUMBER = /^(\d{1,2})(?:\s*[:–—.)-]\s*(\S.*))?$/;
/** "Engineer II", "Analyst 2": the number is a part of the title. */
const NUMBERED_TITLE = new RegExp(`^(.*\\p{L}.*?)\\s(\\d{1,2}|${ROMAN_NUMERALS.join('|')})$`, 'iu');

/**
 * Reads a label of plain text; null for what is too long for one. `isNumbered`: bare numbers are codes, as below a heading
 * that says so.
 */
export function readLevelLabel(text: string, isNumbered = false): LevelLabel | null {
  const label = text.trim();
  if (label === '' || label.length > MAX_LEVEL_LABEL) return null;
  const found = readCoded(label, isNumbered) ?? { title: label, code: null };
  const title = trimTitle(found.title);
  return title.split(/\s+/).length > MAX_TITLE_WORDS ? null : { ...found, title };
}

function readCoded(label: string, isNumbered: boolean): LevelLabel | null {
  if (CODE_ALONE.test(label)) return { title: '', code: toLevelCode(label) };
  const [bare, number = '', named = ''] = BARE_NUMBER.exec(label) ?? [];
  if (bare !== undefined)
    return isNumbered
      ? { title: named, code: { text: number, prefix: '', number: +number } }
      : null;
  const [, inBrackets, bracketed] = CODE_IN_BRACKETS.exec(label) ?? [];
  if (inBrackets !== undefined && bracketed !== undefined)
    return { title: inBrackets, code: toLevelCode(bracketed) };
  const [, first, after] = CODE_FIRST.exec(label) ?? [];
  if (first !== undefined && after !== undefined) return { title: after, code: toLevelCode(first) };
  const [, before, last] = CODE_LAST.exec(label) ?? [];
  // "Engineer 2" is numbered by its title, "Engineer L2" by a code.
  if (before !== undefined && last !== undefined) return { title: before, code: toLevelCode(last) };
  const [, base, order] = NUMBERED_TITLE.exec(label) ?? [];
  if (base === undefined || order === undefined) return null;
  const prefix = base
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return { title: label, code: { text: '', prefix, number: toNumber(order) } };
}

function toLevelCode(text: string): LevelCode {
  const folded = text.toLowerCase();
  const [, prefix = '', number = ''] =
    new RegExp(`^([a-z]*?)[ .-]?(${NUMBER})$`).exec(folded) ?? [];
  return { text, prefix, number: toNumber(number) };
}

function toNumber(text: string): number {
  const folded = text.toLowerCase();
  if (/^\d/.test(folded)) return Number(folded);
  const roman = ROMAN_NUMERALS.indexOf(folded);
  return roman >= 0 ? roman + 1 : NUMBER_WORDS.indexOf(folded);
}

function trimTitle(title: string): string {
  return title.replace(/^[\s:–—|/()[\],.-]+|[\s:–—|/([,.-]+$/g, '').trim();
}

/** What a level is called as it is shown. */
export function nameLevel({ title, code }: LevelLabel): string {
  if (code === null || code.text === '') return title;
  return title === '' ? code.text : `${title} (${code.text})`;
}
