import { removeControls } from '../format/escape.ts';

/** What is shown in place of a secret. */
const REMOVED = '[removed]';
/** What may stand between the characters of a secret and is not seen: marks of this program, spaces without width. */
const UNSEEN = /\p{Cf}|\ufe0f/gu;
/** A password that is a word of everyday texts, such as "rolecall", would take the word out of every answer. */
const EVERYDAY_WORD = /^(?:[a-z]{0,11}|.{0,5})$/i;

/** A secret of this service in what was about to be sent, hidden in a way in which it cannot be taken out. */
class SecretInTextError extends Error {
  override readonly name = 'SecretInTextError';

  constructor() {
    super(
      'a message holds a secret of this service, and was not sent: look for it in the articles',
    );
  }
}

/** Cleans all texts in what is sent, at any depth: secrets and control characters are taken out. */
export type CleanText = (content: unknown) => unknown;

/**
 * The last net before anything goes out: articles and questions are written by others, and one that came to hold a secret
 * of this service must not tell it. Throws a SecretInTextError for one that is spread over several texts.
 */
export function createCleanText(secrets: readonly string[]): CleanText {
  const guarded = [...new Set(secrets)]
    .filter((secret) => !EVERYDAY_WORD.test(secret))
    .sort((a, b) => b.length - a.length);

  function cleanOne(text: string): string {
    const plain = removeControls(text);
    return guarded.reduce((rest, secret) => rest.replaceAll(secret, REMOVED), plain);
  }

  return function cleanText(content) {
    const cleaned = mapTexts(content, cleanOne);
    const all = collectTexts(cleaned);
    const seen = [all.join(''), all.map(toSeen).join('')];
    if (guarded.some((secret) => seen.some((text) => text.includes(secret)))) {
      throw new SecretInTextError();
    }
    return cleaned;
  };
}

/** A text as it is read: without what is not seen, without Slack's escapes and marks. */
function toSeen(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function mapTexts(content: unknown, map: (text: string) => string): unknown {
  if (typeof content === 'string') return map(content);
  if (Array.isArray(content)) return content.map((one) => mapTexts(one, map));
  if (typeof content !== 'object' || content === null) return content;
  const entries = Object.entries(content).map(([key, one]) => [key, mapTexts(one, map)] as const);
  return Object.fromEntries(entries);
}

function collectTexts(content: unknown): string[] {
  if (typeof content === 'string') return [content];
  if (typeof content !== 'object' || content === null) return [];
  return Object.values(content).flatMap(collectTexts);
}
