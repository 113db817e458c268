/** `A and B`, `A or B`, `A as well as B`, `A / B`; one joint only, as in a longer list the parts are seldom things of their own. */
const JOINT = /^(.{2,}?)(?:,? and |,? or |,? as well as | plus | & | \/ )(?:also )?(.{2,})$/i;
const ANOTHER_JOINT = /(?:,| and | or | & | \/ )/i;
/** Behind the second of two deeds, in place of what both are done to: "writes the posts and schedules them". */
const TO_THE_SAME = /^( \w{2,4})? (?:them|it|those|these|both)\b/i;
/** What both are done with: "judged by uptime and cost". */
const LEAD = /^(?:\S+(?:ed|en|wn|id|ght) (?:by|on|for|with|in|to|at|from|against) )/i;
/** A deed and what it is done to. */
const DEED = /^\S+ (.+)$/;

/**
 * A question about two things as two questions: "who owns the budget and the roadmap?". Null where its topic is not such a
 * pair, or is not in the text as it is.
 */
export function splitPair(text: string, topic: string | null): readonly [string, string] | null {
  const [, first, second] = JOINT.exec(topic ?? '') ?? [];
  if (topic === null || first === undefined || second === undefined) return null;
  if (ANOTHER_JOINT.test(second) || ANOTHER_JOINT.test(first) || !text.includes(topic)) return null;
  const behind = text.slice(text.indexOf(topic) + topic.length);
  const [pronoun = '', particle = ''] = TO_THE_SAME.exec(behind) ?? [];
  const [, object] = DEED.exec(first) ?? [];
  const isOfBoth = pronoun !== '' && object !== undefined;
  const said = `${topic}${isOfBoth ? pronoun : ''}`;
  const [lead = ''] = LEAD.test(second) ? [] : (LEAD.exec(first) ?? []);
  const last = isOfBoth ? `${second}${particle} ${object}` : `${lead}${second}`;
  return [text.replace(said, () => first), text.replace(said, () => last)];
}
