import type { SourceLine } from './source-lines.ts';

/** What MyST writes as a fence of code around a text, read as the container of that name is. */
const TEXT_DIRECTIVES = new Set(
  `note warning tip hint important caution attention danger error seealso admonition dropdown topic sidebar margin epigraph
  card panel tab-item versionadded versionchanged deprecated`.split(/\s+/),
);
/** Only the words within them are read: captions, and what is laid out. */
const BARE_DIRECTIVES = new Set(
  'figure image grid grid-item grid-item-card card-carousel tab-set table container'.split(' '),
);
/** Made by the tool when the page is built. */
const MADE_DIRECTIVES = new Set(
  'toctree tableofcontents contents bibliography index genindex include'.split(' '),
);
const FENCE_LINE = /^([ \t>]*)(`{3,}|~{3,})(?:\{([\w:-]+)\}[ \t]*)?([^`]*)$/;
/** `:class: tip` under the line that opens a directive. */
export const DIRECTIVE_OPTION = /^[ \t>]*:[\w-]+:(?:[ \t].*)?$/;
const OPTIONS_EDGE = /^[ \t>]*---[ \t]*$/;
/** `(section-label)=`: where a link may lead. */
const TARGET_LINE = /^[ \t>]*\([\w .:/-]+\)=[ \t]*$/;
const COMMENT_LINE = /^% /;
/** What stands right before a span of code and says what its words are: `{ref}` and the like. */
const INLINE_ROLE =
  '\\{(?:std:|py:)?(ref|numref|doc|term|any|download|abbr|sub|sup|kbd|guilabel|menuselection|cite[:\\w]*|eq)\\}';
/** A span of code, with the role that it has. */
const CODE_SPAN = new RegExp(`(?:${INLINE_ROLE})?(?<!\`)(\`+)(?!\`)(.+?)(?<!\`)\\2(?!\`)`, 'g');
const WORDS_AND_TARGET = /^(.*\S)\s*<[^<>]+>$/;

const DIRECTIVE_NAMES = [
  ...TEXT_DIRECTIVES,
  ...BARE_DIRECTIVES,
  ...MADE_DIRECTIVES,
  'glossary',
  'list-table',
];
/** Whether a text holds any of what only MyST has. */
export const MYST_MARK = new RegExp(
  `^[ \\t>]*(?:\`{3,}|~{3,})\\{(?:${DIRECTIVE_NAMES.join('|')})\\}` +
    `|^[ \\t>]*\\([\\w .:/-]+\\)=[ \\t]*$` +
    `|${INLINE_ROLE}\`[^\`]`,
  'm',
);

type Kind = 'text' | 'bare' | 'made' | 'glossary' | 'code';

/** A fence that is open. */
interface OpenFence {
  readonly marks: string;
  readonly kind: Kind;
  /** What may come next: options, one a line or between two lines of dashes, or the text. */
  part: 'options' | 'block' | 'body';
}

/**
 * Reads what MyST, the Markdown of Jupyter Book and Sphinx, writes as code though it is text: directives in fences become
 * containers, a glossary a list of definitions, roles their words; labels and comments go. Every other fence stays code.
 */
export function readMyst(lines: readonly SourceLine[]): readonly SourceLine[] {
  const open: OpenFence[] = [];
  return lines.map(({ text, line }, at) => ({ text: readMystLine(text, open, lines, at), line }));
}

function readMystLine(
  text: string,
  open: OpenFence[],
  lines: readonly SourceLine[],
  at: number,
): string {
  const fence = open.at(-1);
  const [whole, prefix = '', marks = '', name = '', more = ''] = FENCE_LINE.exec(text) ?? [];
  if (whole !== undefined && fence !== undefined && isClosing(fence, marks, name + more)) {
    open.pop();
    return fence.kind === 'code' ? text : fence.kind === 'text' ? `${prefix}:::` : '';
  }
  if (fence?.kind === 'code') return text;
  if (fence?.kind === 'made') return '';
  if (fence !== undefined && isOption(fence, text)) return '';
  if (whole !== undefined) {
    // what is not closed where it was opened is no directive
    const isWhole = isClosed(lines, at, prefix, marks);
    const kind = isWhole ? kindOf(name) : 'code';
    if (isWhole) open.push({ marks, kind, part: 'options' });
    if (kind === 'text') return `${prefix}:::{${name}} ${more}`.trimEnd();
    return kind === 'code' ? text : '';
  }
  if (TARGET_LINE.test(text) || COMMENT_LINE.test(text)) return '';
  return readInlineRoles(fence?.kind === 'glossary' ? toDefinition(text) : text);
}

/** Whether a fence is closed before the quote or the list item ends in which it was opened. */
function isClosed(
  lines: readonly SourceLine[],
  from: number,
  prefix: string,
  marks: string,
): boolean {
  for (const { text } of lines.slice(from + 1)) {
    if (text.trim() !== '' && !text.startsWith(prefix)) return false;
    const [, , found = '', name = '', more = ''] = FENCE_LINE.exec(text) ?? [];
    if (found !== '' && isClosing({ marks }, found, name + more)) return true;
  }
  return false;
}

function isClosing({ marks }: Pick<OpenFence, 'marks'>, found: string, info: string): boolean {
  return found.startsWith(marks) && info.trim() === '';
}

function kindOf(name: string): Kind {
  if (TEXT_DIRECTIVES.has(name)) return 'text';
  if (BARE_DIRECTIVES.has(name)) return 'bare';
  if (MADE_DIRECTIVES.has(name)) return 'made';
  return name === 'glossary' ? 'glossary' : 'code';
}

/** Whether a line is among the options of the directive; moves on where they end. */
function isOption(fence: OpenFence, text: string): boolean {
  if (fence.part === 'body') return false;
  if (OPTIONS_EDGE.test(text)) {
    fence.part = fence.part === 'block' ? 'body' : 'block';
    return true;
  }
  if (fence.part === 'block' || DIRECTIVE_OPTION.test(text)) return true;
  fence.part = 'body';
  return false;
}

/** A line of a glossary: a term, or what is indented below it and means it. */
function toDefinition(text: string): string {
  return text.replace(/^[ \t]+(?=\S)/, ': ');
}

function readInlineRoles(text: string): string {
  return text.replace(CODE_SPAN, (span, role: string | undefined, _, words: string) => {
    if (role === undefined) return span;
    if (role.startsWith('cite') || role === 'eq') return '';
    const shown = WORDS_AND_TARGET.exec(words)?.[1];
    if (shown !== undefined) return shown;
    // a bare label is no word
    return /^(?:ref|numref|doc|any|download)$/.test(role) ? `\`${words}\`` : words;
  });
}
