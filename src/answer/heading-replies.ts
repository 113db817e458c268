// Reads what a text replies to the question in the heading above it: "The clerk." below "Who approves the ledger?".

import { isOwningVerb } from '../question/duty-verbs.ts';
import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import { dropNames } from '../text/role-names.ts';
import { isLightWord, isStopWord, splitWords, stem } from '../text/words.ts';
import type { PassageIndex } from './passage-index.ts';

/** A heading that asks for people. */
const ASKS_FOR_WHOM = /^\W*(?:so )?(?:who|whom|whose|which (?:team|role|person|group|people))\b/iu;
/** … for those who do not, or whom it is for. */
const ASKS_WHO_NOT = /\b(?:not|never|no longer|cannot|\w+n['’]t)\b|\bfor\W*$/i;
/** What may stand around the name in a reply that is no more than it. */
const AROUND_REPLY =
  /\b(?:that|this|it|would|will|be|is|are|does|do|always|usually|the|our|your|an?|or|and|ask|please|contact|team)\b/gi;

/** The roles that the first sentence of a passage replies with to the heading right above it, which asks just what is asked. */
export function readReplies(hit: Hit, question: Question, index: PassageIndex): readonly string[] {
  const heading = hit.passage.heading.at(-1) ?? hit.passage.article;
  const [first] = index.sentencesOf(hit.passage);
  if (first === undefined || !ASKS_FOR_WHOM.test(heading) || ASKS_WHO_NOT.test(heading)) return [];
  if (!asksTheSame(heading, hit, question)) return [];
  const rest = dropNames(first.text, first.names).replace(AROUND_REPLY, '');
  return /[\p{L}\p{N}]/u.test(rest) ? [] : first.names.map(({ role }) => role);
}

/** Whether a heading has all that is asked, and nothing else. */
function asksTheSame(heading: string, { matches }: Hit, { words, action }: Question): boolean {
  const inHead = matches.filter(({ inHead: isThere }) => isThere);
  const said = new Set(inHead.flatMap(({ variant }) => variant.stems));
  const isAll = words.every((word) => inHead.some(({ concept }) => concept.word === word));
  return (
    isAll &&
    splitWords(heading).every(
      ({ folded }) =>
        isStopWord(folded) ||
        isLightWord(folded) ||
        said.has(stem(folded)) ||
        (action === null && isOwningVerb(folded)),
    )
  );
}
