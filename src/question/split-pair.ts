/** `A and B`, `A or B`, `A as well as B`; one joint only, as in a longer list the parts are seldom things of their own. */
const JOINT = /^(.{2,}?)(?:,? and |,? or |,? as well as | plus | & )(?:also )?(.{2,})$/i;
const ANOTHER_JOINT = /(?:,| and | or | & )/i;
/** Behind the second of two deeds: both are done to one thing, "writes the posts and schedules them". */
const TO_THE_SAME = /^ (?:\w{2,4} )?(?:them|it|those|these|both)\b/i;

/**
 * A question about two things as two questions: "who owns the budget and the roadmap?". Null where its topic is not such a
 * pair, or is not in the text as it is.
 */
export function splitPair(text: string, topic: string | null): readonly [string, string] | null {
  const [, first, second] = JOINT.exec(topic ?? '') ?? [];
  if (topic === null || first === undefined || second === undefined) return null;
  if (ANOTHER_JOINT.test(second) || ANOTHER_JOINT.test(first) || !text.includes(topic)) return null;
  if (TO_THE_SAME.test(text.slice(text.indexOf(topic) + topic.length))) return null;
  return [text.replace(topic, () => first), text.replace(topic, () => second)];
}
