// Finds the thing of a file that a question calls by a word of its name: "the churn thingy" for "Churn predictor".

import { isOwningVerb } from '../question/duty-verbs.ts';
import { isGeneric } from '../question/generic-words.ts';
import type { Question } from '../question/question.ts';
import { toSingular } from '../text/name-forms.ts';
import { endAt, foldedAt, isLightWord, isStopWord, splitWords, type Word } from '../text/words.ts';
import type { AskedThings } from './asked-things.ts';
import type { PassageIndex } from './passage-index.ts';

/** A word that more passages have may mean what they speak of. */
const MOST_PASSAGES = 2;
const SHORTEST_WORD = 3;
/** What people call a thing whose name they don't have. */
const STAND_IN_NOUN =
  /^(?:thing|thingy|thingie|thingamajig|whatsit|gizmo|gadget|widget|service|microservice|app|application|tool|system|bot|job|api|server|site|website|page|component|module|script|pipeline|repo|repository|project|model|one|stuff|box|daemon|worker|db|database|dashboard|plugin|package|lib|library|program|software)$/;
/** Words before a thing that is known. */
const POINTS_TO = /^(?:the|our|this|that|my|your|their)$/;
/** What has happened to it. */
const HAPPENED = /ed$|^(?:broke|fell|froze|went|lost|ate|blew|threw)$/;
/** A mark between words ends what stands before it. */
const PARTS = /[,;:.?!()–—]|\s-\s/;

/**
 * The thing with an owner that a question for people calls by a word which is in no other thing's name and nearly in no article:
 * where it stands for the thing, as its subject or with a word such as "service". Null where there is none.
 */
export function findPartlyNamed(question: Question, index: PassageIndex): AskedThings | null {
  const { intent, isWhether, text, words: asked } = question;
  if (intent !== 'who-owns' || isWhether) return null;
  const telling = new Set(asked.flatMap((word) => word.split(' ')));
  const words = splitWords(text);
  for (const [at, word] of words.entries()) {
    const isTelling = telling.has(word.folded) && word.folded.length >= SHORTEST_WORD;
    if (!isTelling || isLightWord(word.folded) || STAND_IN_NOUN.test(word.folded)) continue;
    const thing = index.things.names.findByWord(toSingular(word.folded));
    if (thing === null || thing.owners.length === 0) continue;
    const end = endOfThing(text, words, at);
    const isRare = index.search.corpus.frequency(word.folded) <= MOST_PASSAGES;
    if (!isRare || end === null || !opensThing(text, words, at)) continue;
    const name = text.slice(word.start, end);
    // "hail" and "invoices" are no things of files, "the hail" and "the invoice tool" may be
    const isOne =
      POINTS_TO.test(foldedAt(words, at - 1)) && word.folded === toSingular(word.folded);
    if (!isOne && end === word.end) continue;
    return { name, things: [thing], isSure: false, calledBy: word.folded };
  }
  return null;
}

/** Where the words for a thing end that begin at `at`; null where they go on with what is another thing: "the churn numbers". */
function endOfThing(text: string, words: readonly Word[], at: number): number | null {
  const end = endAt(words, at);
  const next = words[at + 1];
  if (next === undefined || PARTS.test(text.slice(end, next.start))) return end;
  if (STAND_IN_NOUN.test(toSingular(next.folded))) {
    const isLast = endOfThing(text, words, at + 1) !== null;
    return isLast ? next.end : null;
  }
  const isVerb = isStopWord(next.folded) || isLightWord(next.folded) || HAPPENED.test(next.folded);
  return isVerb ? end : null;
}

/** Whether nothing before a word makes it a part of another thing's name. */
function opensThing(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (before === undefined || word === undefined) return true;
  return (
    PARTS.test(text.slice(before.end, word.start)) ||
    isStopWord(before.folded) ||
    isLightWord(before.folded) ||
    isOwningVerb(before.folded) ||
    isGeneric(before.folded, 'who-owns')
  );
}
