// What ails a thing is not what it is: "which team do I ping about the page being down?"

import type { WordUse } from './topic.ts';

/** At the end of a question for whom to turn to. */
const AILS =
  /\b(?:ping|ask|tell|call|contact|poke|wake|wake up|talk to|speak to|go to|reach|reach out to|turn to|message|page|bug|notify) .* ((?:down|broken|offline|failing|crashing|acting up|playing up|not working|not loading)(?: again| right now| atm| today)?)$/;

/** The words of a topic without what ails it, where no article speaks of that: what one says of broken things is the answer. */
export function withoutAilment(
  words: readonly string[],
  folded: string,
  use: WordUse,
): readonly string[] {
  const ailing = AILS.exec(folded)?.[1]?.split(' ') ?? [];
  const left = words.filter((word) => !ailing.includes(word) || use.frequency(word) > 0);
  return left.length > 0 ? left : words;
}
