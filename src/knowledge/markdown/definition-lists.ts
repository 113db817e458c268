import { toBoldText } from '../../text/inline-markdown.ts';
import { FRAME_END, FRAME_START } from './frames.ts';
import { lineAt, type SourceLine, textAt } from './source-lines.ts';

/** `: what the term means` */
const DEFINITION_LINE = /^( {0,3}):([ \t]+)(\S.*)$/;
/** What no term begins with: other blocks, code, a definition. */
const NO_TERM =
  /^(?: {4}|\t|\s*(?:[#>|:<\ue003\ue005\ue006]|[-*+][ \t]|\d{1,9}[.)][ \t]|\+[-=]|[-=]{3,}\s*$|\[[^\]\n]+\]:))/;
/** A term is a few words, and so many terms share a definition at most. */
const MAX_TERM = 120;
const MAX_SHARED_TERMS = 5;
const MAX_MARKER_BLANKS = 3;

/** Definition lists become a frame in which each term stands in bold above its definitions. */
export function readDefinitionLists(lines: readonly SourceLine[]): readonly SourceLine[] {
  const read: SourceLine[] = [];
  let isOpen = false;
  let isAfterDefinition = false;
  for (let at = 0; at < lines.length; at += 1) {
    const { text, line } = lines[at] ?? { text: '', line: 1 };
    const isAfterBreak = at === 0 || lines[at - 1]?.text.trim() === '';
    const terms = isAfterBreak || isAfterDefinition ? findTerms(lines, at) : 0;
    if (terms > 0 && (isAfterBreak || isCompactTerm(text))) {
      const words = lines.slice(at, at + terms).map((one) => one.text.trim());
      if (!isAfterBreak) read.push({ text: '', line });
      read.push({ text: (isOpen ? '' : FRAME_START) + toBoldText(words.join(', ')), line });
      read.push({ text: '', line });
      isOpen = true;
      isAfterDefinition = false;
      at += terms - 1;
      continue;
    }
    const [whole, indent = '', blanks = '', words = ''] = DEFINITION_LINE.exec(text) ?? [];
    if (whole !== undefined && isOpen) {
      const space = blanks.length > MAX_MARKER_BLANKS ? ' ' : blanks;
      read.push({ text: `${indent}-${space}${words}`, line });
      isAfterDefinition = true;
      continue;
    }
    if (isOpen && isAfterBreak && /^ ?\S/.test(text)) {
      read.push({ text: FRAME_END, line });
      isOpen = false;
    }
    isAfterDefinition = isAfterDefinition && isOpen && text.trim() !== '';
    const isCaption = whole !== undefined && isUnderTable(lines, at);
    read.push({ text: isCaption ? words : text, line });
  }
  if (isOpen) read.push({ text: FRAME_END, line: lineAt(lines, lines.length) });
  return read;
}

/** How many terms stand from a line on up to their definition, which may have an empty line above it; 0 for none. */
function findTerms(lines: readonly SourceLine[], at: number): number {
  let count = 0;
  while (count < MAX_SHARED_TERMS && isTerm(textAt(lines, at + count))) count += 1;
  if (count === 0) return 0;
  const isApart = lines[at + count]?.text.trim() === '';
  const next = textAt(lines, at + count + (isApart ? 1 : 0));
  return DEFINITION_LINE.test(next) ? count : 0;
}

function isTerm(text: string): boolean {
  return text.trim() !== '' && text.length <= MAX_TERM && !NO_TERM.test(text);
}

/** Right under a definition, what goes on in it has no capital or ends like a sentence. */
function isCompactTerm(text: string): boolean {
  return /^[*_`[]*[\p{Lu}\p{Lo}\p{N}\ue000]/u.test(text) && !/[.,;:!?]\s*$/.test(text);
}

/** Whether a line is what Pandoc writes under a table: its caption. */
function isUnderTable(lines: readonly SourceLine[], at: number): boolean {
  let above = at - 1;
  while (above > at - 4 && lines[above]?.text.trim() === '') above -= 1;
  return lines[above]?.text.startsWith('|') ?? false;
}
