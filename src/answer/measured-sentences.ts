// Measures how each sentence of a passage fits a question, with what it points back to.

import type { Passage } from '../knowledge/passage.ts';
import type { Question } from '../question/question.ts';
import type { Fit } from '../search/rank.ts';
import { leadItems } from './led-items.ts';
import type { PassageIndex, Sentence } from './passage-index.ts';
import { type Complete, completeNouns, listNamed, type TwoWords } from './pointed-nouns.ts';

/** A sentence of the passage, measured. */
export interface MeasuredSentence extends Sentence {
  readonly fit: Fit;
  /** What the sentence before it speaks of, where this one may point back to it. */
  readonly before: Fit | null;
  /** Whether that one asks something, which this one replies to: "Questions on the ledger? Ask the clerk." */
  readonly isReply: boolean;
  /** The roles that the sentence before it names. */
  readonly namesBefore: Sentence['names'];
  /** Completes a part of it by what the sentences before it name. */
  readonly complete: Complete;
}

const IN_EXAMPLE = / ?\((?:e\.?g\.?|for example|for instance|such as|like)\b[^()]*\)/gi;

/** What brackets add to the head of a row is not what the row is about, "Offer (salary): …", unless both were asked for: "Insurance (cars)". */
const IN_ROW_HEAD = /^([^:–—()]{1,60}\S) \([^()]*\)(?=:| [–—])/;

/** The sentences of a passage in its order; `things` are those that the question names in two words. */
export function measureSentences(
  passage: Passage,
  { question, things }: { readonly question: Question; readonly things: readonly TwoWords[] },
  index: PassageIndex,
): MeasuredSentence[] {
  const measure = index.search.measure(question);
  const speaks = (text: string): boolean => measure(index.search.toTermIds(text)).coverage > 0;
  const isOnBoth = (head: string, bracket: string): boolean => speaks(head) && speaks(bracket);
  let named: readonly TwoWords[] = [];
  let before: Fit | null = null;
  let isReply = false;
  let namesBefore: Sentence['names'] = [];
  return leadItems(index.sentencesOf(passage)).map((sentence) => {
    const complete = completeNouns(named);
    // nobody owns what is an example of something else
    const plain = sentence.text.replace(IN_EXAMPLE, '');
    const told = complete(
      passage.attribution === 'table'
        ? plain.replace(IN_ROW_HEAD, (whole, head: string) =>
            isOnBoth(head, whole.slice(head.length)) ? whole : head,
          )
        : plain,
    );
    const terms = told === sentence.text ? sentence.terms : index.search.toTermIds(told);
    const measured = { ...sentence, fit: measure(terms), before, isReply, namesBefore, complete };
    named = [...new Set([...named, ...listNamed(things, measured.fit)])];
    before = measured.fit;
    isReply = sentence.text.endsWith('?');
    namesBefore = sentence.names;
    return measured;
  });
}
