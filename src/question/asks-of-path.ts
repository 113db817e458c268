// Reads whether a question for people asks them of the path that it names, whatever else is told around it.

import { foldedAt, isLightWord, isStopWord, splitWords, type Word } from '../text/words.ts';
import { isReviewWord } from './asks-review.ts';
import { AUXILIARY } from './discourse.ts';
import { isOwningVerb } from './duty-verbs.ts';
import { isGeneric } from './generic-words.ts';
import { isParted } from './marked-question.ts';
import { toWordSet } from './word-set.ts';

const ASKS_FOR_PEOPLE = /^(?:who|whos|whose|whom|whod|wholl|which|what|where)$/;
const ASKS_FOR_ANYONE = /^(?:anyone|anybody|someone|somebody)$/;
/** Whoever asks, before the verb: "who do I talk to"; "who needs to be told" is the same. */
const ASKER = /^(?:i|we|you|one|be)$/;
/** Words that begin another clause. */
const BEGINS_CLAUSE =
  /^(?:if|when|whenever|because|cause|cuz|cos|since|before|after|while|as|so|and|but|until|once)$/;
const LOOKS = /^look(?:s|ed|ing)?$/;
/** What people do who know their way around something. */
const HELPING = toWordSet(
  `help helps helping assist assists advise advises explain explains know knows understand understands look looks fix fixes debug
  debugs support supports guide guides answer answers unblock investigate investigates walk talk take stuck`,
);
/** What somebody makes to a file and has approved. */
const MADE_CHANGES = toWordSet(
  `tweak tweaks fix fixes refactor refactors refactoring rewrite rewrites cleanup bump bumps rename renames typo branch update
  updates updating modification modifications addition additions migration work contribution contributions stuff touch touches
  touching affect affects affecting modify modifies modifying changing editing`,
);
/** Words behind which stands where something is. */
const LOCATES = /^(?:in|inside|within|under|below|at)$/;
/** Words that merely point to a path: "as in". */
const REFERS_TO = /^(?:see|cf|like|per|via|following|vs)$/;
/** What may follow a path that is asked of: what it does or undergoes. */
const TELLS_STATE = /(?:ing|ed|ly)$/;

/** Adverbs before a verb: "who currently owns". */
const SAYS_HOW = /ly$|^(?:best|still|else|first|last|now|today|nowadays|always|get|gets|normal)$/;

/** What whoever is asked for is to do: to own it, to be turned to about it, or something else. */
type Doing = 'owns' | 'reviews' | 'is-asked' | 'other';

/**
 * How a path stands to a question for people: `asked` where they are asked of it, be it in their clause ("who looks after the
 * retries in PATH?") or before it ("PATH is broken, who can help?"); `beside` what is asked where another clause has it ("who
 * signs contracts, see PATH"); else `part` of it ("who wrote PATH?").
 */
export type PathStanding = 'asked' | 'beside' | 'part';

/** Reads it. `path` is the one word that stands for the path, `telling` are the folded words beyond the wording. */
export function readPathStanding(
  text: string,
  telling: readonly string[],
  path: string,
): PathStanding {
  const clauses = partClauses(text);
  const asking = findAskingClause(clauses, path);
  const place = asking.findIndex(({ folded }) => folded === path);
  const { doing, verb } = readDoing(asking, telling, path);
  const others = asking.filter(
    ({ folded }, at) =>
      at !== verb && folded !== path && telling.includes(folded) && !isAround(folded, doing),
  );
  const isPlain = others.length === 0 && doing !== 'other';
  if (place < 0) return isPlain && !isReferredTo(clauses, path) ? 'asked' : 'beside';
  if (doing === 'other') return 'part';
  if (doing === 'is-asked') return 'asked';
  const before = others.filter((word) => asking.indexOf(word) < place);
  const isOfIt = before.length === 0 || isLocated(asking, place);
  return isOfIt && isState(foldedAt(asking, place + 1)) ? 'asked' : 'part';
}

/** "need a reviewer", "any chance that someone could look at it": people are wanted, though nobody asks who. */
const WANTS_PEOPLE =
  /\b(?:reviewers?|approvers?|codeowners?)\b|\b(?:someone|somebody|anyone|anybody)\b(?: \w+){0,5} (?:reviews?|approves?|look|help|fix|merge|sign)\b/i;
/** Something else is asked. */
const ASKS_OTHER = /\b(?:how|what|whats|why|when|where|which|can i|do i|should i|may i|without)\b/i;

/** Whether a text that names a path asks for people by saying that they are wanted. */
export function wantsPeople(text: string): boolean {
  return WANTS_PEOPLE.test(text) && !ASKS_OTHER.test(text);
}

/** The words of a text by what stands together in it: marks and words such as "because" part it. */
function partClauses(text: string): (readonly Word[])[] {
  const words = splitWords(text);
  const clauses: Word[][] = [];
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const begins = BEGINS_CLAUSE.test(word.folded) && !LOOKS.test(before?.folded ?? '');
    const isFirst = before === undefined || begins || isParted(text, before, word);
    if (isFirst) clauses.push([word]);
    else clauses.at(-1)?.push(word);
  }
  return clauses;
}

/** The clause that asks for people: with the path if it does, else the last one that does, else the one with the path. */
function findAskingClause(clauses: readonly (readonly Word[])[], path: string): readonly Word[] {
  const having = clauses.filter((clause) => clause.some(({ folded }) => folded === path));
  for (const asks of [ASKS_FOR_PEOPLE, ASKS_FOR_ANYONE]) {
    const doAsk = (clause: readonly Word[]): boolean =>
      clause.some(({ folded }) => asks.test(folded));
    const found = having.find(doAsk) ?? clauses.findLast(doAsk);
    if (found !== undefined) return found.slice(found.findIndex(({ folded }) => asks.test(folded)));
  }
  return having[0] ?? [];
}

/** What people are to do in a clause that asks for them, and the index of the verb; -1 where none tells it. */
function readDoing(
  asking: readonly Word[],
  telling: readonly string[],
  path: string,
): { readonly doing: Doing; readonly verb: number } {
  const first = foldedAt(asking, 0);
  if (!ASKS_FOR_PEOPLE.test(first) && !ASKS_FOR_ANYONE.test(first))
    return { doing: 'owns', verb: -1 };
  let hasAsker = false;
  for (let at = 1; at < asking.length; at += 1) {
    const folded = foldedAt(asking, at);
    if (folded === path) break;
    // "who to ask"
    if (ASKER.test(folded) || (at === 1 && folded === 'to')) hasAsker = true;
    if (AUXILIARY.test(folded)) continue;
    if (hasAsker && (telling.includes(folded) || isGeneric(folded, 'who-owns')))
      return { doing: 'is-asked', verb: at };
    if (HELPING.has(folded)) return { doing: 'owns', verb: at };
    if (isReviewWord(folded)) return { doing: 'reviews', verb: at };
    if (isOwningVerb(folded)) return { doing: 'owns', verb: at };
    if (telling.includes(folded) && !SAYS_HOW.test(folded)) return { doing: 'other', verb: at };
  }
  return { doing: 'owns', verb: -1 };
}

/** Whether a word narrows nothing beside what people are to do. */
function isAround(folded: string, doing: Doing): boolean {
  if (isReviewWord(folded) || isLightWord(folded) || isOwningVerb(folded)) return true;
  if (HELPING.has(folded)) return true;
  return doing === 'reviews' && MADE_CHANGES.has(folded);
}

/** Whether the path at a place is where that is which was named before it: "the retries in PATH". */
function isLocated(asking: readonly Word[], place: number): boolean {
  let at = place - 1;
  while (
    at > 0 &&
    (/^(?:the|our|my|this|that)$/.test(foldedAt(asking, at)) || isReviewWord(foldedAt(asking, at)))
  )
    at -= 1;
  return LOCATES.test(foldedAt(asking, at));
}

function isState(next: string): boolean {
  return next === '' || isStopWord(next) || isLightWord(next) || TELLS_STATE.test(next);
}

function isReferredTo(clauses: readonly (readonly Word[])[], path: string): boolean {
  return clauses.some((clause) =>
    clause.some(({ folded }, at) => folded === path && REFERS_TO.test(foldedAt(clause, at - 1))),
  );
}
