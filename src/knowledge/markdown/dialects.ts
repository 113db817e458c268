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
import { readMdx } from './mdx.ts';
import { readObsidianMarks } from './obsidian.ts';
import { readSimpleTables } from './simple-table.ts';
import { type SourceLine, toSourceLines } from './source-lines.ts';
import { readTemplates } from './templates.ts';
import { findVerbatimLines } from './verbatim.ts';
import { readWikiLinks } from './wiki-links.ts';

/** Something that other tools add to Markdown. */
interface Dialect {
  /** Whether a text may hold any of it: most hold nothing. */
  readonly mark: RegExp;
  /** Makes plain Markdown of it; code is out of the lines. */
  readonly read: (lines: readonly SourceLine[]) => readonly SourceLine[];
}

/** In this order: templates may be anywhere in the others, and frames must be known before their text is read. */
const DIALECTS: readonly Dialect[] = [
  { mark: /^(?:import|export)\s|\{\/\*|\{\s*["']/m, read: readMdx },
  { mark: /\{\{|\{%/, read: readTemplates },
  { mark: /^[ \t>]*(?::::|\/\/\/)/m, read: readContainers },
  { mark: /^[ \t]*(?:!!!|\?\?\?|===)[!+]?[ \t]/m, read: readAdmonitions },
  { mark: />[ \t]*\[!/, read: readCallouts },
  { mark: /<\/?(?:[A-Z]|[a-z]\w*-)/, read: readComponents },
  { mark: /^ {0,3}:[ \t]/m, read: readDefinitionLists },
  { mark: /\[\[/, read: readWikiLinks },
  { mark: /==|%%|[ \t]\^[\w-]+[ \t]*$|^\^[\w-]+[ \t]*$/m, read: readObsidianMarks },
  { mark: /\{[ \t]*[#.:\w-]/, read: readAttributeLists },
  { mark: /^ {0,3}\[[^[\]\n]+\]:[^\n]*[ ()]/m, read: readLinkDefinitions },
];

const DRAWN_TABLE = /^ {0,3}(?:\+[-=:]|-{2,} +-{2})/m;

/** An article of any tool as lines of plain Markdown. Each line knows where it comes from. */
export function readDialects(text: string): readonly SourceLine[] {
  const lines = readDrawnTables(text);
  const found = DIALECTS.filter(({ mark }) => mark.test(text));
  if (found.length === 0) return lines;
  const held = holdCode(lines);
  const read = found.reduce((before, dialect) => dialect.read(before), held.lines);
  return expandFrames(read).flatMap(({ text: changed, line }) =>
    held
      .restore(changed)
      .split('\n')
      .map((part) => ({ text: part, line })),
  );
}

/** The lines of a text with tables that are drawn by columns; these need every character in its place. */
function readDrawnTables(text: string): readonly SourceLine[] {
  const lines = toSourceLines(text);
  if (!DRAWN_TABLE.test(text)) return lines;
  const isVerbatim = findVerbatimLines(lines.map((line) => line.text));
  const isCode = ({ line }: SourceLine): boolean => isVerbatim[line - 1] ?? false;
  return readSimpleTables(readGridTables(lines, isCode), isCode);
}
