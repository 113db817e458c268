// Lays out the text of an answer for a terminal: wrapped, roles bold, quotes indented, sources dim.

import { styleText } from 'node:util';
import { escapeRegExp } from '../text/escape-pattern.ts';
import { toPlainText } from '../text/plain-text.ts';
import type { Terminal } from './terminal.ts';

/** Stands for a space at which no line is broken. */
const FIXED_SPACE = '\u00a0';
const QUOTE = /^> ?/;
const SOURCE = /^— /;
const BULLET = /^(?:[•*-]|\d{1,3}[.)]) /;
/** Letters that take two columns. */
const TWO_COLUMNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
const NO_COLUMN = /\p{M}|\p{Cf}/u;

/** The text of an answer as that terminal shows it. `names` are the roles in it. */
export function toTerminalText(
  text: string,
  names: readonly string[],
  { columns, hasColours }: Terminal,
): string {
  const paint = (format: 'bold' | 'dim', words: string) =>
    // The terminal has been asked already, which need not be that of this process.
    hasColours ? styleText(format, words, { validateStream: false }) : words;
  const fixed = new Map(names.map((name) => [name, name.replaceAll(' ', FIXED_SPACE)]));
  const byLength = names.toSorted((a, b) => b.length - a.length);
  const anyName = new RegExp(`(?<!\\w)(?:${byLength.map(escapeRegExp).join('|')})(?!\\w)`, 'g');
  const anyFixed = new RegExp(anyName.source.replaceAll(' ', FIXED_SPACE), 'g');

  function layOutLine(line: string): string {
    if (QUOTE.test(line)) {
      const edge = paint('dim', '│');
      return wrapLine(toQuoted(line.replace(QUOTE, '')), columns - 4)
        .map((part) => `  ${edge} ${part}`.trimEnd())
        .join('\n');
    }
    if (SOURCE.test(line)) {
      return wrapLine(line.replace(SOURCE, ''), columns - 4)
        .map((part) => `    ${paint('dim', part)}`)
        .join('\n');
    }
    if (names.length === 0) return wrapLine(line, columns).join('\n');
    const held = line.replace(anyName, (name) => fixed.get(name) ?? name);
    return wrapLine(held, columns)
      .join('\n')
      .replace(anyFixed, (name) => paint('bold', name));
  }

  return text.split('\n').map(layOutLine).join('\n').replaceAll(FIXED_SPACE, ' ');
}

/** A line of a passage without the marks of Markdown; an item keeps its place and gets a bullet. */
function toQuoted(line: string): string {
  const indent = line.slice(0, line.search(/[^ ]|$/));
  const words = line.slice(indent.length);
  const bullet = BULLET.exec(words)?.[0] ?? '';
  const shown = /^[*-] /.test(bullet) ? '• ' : bullet;
  return `${indent}${shown}${toPlainText(words.slice(bullet.length))}`;
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
