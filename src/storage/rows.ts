import { z } from 'zod';

/** A list of ids as `toIdList` wrote it. */
export const listSchema = z.string().transform((text, context) => {
  const ids = z.array(z.string()).safeParse(parseJson(text));
  if (ids.success) return ids.data;
  context.addIssue('not a list of ids');
  return z.NEVER;
});

/** For statements whose RETURNING only tells whether they did anything. */
export const touchedSchema = z.unknown();

/** JSON text in, its value out; undefined where it is none, as an older or newer version may have written it. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
