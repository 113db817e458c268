// Splits a sentence that speaks of several roles into what it says of each.

import type { NameHit } from '../text/role-names.ts';

/** A part of a sentence, and the roles that it names. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly names: readonly NameHit[];
}

/** What joins names that the same is said of: "the CEO, or the CFO", "the designer (Anna) and her SRE". */
const JOINED =
  /^(?:\s+(?:teams?|members?|groups?|roles?))?(?:\s*\([^()]*\))?\s*(?:,|\/|&|,?\s*\b(?:and\/or|and|or|as well as|together with)\b)\s*(?:(?:the|our|a|an|her|his|their|your|any|one|other|of|either|both|also|members? of|someone (?:from|in|on)|somebody (?:from|in|on))\s+)*$/i;
/** Where a new statement may begin. */
const BREAK = /[;,:]|\s[–—-]\s|\b(?:and|but|while|whereas|then|so|or)\b/gi;
/** What may be between the beginning of a clause and its subject. */
const BEFORE_SUBJECT =
  /^(?:\s|[“"'(]|\b(?:the|our|your|their|a|an|each|every|any|all|now|then|only|also|and|but|both|either|today|instead|currently)\b)*$/i;
/** Before a name that did something: "owned by the", "approved by our". */
const BY_NAME = /\bby\s+(?:(?:the|our|your|a|an|either|both)\s+)*$/i;

/** A table's line: "Attic – Owner: …". */
const LABELLED_CELLS = /(?:^|;\s|\s–\s)[^:;.!?]{1,60}:\s/;
/** What is done by somebody else, before the next part of a sentence: "keys are rotated by their owners, …". */
const BY_OTHERS =
  /\bby (?:the|their|its|our|an?|each|every) [^,;:]{2,40}[,;](?!\s*(?:(?:and|or|but|then|else|also|only|whether)\b\s*)*(?:(?:is|are|was|were|been|be|has|have|must|may|can|will|should|by|to|of|in)\b|\p{L}+(?:ed|en|wn)\b))(?=[^,;:]* )/giu;

const RELATIVE_CLAUSE = /^ ?(?:\([^()]*\))?,? who\b[^,;:]*$/i;

/** Whether the same is said of two names, by what is between them. */
export function areJoined(sentence: string, one: NameHit, next: NameHit): boolean {
  return JOINED.test(sentence.slice(one.end, next.start));
}

/**
 * The clauses of a sentence, in order: it is cut between two roles where the second begins a statement of its own
 * ("designers draw, SREs watch") or the first ends one ("drawn by designers, watched by SREs").
 */
export function splitClauses(sentence: string, names: readonly NameHit[]): Clause[] {
  const clauses: Clause[] = [];
  let start = findFirstStart(sentence, names[0]);
  let within: NameHit[] = [];
  for (const [at, name] of names.entries()) {
    within.push(name);
    const next = names[at + 1];
    const cut = next === undefined ? sentence.length : findBreak(sentence, name, next);
    if (cut === null) continue;
    clauses.push({ start, end: cut, names: within });
    start = cut;
    within = [];
  }
  return clauses.length > 0 ? clauses : [{ start: 0, end: sentence.length, names }];
}

/** Where the clause of the first name begins: behind what somebody is told to do who has no name. */
function findFirstStart(sentence: string, name: NameHit | undefined): number {
  const before = sentence.slice(0, name?.start ?? 0);
  if (!BY_NAME.test(before.replace(/\b(?:only|solely)\s+(?=by\b)/gi, ''))) return 0;
  const last = [...before.matchAll(BY_OTHERS)].at(-1);
  // "approves covers; posters are approved by the clerk"
  const half = LABELLED_CELLS.test(sentence) ? -1 : before.lastIndexOf('; ');
  return Math.max(last === undefined ? 0 : last.index + last[0].length, half + 1);
}

/** Where a new clause begins between two names; null where both are in one. */
function findBreak(sentence: string, one: NameHit, next: NameHit): number | null {
  if (areJoined(sentence, one, next)) return null;
  const between = sentence.slice(one.end, next.start);
  // "the chair, who approves the director's leave": it is the chair's
  if (RELATIVE_CLAUSE.test(between)) return null;
  const breaks = [...between.matchAll(BREAK)].map(({ index, 0: mark }) => ({
    index,
    end: index + mark.length,
  }));
  const beforeSubject = breaks.find(({ end }) => BEFORE_SUBJECT.test(between.slice(end)));
  if (beforeSubject !== undefined) return one.end + beforeSubject.index;
  // each half of "approves frames; prints are framed by the clerk" is a statement; a table's line is one
  const half = between.indexOf('; ');
  if (half >= 0 && !LABELLED_CELLS.test(sentence)) return one.end + half;
  const [first] = breaks;
  const isAgent = BY_NAME.test(sentence.slice(0, one.start));
  return isAgent && first !== undefined ? one.end + first.index : null;
}
