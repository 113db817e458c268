import type { Answer } from '../../src/answer/answer.ts';

/**
 * An answer as `phrasings.yaml` and `threads.yaml` write it, as far as `wanted` goes into it:
 * `intent [roles] topic > first owner | how the first line begins`, or `| "words of the first passage"`.
 */
export function describeAnswer(answer: Answer, wanted: string): string {
  const { intent, roles, topic, owners, headline, passages } = answer;
  const [reading = '', said] = wanted.split(' | ');
  const read = `${intent} [${roles.map(({ id }) => id).join(' ')}] ${topic ?? '-'}`;
  const owner = reading.includes(' > ') ? ` > ${owners[0]?.role.id ?? 'nobody'}` : '';
  if (said === undefined) return read + owner;
  const quoted = /^"(.+)"$/.exec(said)?.[1];
  const isSaid =
    quoted === undefined
      ? headline.startsWith(said)
      : passages[0]?.passage.text.includes(quoted) === true;
  const found = quoted === undefined ? headline : `"${passages[0]?.passage.text ?? ''}"`;
  return `${read}${owner} | ${isSaid ? said : found}`;
}
