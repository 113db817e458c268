import { readAdmonitions } from './admonitions.ts';
import { readAttributeLists } from './attribute-lists.ts';
import { readCallouts } from './callouts.ts';
import { readComponents } from './components.ts';
import { readContainers } from './containers.ts';
import { expandFrames } from './frames.ts';
import { holdCode } from './held-code.ts';
import { readLinkDefinitions } from './link-definitions.ts';
import { readMdx } from './mdx.ts';
import { readObsidianMarks } from './obsidian.ts';
import { type SourceLine, toSourceLines } from './source-lines.ts';
import { readTemplates } from './templates.ts';
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
  { mark: /\[\[/, read: readWikiLinks },
  { mark: /==|%%|[ \t]\^[\w-]+[ \t]*$|^\^[\w-]+[ \t]*$/m, read: readObsidianMarks },
  { mark: /\{[ \t]*[#.:\w-]/, read: readAttributeLists },
  { mark: /^ {0,3}\[[^[\]\n]+\]:[^\n]*[ ()]/m, read: readLinkDefinitions },
];

/** An article of any tool as lines of plain Markdown. Each line knows where it comes from. */
export function readDialects(text: string): readonly SourceLine[] {
  const found = DIALECTS.filter(({ mark }) => mark.test(text));
  const lines = toSourceLines(text);
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
