// Looks for words that stand in a row in some passage, letter by letter and not by their stems.

import { toSingular } from '../text/name-forms.ts';
import { type Doc, wordOf } from './doc.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whether a passage has folded words in a row, the last one in the singular or the plural. */
export function hasPhrase(
  words: readonly string[],
  docs: readonly Doc[],
  { wordId }: Vocabulary,
): boolean {
  const singular = toSingular(words.at(-1) ?? '');
  const last = toIds([words.at(-1) ?? '', singular, `${singular}s`], wordId);
  const before = words.slice(0, -1).map(wordId);
  if (last.size === 0 || before.includes(undefined)) return false;
  return docs.some(({ tokens }) =>
    tokens.some(
      (token, at) =>
        at >= before.length &&
        last.has(wordOf(token)) &&
        before.every((id, nth) => id === wordOf(tokens[at - before.length + nth] ?? -1)),
    ),
  );
}

function toIds(words: readonly string[], wordId: Vocabulary['wordId']): ReadonlySet<number> {
  return new Set(words.map(wordId).filter((id) => id !== undefined));
}
