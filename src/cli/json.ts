import type { Answer } from '../answer/answer.ts';
import type { Explanation } from '../answer/explain.ts';
import { answerToText } from '../answer/text.ts';

/** Two blanks at the end of a line are there for readers of Markdown; here lines are lines. */
const HARD_BREAK_BLANKS = / {2}(?=\n)/g;
/** Characters that end a line for some readers, but that JSON does not escape. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** Names passages by id, as the answer holds their texts. */
function toExplanation({ reasons, ...rest }: Explanation): object {
  return {
    ...rest,
    reasons: reasons.map(({ passage, ...reason }) => ({ id: passage.id, ...reason })),
  };
}

/**
 * Answer and its text -> one line of JSON by the command line's contract, keys in its order; the explanation, if one was
 * asked for, comes last.
 */
export function toJsonLine(answer: Answer, text: string, why?: Explanation): string {
  const object = {
    ...toObject(answer, text),
    ...(why === undefined ? {} : { explanation: toExplanation(why) }),
  };
  return JSON.stringify(object).replace(
    LINE_ENDS,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function toObject(answer: Answer, text: string): object {
  return {
    question: answer.question,
    outcome: answer.outcome,
    intent: answer.intent,
    roles: answer.roles.map(({ id }) => id),
    topic: answer.topic,
    owners: answer.owners.map(({ role, share }) => ({ role: role.id, share })),
    rows: answer.rows.map(({ aspect, cells }) => ({
      aspect,
      cells: Object.fromEntries(cells.map(({ role, passages }) => [role, passages])),
    })),
    passages: answer.passages.map(({ passage, score }) => ({
      id: passage.id,
      article: passage.article,
      heading: passage.heading,
      roles: passage.roles,
      text: passage.text.replace(HARD_BREAK_BLANKS, ''),
      source: passage.source,
      score,
    })),
    text,
    ...(answer.parts === undefined
      ? {}
      : { parts: answer.parts.map((part) => toObject(part, answerToText(part))) }),
  };
}
