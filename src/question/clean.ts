import { decodeEntities } from '../text/entities.ts';
import { removeInvisible } from '../text/invisible.ts';
import { keepLatest } from '../text/keep-latest.ts';
import {
  joinLeadingPath,
  joinQuotedPaths,
  readTypedPath,
  separateJoinedPaths,
} from './asked-path.ts';
import { spellOut } from './chat-spelling.ts';

/** Longer questions are pasted text: the rest is ignored, which bounds the work on one line. */
export const LONGEST_QUESTION = 1_000;

/** People also call the bot by its name. */
const NAMED_BOT = /^\s*(?:(?:hey|hi|hello|ok|okay|dear)[,\s]+)?rolecall\b[,:!]*\s+/i;

/** "different question: …", "ok, another thing, …": what is asked stands behind it. */
const CHANGES_SUBJECT =
  /^\s*(?:(?:ok|okay|so|and|also|thanks|thx|cool|great|hm+|now)[,.!\s]+)*(?:(?:a|an|one|on an?|completely|totally)\s+)*(?:diff?(?:er)?e?rr?ent|another|new|next|other|unrelated|separate|more|further|quick)\s+(?:thing|question|topic|subject|one|q|note)\s*(?:[,:;.!]|\s[-–—])\s*(?=\S)/i;

/** "what does a senior do then?": what is said to go on, and no point in time ("until then"). */
const GOES_ON_THEN =
  /(?<=\p{L}[\p{L}\p{N}'’]* [^?!.]*[\p{L}\p{N}'’] [\p{L}\p{N}'’-]+)(?<!\b(?:by|since|until|till|before|from|back|and|but|so|or|what|who|now|if|even|only|after)),? (?:then|though|tho)(?=[\s?!.]*$)/iu;
/** "ok fine, …", "put differently: …": what is asked stands behind it. */
const SAYS_ANEW =
  /^\s*(?:(?:ok|okay|alright|right|well|hm+|so|no)[\s,]+)?(?:fine|fair enough|put (?:it )?differently|to put it differently|let me (?:rephrase|put it differently|ask differently)|rephrased?|in other words|or rather)\s*[,:;.–—-]+\s*(?=\S.*\S)/i;
/** "thx! …": for the answer before. */
const THANKS_FIRST =
  /^\s*(?:(?:thanks|thank you|thx|thnx|tx|ty|cheers|ta|cool|great|perfect|nice|awesome|makes sense|got it|ok|okay|ah|oh|aha)(?: (?:a lot|a bunch|so much|very much|again|man|mate|all|you|ok))?\s*[!.…]+\s*)+(?=\S.*\S)/i;

/** "who does each work with?": of both, as "they" is; and no "each team". */
const EACH_OF_THEM =
  /(?<=\b(?:do|does|did|is|are|can|could|should|would|will|must|has|have) )each(?: one)?(?: of (?:them|these|those|(?:the )?two)(?= \p{L})|(?= (?:work with|own|do|earn|report|need|use|have|handle|focus|talk to|deal with|cover|lead|answer to|look after|decide)\b))/iu;

/** Pictures, as signs or as Slack writes them (":wave:"); before a sentence that asks they end what was told. */
const EMOJI_RUN =
  /(?:(?:(?![©®™])\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]*|(?<![\p{L}\p{N}]):[a-z0-9_+'-]+:(?![\p{L}\p{N}]))\s*)+/gu;

/** A sentence of its own, and not the rest of one: "my 🏖 leave". */
const BEGINS_TO_ASK =
  /^(?:who|whom|whose|what|which|how|when|where|why|i|we|(?:is|are|do|does|did|can|could|should|would|will|am|may|must) (?:i|we|you|they|he|she|it|there|the|a|an|my|our|any\w*|some\w*)|(?:so|and|but|ok|also|quick|any|please|just))(?:['’]\w+)?(?=\s)/i;

/** Emphasis is at the edge of a word; within a word the character is part of it (snake_case), and so it is within a path. */
const EMPHASIS_MARKS = /(?<![\p{L}\p{N}])[*_~']+(?=\S)|(?<=\S)[*_~']+(?![\p{L}\p{N}])/gu;

function dropEmphasis(word: string): string {
  const path = readTypedPath(word)?.path;
  if (path === undefined) return word.replace(EMPHASIS_MARKS, '');
  return `${path}${/[,;:!?]*$/.exec(word)?.[0] ?? ''}`;
}

/**
 * Turns what Slack delivers, or what someone pasted, into what a person reads: mentions of people and groups vanish,
 * channels and links become their words, emphasis and code marks go, quotes are straight, entities are decoded once, control
 * characters become spaces. A path with blanks is in quotes.
 */
export function cleanQuestion(text: string): string {
  return separateJoinedPaths(cleanJoiningQuotedPaths(text));
}

/** The same with each path in quotes as one word, whose blanks are PATH_BLANK. */
export const cleanJoiningQuotedPaths = keepLatest((text) => clean(text, joinQuotedPaths));

/** The same of a text that may begin with a path that has blanks. */
export function cleanJoiningLeadingPath(text: string): string {
  return clean(text, joinLeadingPath);
}

function clean(text: string, joinPaths: (text: string) => string): string {
  const readable = joinPaths(
    decodeEntities(
      removeInvisible(text.slice(0, LONGEST_QUESTION * 2))
        .replace(/<@[^>]*>|<![^>]*>/g, ' ')
        .replace(/<#[^|>]*\|([^>]*)>/g, '$1')
        .replace(/<#[^>]*>/g, ' ')
        .replace(/<(?:https?:\/\/|mailto:|tel:)[^|>]*\|([^>]*)>/g, '$1')
        .replace(/<(?:https?:\/\/|mailto:|tel:)([^>]*)>/g, '$1'),
    ),
  )
    .replace(NAMED_BOT, '')
    .replace(CHANGES_SUBJECT, '')
    .replace(THANKS_FIRST, '')
    .replace(SAYS_ANEW, '')
    .replace(GOES_ON_THEN, '')
    .replace(EACH_OF_THEM, 'they')
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(EMOJI_RUN, (found, at: number, whole: string) => {
      const isBetween =
        /[\p{L}\p{N}]\s*$/u.test(whole.slice(0, at)) &&
        BEGINS_TO_ASK.test(whole.slice(at + found.length));
      return isBetween ? ' – ' : ' ';
    })
    .replace(/\S+/g, dropEmphasis)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_QUESTION);
  return spellOut(readable).trim().slice(0, LONGEST_QUESTION);
}
