import { splitWords } from '../text/words.ts';
import {
  type Parsed,
  type Question,
  ROLE_MARK,
  type ThreadContext,
  withoutTopic,
} from './question.ts';
import type { MentionFinder } from './role-mentions.ts';

/** An opening that carries the last question on: what it leaves out is inherited. */
const CARRIES_ON =
  /^(?:(?:ok|okay|and|but|so|or|then|also|hm+|thanks|cool|great|nice|no|nope|sorry|actually|wait) )*(?:and|but|so|or|then|also|what about|how about|what of|same for|same question for|i meant?|meant|i was asking about|rather|instead|not)\b/;
const OTHER = /\bthe other (?:one|role|team|person|job|two)?\b|\bthe other$/;
const BOTH =
  /\b(?:both|each|either|the two|two of them|which one|which of (?:them|the two|those))\b/;
const THEY =
  /\b(?:they|theyre|theyd|theyll|them|their|theirs|he|she|hes|shes|him|his|her|hers|it|its|that|this|those|these|that one|this role|that role)\b/;
const KIND_OF_ONE = /\b(\p{L}+) ones?\b/u;
/** Topics said before that still help to rank; older ones have been left behind. */
const MOST_HINTS = 12;
const MOST_ROLES = 8;
const MOST_ARTICLES = 3;

function topicWords(topic: string | null): string[] {
  return splitWords(topic ?? '').map((word) => word.folded);
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}

/** The roles that a follow-up means without naming them, or null when it means none in particular. */
function rolesMeant(parsed: Parsed, thread: ThreadContext): readonly string[] | null {
  const { folded } = parsed;
  if (OTHER.test(folded)) {
    const other = thread.before.find((role) => !thread.roles.includes(role));
    return other === undefined ? [] : [other];
  }
  if (BOTH.test(folded)) {
    return thread.roles.length > 1
      ? thread.roles
      : unique([...thread.roles, ...thread.before]).slice(0, 2);
  }
  return THEY.test(folded) ? thread.roles : null;
}

/** "the lead one" names the lead among the roles like those spoken of: the question as if it had been named. */
function oneOfAKind(parsed: Parsed, thread: ThreadContext, mentions: MentionFinder): Parsed | null {
  const kind = KIND_OF_ONE.exec(parsed.folded)?.[1];
  if (kind === undefined || parsed.roles.length > 0) return null;
  const role = mentions.findSibling(kind, [...thread.roles, ...thread.before]);
  if (role === null) return null;
  const words = parsed.words.filter((word) => word !== kind);
  const topic = parsed.topic
    ?.replace(new RegExp(`\\b${kind}\\b(?: ones?\\b)?\\s*`, 'iu'), '')
    .trim();
  const folded = parsed.folded.replace(KIND_OF_ONE, ROLE_MARK);
  const intent = parsed.intent === 'search' ? 'describe' : parsed.intent;
  return {
    ...parsed,
    intent,
    roles: [role],
    words,
    topic: topic || null,
    folded,
    unknown: [],
    flaw: null,
  };
}

/** A compared role needs its counterpart: the one the thread speaks of. */
function counterpart(parsed: Parsed, thread: ThreadContext): Question | null {
  const [named] = parsed.roles;
  const other =
    thread.roles.find((role) => role !== named) ?? thread.before.find((role) => role !== named);
  if (other === undefined || parsed.unknown.length > 0) return null;
  const roles = named === undefined ? [other] : [other, named];
  if (roles.length < 2) return null;
  if (parsed.words.length > 0) return { ...parsed, roles, flaw: null };
  // "how does that compare with …": "that" is the topic
  return { ...parsed, roles, topic: thread.topic, words: topicWords(thread.topic), flaw: null };
}

function readFollowUp(
  asked: Parsed,
  thread: ThreadContext,
  mentions: MentionFinder,
): readonly Question[] {
  const parsed = asked.isVague ? withoutTopic(asked) : asked;
  const one = oneOfAKind(parsed, thread, mentions);
  if (one !== null) return readFollowUp(one, thread, mentions);
  const said = topicWords(thread.topic);
  const hints = unique([...parsed.hints, ...said]).slice(0, MOST_HINTS);
  const carriesOn = CARRIES_ON.test(parsed.folded);
  const meant = parsed.roles.length > 0 ? null : rolesMeant(parsed, thread);

  if (parsed.intent === 'compare' && parsed.roles.length < 2) {
    const whole =
      meant !== null && meant.length > 1
        ? { ...parsed, roles: meant, flaw: null }
        : counterpart(parsed, thread);
    return [whole ?? parsed];
  }
  if (parsed.roles.length > 0) {
    if (parsed.words.length > 0 || !(carriesOn || isBare(parsed))) return [parsed];
    return [sameQuestionOf(parsed, thread, parsed.roles, hints), parsed];
  }
  if (meant !== null && meant.length === 0 && OTHER.test(parsed.folded))
    return [{ ...parsed, flaw: 'no-antecedent' }];
  if (parsed.words.length === 0) {
    if (parsed.intent === 'who-owns' && said.length > 0) {
      return [{ ...parsed, topic: thread.topic, words: said, flaw: null }];
    }
    const roles = meant ?? (carriesOn ? thread.roles : []);
    if (meant === null && thread.intent === 'who-owns' && said.length > 0) {
      return [
        {
          ...parsed,
          intent: 'search',
          topic: thread.topic,
          words: said,
          hints: parsed.hints,
          flaw: null,
        },
      ];
    }
    if (roles.length === 0) return [parsed];
    return [sameQuestionOf(parsed, thread, roles, hints)];
  }
  return readingsOfTopic(parsed, thread, meant, carriesOn, hints);
}

/**
 * Reads a question as the next one of a thread. Returns its readings, likeliest first: what it leaves out (roles,
 * topic, intent) comes from the thread; where it may also be a new question, that reading follows.
 */
export function followUp(
  parsed: Parsed,
  thread: ThreadContext,
  mentions: MentionFinder,
): readonly Question[] {
  const pointsBack = CARRIES_ON.test(parsed.folded) || THEY.test(parsed.folded);
  return readFollowUp(parsed, thread, mentions).map((reading) => ({
    ...reading,
    near: thread.articles,
    pointsBack,
  }));
}

/** Only role names and small words: "and an AI developer?". */
function isBare(parsed: Parsed): boolean {
  return !/\b(?:what|how|who|does|do|is|are|tell|describe|explain|why|when|where)\b/.test(
    parsed.folded,
  );
}

/** The thread's question, asked of other roles. */
function sameQuestionOf(
  parsed: Parsed,
  thread: ThreadContext,
  roles: readonly string[],
  hints: readonly string[],
): Question {
  const ownIntent = roles.length > 1 ? 'compare' : 'describe';
  const words = topicWords(thread.topic);
  return { ...parsed, intent: ownIntent, roles, topic: thread.topic, words, hints, flaw: null };
}

/** A new topic: of the thread's roles, of owners as before, or of nobody. */
function readingsOfTopic(
  parsed: Parsed,
  thread: ThreadContext,
  meant: readonly string[] | null,
  carriesOn: boolean,
  hints: readonly string[],
): readonly Question[] {
  const free: Question = { ...parsed, hints };
  if (parsed.intent === 'who-owns') return [free];
  if (meant === null && carriesOn && thread.intent === 'who-owns')
    return [{ ...free, intent: 'who-owns' }, free];
  const roles = meant ?? thread.roles;
  if (roles.length === 0) return [free];
  const intent = roles.length > 1 ? 'compare' : 'describe';
  return [{ ...parsed, intent, roles, hints, unknown: [], flaw: null }, free];
}

/**
 * What the thread is about after a question: its reading, and for who-owns the owners found, so that "they" means them.
 */
export function nextThreadContext(
  thread: ThreadContext | undefined,
  reading: Question,
  owners: readonly string[],
  articles: readonly string[],
): ThreadContext {
  const roles = owners.length > 0 ? owners : reading.roles;
  const before = unique([...roles, ...(thread?.roles ?? []), ...(thread?.before ?? [])]).slice(
    0,
    MOST_ROLES,
  );
  const quoted =
    articles.length > 0 ? unique(articles).slice(0, MOST_ARTICLES) : (thread?.articles ?? []);
  return { intent: reading.intent, roles, topic: reading.topic, before, articles: quoted };
}
