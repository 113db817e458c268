// Tells whether a stretch of the question names something, so that a line which declines may repeat it.

import type { Question } from '../question/question.ts';
import { isEnglishWord } from '../text/english-words.ts';
import { escapeRegExp } from '../text/escape-pattern.ts';
import { isLightWord, isStopWord, splitWords } from '../text/words.ts';

/** Begins a clause or is its verb: "vuln is confirmed", "code that needs tidying", "permissions once they roll". */
const OF_CLAUSE =
  /(?<!\S)(?:if|whether|that|which|when|who|whose|what|how|where|why|once|so|because|until|unless|while|i|we|he|she|they|am|is|are|was|were|be|been|being|isn['’]?t|aren['’]?t|can['’]?t|cannot|won['’]?t|don['’]?t|doesn['’]?t|didn['’]?t)(?!\S)/iu;
/** What comes right before a noun. */
const BEFORE_NOUN =
  /(?:^|[^\p{L}\p{N}\s]|(?<![\p{L}\p{N}])(?:the|an?|any|no|our|my|your|their|his|her|this|these|those|which|what|some|every|each|all|for|of|about|on|with|without|from|in|at|by|per|via|there|own|new|as|like|than|vs|and|or|between|during|owns?|runs?|handles?|manages?|approves?|knows?|learn|uses?|needs?|who (?:do|does|did)))\s*$/iu;
/** A word behind these is a verb or an adjective. */
const BEFORE_VERB_ALONE =
  /(?<![\p{L}\p{N}])(?:i|you|we|they|he|she|it|us|who|some(?:body|one)|any(?:body|one)|every(?:body|one)|up|am|is|are|was|were|be|been|being|to|dont|not|never)\s*$/iu;
/** Before what happens to somebody: "being shouted at". */
const SUFFERED = /(?<![\p{L}\p{N}])(?:being|been)\s*$/iu;
/** Shorter ones are in no list of common words. */
const SHORTEST_RARE = 5;
/** What makes the word before it a verb: "shut the ticket". */
const OBJECT =
  /^\s+(?:the|an?|my|our|your|their|his|her|me|us|them|this|these|those|some(?:body|one)?|any(?:body|one)?|every(?:body|one)|each|up|off|out|down)(?![\p{L}\p{N}])/iu;

/**
 * Whether `words`, a stretch of what was typed, names something as it stands there: no verb by itself, no clause, and not cut
 * off before the noun it leads to.
 */
export function namesSomething(words: string, { text }: Pick<Question, 'text'>): boolean {
  if (OF_CLAUSE.test(words)) return false;
  const at = findStretch(text, words);
  // of the thread, or of a heading
  if (at < 0) return true;
  const [before, behind] = [text.slice(0, at), text.slice(at + words.length)];
  if (SUFFERED.test(before)) return false;
  return /\s/.test(words.trim()) ? endsPhrase(behind) : isNamedAlone(words, before, behind);
}

/** Where words stand in a text, and no part of other words; -1 where they don't. */
export function findStretch(text: string, words: string): number {
  const stretch = new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(words)}(?![\\p{L}\\p{N}])`, 'iu');
  return stretch.exec(text)?.index ?? -1;
}

/** Whether a word is one by what stands around it, or is rare enough to be a name. */
function isNamedAlone(word: string, before: string, behind: string): boolean {
  if (OBJECT.test(behind)) return false;
  const isRare = word.length >= SHORTEST_RARE && !isEnglishWord(word.toLowerCase());
  return BEFORE_NOUN.test(before) || (isRare && !BEFORE_VERB_ALONE.test(before));
}

/** Whether a stretch of what was typed has all that was asked but what is done, and words that say little. */
export function isWholeTopic(topic: string, { text, words, action }: Question): boolean {
  if (findStretch(text, topic) < 0) return true;
  const named = new Set(splitWords(topic).map(({ folded }) => folded));
  return words
    .filter((word) => word !== action)
    .flatMap((word) => word.split(' '))
    .every((word) => named.has(word) || isLightWord(word) || isStopWord(word));
}

/** A time, or what has happened to the thing. */
const MAY_FOLLOW =
  /^\s+(?:right now|today|tomorrow|currently|nowadays|\p{L}+ed|broke|fell|froze)(?![\p{L}\p{N}])/iu;

/** Whether what follows begins something else: it is no word, or a function word. */
export function endsPhrase(behind: string): boolean {
  if (!/^\s+[\p{L}\p{N}]/u.test(behind)) return true;
  const [next] = splitWords(behind);
  return next === undefined || isStopWord(next.folded) || MAY_FOLLOW.test(behind);
}
