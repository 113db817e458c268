// Reads of which body the members are asked for.

import { isBodyWord, isJobWord } from '../text/job-words.ts';
import { toSingular } from '../text/name-forms.ts';
import { splitWords, type Word } from '../text/words.ts';
import { asksForMembers, meansMembers } from './asks-members.ts';
import type { NamesRead } from './read-names.ts';
import type { readTopic } from './topic.ts';

/** Of a question for the members of a body: the body where no role is it, and else nothing. */
export function keepBody(
  { words }: ReturnType<typeof readTopic>,
  body: string | null,
): ReturnType<typeof readTopic> {
  const named = body?.split(' ') ?? [];
  const kept = words.filter((word) => named.includes(word));
  const hints = words.filter((word) => !named.includes(word));
  return { topic: body, words: kept, askedLast: [], hints };
}

/** Whether who belongs to a body is asked, and of one body: a name that ends in a job is of people, and has no members. */
export function asksForMembersOfBody({ hits, marked }: NamesRead['whole'], text: string): boolean {
  if (!asksForMembers(marked.folded, text)) return false;
  const typed = hits.map(({ start, end }) => splitWords(text.slice(start, end)));
  const bodies = typed.filter(
    (words) => !meansMembers(words.map(({ folded }) => folded).join(' ')),
  );
  const isOfPeople = (words: readonly Word[]): boolean =>
    isJobWord(toSingular(words.at(-1)?.folded ?? '')) &&
    !words.some(({ folded }) => isBodyWord(toSingular(folded)));
  return bodies.length === 1 && !bodies.some(isOfPeople);
}
