import { writeFile } from 'node:fs/promises';
import { show, toTable } from './figures.ts';

/** One thing that was measured: of Rolecall, of what it is compared with, and the one divided by the other. */
export interface Row {
  readonly name: string;
  /** `ms`, `MB`, `a second` … */
  readonly unit: string;
  readonly rolecall: number;
  readonly baseline: number;
  readonly ratio: number;
}

export function toRow(name: string, unit: string, rolecall: number, baseline: number): Row {
  return { name, unit, rolecall, baseline, ratio: rolecall / baseline };
}

/** The rows as a table for people; `baseline` says what Rolecall is compared with. */
export function showRows(title: string, baseline: string, rows: readonly Row[]): string {
  return toTable(
    [title, 'unit', 'Rolecall', baseline, 'ratio'],
    rows.map((row) => [
      row.name,
      row.unit,
      show(row.rolecall),
      show(row.baseline),
      row.ratio.toFixed(2),
    ]),
  );
}

/** Writes the rows as a JSON array to a file, or for `-` to standard output. */
export async function writeRows(rows: readonly Row[], target: string): Promise<void> {
  const text = `${JSON.stringify(rows, null, 2)}\n`;
  if (target === '-') process.stdout.write(text);
  else await writeFile(target, text);
}
