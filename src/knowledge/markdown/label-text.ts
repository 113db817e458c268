import { toPlainText } from '../../text/plain-text.ts';

/** Without one of these a text has no emoji; dashes and quotation marks are not among them. */
const MAY_BE_EMOJI = /[:\xa9\xae\u203c-\uffff]/;
const EMOJI =
  /\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|\p{Emoji_Modifier})*|:[a-z0-9_+-]{2,40}:(?!\w)/gu;

/** The words of a heading, a lead-in, a term: Markdown as plain text without emoji, on one line. */
export function toLabelText(markdown: string): string {
  const text = toPlainText(markdown);
  if (!MAY_BE_EMOJI.test(text)) return text;
  const words = text.replace(EMOJI, '');
  return words === text ? text : words.replace(/\s+/g, ' ').trim();
}
