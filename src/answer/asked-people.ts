// Tells people who were asked for by the name of a job from what only sounds like them.

import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import { foldText } from '../text/fold-text.ts';
import { isJobWord } from '../text/job-words.ts';
import { toSingular } from '../text/name-forms.ts';
import { splitWords } from '../text/words.ts';

/** "who are the approvers?" */
const WHO_THEY_ARE = /\bwho(?: ?s| is| are| ?re) (?:(?:all )?(?:the|our|your) )?(\w+(?: \w+)?)/;

/** "who chairs the meetings?" */
const WHAT_WHO_DOES = /\bwho (?:(?:will|should|must|\w+ly) )?(\w+)/;

/** "designers" in "who works with designers?"; none in "who are the approvers?", which asks who approves. */
function listPeopleAsked({ words, text }: Question): readonly string[] {
  const folded = foldText(text);
  const asked = [WHO_THEY_ARE, WHAT_WHO_DOES].flatMap(
    (one) => one.exec(folded)?.[1]?.split(' ') ?? [],
  );
  return words.filter((word) => {
    const singular = toSingular(word);
    return singular !== word && !asked.includes(word) && isJobWord(singular);
  });
}

/**
 * Whether a passage has only another word of the stem of the job or the people that were asked for: a treasure is no treasurer,
 * and a design no designers.
 */
export function lacksPeople({ passage, matches }: Hit, question: Question): boolean {
  const names = [...question.unknown, ...listPeopleAsked(question)]
    .map((name) => splitWords(name).at(-1)?.folded ?? '')
    .filter((name) =>
      matches.some(({ concept, variant }) => concept.word === name && variant.kind === 'asked'),
    );
  if (names.length === 0) return false;
  const text = [passage.article, ...passage.heading, passage.text].join('\n');
  const said = new Set(splitWords(text).map(({ folded }) => toSingular(folded)));
  return names.some((name) => !said.has(toSingular(name)));
}

/** The hits without those that lack the people who were asked for, where others have them. */
export function preferPeople(hits: readonly Hit[], question: Question): readonly Hit[] {
  const having = hits.filter((hit) => !lacksPeople(hit, question));
  return having.length > 0 ? having : hits;
}
