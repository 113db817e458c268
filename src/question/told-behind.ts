// Finds what is told behind a question: "when do I get paid, I'm new here". It counts as a condition, but is no topic.

import type { Word } from '../text/words.ts';
import { AUXILIARY, OPENER, WH_WORD } from './discourse.ts';
import type { MarkedQuestion } from './marked-question.ts';

/** A clause of its own that says how things stand with somebody or something, or an example: "…, like a free ticket?". */
const TELLS_OF =
  /^(?:(?:and|but|as|cos|coz|bc|since) )?(?:i(?: am| was| have|ve| have| just| only| started| got)|im|ive|iam|were (?:a|an|all|just|still|in|on|at|out|about|going|moving)|we are|weve|we have|its|it is|theyre|theres|there is|hes|shes|(?:like|such as|eg|for example|for instance|say) (?:an?|the|some|any|if|maybe|my|our)|(?:my|our|mine|ours) (?:\w+ )?(?:is|are|was|has|got|just|keeps?|wont|isnt|doesnt|cant)|mines) \S/;
/** "…, my lead or me": what is chosen from belongs to the question. */
const CHOICE = /\b(?:or|nor)\b/;

/** Where a clause begins that tells how things stand behind a question, as a place in the text; its end where none does. */
export function findToldBehind({ text, words }: Pick<MarkedQuestion, 'text' | 'words'>): number {
  const first = words.find(({ folded }) => !OPENER.test(folded))?.folded ?? '';
  if (!WH_WORD.test(first) && !AUXILIARY.test(first)) return text.length;
  const told = words.find((_, at) => at > 2 && tellsFrom(text, words, at));
  return told?.start ?? text.length;
}

/** Whether a clause begins at a word, behind a comma or a dash, that tells and asks nothing. */
function tellsFrom(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (before === undefined || word === undefined) return false;
  if (!/[,;–—]\s|\s-\s/.test(text.slice(before.end, word.start))) return false;
  const folded = words.slice(at).map((one) => one.folded);
  const clause = folded.join(' ');
  return TELLS_OF.test(clause) && !CHOICE.test(clause) && !folded.some((one) => WH_WORD.test(one));
}
