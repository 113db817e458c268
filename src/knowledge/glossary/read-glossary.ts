// Finds the terms that an article explains: in tables, definition lists, and lists, lines and headings of a glossary.

import { foldText } from '../../text/fold-text.ts';
import { toPlainText } from '../../text/plain-text.ts';
import type { ArticleTable, Content } from '../markdown/blocks.ts';
import { toLabelText } from '../markdown/label-text.ts';
import { cellAt } from '../markdown/table-cell.ts';
import type { Passage } from '../passage.ts';
import type { GlossaryEntry, WrittenEntry } from './glossary-entry.ts';
import { readTermNames } from './term-names.ts';

/** A section as far as terms are concerned. */
export interface GlossarySection {
  readonly heading: readonly string[];
  readonly blocks: readonly Content[];
}

/** What a glossary is called. */
const GLOSSARY =
  /\b(?:glossar(?:y|ies)|acronyms?|abbreviations?|initialisms?|terminology|jargon|lingo|vocabulary|lexicon|nomenclature|(?:key|our|common|useful|important) (?:terms|words|phrases)|terms (?:and|&) (?:definitions|acronyms|abbreviations)|definitions(?: of terms)?|dictionary|what (?:our )?words mean)\b/i;
const TERM_HEAD =
  /^(?:terms?|acronyms?|abbreviations?|initialisms?|words?|phrases?|jargon|expressions?|(?:term|acronym|abbreviation) or \w+)$/i;
/** Heads of columns that name things of any kind, and terms in a glossary. */
const NAME_HEAD = /^(?:names?|short|short form|entry|concept|letters)$/i;
const MEANING_HEAD =
  /^(?:meanings?|definitions?|defined as|stands for|what it (?:means|is|stands for)|means|explanations?|expansions?|expanded|full (?:form|name|term)|long (?:form|name)|in full|spelled out|short for|descriptions?|explained)$/i;
const ALIAS_HEAD = /^(?:alias(?:es)?|also(?: known as| called)?|aka|synonyms?|other names?)$/i;
/** `*[HTML]: Hyper Text Markup Language` */
const ABBREVIATION = /^\*\[([^\]\n]{1,60})\]:[ \t]*(\S.*)$/gm;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/;
/** `**Term** – meaning`, `Term: meaning`, `Term = meaning`. */
const DEFINED_TERM =
  /^(?:(\*\*|__)(?=\S)([^*\n]{1,100}?):?\1|([^:=\n]{1,80}?))(\s*\([^()\n]{1,80}\))?\s*(?::|=|\s--?|\s[–—])\s+(\S[\s\S]*)$/;
/** Words by which the passage of an entry is known. */
const OPENING_WORDS = 5;
/** As contracts put it: “Term” means … */
const MEANS =
  /^(?:\d{1,3}[.)]\s+|[a-z][.)]\s+)?["“]([^"“”\n]{1,80})["”]\s+(?:means?|shall mean|refers? to)\s+(\S[\s\S]*)$/i;
const LETTER = /^(?:[a-z]|[a-z] ?[-–—] ?[a-z]|0-9|#)$/i;

/** The entries of an article, in its order. */
export function readGlossary({
  title,
  sections,
  passages,
}: {
  readonly title: string;
  readonly sections: readonly GlossarySection[];
  readonly passages: readonly Passage[];
}): readonly GlossaryEntry[] {
  return sections.flatMap(({ heading, blocks }) => {
    const around = passages.filter((one) => one.heading.join('\n') === heading.join('\n'));
    if (around.length === 0) return [];
    const isGlossary = [title, ...heading].some((one) => GLOSSARY.test(one));
    const written = [
      ...blocks.flatMap((block) => readBlock(block, isGlossary)),
      ...readDefinitions(blocks),
    ];
    const headed = isGlossary && written.length === 0 ? readHeading(title, heading, blocks) : [];
    return placeEntries([...written, ...headed], around);
  });
}

function readBlock(block: Content, isGlossary: boolean): readonly WrittenEntry[] {
  switch (block.kind) {
    case 'table':
      return readTerms(block, isGlossary);
    case 'list':
      return isGlossary
        ? block.items.flatMap(({ text }) => readDefined(text.replace(ITEM, '')))
        : [];
    case 'paragraph': {
      const short = [...block.text.matchAll(ABBREVIATION)].map(([, term = '', meaning = '']) =>
        toWritten(term, meaning),
      );
      if (short.length > 0 || !isGlossary) return short;
      return block.text.split('\n').every((line) => DEFINED_TERM.test(line))
        ? block.text.split('\n').flatMap(readDefined)
        : readDefined(block.text);
    }
    default:
      return [];
  }
}

function toWritten(term: string, meaning: string, aliases: readonly string[] = []): WrittenEntry {
  return { term: toLabelText(term), meaning: toPlainText(meaning), aliases };
}

/** A table with a column of terms and one or more of what they mean. */
function readTerms({ head, rows }: ArticleTable, isGlossary: boolean): readonly WrittenEntry[] {
  const names = head.map(toLabelText);
  const term = names.findIndex(
    (name) => TERM_HEAD.test(name) || (isGlossary && NAME_HEAD.test(name)),
  );
  const meanings = names.flatMap((name, at) => (MEANING_HEAD.test(name) ? [at] : []));
  const width = Math.max(head.length, ...rows.map(({ cells }) => cells.length));
  // in a glossary a table of two columns has nothing else
  const isPlain = isGlossary && width === 2 && meanings.length === 0 && term < 1;
  const at = term < 0 && (isPlain || (isGlossary && meanings.length > 0)) ? 0 : term;
  const told = isPlain ? [1] : meanings.filter((one) => one !== at);
  if (at < 0 || told.length === 0) return [];
  const others = names.flatMap((name, column) => (ALIAS_HEAD.test(name) ? [column] : []));
  return rows.flatMap(({ cells }) => {
    const said = told.map((one) => cellAt(cells, one)).filter((cell) => cell.trim() !== '');
    const aliases = others.flatMap((one) => toLabelText(cellAt(cells, one)).split(/[,;/]\s*/));
    return said.length === 0 ? [] : [toWritten(cellAt(cells, at), said.join(' – '), aliases)];
  });
}

function readDefined(text: string): readonly WrittenEntry[] {
  const [, quoted, told] = MEANS.exec(text) ?? [];
  if (quoted !== undefined && told !== undefined) return [toWritten(quoted, told)];
  const [, , bold, plain, brackets = '', meaning] = DEFINED_TERM.exec(text) ?? [];
  const term = bold ?? plain;
  return term === undefined || meaning === undefined ? [] : [toWritten(term + brackets, meaning)];
}

/** What folds out, or is framed for another reason, may be a longer list below what it is called. */
const MOST_TOLD_BELOW = 2;

/** Definition lists: within a frame a term in bold stands above a list of what it means. */
function readDefinitions(blocks: readonly Content[]): readonly WrittenEntry[] {
  let depth = 0;
  return blocks.flatMap((block, at) => {
    if (block.kind === 'frame-start') depth += 1;
    if (block.kind === 'frame-end') depth -= 1;
    const next = blocks[at + 1];
    if (depth < 1 || block.kind !== 'paragraph' || next?.kind !== 'list') return [];
    if (next.items.length > MOST_TOLD_BELOW) return [];
    const [, term] = /^\*\*([^*\n]{1,120})\*\*$/.exec(block.text) ?? [];
    const meaning = next.items.map(({ text }) => text.replace(ITEM, '')).join(' ');
    return term === undefined ? [] : [toWritten(term, meaning)];
  });
}

/** A heading below that of a glossary, with what it means below it; headings of letters are none. */
function readHeading(
  title: string,
  heading: readonly string[],
  blocks: readonly Content[],
): readonly WrittenEntry[] {
  const term = heading.at(-1) ?? '';
  const above = [title, ...heading.slice(0, -1)];
  const [first] = blocks;
  const isBelow = above.some((one) => GLOSSARY.test(one));
  if (!isBelow || GLOSSARY.test(term) || LETTER.test(term)) return [];
  return first === undefined || !('text' in first) ? [] : [toWritten(term, first.text)];
}

/** Puts entries in the passages that hold them; both are in the order of the article. */
function placeEntries(
  written: readonly WrittenEntry[],
  around: readonly Passage[],
): readonly GlossaryEntry[] {
  const texts = around.map(({ text }) => ` ${foldText(toPlainText(text))} `);
  let last = 0;
  return written.flatMap((entry) => {
    const { meaning } = entry;
    const named = readTermNames(entry.term, meaning);
    if (named === null || meaning === '') return [];
    const opening = foldText(meaning).split(' ').slice(0, OPENING_WORDS).join(' ');
    const found = texts
      .map((_, at) => (last + at) % texts.length)
      .find((at) =>
        [foldText(entry.term), opening].every((one) => texts[at]?.includes(` ${one} `)),
      );
    last = found ?? last;
    const passage = around[last];
    if (passage === undefined) return [];
    const aliases = [...new Set([...named.aliases, ...entry.aliases.filter(Boolean)])];
    return [{ term: named.term, aliases, meaning, passage }];
  });
}
