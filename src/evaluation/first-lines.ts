import { type Answer, listParts } from '../answer/answer.ts';
import { shorten } from '../text/shorten.ts';
import type { EvaluationCase } from './set.ts';

/** A line of a terminal. */
const MAX_LINE = 150;

/**
 * Each question with the first line of its answer below it, so that a person can read a hundred of them. A first line that only
 * announces what follows, and so ends in a colon, goes on with the beginning of that.
 */
export function listFirstLines(
  cases: readonly EvaluationCase[],
  answers: readonly Answer[],
): string {
  const lines = cases.flatMap(({ ask, follows }, at) => {
    const answer = answers[at];
    if (answer === undefined) return [];
    const first = listParts(answer).map(toFirstLine);
    return [follows ? `… ${ask}` : ask, ...first.map((line) => `  ${line}`)];
  });
  return `${lines.join('\n')}\n`;
}

function toFirstLine({ outcome, headline, owners, passages }: Answer): string {
  const next = owners[0]?.sentence ?? passages[0]?.passage.text ?? '';
  const isWhole = !headline.endsWith(':') || next === '';
  return shorten(`${outcome}: ${isWhole ? headline : `${headline} ${next}`}`, MAX_LINE);
}
