import { toPlainText } from '../../text/plain-text.ts';

const EMOJI =
  /\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|\p{Emoji_Modifier})*|:[a-z0-9_+-]{2,40}:(?!\w)/gu;

/** The words of a heading, a lead-in, a term: Markdown as plain text without emoji, on one line. */
export function toLabelText(markdown: string): string {
  const text = toPlainText(markdown);
  const words = text.replace(EMOJI, '');
  return words === text ? text : words.replace(/\s+/g, ' ').trim();
}
