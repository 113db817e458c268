import { toCode } from '../format/escape.ts';
import { type OutgoingMessage, paragraph, toMessages } from './message.ts';

/** Hello to a channel that the bot was added to, with questions to try; `isOpen` where plain questions are answered. */
export function renderWelcome(
  name: string,
  examples: readonly string[],
  isOpen: boolean,
): OutgoingMessage[] {
  const when = isOpen ? 'I answer questions about roles here' : 'Mention me to ask about roles';
  const lines = [
    `*Hello!* ${when}: who owns what, what a role does, how two differ. I answer in a thread, from our articles alone, and keep quiet otherwise.`,
    ...examples.map((example) => `• ${toCode(`@${name} ${example}`)}`),
  ];
  return toMessages(paragraph(lines.join('\n')));
}
