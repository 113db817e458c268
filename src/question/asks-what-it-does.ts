// Finds out whether a question asks what something does or holds that is no role: "what is a spirit guide supposed to do?", "what
// should a report contain?".

const BEFORE_THING = '(?:(?:the|a|an|our|your|my|these|those) )?';
const ASKS_DEED = new RegExp(
  `^(?:(?:hi|hey|hello|so|ok|and|but) )*what(?:(?:s| is| are) ${BEFORE_THING}(.+?) (?:supposed|meant|expected|there) to do| (?:do|does|would|should|must|can|has to|have to|needs to|need to) ${BEFORE_THING}(.+?)(?: (?:actually|even|really))? (?:do|contain|include|consist of|look like))(?: (?:here|all day|exactly|actually|anyway|for (?:me|us)))*$`,
);

/** Whether all that is asked of a topic, whose words are given folded, is what it does or holds. */
export function asksForDeed(folded: string, topic: readonly string[]): boolean {
  const [, meant, doing = meant] = ASKS_DEED.exec(folded) ?? [];
  return topic.length > 0 && doing === topic.join(' ');
}
