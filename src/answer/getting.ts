// Tells whether a passage says how to get a thing, where that is asked.

import type { Question } from '../question/question.ts';
import type { ScoredPassage } from './answer.ts';
import type { PassageIndex } from './passage-index.ts';

/** "how do I get a new laptop?": the thing alone, however much is told of it, is no way to get it. */
const ASKS_TO_GET =
  /\bhow (?:do|can|could|would|should|to|does)(?: (?:i|we|you|one|people|someone))? (?:get|obtain|order|acquire)(?: (?:hold of|myself|ourselves))? (?:an?|the|my|our|some|another|new)\b/i;
const GETS =
  /\b(?:gets?|getting|got|order(?:s|ed|ing)?|buys?|bought|purchas\w+|request\w*|provid(?:e|es|ed|ing)|issu(?:es?|ed|ing)|receiv\w+|appl(?:y|ies|ied|ying|ication\w*)|ask\w*|claim\w*|obtain\w*|eligib\w+|forms?|stipend|reimburs\w+|sen[dt]s?|ships?|shipped|pick(?:ed)? up|collect(?:ed|s)?|download\w*|regist\w+|install\w*|grant\w*|invit\w+|entitled|give[ns]?|offer(?:s|ed)?|contact\w*|tickets?|allocat\w+|suppl(?:y|ies|ied)|hand(?:ed)? out|set up|sign up|book(?:ed)?|approv\w+|budget|allowance)\b/i;

/** Whether it is asked how to get a thing, and no sentence of a passage on it, nor a heading, says anything of getting it. */
export function lacksGetting(
  { passage }: ScoredPassage,
  question: Question,
  index: PassageIndex,
): boolean {
  if (!ASKS_TO_GET.test(question.text)) return false;
  if (GETS.test([passage.article, ...passage.heading].join(' '))) return false;
  const measure = index.search.measure(question);
  const sentences = index.sentencesOf(passage);
  return !sentences.some(({ text, terms }) => GETS.test(text) && measure(terms).coverage > 0);
}
