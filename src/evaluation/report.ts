import type { Score, Share } from './score.ts';
import type { QuestionSet } from './set.ts';

const NONE = 'none asked';

/** Score of a set -> a table of its kinds, the measures of ranking, and every failure with its line. */
export function toReport(score: Score, set: QuestionSet): string {
  const { evidence, comparisons } = score;
  const kinds = [...score.kinds].sort(([a], [b]) => a.localeCompare(b));
  const rows: [string, string][] = [
    ...kinds.map(([kind, part]): [string, string] => [kind, formatShare(part)]),
    ['all', `${formatShare(score.passed)}, floor ${formatPercent(set.floor)}`],
    ['helped', formatShare(score.helped)],
    ['owner first', formatShare(score.ownerFirst)],
    ['recall@1', evidence.of === 0 ? NONE : formatPercent(evidence.recallAt1)],
    ['recall@3', evidence.of === 0 ? NONE : formatPercent(evidence.recallAt3)],
    ['MRR', evidence.of === 0 ? NONE : evidence.mrr.toFixed(3)],
    ['false answers', formatShare(score.falseAnswers)],
    ['nearest on no', formatShare(score.nearestOnNo)],
    ['firm, wrong', formatShare(score.firmAndWrong)],
    ['same rows', formatShare({ hits: comparisons.sameRows, of: comparisons.rows })],
    ['bare cells', formatShare({ hits: comparisons.bareCells, of: comparisons.cells })],
    ['wrong cells', formatShare({ hits: comparisons.otherRoleCells, of: comparisons.cells })],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  const table = rows.map(([label, value]) => `${label.padEnd(width)}  ${value}`);
  const failures = score.results
    .filter(({ fails }) => fails.length > 0)
    .map(({ case: one, fails }) =>
      [`${set.file}:${one.line}: ${one.ask}`, ...fails.map((fail) => `  ${fail}`)].join('\n'),
    );
  return `${[table.join('\n'), ...failures].join('\n\n')}\n`;
}

/** Whether as many cases pass as the set asks for. */
export function isAtFloor(score: Score, { floor }: QuestionSet): boolean {
  return score.passed.hits >= floor * score.passed.of;
}

function formatShare({ hits, of }: Share): string {
  return of === 0 ? NONE : `${hits} of ${of} (${formatPercent(hits / of)})`;
}

/** A share of one as a percentage. */
export function formatPercent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
