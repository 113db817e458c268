import { escapeText } from '../format/escape.ts';
import { type OutgoingMessage, paragraph, toMessages } from './message.ts';

/** Sent instead of an answer when something failed; `reference` finds the failure in the log. */
export function renderApology(reference: string): OutgoingMessage[] {
  const text =
    'I could not answer because something broke on my side: please ask again in a minute, ' +
    `and if it breaks again, give whoever runs me this reference: \`${escapeText(reference)}\`.`;
  return toMessages(paragraph(text));
}
