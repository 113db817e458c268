import { z } from 'zod';

/** A list of ids as `toIdList` wrote it. */
export const listSchema = z.string().transform((text, context) => {
  const ids = z.array(z.string()).safeParse(parseStoredJson(text));
  if (ids.success) return ids.data;
  context.addIssue('not a list of ids');
  return z.NEVER;
});

/** For statements whose RETURNING only shows whether they changed a row. */
export const touchedSchema = z.unknown();

/** The value of a JSON text; undefined for invalid JSON, which another version may have written. */
export function parseStoredJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
