// Tells a thing from what is only done by a word of the same stem: the post from posting, monitoring from a monitor.

import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import { toSingular } from '../text/name-forms.ts';
import { splitWords, stem } from '../text/words.ts';
import { listAsked, NEARLY_AS_RARE } from './exactness.ts';
import type { PassageIndex } from './passage-index.ts';

const OF_VERB = /(?:ing|ed)$/;

/** Whether a statement, with the headings above it, has the rarest word of a thing only as a form of the verb, or the verb's only as a noun. */
export function isInOtherForm(
  { sentence, hit }: { readonly sentence: string; readonly hit: Hit },
  question: Question,
  index: PassageIndex,
): boolean {
  if (question.action !== null) return false;
  const asked = listAsked(question, index);
  const rarest = Math.max(0, ...asked.map(({ weight }) => weight));
  const { article, heading } = hit.passage;
  const said = splitWords([sentence, article, ...heading].join('\n')).map(({ folded }) => folded);
  return asked
    .filter(({ word, weight }) => weight >= rarest * NEARLY_AS_RARE && !word.includes(' '))
    .some(({ word }) => {
      const forms = said.filter((one) => stem(one) === stem(word));
      return forms.length > 0 && forms.every((one) => isOtherForm(one, word));
    });
}

function isOtherForm(one: string, other: string): boolean {
  return toSingular(one) !== toSingular(other) && OF_VERB.test(one) !== OF_VERB.test(other);
}
