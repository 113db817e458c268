// Answers what a term means from the glossaries, and says so where they don't have it.

import type { GlossaryEntry } from '../knowledge/glossary/glossary-entry.ts';
import type { MeaningQuestion } from '../question/asks-meaning.ts';
import type { Question } from '../question/question.ts';
import { foldText } from '../text/fold-text.ts';
import { joinWords } from '../text/join-words.ts';
import { toSingular } from '../text/name-forms.ts';
import { shorten } from '../text/shorten.ts';
import { isStopWord, splitWords } from '../text/words.ts';
import type { Answer, ScoredPassage } from './answer.ts';
import { type Composed, completeAnswer } from './complete-answer.ts';
import { writeAboutHeadline } from './headline.ts';
import type { PassageIndex } from './passage-index.ts';

export interface Glossary {
  readonly isEmpty: boolean;
  /** The entries of a term, however it is written; several where glossaries give it several meanings. */
  find(term: string): readonly GlossaryEntry[];
}

/** Terms explained at once. */
const MOST_TERMS = 3;
const MAX_MEANING = 160;
/** Meanings of one term. */
const MOST_MEANINGS = 4;

/** Prepares the look-up of terms: in upper or lower case, in the plural, with or without hyphens and blanks. */
export function createGlossary(entries: readonly GlossaryEntry[]): Glossary {
  const byName = new Map<string, GlossaryEntry[]>();
  for (const entry of entries) {
    for (const key of new Set([entry.term, ...entry.aliases].map(toTermKey))) {
      if (key !== '') byName.set(key, [...(byName.get(key) ?? []), entry]);
    }
  }
  return {
    isEmpty: entries.length === 0,
    find(term) {
      const found = byName.get(toTermKey(term)) ?? [];
      // "IT" is explained, "it" asked about something else
      const own = found.filter(
        (entry) => !isStopWord(term.toLowerCase()) || [entry.term, ...entry.aliases].includes(term),
      );
      // whoever calls a thing so goes before those that are merely also called so
      const named = own.filter((entry) => toTermKey(entry.term) === toTermKey(term));
      return dropSameMeanings(named.length > 0 ? named : own);
    },
  };
}

/** Letters and digits of the words, in the singular. */
function toTermKey(name: string): string {
  return splitWords(name)
    .map(({ folded }) => toSingular(folded))
    .join('');
}

/** Of entries that say the same the first. */
function dropSameMeanings(entries: readonly GlossaryEntry[]): readonly GlossaryEntry[] {
  const meanings = entries.map(({ meaning }) => foldText(meaning));
  return entries.filter((_, at) => meanings.indexOf(meanings[at] ?? '') === at);
}

/** The entries of what is asked: of one term, or of each of several, "ADR and RFC"; none where one is missing. */
function findAsked({ terms }: MeaningQuestion, glossary: Glossary): readonly GlossaryEntry[] {
  for (const term of terms) {
    const found = glossary.find(term);
    if (found.length > 0) return found.slice(0, MOST_MEANINGS);
  }
  for (const term of terms) {
    const parts = term.split(/\s*(?:,|\/|\band\b|\bor\b|&)\s*/i).filter(Boolean);
    const each = parts.map((part) => glossary.find(part.replace(/^(?:an?|the)\s+/i, '')));
    const isAll = parts.length > 1 && parts.length <= MOST_TERMS;
    if (isAll && each.every((found) => found.length > 0)) return each.flat();
  }
  return [];
}

/** Answers with the entries of what is asked; null where the glossaries don't have it, or a role is more likely meant. */
export function answerFromGlossary(
  asked: MeaningQuestion,
  questionText: string,
  base: Question,
  glossary: Glossary,
  index: PassageIndex,
): Composed | null {
  const isOfRole = base.roles.length > 0 && base.words.length === 0;
  if (!asked.isSure && isOfRole) return null;
  const entries = findAsked(asked, glossary);
  if (entries.length === 0) return null;
  const topic = joinWords([...new Set(entries.map(({ term }) => term))]);
  const reading: Question = {
    ...base,
    intent: 'search',
    roles: [],
    topic,
    unknown: [],
    flaw: null,
  };
  const isSaid = !asked.isForExample || entries.some(({ meaning }) => GIVES_EXAMPLE.test(meaning));
  const answer = completeAnswer(reading, questionText, index, {
    outcome: isSaid ? 'answered' : 'nearest',
    headline: isSaid
      ? writeMeaningHeadline(entries)
      : `The articles give no example of “${topic}”. Nearest:`,
    passages: listPassages(entries, index),
  });
  return { answer, reading };
}

/**
 * What the glossaries say of things that are to be compared and are no roles: what each means, or of those that they have, with
 * the others named; null where they have none of them.
 */
export function answerComparedTerms(
  questionText: string,
  base: Question,
  glossary: Glossary,
  index: PassageIndex,
): Composed | null {
  const { unknown, roles, intent, flaw } = base;
  if (intent !== 'compare' || flaw !== 'unknown-role' || roles.length > 0) return null;
  const found = unknown.map((term) => ({ term, entries: glossary.find(term).slice(0, 1) }));
  const entries = found.flatMap((one) => one.entries);
  if (entries.length === 0 || found.length > MOST_TERMS) return null;
  const missing = found.filter((one) => one.entries.length === 0).map(({ term }) => `“${term}”`);
  const reading: Question = { ...base, intent: 'search', unknown: [], flaw: null };
  const lacks = `The articles don't say what ${joinWords(missing, 'or')} means.`;
  const answer = completeAnswer(reading, questionText, index, {
    outcome: missing.length === 0 ? 'answered' : 'nearest',
    headline: [...(missing.length === 0 ? [] : [lacks]), writeMeaningHeadline(entries)].join(' '),
    passages: listPassages(entries, index),
  });
  return { answer, reading };
}

/** Whether an answer tells more than what each of the compared terms means: one passage on all of them does, which is no glossary's. */
export function tellsMoreThanTerms(said: Composed, terms: Composed): boolean {
  const ofTerms = terms.answer.passages.map(({ passage }) => passage.id);
  const [best] = said.answer.passages;
  return said.answer.outcome === 'answered' && !ofTerms.includes(best?.passage.id ?? '');
}

/** The entries as passages, each once. */
function listPassages(
  entries: readonly GlossaryEntry[],
  index: PassageIndex,
): readonly ScoredPassage[] {
  const passages = entries.map((entry) => toScoredEntry(entry, index));
  return [...new Map(passages.map((one) => [one.passage.id, one])).values()];
}

/** A figure, or words that lead to an example. */
const GIVES_EXAMPLE = /\d|\b(?:for example|for instance|such as|e\.\s?g|including)\b/i;

function writeMeaningHeadline(entries: readonly GlossaryEntry[]): string {
  const said = entries.map(({ term, meaning }) => `“${term}”: ${shorten(meaning, MAX_MEANING)}`);
  return said.map((one, at) => (at < said.length - 1 ? one.replace(/\.$/, '') : one)).join('; ');
}

function toScoredEntry({ term, passage }: GlossaryEntry, index: PassageIndex): ScoredPassage {
  const words = ` ${foldText(term)} `;
  const sentence = index
    .sentencesOf(passage)
    .find(({ text }) => ` ${foldText(text)} `.startsWith(words));
  return { passage, score: 1, ...(sentence !== undefined && { sentence: sentence.text }) };
}

/** The term whose meaning is surely asked for; null where it may be something else: what a role's name means is told of the role. */
function findTermAsked({ reading }: Composed, { terms, isSure }: MeaningQuestion): string | null {
  return isSure && reading.roles.length === 0 ? (terms.at(-1) ?? null) : null;
}

/** What the articles answer to a question for the meaning of a term, where a passage that was found has a sentence that defines it; else null. */
export function tellDefined(
  composed: Composed,
  asked: MeaningQuestion,
  index: PassageIndex,
): Composed | null {
  const { answer } = composed;
  const term = findTermAsked(composed, asked);
  if (term === null) return null;
  const defines = createDefinitionTest(term);
  const defining = answer.passages.flatMap((one) => {
    const sentence = index.sentencesOf(one.passage).find(({ text }) => defines(text));
    return sentence === undefined ? [] : [{ ...one, sentence: sentence.text }];
  });
  if (defining.length === 0) return null;
  if (answer.outcome === 'answered') return composed;
  const reading: Question = { ...composed.reading, topic: term, flaw: null };
  const said = completeAnswer(reading, answer.question, index, {
    outcome: 'answered',
    headline: writeAboutHeadline([], term),
    passages: defining,
  });
  return { answer: said, reading };
}

/** What the articles answer to a question for the meaning of a term that neither a glossary nor a sentence tells: at most what is near. */
export function withholdUndefined(composed: Composed, asked: MeaningQuestion): Composed {
  const { answer } = composed;
  const term = findTermAsked(composed, asked);
  if (term === null || answer.outcome === 'clarify') return composed;
  const having = answer.passages.filter(({ passage }) =>
    ` ${foldText(passage.text)} `.includes(` ${foldText(term)} `),
  );
  const shown: Answer = {
    ...answer,
    outcome: having.length > 0 ? 'nearest' : 'no-answer',
    topic: term,
    headline: `The articles don't say what “${term}” means.${having.length > 0 ? ' Nearest:' : ''}`,
    owners: [],
    rows: [],
    passages: having.slice(0, 2),
  };
  return { ...composed, answer: shown };
}

/** Behind the head of a row: "SEV1 – What it means: …". */
const MEANING_IN_ROW =
  /^\W*?(?:\s[–—]|:)\s(?:.*;\s)?(?:what it (?:means|is)|meaning|definition|description|explanation|stands for|expansion|in full)\b[^:;]{0,20}:\s/i;

/** Behind a term, what says what it is: "is a", "are the", "is time to look back", "stands for"; no "is done in May". */
const IS_SUCH =
  /^(?:(?:is|are|was) (?:(?:also|simply|basically|just) )?(?:an?|the|any|all|our|one|what|when|where|how|whatever|short for|defined|time|work|money|people|(?:\d+|two|three|four|five|ten|fifteen|twenty|thirty) (?:minutes?|hours?|days?|weeks?|people|things))\b|means?\b|stands? for\b|refers? to\b|short for\b)/;
/** Behind initials: "PTO is paid time off". */
const IS_IN_FULL = /^(?:is|are) (\p{L}+(?: \p{L}+){1,5})/u;
const TERM_IN_BRACKETS = /(\p{L}[^()]*) \(([^()]+)\)/gu;

/** Whether a sentence says what a term means: "X is a …", "X stands for …", "Long Form (LF)", "X – Meaning: …". */
function createDefinitionTest(term: string): (sentence: string) => boolean {
  const name = foldText(term);
  return (sentence) => {
    if (isWrittenInFull(sentence, term)) return true;
    const isHead = sentence.toLowerCase().startsWith(term.toLowerCase());
    if (isHead && MEANING_IN_ROW.test(sentence.slice(term.length))) return true;
    const words = ` ${foldText(sentence)} `;
    const at = words.indexOf(` ${name} `);
    const behind = words.slice(at + name.length + 2);
    return at >= 0 && (IS_SUCH.test(behind) || spells(term, IS_IN_FULL.exec(behind)?.[1] ?? ''));
  };
}

/** Whether words begin with the letters of initials: "paid time off" of "PTO". */
function spells(term: string, said: string): boolean {
  if (!/^\p{Lu}{2,6}s?$/u.test(term)) return false;
  const initials = term.replace(/s$/, '').toLowerCase();
  const first = said
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('');
  return first.startsWith(initials);
}

/** Whether a term stands in brackets behind the words whose initials it is, or several words that it stands for. */
function isWrittenInFull(sentence: string, term: string): boolean {
  const letters = term
    .replace(/s$/, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');
  return [...sentence.matchAll(TERM_IN_BRACKETS)].some(([, before = '', inside = '']) => {
    if (inside.trim().toLowerCase() !== term.toLowerCase()) return false;
    const words = splitWords(before).map(({ folded }) => folded);
    const initials = words.map((word) => word[0] ?? '').join('');
    const ofTelling = words
      .filter((word) => !isStopWord(word))
      .map((word) => word[0] ?? '')
      .join('');
    return term.includes(' ') || initials.endsWith(letters) || ofTelling.endsWith(letters);
  });
}
