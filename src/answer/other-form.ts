// Tells a thing from what is only done by a word of the same stem: the post from posting, monitoring from a monitor.

import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import { isJobWord } from '../text/job-words.ts';
import { toSingular } from '../text/name-forms.ts';
import { isStopWord, splitWords, stem } from '../text/words.ts';
import { listAsked, NEARLY_AS_RARE } from './exactness.ts';
import type { PassageIndex } from './passage-index.ts';

/** Forms that are a verb's alone: "posted" speaks of no post. */
const OF_VERB =
  /(?:ing|ed)$|^(?:pays|paid|sent|spent|built|led|met|sold|bought|taught|written|driven|chosen|held|kept|lost|won)$/;
/** Before a noun: "an external monitor". */
const ARTICLES_AND_NUMBERS =
  /^(?:an?|the|this|that|these|those|each|every|any|no|our|your|their|its|my|\d+|one|two|three|four|five)$/;
const BEHIND_NOUN = /^(?:is|are|was|were|be|been|must|may|can|should|will|has|have)$/;
/** Between a subject and its verb. */
const BEFORE_DOING = /ly$|^(?:also|then|always|often|only|and|or|who|team|teams|group|members?)$/;

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
  const named = new Set(
    index
      .findNames(sentence)
      .flatMap(({ start, end }) =>
        splitWords(sentence.slice(start, end)).map(({ folded }) => folded),
      ),
  );
  return asked
    .filter(({ word, weight }) => weight >= rarest * NEARLY_AS_RARE && !word.includes(' '))
    .some(({ word, variants }) => {
      const isOther = (at: number): boolean =>
        isOtherForm(said, at, word, named) || isOfOtherThing(said, at, word);
      const same = variants.flatMap(({ stems: [one, another], kind }) =>
        one !== undefined && another === undefined && kind !== 'related' ? [one] : [],
      );
      const places = said.flatMap((one, at) => (same.includes(stem(one)) ? [at] : []));
      return places.length > 0 && places.every(isOther);
    });
}

/**
 * Whether a word of the same stem is another thing than the asked one: a form of the verb for a noun, or a noun for a deed in
 * "-ing", which "cleans" is no less than "cleaning".
 */
function isOtherForm(
  said: readonly string[],
  at: number,
  asked: string,
  named: ReadonlySet<string>,
): boolean {
  const one = said[at] ?? '';
  if (toSingular(one) === toSingular(asked) || OF_VERB.test(one) === OF_VERB.test(asked))
    return false;
  return OF_VERB.test(one) || isUsedAsNoun(said, at, named);
}

/** Whether a word that may be a verb is a noun, by what stands before it: behind a role's name it is what the role does. */
function isUsedAsNoun(said: readonly string[], at: number, named: ReadonlySet<string>): boolean {
  const [first = '', last = ''] = [said[at - 2], said[at - 1]];
  if (named.has(last) || isJobWord(toSingular(last))) return false;
  // "Marks are entered", "HR recruits cooks": the subject, and the object behind a verb
  if (at === 0 || BEHIND_NOUN.test(said[at + 1] ?? '')) return true;
  if (named.has(first) && !BEFORE_DOING.test(last)) return true;
  return ARTICLES_AND_NUMBERS.test(last) || ARTICLES_AND_NUMBERS.test(first);
}

/** Whether a word only says which other thing it is: "salary proposals" are no salaries. */
function isOfOtherThing(said: readonly string[], at: number, asked: string): boolean {
  const [one = '', next = ''] = said.slice(at, at + 2);
  const isMany = toSingular(asked) !== asked;
  // "each key opens a door": what follows is what it does
  const isOne = ARTICLES_AND_NUMBERS.test(said[at - 1] ?? '');
  return isMany && !isOne && one !== asked && toSingular(next) !== next && !isStopWord(next);
}
