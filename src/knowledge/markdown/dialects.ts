import { readAdmonitions } from './admonitions.ts';
import { readAttributeLists } from './attribute-lists.ts';
import { readCallouts } from './callouts.ts';
import { readComponents } from './components.ts';
import { readContainers } from './containers.ts';
import { readDefinitionLists } from './definition-lists.ts';
import { expandFrames } from './frames.ts';
import { readGridTables } from './grid-table.ts';
import { holdCode } from './held-code.ts';
import { readLinkDefinitions } from './link-definitions.ts';
import { readListTables } from './list-table.ts';
import { readMdx } from './mdx.ts';
import { MYST_MARK, readMyst } from './myst.ts';
import { readObsidianMarks } from './obsidian.ts';
import { readSimpleTables } from './simple-table.ts';
import { joinLines, lineAt, type SourceLine, toSourceLines } from './source-lines.ts';
import { readTemplates } from './templates.ts';
import { readUnevenTables } from './uneven-table.ts';
import { findVerbatimLines } from './verbatim.ts';
import { readWikiLinks } from './wiki-links.ts';

/** Something that other tools add to Markdown. */
interface Dialect {
  /** Strings of which a text holds one if it holds any of it: most texts hold none, which is found fast. */
  readonly signs: readonly string[];
  /** What says more, where the signs are common. */
  readonly mark?: RegExp;
  /** Makes plain Markdown of it; code is out of the lines. */
  readonly read: (lines: readonly SourceLine[]) => readonly SourceLine[];
}

/** In this order: templates may be anywhere in the others, and frames must be known before their text is read. */
const DIALECTS: readonly Dialect[] = [
  { signs: ['{/*', '\nimport ', '\nexport ', "{'", '{"', "{ '", '{ "'], read: readMdx },
  { signs: ['{{', '{%'], read: readTemplates },
  { signs: [':::', '///'], mark: /^[ \t>]*(?::::|\/\/\/)/m, read: readContainers },
  { signs: ['!!! ', '??? ', '???+ ', '=== ', '===! ', '===+ '], read: readAdmonitions },
  { signs: ['[!'], mark: />[ \t]*\[!/, read: readCallouts },
  { signs: ['<'], mark: /<\/?(?:[A-Z]|[a-z]\w*-)/, read: readComponents },
  { signs: ['\n:', '\n :', '\n  :', '\n   :'], read: readDefinitionLists },
  { signs: ['[['], read: readWikiLinks },
  {
    signs: ['==', '%%', ' ^', '\t^', '\n^'],
    mark: /==[^\s=]|%%|[ \t]\^[\w-]+[ \t]*$|^\^[\w-]+[ \t]*$/m,
    read: readObsidianMarks,
  },
  { signs: ['{'], mark: /\{[ \t]*[#.:\w-]/, read: readAttributeLists },
  { signs: ['|'], mark: /-[ \t]*\|[ \t]*:?-/, read: readUnevenTables },
  {
    signs: [']:'],
    mark: /^ {0,3}\[[^[\]\n]+\]:[ \t]*\S[^\n]*[ ()]/m,
    read: readLinkDefinitions,
  },
];
const DRAWN_TABLE: Pick<Dialect, 'signs' | 'mark'> = {
  signs: ['\n+', '\n +', '\n  +', '\n   +', '-- '],
  mark: /^ {0,3}(?:\+[-=:]|-{2,} +-{2})/m,
};

/** What MyST writes as code though it is text, and is read before code is taken out. */
const MYST_SIGNS = ['`{', '~{', '}`', ')='];

/** An article in plain Markdown. */
interface PlainMarkdown {
  readonly text: string;
  /** The 1-based line of the article from which a line comes that is given by its index. */
  readonly lineAt: (index: number) => number;
}

/** Reads an article of any tool as plain Markdown. */
export function readDialects(text: string): PlainMarkdown {
  if (MYST_SIGNS.some((sign) => text.includes(sign)) && MYST_MARK.test(text)) {
    // as many lines as before
    return readPlain(joinLines(readMyst(readListTables(toSourceLines(text)))));
  }
  return readPlain(text);
}

function readPlain(text: string): PlainMarkdown {
  const searched = `\n${text}`;
  const isIn = ({ signs, mark }: Pick<Dialect, 'signs' | 'mark'>): boolean =>
    signs.some((sign) => searched.includes(sign)) && (mark?.test(text) ?? true);
  const dialects = DIALECTS.filter(isIn);
  const isDrawn = isIn(DRAWN_TABLE);
  if (dialects.length === 0 && !isDrawn) return { text, lineAt: (index) => index + 1 };
  const held = holdCode(isDrawn ? readDrawnTables(text) : toSourceLines(text));
  const read = dialects.reduce((before, dialect) => dialect.read(before), held.lines);
  const lines = expandFrames(read);
  return {
    text: held.restore(joinLines(lines)),
    lineAt: (index) => lineAt(lines, index),
  };
}

/** The lines of a text with tables that are drawn by columns; these need every character in its place. */
function readDrawnTables(text: string): readonly SourceLine[] {
  const lines = toSourceLines(text);
  const isVerbatim = findVerbatimLines(lines.map((line) => line.text));
  const isCode = ({ line }: SourceLine): boolean => isVerbatim[line - 1] ?? false;
  return readSimpleTables(readGridTables(lines, isCode), isCode);
}
