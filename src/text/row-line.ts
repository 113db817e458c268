// A table's row as passages quote it: `**Row** – Column: cell; Column: cell`.

import { toPlainText } from './plain-text.ts';

const ROW = /^\*\*(.+?)\*\* – (.+)$/;
const CELL = /(?:^|;\s)([^:;]{1,60}):\s/g;

/** A cell, and the head of its column; '' where that has none. Plain text. */
interface RowCell {
  readonly label: string;
  readonly text: string;
}

/** Reads a quoted row; null for any other line. */
export function readRowLine(
  line: string,
): { readonly head: string; readonly cells: readonly RowCell[] } | null {
  const [, head, cells] = ROW.exec(line) ?? [];
  return head === undefined || cells === undefined ? null : { head, cells: splitCells(cells) };
}

function splitCells(cells: string): RowCell[] {
  const labels = [...cells.matchAll(CELL)];
  if (labels.length === 0) return [{ label: '', text: toPlainText(cells) }];
  return labels.map((label, at) => ({
    label: toPlainText(label[1] ?? ''),
    text: toPlainText(cells.slice(label.index + label[0].length, labels[at + 1]?.index)),
  }));
}

/** `Row: Column` as one label. */
export function joinRowLabels(head: string, label: string): string {
  return [head, label].filter(Boolean).join(': ');
}
