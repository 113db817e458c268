// Finds the role that a question asks for alone, by the beginning or the end of its name: "who's 2nd line?".

import { isBodyWord, isJobWord } from '../text/job-words.ts';
import { type Named, toSingular } from '../text/name-forms.ts';
import type { NameHit } from '../text/role-names.ts';
import { splitWords } from '../text/words.ts';

/** "who is the …", "what does our … do". */
const ASKS_FOR_ROLE =
  /^(?:(?:so|and|but|ok|okay|hi|hey|hello|then|also)[\s,!]+)*(?:who(?:['’]?s|\s+is|\s+are|['’]?re)\s+(?:the\s+|our\s+|your\s+)?(?<is>.+?)|what\s+do(?:es)?\s+(?:the\s+|our\s+|your\s+|an?\s+)?(?<does>.+?)\s+do)(?:\s+(?:then|again|exactly|actually|here))?\s*[?!.]*$/i;
/** One word is as likely the thing itself: "who is support?". */
const LEAST_WORDS = 2;

/** The part of the only role's name of several words that is asked for; null where it is none, or of several roles. */
export function findAskedByPart(text: string, roles: readonly Named[]): NameHit | null {
  const { is, does } = ASKS_FOR_ROLE.exec(text)?.groups ?? {};
  const asked = is ?? does;
  if (asked === undefined) return null;
  const part = splitWords(asked).map(({ folded }) => folded);
  if (part.length < LEAST_WORDS) return null;
  const named = roles.filter(({ name, aliases }) =>
    [name, ...aliases].some((label) => isPart(part, label)),
  );
  const [role, another] = named;
  if (role === undefined || another !== undefined) return null;
  const start = text.lastIndexOf(asked);
  return { role: role.id, start, end: start + asked.length };
}

/** Whether words begin a name that goes on with no job ("machine learning" is no engineer), or end that of a body of people. */
function isPart(part: readonly string[], label: string): boolean {
  const words = splitWords(label).map(({ folded }) => folded);
  if (part.length >= words.length || words.includes('of')) return false;
  const said = part.join(' ');
  const rest = words.slice(part.length).map(toSingular);
  const begins = words.slice(0, part.length).join(' ') === said && !rest.some(isJobWord);
  const ends = words.slice(-part.length).join(' ') === said;
  return begins || (ends && isBodyWord(toSingular(words.at(-1) ?? '')));
}
