/** Nobody asks a question longer than this; what is beyond it is pasted text. Bounds the work on one line. */
const LONGEST_QUESTION = 1_000;

/**
 * Turns what Slack delivers into what the person sees: mentions of people and groups vanish, channels and links
 * become their words, emphasis and code marks go, quotes are straight, entities and control characters are resolved.
 */
export function cleanQuestion(text: string): string {
  return (
    text
      .slice(0, LONGEST_QUESTION * 2)
      .replace(/<@[^>]*>|<![^>]*>/g, ' ')
      .replace(/<#[^|>]*\|([^>]*)>/g, '$1')
      .replace(/<#[^>]*>/g, ' ')
      .replace(/<(?:https?:\/\/|mailto:|tel:)[^|>]*\|([^>]*)>/g, '$1')
      .replace(/<(?:https?:\/\/|mailto:|tel:)([^>]*)>/g, '$1')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
      .replace(/[‘’‛`´]/g, "'")
      .replace(/[“”„«»]/g, '"')
      .replace(/(?<![\p{L}\p{N}]):[a-z0-9_+'-]+:(?![\p{L}\p{N}])/gu, ' ')
      // a mark of emphasis stands at the edge of a word; within one it is part of it (snake_case)
      .replace(/(?<![\p{L}\p{N}])[*_~']+(?=\S)|(?<=\S)[*_~']+(?![\p{L}\p{N}])/gu, '')
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .trim()
      .slice(0, LONGEST_QUESTION)
  );
}
