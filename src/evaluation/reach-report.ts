import type { Reach } from './reach.ts';
import { formatPercent } from './report.ts';

/** Stand-ins that are listed. */
const MOST_FIRINGS = 40;
const MAX_WIDTH = 120;

/** The reach of other words as a person reads it. */
export function writeReach({ common, unreached, words, firings }: Reach): string {
  const asked = words.same + words.other + words.none;
  const share = (count: number): string =>
    `${count} of ${asked} (${formatPercent(asked === 0 ? 0 : count / asked)})`;
  const wrong = firings.filter((one) => one.wrong > 0);
  return [
    'words asked',
    `  the articles have them   ${share(words.same)}`,
    `  … only in other words    ${share(words.other)}`,
    `  … in no words            ${share(words.none)}`,
    '',
    `common words of the articles that no other word leads to: ${unreached.length} of ${common}`,
    ...wrapList(unreached.map(({ word, passages }) => `${word} ${passages}`)),
    '',
    `other words found in what was quoted: ${firings.length}`,
    ...firings.slice(0, MOST_FIRINGS).map(writeFiring),
    '',
    `… in answers that are firm and wrong: ${wrong.length}`,
    ...wrong.map(writeFiring),
    '',
  ].join('\n');
}

function writeFiring({ asked, found, times, wrong }: Reach['firings'][number]): string {
  return `  ${String(times).padStart(3)}  ${asked} > ${found}${wrong > 0 ? `  (${wrong} wrong)` : ''}`;
}

function wrapList(items: readonly string[]): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length + 2 <= MAX_WIDTH) {
      lines[lines.length - 1] = `${last}, ${item}`;
    } else lines.push(`  ${item}`);
  }
  return lines;
}
