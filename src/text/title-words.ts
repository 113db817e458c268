import { toSingular } from './name-forms.ts';
import { splitWords } from './words.ts';

/** Short forms of words of rank. */
const SPELLED_OUT: ReadonlyMap<string, string> = new Map([
  ['sr', 'senior'],
  ['snr', 'senior'],
  ['jr', 'junior'],
  ['jnr', 'junior'],
  ['midlevel', 'mid'],
  ['mgr', 'manager'],
]);

/** A word of a title as titles are compared: in the singular, short forms of ranks spelled out. */
export function foldTitleWord(folded: string): string {
  const one = toSingular(folded);
  return SPELLED_OUT.get(one) ?? one;
}

/** The words of a title as titles are compared. */
export function splitTitle(title: string): string[] {
  return splitWords(title).map(({ folded }) => foldTitleWord(folded));
}
