// Collects what the articles of a folder call jobs and teams, and where.

import { capitalize } from '../../text/capitalize.ts';
import { toSingular } from '../../text/name-forms.ts';
import { splitSentences } from '../../text/sentences.ts';
import { foldedAt, splitWords } from '../../text/words.ts';
import type { ArticleTable, Block } from '../markdown/blocks.ts';
import { toLabelText } from '../markdown/label-text.ts';
import { cellAt } from '../markdown/table-cell.ts';
import type { ArticleOutline } from '../outline.ts';
import { findRolePhrases, type RolePhrase, readRoleLabel } from './role-phrases.ts';

/** A name that may be a role's, and how often it stands where. */
export interface Candidate {
  readonly key: string;
  /** As it is written most often; with preference for labels. */
  readonly name: string;
  readonly acronyms: readonly string[];
  /** Whether no place has it in the singular. */
  readonly isAlwaysPlural: boolean;
  /** In front matter. */
  readonly declared: number;
  /** As a title, a heading, the head of a column or row, or a term. */
  readonly labelled: number;
  /** In running text. */
  readonly mentioned: number;
  /** … as a certain one, not as any. */
  readonly definite: number;
  /** … with a verb that says what it does. */
  readonly acting: number;
}

interface Tally {
  declared: number;
  labelled: number;
  mentioned: number;
  definite: number;
  acting: number;
  readonly spellings: Map<string, number>;
  readonly acronyms: Set<string>;
}

/** `**Term** – …`, `**Term**: …`, `**Term:** …` at the beginning of a paragraph or list item. */
const TERM =
  /^\s*(?:[-*+]\s+|\d{1,4}[.)]\s+)?(?:(?:the|our|an?|each)\s+)?(\*\*|__)([^*\n]{2,80}?):?\1\s*(?:[:–—-]|$|is\b|are\b)/i;
/** A spelling in a label counts for several in running text, where capitals are often left out. */
const LABEL_SPELLING = 10;

/** Every name of a job or a team in these articles, in the order in which they come. */
export function collectCandidates(outlines: readonly ArticleOutline[]): Candidate[] {
  const tallies = new Map<string, Tally>();
  const count = (
    { key, name, acronym }: RolePhrase,
    where: 'declared' | 'labelled' | 'mentioned',
    how = { acts: false, isDefinite: false },
  ): void => {
    const tally = tallies.get(key) ?? createTally();
    tallies.set(key, tally);
    tally[where] += 1;
    if (how.acts) tally.acting += 1;
    if (how.isDefinite) tally.definite += 1;
    if (acronym !== undefined) tally.acronyms.add(acronym);
    const weight = where === 'mentioned' ? 1 : LABEL_SPELLING;
    tally.spellings.set(name, (tally.spellings.get(name) ?? 0) + weight);
  };
  for (const { title, roles, blocks } of outlines) {
    for (const role of roles) {
      for (const phrase of readRoleLabel(role.replaceAll('-', ' '))) count(phrase, 'declared');
    }
    const labels = [title, ...blocks.flatMap(listLabels)];
    for (const label of labels) {
      for (const phrase of readRoleLabel(label)) count(phrase, 'labelled');
    }
    for (const sentence of blocks.flatMap(listSentences)) {
      for (const phrase of findRolePhrases(sentence)) count(phrase, 'mentioned', phrase);
    }
  }
  return [...tallies].map(([key, tally]) => ({
    ...tally,
    key,
    name: capitalize(chooseSpelling(tally.spellings)),
    isAlwaysPlural: [...tally.spellings.keys()].every(isPlural),
    acronyms: [...tally.acronyms],
  }));
}

function createTally(): Tally {
  const counts = { declared: 0, labelled: 0, mentioned: 0, definite: 0, acting: 0 };
  return { ...counts, spellings: new Map(), acronyms: new Set() };
}

/** The commonest spelling, in the singular. */
function chooseSpelling(spellings: ReadonlyMap<string, number>): string {
  const ranked = [...spellings].sort(([a, x], [b, y]) => y - x || a.length - b.length);
  const most = ranked[0]?.[0] ?? '';
  // The singular of a plural that ends in one letter more is the same without it: "keepers", not "secretaries".
  return isPlural(most) && `${toSingular(readLastWord(most))}s` === readLastWord(most)
    ? most.slice(0, -1)
    : most;
}

function isPlural(name: string): boolean {
  const last = readLastWord(name);
  return !/ of /i.test(name) && toSingular(last) !== last;
}

function readLastWord(name: string): string {
  const words = splitWords(name);
  return foldedAt(words, words.length - 1);
}

function listLabels(block: Block): string[] {
  if (block.kind === 'heading') return [block.text];
  if (block.kind === 'table') return listTableHeads(block);
  if (block.kind === 'list') return block.items.flatMap(({ text }) => readTerm(text));
  return block.kind === 'paragraph' ? readTerm(block.text) : [];
}

function listTableHeads({ head, rows }: ArticleTable): string[] {
  return [...head, ...rows.map(({ cells }) => cellAt(cells, 0))].map(toLabelText);
}

function readTerm(text: string): string[] {
  const term = TERM.exec(text)?.[2];
  return term === undefined ? [] : [toLabelText(term)];
}

function listSentences(block: Block): string[] {
  return listTexts(block)
    .flatMap((text) => text.split('\n'))
    .flatMap((line) => splitSentences(toLabelText(line)));
}

/** The texts of a block in which names may stand; headings are labels. */
function listTexts(block: Block): readonly string[] {
  if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells);
  if (block.kind === 'list') return block.items.map(({ text }) => text);
  return block.kind === 'paragraph' || block.kind === 'quote' ? [block.text] : [];
}
