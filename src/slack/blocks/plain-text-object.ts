import type { types } from '@slack/bolt';

/** Text without markup, as labels, titles and placeholders must be. */
export function plainTextObject(text: string): types.PlainTextElement {
  return { type: 'plain_text', text };
}
