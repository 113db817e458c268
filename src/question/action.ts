/** The verb after "who", with what may come between. */
const ACTIVE =
  /\b(?:who|whos|whod|which \w+|what \w+)(?: (?:can|could|should|must|may|will|would|is|are|be|has|have|needs|gets|got|to|it|that|the one|actually|really|usually|then|on|else|\w+ly))* (\w+)/;
/** "whose job is it to". */
const WHOSE_JOB =
  /\bwhose (?:job|task|duty|responsibility|role|place|turn) (?:is|was)(?: it| that)? to (\w+)/;
/** Verbs that others may stand for: "set up" for "create". */
const SAYS_LITTLE =
  /^(?:set|sort|give|make|get|put|take|keep|do|have|let|see|ensure|report|deal|help)$/;
/** "approved by whom", "who is it approved by", "by whom are they approved". */
const PASSIVE = /\bby (?:who|whom|which|what)\b|\bby$/;
const PARTICIPLE =
  /ed$|^(?:run|led|done|made|kept|held|driven|set|written|paid|sent|chosen|given|taken|built|sold|drawn)$/;

/**
 * What the owner is asked to do: "sign" in "who can sign contracts?". `folded` are the words of the question, `clause` those
 * from the one that asks on. Null unless it is one of the topic's words.
 */
export function readAction(
  folded: string,
  clause: string,
  topicWords: readonly string[],
): string | null {
  if (PASSIVE.test(folded)) return topicWords.findLast((word) => PARTICIPLE.test(word)) ?? null;
  const verb = ACTIVE.exec(clause)?.[1] ?? readJob(clause);
  return verb !== undefined && topicWords.includes(verb) ? verb : null;
}

/** What is somebody's job, where the verb says it by itself: "write", and not "set up". */
function readJob(clause: string): string | undefined {
  const verb = WHOSE_JOB.exec(clause)?.[1];
  return verb === undefined || SAYS_LITTLE.test(verb) ? undefined : verb;
}
