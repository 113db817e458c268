/** In characters: a topic is a few words; anything longer is pasted text. */
export const LONGEST_STORED_TOPIC = 200;
/** In characters: as much as one field of a Slack modal takes. */
export const LONGEST_TEXT = 3_000;
/** Role ids of one answer. */
const MOST_IDS = 50;

/** The first `most` characters of a text; null stays null. */
export function truncate(text: string | null, most: number): string | null {
  return text === null ? null : text.slice(0, most);
}

/** Ids as they are stored: a JSON list. */
export function toIdList(ids: readonly string[]): string {
  return JSON.stringify(ids.slice(0, MOST_IDS));
}
