// Measures how much a passage tells of a role: whether it says what the role is or does, or only has its name.

import type { Passage } from '../knowledge/passage.ts';
import { isBodyWord } from '../text/job-words.ts';
import { isStopWord, splitWords } from '../text/words.ts';
import { ACTS, weighMentions } from './ownership-wording.ts';
import type { PassageIndex, Sentence } from './passage-index.ts';

/** What follows a name that a sentence defines: "X is responsible for", "X ensures", "X: somebody who". */
const DEFINES =
  /^\W*(?:(?:team|group|role|members?)\b\W*)?(?:\([^)]*\)\W*)?(?:(?:is|are)\s+(?:(?:often|also|usually|sometimes|generally|commonly)\s+)?(?:a|an|the|our|one|those|any|anyone|responsible|accountable|in charge|there|made up|referred to as|known as|described as)\b|refers? to\b|consists? of\b|means\b|(?:exists?|owns?|leads?|manages?|provides?|supports?|ensures?|runs?|maintains?|looks? after|makes? sure|helps?|builds?|oversees?|enables?|delivers?|works?|acts?|serves?|drives?|coordinates?)\b)/i;
/** "A manager's role is to", "the cook's responsibilities include": the same of what is the role's. */
const DEFINES_ITS_ROLE =
  /^(?:['’]s?)?\s+(?:(?:main|primary|key)\s+)?(?:role|job|purpose|mission|responsibilit(?:y|ies)|duties)\b[^.;:]{0,40}?\b(?:is|are|includes?|balances?|covers?|involves?|consists? of)\b/i;
/** What may be before the name in such a sentence. */
const BEFORE_DEFINED =
  /^(?:\W|\b(?:the|an?|our|your|each|every|any|all|what|who|is|are|term|role|position|definition|purpose|job|mission|aim|of)\b)*$/i;
/** A label before what it stands for: "**Contributors**: those who …". */
const NAMED_AS_LABEL = /^\W*(?:\([^)]*\)\W*)?[:–—]\s+\p{L}/u;
/** Words of a label that say no more of the role than its name. */
const OF_ROLE_AS_WHOLE =
  /^(?:role|roles|position|positions|job|jobs|description|definition|definitions|responsibilit(?:y|ies)|duty|duties|task|tasks|mission|purpose|overview|introduction|summary|scope|charter|profile|remit|function|functions|goals?|objectives?|what|who|about|section|chapter|\d+)$/;
/** Addresses, and what their links are called; handles; labels of lines. */
const NO_PROSE =
  /\[[^\]]*\]\([^)]*\)|<https?:[^>]*>|https?:\/\/\S+|(?<!\w)@[\w/-]+|\*\*[^*]+:?\*\*:?/g;
/** With less of its letters in running text, a passage is a list of names and addresses. */
const MIN_PROSE = 0.4;

/** Whether what stands at a place of a sentence is what it speaks of: at its beginning, but for small words. */
export function isSubjectAt(sentence: string, place: number): boolean {
  return BEFORE_DEFINED.test(sentence.slice(0, place));
}

/** Whether a sentence says what a role is. */
function definesRole({ text, names }: Sentence, role: string): boolean {
  const [name] = names;
  if (name?.role !== role || !isSubjectAt(text, name.start)) return false;
  const after = text.slice(name.end);
  if (DEFINES_ITS_ROLE.test(after)) return true;
  return DEFINES.test(after) || (name.start < 3 && NAMED_AS_LABEL.test(after));
}

/** Whether a sentence of the passage says what the role is: "An analyst is …"; among the first ones only if `most` is given. */
export function hasDefinition(
  passage: Passage,
  role: string,
  index: PassageIndex,
  most = Number.POSITIVE_INFINITY,
): boolean {
  return index
    .sentencesOf(passage)
    .slice(0, most)
    .some((sentence) => definesRole(sentence, role));
}

/** The number of sentences of a passage in which the role does something or has something done by it. */
export function countDoing(passage: Passage, role: string, index: PassageIndex): number {
  const isDoing = ({ text, names }: Sentence): boolean =>
    weighMentions(text, names).some(({ name, weight }) => name.role === role && weight >= ACTS);
  return index
    .sentencesOf(passage)
    .filter((sentence) => sentence.names.some((name) => name.role === role) && isDoing(sentence))
    .length;
}

/** Whether the heading that names the role says no more than its name: "The Committee", not "Committee meetings". */
export function isHeadedByName({ heading }: Passage, role: string, index: PassageIndex): boolean {
  for (const text of heading.toReversed()) {
    const names = index.findNames(text).filter((name) => name.role === role);
    if (names.length === 0) continue;
    return splitWords(text).every(
      ({ folded, start, end }) =>
        names.some((name) => start >= name.start && end <= name.end) ||
        isStopWord(folded) ||
        isBodyWord(folded) ||
        OF_ROLE_AS_WHOLE.test(folded),
    );
  }
  return false;
}

/** An item that begins with a link: "- [Charter](charter.md) – what the board is for". */
const LINKED_ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\*\*|__|_|\*)?\[[^\]\n]+\]\([^)\n]*\)/;
/** Fewer may be a list of other things. */
const LEAST_LINKED = 3;

/** Whether most lines of a passage only lead to other pages. */
function isListOfLinks(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const linked = lines.filter((line) => LINKED_ITEM.test(line)).length;
  return linked >= LEAST_LINKED && linked * 2 > lines.length;
}

/** Whether a passage is mostly running text, and no list of names and addresses or of links. */
export function isProse({ text }: Passage): boolean {
  if (isListOfLinks(text)) return false;
  const countLetters = (some: string): number => some.replace(/\P{L}+/gu, '').length;
  return countLetters(text.replace(NO_PROSE, '')) >= countLetters(text) * MIN_PROSE;
}
