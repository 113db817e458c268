// Finds out whether a question asks what something does that is no role: "what is a spirit guide supposed to do?".

const BEFORE_THING = '(?:(?:the|a|an|our|your|my|these|those) )?';
const ASKS_DEED = new RegExp(
  `^(?:(?:hi|hey|hello|so|ok|and|but) )*what(?:(?:s| is| are) ${BEFORE_THING}(.+?) (?:supposed|meant|expected|there) to do| (?:do|does|would|should) ${BEFORE_THING}(.+?)(?: (?:actually|even|really))? do)(?: (?:here|all day|exactly|actually|anyway|for (?:me|us)))*$`,
);

/** Whether all that is asked of a topic, whose words are given folded, is what it does. */
export function asksForDeed(folded: string, topic: readonly string[]): boolean {
  const [, meant, doing = meant] = ASKS_DEED.exec(folded) ?? [];
  return topic.length > 0 && doing === topic.join(' ');
}
