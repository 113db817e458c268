import type { Answer, Row } from '../answer/answer.ts';
import type { Role } from '../knowledge/roles.ts';
import { foldText } from '../text/fold-text.ts';
import type { NameFinder } from '../text/role-names.ts';

/** How many rows and cells a set's comparisons have, and how many of them tell nothing apart. */
export interface ComparisonFlaws {
  readonly rows: number;
  /** Rows that say the same of two roles. */
  readonly sameRows: number;
  /** Cells that say something. */
  readonly cells: number;
  /** Cells that are only a heading, a name or a lead-in without what it leads to. */
  readonly bareCells: number;
  /** Cells that speak of another role of the row, and not of their own. */
  readonly otherRoleCells: number;
}

interface SaidCell {
  readonly answer: Answer;
  readonly role: Role;
  readonly text: string;
}

/** Counts over all comparisons among the answers; `names` finds the names of all roles. */
export function countComparisonFlaws(
  answers: readonly Answer[],
  names: NameFinder,
): ComparisonFlaws {
  const rows = answers.flatMap((answer) => answer.rows);
  const cells = answers.flatMap((answer) => answer.rows.flatMap((row) => readCells(row, answer)));
  return {
    rows: rows.length,
    sameRows: rows.filter(saysTheSame).length,
    cells: cells.length,
    bareCells: cells.filter(isBare).length,
    otherRoleCells: cells.filter((cell) => isOfOtherRole(cell, names)).length,
  };
}

function readCells({ cells }: Row, answer: Answer): SaidCell[] {
  return cells.flatMap(({ role: id, text }) => {
    const role = answer.roles.find((one) => one.id === id);
    return text === null || role === undefined ? [] : [{ answer, role, text }];
  });
}

function saysTheSame({ cells }: Row): boolean {
  const texts = cells.flatMap(({ text }) => (text === null ? [] : [foldText(text)]));
  return new Set(texts).size < texts.length;
}

function isBare({ answer, role, text }: SaidCell): boolean {
  if (/:$/.test(text)) return true;
  const headings = answer.passages.flatMap(({ passage }) => [passage.article, ...passage.heading]);
  return [...headings, role.name, ...role.aliases].some((one) => foldText(one) === foldText(text));
}

function isOfOtherRole({ answer, role, text }: SaidCell, names: NameFinder): boolean {
  const named = new Set(names.find(text, 'prose').map((name) => name.role));
  return !named.has(role.id) && answer.roles.some(({ id }) => named.has(id));
}
