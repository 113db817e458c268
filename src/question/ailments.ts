// What ails a thing is not what it is: "which team do I ping about the page being down?"

import type { Question } from './question.ts';
import type { WordUse } from './topic.ts';

/** At the end of a question for whom to turn to. */
const AILS =
  /\b(?:ping|ask|tell|call|contact|poke|wake|wake up|talk to|speak to|go to|reach|reach out to|turn to|message|page|bug|notify) .*? ((?:(?:is|are|being|keeps|be|gets|got|has been|s) )?(?:down|broken|offline|failing|crashing|acting up|playing up|not working|not loading)(?: again| right now| atm| today)?)$/;

/** A topic without what ails it, which only helps to rank: what an article says of the broken thing comes first. */
export function withoutAilment<T extends Pick<Question, 'words' | 'hints'>>(
  topical: T,
  folded: string,
  use: WordUse,
): T {
  const ailing = AILS.exec(folded)?.[1]?.split(' ') ?? [];
  const words = topical.words.filter((word) => !ailing.includes(word));
  if (words.length === 0 || words.length === topical.words.length) return topical;
  const known = topical.words.filter((word) => ailing.includes(word) && use.frequency(word) > 0);
  return { ...topical, words, hints: [...topical.hints, ...known] };
}
