// Parts what is told behind a question from it: "when do I get paid, I'm new here".

import { endAt, splitWords, type Word } from '../text/words.ts';
import type { HasContent } from './asking-clause.ts';
import { AUXILIARY, OPENER, WH_WORD } from './discourse.ts';

/** A clause of its own that says how things stand with somebody or something. */
const TELLS_OF =
  /^(?:(?:and|but|as|cos|coz|bc|since) )?(?:i(?: am| was| have|ve| have| just| only| started| got)|im|ive|iam|were (?:a|an|all|just|still|in|on|at|out|about|going|moving)|we are|weve|we have|its|it is|theyre|theres|there is|hes|shes|(?:my|our|mine|ours) (?:\w+ )?(?:is|are|was|has|got|just|keeps?|wont|isnt|doesnt|cant)|mines) \S/;
/** "…, my lead or me": what is chosen from belongs to the question. */
const CHOICE = /\b(?:or|nor)\b/;

/** A question, and what is told behind its comma; nothing where all of it asks. */
export interface AskedAndTold {
  readonly asked: string;
  readonly told: string;
}

/** Splits a sentence that asks first and tells then. The question keeps its mark, and says by itself what it is about. */
export function splitTold(sentence: string, hasContent: HasContent): AskedAndTold {
  const words = splitWords(sentence);
  const whole = { asked: sentence, told: '' };
  const first = words.find(({ folded }) => !OPENER.test(folded))?.folded ?? '';
  if (!WH_WORD.test(first) && !AUXILIARY.test(first)) return whole;
  const at = words.findIndex((_, place) => place > 2 && tellsFrom(sentence, words, place));
  if (at < 0) return whole;
  const asked = sentence.slice(0, endAt(words, at - 1));
  if (!hasContent(asked)) return whole;
  const told = sentence.slice(words[at]?.start ?? 0).replace(/[?.!]+$/, '');
  return { asked: /\?[!?.]*$/.test(sentence) ? `${asked}?` : asked, told };
}

/** Whether a clause begins at a word, behind a comma or a dash, that tells and asks nothing. */
function tellsFrom(sentence: string, words: readonly Word[], at: number): boolean {
  const gap = sentence.slice(endAt(words, at - 1), words[at]?.start ?? 0);
  if (!/[,;–—]\s|\s-\s/.test(gap)) return false;
  const folded = words.slice(at).map((word) => word.folded);
  const clause = folded.join(' ');
  return (
    TELLS_OF.test(clause) && !CHOICE.test(clause) && !folded.some((word) => WH_WORD.test(word))
  );
}
