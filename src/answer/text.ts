// Lays out an answer as plain text.

import type { Passage } from '../knowledge/passage.ts';
import { shorten } from '../text/shorten.ts';
import {
  type Answer,
  type AnswerLevel,
  listColumns,
  listParts,
  type Owner,
  type Row,
  type ScoredPassage,
} from './answer.ts';
import { nameChange } from './level-changes.ts';
import { readSentences } from './passage-sentences.ts';
import { formatContact } from './reach.ts';

/** Passages that a plain text quotes; JSON and the thread have the rest. */
const MAX_QUOTES = 3;
const MAX_CLOSEST_LENGTH = 160;
/** Roles that are named to choose from. */
const MAX_CHOICES = 6;

/** Says in a citation that its article calls the passage archived, deprecated or superseded. */
export const OUTDATED_MARK = 'outdated';
/** Says of a role in a comparison that its articles are silent. */
export const SILENCE_IN_WORDS = 'the articles don’t say';

/** `Article › Heading › Subheading`, with the link to the source and the date where the article gives them. */
function citePassage(passage: Passage): string {
  const place = [passage.article, ...passage.heading].join(' › ');
  const link = linkTo(passage);
  const marks = [
    link,
    passage.updated === null ? null : `updated ${passage.updated}`,
    passage.isOutdated ? OUTDATED_MARK : null,
  ].filter((mark) => mark !== null);
  return marks.length === 0 ? place : `${place} (${marks.join(', ')})`;
}

/** The address of a passage in its source, or null where the article names none. */
export function linkTo({ source, slug }: Passage): string | null {
  if (source === null) return null;
  return slug === '' ? source : `${source.replace(/#.*$/, '')}#${slug}`;
}

function quotePassage({ passage }: ScoredPassage): string {
  const { text, attribution } = passage;
  const isRecord = attribution === 'record';
  const lines = text
    .split('\n')
    .map((line) => (isRecord ? `> ${toCodeSpan(line)}` : `> ${line}`).trimEnd());
  return [...lines, `— ${citePassage(passage)}`].join('\n');
}

/** A line of a data file as Markdown that keeps all of its marks. */
function toCodeSpan(line: string): string {
  const marks = line.includes('`') ? '``' : '`';
  const edge = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return line.trim() === '' ? '' : `${marks}${edge}${line}${edge}${marks}`;
}

function ownerToText({ role, sentence }: Owner): string {
  const contact = formatContact(role);
  return `• ${role.name}: ${sentence}${contact === null ? '' : `\n  Contact: ${contact}`}`;
}

/** The aspect of a row, and what becomes of it from level to level: `Scope (changed)`. */
export function nameAspect(row: Row): string {
  return row.change === undefined ? row.aspect : `${row.aspect} (${nameChange(row)})`;
}

/** A line for each cell of a row, with the name of its column; `mark` may emphasize that. */
export function cellsToText(
  { cells }: Row,
  columns: readonly AnswerLevel[],
  mark: (name: string) => string = (name) => name,
): string[] {
  return cells.map(({ role, text }) => {
    const name = columns.find(({ id }) => id === role)?.name ?? role;
    return `• ${mark(name)}: ${text ?? SILENCE_IN_WORDS}`;
  });
}

function rowsToText(answer: Answer): string[] {
  const columns = listColumns(answer);
  return answer.rows.flatMap((row) => {
    const [said, ...others] = row.cells.map(({ text }) => text);
    // what is the same is said once
    if (row.change === 'kept' && said && others.every((text) => text === said))
      return [`${nameAspect(row)}: ${said}`, ''];
    return [nameAspect(row), ...cellsToText(row, columns), ''];
  });
}

function offersToText({ outcome, roles, closest, choices, fallback }: Answer): string[] {
  const lines: string[] = [];
  if (closest.length > 0) {
    lines.push(
      'Closest:',
      ...closest.map(({ passage }) => {
        const sentences = readSentences(passage.text);
        const sentence = sentences.find(({ isLeadIn }) => !isLeadIn) ?? sentences[0];
        return `• ${citePassage(passage)}: ${shorten(sentence?.text ?? '', MAX_CLOSEST_LENGTH)}`;
      }),
    );
  }
  if (choices.length > 0) {
    // the roles asked about are those to ask; others are offered to ask about
    const isToAsk = outcome !== 'clarify' && choices.some((role) => roles.includes(role));
    const names = choices.slice(0, MAX_CHOICES).map((role) => {
      const contact = isToAsk ? formatContact(role) : null;
      return contact === null ? role.name : `${role.name} (${contact})`;
    });
    const label = isToAsk ? 'Ask' : 'Known roles';
    const more = choices.length - names.length;
    lines.push(`${label}: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`);
  }
  const asked = fallback === undefined ? null : formatContact({ contact: fallback });
  if (asked !== null) lines.push(`Ask: ${asked}`);
  return lines;
}

/** Says how many questions of a message were left out; null for none. */
export function nameLeftOut({ leftOut = 0 }: Answer): string | null {
  if (leftOut === 0) return null;
  return `I answer three questions at a time; please ask the other ${leftOut === 1 ? 'one' : leftOut} again.`;
}

/** An answer as a person reads it where there is no markup: headline, owners or table, quotes with their citations; part by part. */
export function answerToText(answer: Answer): string {
  return [...listParts(answer).map(partToText), nameLeftOut(answer)]
    .filter((text) => text !== null)
    .join('\n\n');
}

function partToText(answer: Answer): string {
  const parts = [answer.headline];
  if (answer.owners.length > 0) {
    parts.push(answer.owners.map(ownerToText).join('\n'));
  }
  if (answer.rows.length > 0) parts.push(rowsToText(answer).join('\n').trimEnd());
  parts.push(...answer.passages.slice(0, MAX_QUOTES).map(quotePassage));
  const more = answer.passages.length - MAX_QUOTES;
  if (more > 0) parts.push(`${more} more ${more === 1 ? 'passage' : 'passages'} on this.`);
  const offered = offersToText(answer);
  if (offered.length > 0) parts.push(offered.join('\n'));
  return parts.join('\n\n');
}
