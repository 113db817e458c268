/** A JSON object, as Slack and a bot exchange it. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether the value is an object, and neither a list nor null. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
