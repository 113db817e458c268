// Finds out whether a question asks what a term means, and which.

import { cutAsides, readTermBefore } from './asides-of-meaning.ts';
import { readExampleAsked } from './asks-example.ts';
import { cleanQuestion } from './clean.ts';
import { readCommand } from './command.ts';

/** A question for the meaning of a term. */
export interface MeaningQuestion {
  /** What may be the term, as it was typed, the likeliest first. */
  readonly terms: readonly string[];
  /** Whether the wording asks for a meaning, and not only what or who something is. */
  readonly isSure: boolean;
  /** Whether an example of it is asked for. */
  readonly isForExample: boolean;
}

/** Who asks, and whom: "can someone tell me". */
const LEAD_IN =
  /^(?:(?:hi|hey|hello|so|ok|okay|and|but|also|sorry|please|pls|quick question|question|just wondering|wondering|um+|hm+)\b[\s,:!.–—-]*|(?:(?:can|could|would|will) (?:you|someone|anyone|anybody|somebody) (?:please |kindly |quickly )?(?:tell me|explain(?: to me)?|remind me|say|help me understand|(?=define|spell out|expand))|(?:someone|somebody|anyone|anybody) (?:please |pls )?(?:explain(?: to me)?|tell me|remind me|(?=define|spell out))|(?:do|does) (?:you|anyone|anybody|someone) (?:know|remember)|(?:please )?(?:tell|remind) me|(?:i (?:do not|don't|dont) (?:know|understand|get)|(?:i(?: have|'ve)? )?no clue|not sure|no idea|any idea|i wonder|i forgot|what was it again)|i (?:need|want|would like|'d like) to know|someone (?:said|mentioned|wrote) .{1,60}?[,;:–—-])[\s,:–—-]*)+/i;
const BE = "(?:\\s+is|\\s+are|\\s+was|'s|s|\\s+does)";
const WHAT = `(?:what|wtf|tf|wth|wat|wot)(?:${BE}|\\s+(?:the (?:hell|heck|fuck)|on earth|exactly|actually)(?:${BE}))`;
/** What may follow a question and narrows nothing. */
const TAIL = String.raw`(?:\s+(?:here|again|exactly|please|pls|anyway|though|actually|to (?:us|you|me|(?:an?|the|our) .{1,40})|for (?:us|you|me|(?:an?|the|our) .{1,40})))?(?:\s+(?:at|in|within|around|on) (?:our|this|the|your|an?|my|these|here)\b.{0,60})?`;
/** Patterns whose group is the term; those on top ask for a meaning, whatever the term. */
const SURE: readonly RegExp[] = [
  new RegExp(
    `^${WHAT}\\s+(?:the )?(?:exact |full |actual )?(?:meanings?|definitions?|forms?|full forms?|full names?|names? in full|long forms?|long names?|expansions?) (?:of|for|behind) (.+)$`,
    'i',
  ),
  new RegExp(
    String.raw`^(?:what|wtf|wat|wot)\s+(?:the (?:hell|heck) |on earth |exactly |actually )?(?:do|does|did|would|could|might|is|are)\s+(.+?)\s+(?:mean|means|stand for|stands for|refer to|signify|denote|abbreviate|expand to|supposed to mean|even mean|really mean|actually mean)${TAIL}$`,
    'i',
  ),
  new RegExp(
    `^${WHAT}\\s+(.+?)\\s+(?:short for|short form of|supposed to mean|an? (?:abbreviation|acronym|initialism|shorthand|short form) (?:of|for)|abbreviating|in full|spelled out|when spelled out|meant to mean)${TAIL}$`,
    'i',
  ),
  new RegExp(`^${WHAT}\\s+meant by (.+)$`, 'i'),
  /^what\s+(?:do|does)\s+(?:you|we|they|people|everyone|folks|he|she|engineers)\s+mean\s+(?:by|with|when (?:they|we|you|people) (?:say|write|talk about))\s+(.+)$/i,
  /^(?:define|spell out|expand|decode|translate)\s+(.+)$/i,
  /^(?:the )?(?:meaning|definition|full form|full name|long form|expansion) (?:of|for) (.+)$/i,
  /^(?!(?:whats?|whos?|which|where|when|why|wtf|how)\b)(.+?)[,:]?\s+(?:meaning|definition|full form|stands for|means|is short for|means what|stands for what)$/i,
  new RegExp(
    String.raw`^what\s+(.+?)\s+(?:means|stands for|is short for|refers to|is supposed to mean)${TAIL}$`,
    'i',
  ),
  new RegExp(
    `^${WHAT}\\s+(?:the )?(?:acronym|abbreviation|initialism|short form|shorthand|short name) (?:of|for) (.+)$`,
    'i',
  ),
  /^(.{1,60}?) ?=$/,
  /^how (?:do|would|should) (?:you|we|i) (?:define|spell out|abbreviate) (.+)$/i,
];
const LIKELY: readonly RegExp[] = [
  new RegExp(`^(?:${WHAT}|who(?:\\s+(?:is|are|was)|'s|s))\\s+(.+)$`, 'i'),
  /^(?:what|who)\s+(.+?)\s+(?:is|are)(?: (?:about|again|all about))?$/i,
  /^explain\s+(.+)$/i,
  /^(.+)$/,
];
/** What is said around a term. */
const BEFORE_TERM =
  /^(?:(?:the|an?|our|your|this|that|these|those|all|us|me)\s+|(?:(?:term|word|acronym|abbreviation|initialism|phrase|expression|letters|initials|jargon|thing called|so-called|concept(?: of)?|called)s?:?\s+))/i;
const AFTER_TERM =
  /[\s,]+(?:here|again|exactly|please|pls|actually|even|to (?:us|you|me|them)|for (?:us|you|me)|(?:at|in|within|around|for|by|on) (?:our|this|the|your|an?|my|these)\s.{1,40}|in general|at work|anyway|though|then|in (?:english|full)|thing|mean|stands? for|all about|about)$/i;
const MARKS_AROUND = /^[\s"'“”‘’([<]+|[\s"'“”‘’)\]>?!.,;:]+$/g;
/** A longer text is no term. */
const MAX_TERM_LENGTH = 80;

/** Reads which term is to be explained, or of which an example is asked; null where none is. */
export function readMeaningAsked(raw: string): MeaningQuestion | null {
  if (readCommand(raw) !== null) return null;
  const cleaned = trimMarks(cleanQuestion(raw));
  const bare = cutAsides(cleaned);
  const example = readExampleAsked(bare);
  if (example !== null) return { terms: listForms(example), isSure: false, isForExample: true };
  const before = readTermBefore(bare);
  if (before !== null) {
    const terms = listForms(before);
    return { terms, isSure: isShortTerm(terms), isForExample: false };
  }
  const asked = trimMarks(cleaned.replace(LEAD_IN, ''));
  const text = trimMarks(cutAsides(asked));
  for (const [patterns, isSure] of [
    [SURE, true],
    [LIKELY, false],
  ] as const) {
    for (const pattern of patterns) {
      const [, term] = pattern.exec(text) ?? [];
      const terms = term === undefined ? [] : listForms(term);
      // "OKR in plain English" is asked as a word, whatever else is said of OKRs
      const isWord = isSure || (text !== asked && isShortTerm(terms));
      if (terms.length > 0) return { terms, isSure: isWord, isForExample: false };
    }
  }
  return null;
}

/** Letters that stand for words: "OKR", "KPIs". */
const ACRONYM_ASKED = /^[A-Z][A-Z0-9]{1,5}s?$/;

function isShortTerm(terms: readonly string[]): boolean {
  return ACRONYM_ASKED.test(terms.at(-1) ?? '');
}

/** The term as typed, then without what is said around it. */
function listForms(typed: string): string[] {
  const forms = [trimMarks(typed)];
  for (let form = forms[0] ?? ''; ; ) {
    const bare = trimMarks(form.replace(BEFORE_TERM, '').replace(AFTER_TERM, ''));
    if (bare === form || bare === '') break;
    forms.push(bare);
    form = bare;
  }
  return forms.filter((form) => form.length <= MAX_TERM_LENGTH && /[\p{L}\p{N}]/u.test(form));
}

function trimMarks(text: string): string {
  return text.replace(MARKS_AROUND, '');
}
