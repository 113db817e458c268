import type { Answer, Outcome } from './answer.ts';

/** The answers to the questions of one message as one answer; `leftOut` is how many more it asked. At least one answer. */
export function combineParts(
  question: string,
  answers: readonly [Answer, ...Answer[]],
  leftOut: number,
): Answer {
  const leading = pickLeading(answers);
  if (answers.length === 1 && leftOut === 0) return { ...leading, question };
  const isAnswered = leading.outcome === 'answered';
  return {
    ...leading,
    question,
    parts: answers.map((answer) => (isAnswered || answer !== leading ? toNamed(answer) : answer)),
    ...(leftOut > 0 ? { leftOut } : {}),
  };
}

/** The first that is answered, or else nearest, or else the first. */
export function pickLeading(answers: readonly [Answer, ...Answer[]]): Answer {
  const findBy = (wanted: Outcome) => answers.find(({ outcome }) => outcome === wanted);
  return findBy('answered') ?? findBy('nearest') ?? answers[0];
}

/** Beside a better answer, what has none is named, with what comes nearest to it, and no more. */
function toNamed(answer: Answer): Answer {
  if (answer.outcome === 'answered') return answer;
  const { fallback: _, ...named } = answer;
  return { ...named, closest: [], choices: [] };
}
