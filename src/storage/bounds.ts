/** A topic is a few words; what is longer is a pasted text. */
export const LONGEST_TOPIC = 200;
/** Slack's modals take as much in one field. */
export const LONGEST_TEXT = 3_000;
/** Role ids or passage ids of one answer. */
const MOST_IDS = 50;

/** The text's first characters, or null for none. */
export function cut(text: string | null, most: number): string | null {
  return text === null ? null : text.slice(0, most);
}

/** Ids as they are stored: a JSON list. */
export function toList(ids: readonly string[]): string {
  return JSON.stringify(ids.slice(0, MOST_IDS));
}
