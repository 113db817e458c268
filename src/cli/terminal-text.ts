// Lays out the text of an answer for a terminal: wrapped, what is bold in bold, quotes indented, sources dim.

import { styleText } from 'node:util';
import { BOLD } from './message-text.ts';
import type { Terminal } from './terminal.ts';

/** Stands for a space at which no line is broken. */
const FIXED_SPACE = '\u00a0';
const QUOTE = /^> ?/;
const SOURCE = /^— /;
const BULLET = /^(?:[•*-]|\d{1,3}[.)]) /;
/** Letters that take two columns. */
const TWO_COLUMNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
const NO_COLUMN = /\p{M}|\p{Cf}|\p{Co}/u;

/** Longer stretches of bold words may be broken between lines, and are not bold then. */
const LONGEST_BOLD = 60;
const IN_BOLD = new RegExp(`${BOLD.start}([^${BOLD.start}${BOLD.end}]*)${BOLD.end}`, 'g');

/** The text of an answer where nothing is laid out: in a file, or for another program. */
export function withoutBold(text: string): string {
  return text.replace(IN_BOLD, '$1');
}

/** The text of an answer as that terminal shows it. */
export function toTerminalText(text: string, { columns, hasColours }: Terminal): string {
  const paint = (format: 'bold' | 'dim', words: string) =>
    // The terminal has been asked already, which need not be that of this process.
    hasColours ? styleText(format, words, { validateStream: false }) : words;
  const wrap = (line: string, room: number): string[] => {
    const held = line.replace(IN_BOLD, (whole, bold: string) =>
      bold.length > Math.min(LONGEST_BOLD, room) ? bold : whole.replaceAll(' ', FIXED_SPACE),
    );
    return wrapLine(held, room).map((part) =>
      part.replace(IN_BOLD, (_, bold: string) => paint('bold', bold)),
    );
  };

  function layOutLine(line: string): string {
    if (QUOTE.test(line)) {
      const edge = paint('dim', '│');
      return wrap(line.replace(QUOTE, ''), columns - 4)
        .map((part) => `  ${edge} ${part}`.trimEnd())
        .join('\n');
    }
    if (SOURCE.test(line)) {
      return wrapLine(withoutBold(line.replace(SOURCE, '')), columns - 4)
        .map((part) => `    ${paint('dim', part)}`)
        .join('\n');
    }
    return wrap(line, columns).join('\n');
  }

  return text.split('\n').map(layOutLine).join('\n').replaceAll(FIXED_SPACE, ' ');
}

/** Lines of at most so many columns; an item goes on below its words. A longer word stays whole. */
function wrapLine(line: string, columns: number): readonly string[] {
  const indent = line.slice(0, line.search(/[^ ]|$/));
  const bullet = BULLET.exec(line.slice(indent.length))?.[0] ?? '';
  const hanging = ' '.repeat(indent.length + bullet.length);
  const [first = '', ...words] = line.slice(hanging.length).split(' ');
  const lines: string[] = [];
  let current = `${indent}${bullet}${first}`;
  let width = measureWidth(current);
  for (const word of words) {
    const added = measureWidth(word) + 1;
    if (width + added <= columns) {
      current += ` ${word}`;
      width += added;
    } else {
      lines.push(current);
      current = `${hanging}${word}`;
      width = hanging.length + added - 1;
    }
  }
  return [...lines, current];
}

/** How many columns a text takes. */
function measureWidth(text: string): number {
  let width = 0;
  for (const letter of text) if (!NO_COLUMN.test(letter)) width += TWO_COLUMNS.test(letter) ? 2 : 1;
  return width;
}
