import type { Rolecall } from '../../rolecall.ts';
import type { ButtonValue } from '../blocks/button-value.ts';
import { renderExplanation } from '../blocks/explanation.ts';
import type { OutgoingMessage } from '../blocks/message.ts';

/** "Why this answer?": how the question was read, and what speaks for each passage. */
export function explainAnswer(
  rolecall: Rolecall,
  { question, before }: ButtonValue,
  today: string,
): OutgoingMessage[] {
  const { answer, explain } = rolecall.ask(question, before);
  return renderExplanation(answer, explain(), today);
}
