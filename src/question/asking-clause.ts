// Cuts off what surrounds a question in its sentence: greeting, who wants to know, why, thanks, names, addresses.

import { endAt, foldedAt, splitWords, type Word } from '../text/words.ts';
import { withoutAsides } from './asides.ts';
import {
  AUXILIARY,
  BACK_REFERENCE,
  COMPARES,
  OPENER,
  REQUEST,
  SPEECH,
  WH_WORD,
} from './discourse.ts';
import { asksOfOwnRole } from './own-role.ts';

/** Whether a stretch of text is about something. */
export type HasContent = (text: string) => boolean;

const LIST_MARK = /^(?:\(?\d{1,2}[.)]|[-•–*])\s+/;
/** An address, with the word that points to it. */
const WEB_LINK = /[,(]? ?(?:\b(?:see|cf|via|ref|link):? )?\bhttps?:\/\/\S+/gi;
const HANDLES =
  /^(?:(?:cc|fao|attn|ping)[:\s]+)?(?:@[\p{L}\p{N}_.-]+[\s,:;–—-]+)+|(?:[\s,]+@[\p{L}\p{N}_.-]+)+(?=[?!.]*$)/giu;
const GREETING =
  /^(?:hi|hey|hello|hiya|howdy|dear|yo|greetings|hallo|morning|afternoon|evening|good (?:morning|afternoon|evening|day)|what'?s up|sup)\b/i;
/** A longer greeting is a sentence about something. */
const MAX_GREETED = 5;
/** A longer frame has words of its own to say. */
const MAX_FRAME = 18;

/** Closings, cut with all that follows them; those that are words of other sentences too need a mark before them. */
const CLOSING_PHRASES: readonly RegExp[] = [
  /[\s,;.!?–—-]+\(?(?:cc|p\.?\s?s)\b[.:]?\s.*$/i,
  /[\s,;.!?–—-]+(?:thanks|thank you|many thanks|thx|tysm|tia|cheers)\b(?:[\s,!.]+[\p{L}.'-]+){0,4}[\s!.?]*$/iu,
  /[,;.!?–—-]\s*(?:(?:with )?(?:kind|best|warm) (?:regards|wishes)|regards|best|sincerely|yours|love)\b(?:[\s,!.]+[\p{L}.'-]+){0,4}[\s!.]*$/iu,
  /[,;(–—-]\s*if (?:possible|you don'?t mind|(?:you|anyone|anybody|someone) (?:can(?: help)?|could(?: help)?|knows?)|that'?s ok(?:ay)?)(?=[\s?!.]*$)/i,
  /[\s,;(–—-]+(?:asap|at (?:the|your) earliest(?: convenience)?|by (?:eod|cob))(?:[\s,.!?–-]+(?:it'?s|its|pls|please|thanks|thx|ta|urgent|cheers)\b[^?]*)?(?=[\s?!.]*$)/i,
  /[,;(–—-]\s*(?:can|could|would|will) (?:you|someone|anyone|anybody) (?:please |pls )?(?:settle|help|clarify|confirm|answer|explain|advise|enlighten)\b.*$/i,
  /(?:[,;(–—-]\s*|[?.!]\s+|\s(?=\S+ (?:for|as|on behalf|because|cause|cos|since|out of)\b))(?:just )?(?:asking|wondering|curious)\b.*$/i,
  /[,;(–—-]\s*(?:fyi|btw|by the way|for context|for info)\b.*$/i,
  /[\s,;(–—-]+(?:because|cause|cuz|since|as|so) (?:i|i'm|i'd|i've|im|we|we're|we've|my|our)\b.*$/i,
];

/** The question of a sentence without what surrounds it; the sentence as it is where nothing would be left to ask. */
export function findAskingText(
  sentence: string,
  hasContent: HasContent,
  namesRole: HasContent,
): string {
  const isWhole = (rest: string): boolean =>
    isIndependent(rest, hasContent) && (!COMPARES.test(rest) || namesRole(rest));
  const bare = sentence
    .replace(LIST_MARK, '')
    .replace(WEB_LINK, ' ')
    .replace(HANDLES, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[?!.,])/g, '')
    .trim();
  const started = hasContent(bare) ? bare : sentence;
  const asked = cutClosings(cutFrame(cutGreeting(started), isWhole), hasContent);
  return withoutAsides(asked, isWhole, namesRole);
}

function cutGreeting(text: string): string {
  if (!GREETING.test(text)) return text;
  const words = splitWords(text);
  for (let at = 1; at <= MAX_GREETED && at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const gap = text.slice(endAt(words, at - 1), word.start);
    if (/[,!:;.–—]|\s-\s/.test(gap) || opensQuestion(words, at)) return text.slice(word.start);
  }
  return text;
}

/** "Bob said to ask you: …", "do you know …", "quick question, …": who asks, and that they ask. */
function cutFrame(text: string, isWhole: HasContent): string {
  const words = splitWords(text);
  let spoken = false;
  for (const [at, word] of words.entries()) {
    if (at > MAX_FRAME) break;
    if (at > 0 && WH_WORD.test(foldedAt(words, at - 1)) && !spoken) break;
    const gap = text.slice(endAt(words, at - 1), word.start);
    const isFramed =
      spoken && (WH_WORD.test(word.folded) || (/[:,–—]/.test(gap) && opensQuestion(words, at)));
    const rest = text.slice(word.start);
    if (at > 0 && isFramed && isWhole(rest)) return cutFrame(rest, isWhole);
    if (SPEECH.test(word.folded)) spoken = true;
  }
  return text;
}

/** Whether what follows a frame says by itself what it asks of. */
export function isIndependent(rest: string, hasContent: HasContent): boolean {
  const folded = splitWords(rest)
    .map((word) => word.folded)
    .join(' ');
  return hasContent(rest) && !BACK_REFERENCE.test(folded) && !asksOfOwnRole(folded);
}

function opensQuestion(words: readonly Word[], at: number): boolean {
  const first = words.slice(at).find(({ folded }) => !OPENER.test(folded))?.folded ?? '';
  return WH_WORD.test(first) || AUXILIARY.test(first) || REQUEST.test(first);
}

function cutClosings(text: string, hasContent: HasContent): string {
  let kept = text;
  for (const closing of CLOSING_PHRASES) {
    const cut = kept.replace(closing, '');
    if (cut !== kept && hasContent(cut))
      kept = `${cut.trimEnd()}${/\?/.test(kept) && !cut.includes('?') ? '?' : ''}`;
  }
  return kept;
}
