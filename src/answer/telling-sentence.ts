// Finds the sentence for which a passage is quoted.

import type { Passage } from '../knowledge/passage.ts';
import { asksWhen } from '../question/quantity.ts';
import type { Question } from '../question/question.ts';
import type { TermIds } from '../search/doc.ts';
import type { Fit, Match } from '../search/rank.ts';
import { isLightWord } from '../text/words.ts';
import type { ScoredPassage } from './answer.ts';
import { pickBounded } from './asked-amount.ts';
import { hasFigure, tellsWhen } from './figures.ts';
import type { PassageIndex } from './passage-index.ts';
import { givesReason } from './reasons.ts';
import { pickBest } from './relevance.ts';
import { NEARLY_ALL } from './under-headings.ts';

/** Whether a sentence has the figure, the time or the reason that was asked for; false where none was. */
function hasWhatIsAsked(sentence: string, { quantity, ofAnswer, text }: Question): boolean {
  if (ofAnswer === 'why') return givesReason(sentence);
  return quantity === null ? asksWhen(text) && tellsWhen(sentence) : hasFigure(sentence, quantity);
}

/** What a heading leaves open: "when are elections?". */
const ASKS_MORE = /\b(?:when|where|why|how|can|may|should|must|whether|until)\b/i;

/** The first sentence of a section on what is asked that names the role, where the section is of another or of none; else it is told from its start. */
function findNaming(
  passage: Passage,
  { roles }: Question,
  index: PassageIndex,
): Pick<ScoredPassage, 'sentence'> {
  const isOwn =
    passage.attribution !== 'mention' && passage.roles.some((one) => roles.includes(one));
  if (roles.length === 0 || isOwn) return {};
  const naming = index
    .sentencesOf(passage)
    .find(({ names }) => names.some(({ role }) => roles.includes(role)));
  return naming === undefined ? {} : { sentence: naming.text };
}

interface SaidSentence {
  readonly text: string;
  readonly fit: Fit;
}

/**
 * What says most of what was asked; it has the rarest of it where the headings above lack that: below "Holidays" that interns have
 * none tells more than that holidays are paid.
 */
function pickBesideHeadings(
  said: readonly SaidSentence[],
  { article, heading }: Passage,
  measure: (terms: TermIds) => Fit,
  index: PassageIndex,
): SaidSentence | undefined {
  const above = measure(index.search.toTermIds([article, ...heading].join(' ')));
  const rarest = said
    .flatMap(({ fit }) => fit.matches)
    .filter(({ concept: { hint, word } }) => !hint && !isLightWord(word))
    .reduce<Match | null>(
      (a, b) => (a !== null && a.concept.weight >= b.concept.weight ? a : b),
      null,
    );
  const has = ({ matches }: Fit): boolean =>
    matches.some(({ concept }) => concept.word === rarest?.concept.word);
  return pickBest(has(above) ? said : said.filter(({ fit }) => rarest === null || has(fit)));
}

/** The passages, each with the sentence of it that speaks most of what was asked, where one does. */
export function withTellingSentences(
  passages: readonly ScoredPassage[],
  question: Question,
  index: PassageIndex,
): ScoredPassage[] {
  const { words, quantity, ofAnswer, form, intent } = question;
  const isWhole = words.length === 0 && quantity === null && ofAnswer !== 'why';
  const measure = isWhole ? null : index.search.measure(question);
  return passages.map(({ passage, score, role, sentence }) => {
    const found = { passage, score, ...(role !== undefined && { role }) };
    // what says who somebody is, or who does it, is quoted for just that
    const isChosen =
      intent === 'who-owns' || form === 'superior' || form === 'members' || form === 'becoming';
    if (sentence !== undefined && isChosen) return { ...found, sentence };
    if (measure === null) return sentence === undefined ? found : { ...found, sentence };
    if (passage.attribution === 'record') return found;
    const bounded = pickBounded(passage, question, index);
    if (bounded !== undefined) return { ...found, sentence: bounded.text };
    const said = index
      .sentencesOf(passage)
      .filter(({ isLeadIn, isPointer }) => !isLeadIn && !isPointer)
      .map(({ text, terms }) => ({ text, fit: measure(terms) }));
    const asked = said.filter(({ text }) => hasWhatIsAsked(text, question));
    const heading = passage.heading.at(-1) ?? passage.article;
    const isOnIt =
      !ASKS_MORE.test(question.text) &&
      measure(index.search.toTermIds(heading)).coverage >= NEARLY_ALL;
    if (isOnIt && asked.length === 0) return { ...found, ...findNaming(passage, question, index) };
    const best = pickBesideHeadings(asked.length > 0 ? asked : said, passage, measure, index);
    const isTelling = best !== undefined && (asked.length > 0 || best.fit.coverage > 0);
    return isTelling ? { ...found, sentence: best.text } : found;
  });
}
