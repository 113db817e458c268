// Reads a question by itself: its intent, roles, topic, and what is wrong with it.

import { isLightWord, isStopWord, splitWordsAround, type Word } from '../text/words.ts';
import { cleanQuestion } from './clean.ts';
import { readCommand } from './command.ts';
import { readFollowUp } from './follow-up.ts';
import { isGeneric, markShapingPhrases, withoutOwningVerbs } from './generic-words.ts';
import { ASKS_WHETHER, readAction, readIntent } from './intent.ts';
import { readQuantity } from './quantity.ts';
import {
  type Flaw,
  type Intent,
  type Parsed,
  type Question,
  ROLE_MARK,
  type ThreadContext,
  withoutTopic,
} from './question.ts';
import type { MentionFinder } from './role-mentions.ts';
import { findUnknownRoles } from './unknown-roles.ts';

/** Words that point to something said before. */
const REFERS_BACK =
  /\b(?:they|theyre|them|their|theirs|he|she|him|his|her|hers|both|that one|the other (?:one|role|team|person|job)|this role|that role|these roles|those roles)\b/;

/** Words of the topic with more small words between them do not belong together. */
const MAX_WORDS_BETWEEN = 2;
const ASKING_WORD = /^(?:who|whos|whose|whom|what|whats|which|when|where|why|how|i|we|you)$/;

/** A topic is named without the light words around it: "hiring", not "hiring take". */
function withoutLightEdges(words: readonly Word[]): readonly Word[] {
  const isTelling = (word: Word): boolean => !isLightWord(word.folded);
  const first = words.findIndex(isTelling);
  return first < 0 ? words : words.slice(first, words.findLastIndex(isTelling) + 1);
}

/** What is asked beyond roles and wording, as words and as the text that was typed. */
function readTopic(
  text: string,
  words: readonly Word[],
  intent: Intent,
): Pick<Question, 'topic' | 'words' | 'hints'> {
  const isShaping = markShapingPhrases(words.map((word) => word.folded));
  const content = words.filter(
    (word, at) => word.folded !== ROLE_MARK && !isStopWord(word.folded) && !isShaping[at],
  );
  const asked = content.filter((word) => !isGeneric(word.folded, intent));
  const topicWords = intent === 'who-owns' ? withoutOwningVerbs(asked) : asked;
  const hints = content.filter((word) => !topicWords.includes(word));
  return {
    topic: quoteTopic(text, words, withoutLightEdges(asked)) || null,
    words: topicWords.map((word) => word.folded),
    hints: hints.map((word) => word.folded),
  };
}

/** The topic as it was typed: its words with what joins them, and a comma where they are apart. */
function quoteTopic(text: string, words: readonly Word[], topicWords: readonly Word[]): string {
  let topic = '';
  for (const [at, word] of topicWords.entries()) {
    const before = topicWords[at - 1];
    if (before === undefined) topic = text.slice(word.start, word.end);
    else if (isJoined(text, words, before, word)) topic += text.slice(before.end, word.end);
    else topic += `, ${text.slice(word.start, word.end)}`;
  }
  return topic;
}

/** Whether two words of the topic belong together: few small words between them, and no role, question or clause end. */
function isJoined(text: string, words: readonly Word[], before: Word, word: Word): boolean {
  const between = words.filter((w) => w.start >= before.end && w.end <= word.start);
  return (
    between.length <= MAX_WORDS_BETWEEN &&
    !/[,:;?!.()]\s|§/.test(text.slice(before.end, word.start)) &&
    between.every((w) => w.folded !== ROLE_MARK && !ASKING_WORD.test(w.folded))
  );
}

/** The words of a text with every role's name as one word `§`. */
function markRoles(
  words: readonly Word[],
  hits: readonly { start: number; end: number }[],
): Word[] {
  const marked: Word[] = [];
  for (const word of words) {
    const hit = hits.find(({ start, end }) => word.start >= start && word.end <= end);
    if (hit === undefined) marked.push(word);
    else if (marked.at(-1)?.start !== hit.start)
      marked.push({ folded: ROLE_MARK, start: hit.start, end: hit.end });
  }
  return marked;
}

function findFlaw(question: Omit<Question, 'flaw'>, named: number): Flaw | null {
  const { intent, roles, words, unknown } = question;
  if (intent === 'compare') {
    if (unknown.length > 0) return 'unknown-role';
    if (roles.length < 2) return named > 1 ? 'same-role' : 'one-role';
    return null;
  }
  if (words.length > 0 || roles.length > 0) return null;
  if (intent === 'who-owns') return 'no-topic';
  return REFERS_BACK.test(question.text.toLowerCase()) ? 'no-antecedent' : 'nothing-asked';
}

/** Reads a question by itself. */
function readAlone(raw: string, mentions: MentionFinder): Parsed {
  const command = readCommand(raw);
  const text = cleanQuestion(command?.text ?? raw);
  const hits = mentions.find(text);
  const said = mentions.correctWords(splitWordsAround(text, hits));
  const words = markRoles(said, hits);
  const roles = [...new Set(hits.map((hit) => hit.role))];
  const marked = words.map((word) => word.folded).join(' ');
  let intent = command?.intent ?? readIntent(text, words, roles.length);
  let topical = readTopic(text, words, intent);
  if (intent === 'who-owns') {
    // the thing owned may have a role's name ("who manages lead engineers?"): then the name is what is asked
    if (topical.words.length === 0 && roles.length > 0 && command === null && !hasOwnerWord(words))
      intent = 'describe';
    else topical = { ...topical, topic: readTopic(text, said, intent).topic };
  }
  const question = {
    text,
    intent,
    roles,
    owned: intent === 'who-owns' && !ASKS_WHETHER.test(marked) ? roles : [],
    ...topical,
    isVague: topical.words.length > 0 && topical.words.every(isLightWord),
    action: intent === 'who-owns' ? readAction(marked, topical.words) : null,
    near: [],
    pointsBack: false,
    said: said.map((word) => word.folded),
    unknown: findUnknownRoles(text, words, intent, roles.length),
    quantity: readQuantity(marked),
  };
  const isWhole = question.isVague && roles.length > 0 && intent !== 'who-owns';
  return {
    ...(isWhole ? withoutTopic(question) : question),
    flaw: findFlaw(question, hits.length),
    command: command?.name ?? null,
    folded: marked,
  };
}

/** "who owns ROLE's work" asks for an owner, "who is ROLE" asks for the role. */
function hasOwnerWord(words: readonly Word[]): boolean {
  return words.some(({ folded }) =>
    /^(?:own|owns|owned|owner|handle|handles|charge|responsible|accountable|contact|ask)$/.test(
      folded,
    ),
  );
}

/**
 * Reads a question, with what its thread is about.
 * Returns its readings, likeliest first: a follow-up may mean the roles spoken of before or something new, and only
 * the articles show which one they answer.
 */
export function understand(
  raw: string,
  thread: ThreadContext | undefined,
  mentions: MentionFinder,
): readonly Question[] {
  const parsed = readAlone(raw, mentions);
  return thread === undefined || parsed.command !== null
    ? [askWhomItMeans(parsed)]
    : readFollowUp(parsed, thread, mentions);
}

/** Without a thread, "they" and "the other one" mean something only if the question named it before them. */
function askWhomItMeans(parsed: Parsed): Question {
  if (parsed.roles.length > 0 || parsed.flaw !== null || parsed.words.length > 1) return parsed;
  const refers = parsed.folded.match(REFERS_BACK);
  if (refers === null) return parsed;
  const before = parsed.folded.slice(0, refers.index).split(' ');
  return before.some((word) => parsed.words.includes(word))
    ? parsed
    : { ...parsed, flaw: 'no-antecedent' };
}
