// Tells a thing from what is only done by a word of the same stem: the post from posting, monitoring from a monitor.

import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import { toSingular } from '../text/name-forms.ts';
import { isStopWord, splitWords, stem } from '../text/words.ts';
import { listAsked, NEARLY_AS_RARE } from './exactness.ts';
import type { PassageIndex } from './passage-index.ts';

/** Forms that are a verb's alone. */
const OF_VERB =
  /(?:ing|ed)$|^(?:pays|paid|sent|spent|built|led|met|sold|bought|taught|written|driven|chosen|held|kept|lost|won)$/;

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
    .some(({ word, variants }) => {
      const isOther = (at: number): boolean =>
        isOtherForm(said[at] ?? '', word) || isOfOtherThing(said, at, word);
      const same = variants.flatMap(({ stems: [one, another], kind }) =>
        one !== undefined && another === undefined && kind !== 'related' ? [one] : [],
      );
      const places = said.flatMap((one, at) => (same.includes(stem(one)) ? [at] : []));
      return places.length > 0 && places.every(isOther);
    });
}

function isOtherForm(one: string, other: string): boolean {
  return toSingular(one) !== toSingular(other) && OF_VERB.test(one) !== OF_VERB.test(other);
}

/** Whether a word only says which other thing it is: "salary proposals" are no salaries. */
function isOfOtherThing(said: readonly string[], at: number, asked: string): boolean {
  const [one = '', next = ''] = said.slice(at, at + 2);
  const isMany = toSingular(asked) !== asked;
  return isMany && one !== asked && toSingular(next) !== next && !isStopWord(next);
}
