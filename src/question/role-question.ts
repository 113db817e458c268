// Finds the question for a role as a whole at the end of a sentence: what stands before it tells why it is asked.

import { isParted, type MarkedQuestion } from './marked-question.ts';
import { ROLE_MARK } from './question.ts';

/** "what does the § actually do here", "what is a §". */
const AS_A_WHOLE = new RegExp(
  `^(?:(?:so|and|but|ok|well) )*(?:what(?: (?:exactly|actually))? (?:do|does) (?:(?:the|a|an|our|your) )*${ROLE_MARK}(?: (?:actually|really|even|typically|usually|normally|exactly))* do(?: (?:here|all day|exactly|actually|then))*|(?:what|whats|who|whos)(?: exactly| actually)?(?: (?:is|are))? (?:(?:the|a|an|our|your) )*${ROLE_MARK})$`,
);

/** "on call, what does the § do?": what stands before it is asked of, too. */
const NAMES_ASPECT =
  /^(?:(?:so|and|but|ok) )*(?:on|about|for|in|with|within|regarding|concerning|when|if|during|after|before|at|as|besides|apart from|when it comes to|once)\b/;

/** Where such a question begins behind a mark and words without a role, as an index of the text; 0 where it does not. */
export function findRoleQuestion({ text, words }: MarkedQuestion): number {
  const from = words.findIndex((word, at) => {
    const before = words[at - 1];
    const isBegun = before !== undefined && isParted(text, before, word);
    return isBegun && AS_A_WHOLE.test(foldFrom(words.slice(at)));
  });
  const before = foldFrom(words.slice(0, Math.max(0, from)));
  const isContext = !before.includes(ROLE_MARK) && !NAMES_ASPECT.test(before);
  return from > 0 && isContext ? (words[from]?.start ?? 0) : 0;
}

function foldFrom(words: MarkedQuestion['words']): string {
  return words.map(({ folded }) => folded).join(' ');
}
