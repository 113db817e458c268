import type { Rolecall } from '../../rolecall.ts';
import type { ButtonValue } from '../blocks/button-value.ts';
import { type OutgoingMessage, paragraph, toMessages } from '../blocks/message.ts';
import { renderQuote, selectUnread } from '../blocks/quotes.ts';

const NO_MORE = 'The articles have changed since, and hold no more on this.';

/** "More passages": those that the answer did not quote whole. `today` is an ISO date. */
export function quoteMorePassages(
  rolecall: Rolecall,
  { question, before }: ButtonValue,
  today: string,
): OutgoingMessage[] {
  const more = toMessages(
    selectUnread(rolecall.ask(question, before).answer).flatMap((found) =>
      renderQuote(found, today),
    ),
  );
  // The articles may have become shorter since.
  return more.length > 0 ? more : toMessages(paragraph(NO_MORE));
}
