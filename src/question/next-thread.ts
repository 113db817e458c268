import { CHOOSING } from './asks-choice.ts';
import { listOnce } from './follow-up-in-thread.ts';
import type { Question, ThreadContext } from './question.ts';

const MAX_ROLES_BEFORE = 8;
const MAX_ARTICLES_NEAR = 3;
const MAX_QUOTES_KEPT = 2;
/** Passages that somebody has read who asks for more of them. */
const MAX_SEEN = 12;

/** What an answer named and quoted. */
export interface AnswerGiven {
  /** Ids of the roles found as owners. */
  readonly owners: readonly string[];
  /** Paths of the articles quoted, best first. */
  readonly articles: readonly string[];
  /** Ids of the passages quoted, best first. */
  readonly quoted: readonly string[];
  /** Whether they are only near. */
  readonly isNear: boolean;
}

/**
 * What the thread is about after a question: its reading, and for who-owns the owners found, so that "they" means them. Where
 * nothing was quoted, the articles of the answer before stay.
 */
export function nextThreadContext(
  thread: ThreadContext | undefined,
  reading: Question,
  given: AnswerGiven,
): ThreadContext {
  const quotes = keepQuotes(thread, given);
  // what was answered is what the thread is about, whatever is asked of the answer itself
  if (thread !== undefined && reading.ofAnswer === 'rest')
    return { ...thread, quoted: listOnce([...thread.quoted, ...given.quoted]).slice(0, MAX_SEEN) };
  if (thread !== undefined && reading.ofAnswer !== null) return { ...thread, ...quotes };
  // who was spoken of stays where the question goes on with what they were asked for
  const kept = reading.narrowed.length > 0 && thread !== undefined ? thread.roles : [];
  const named = given.owners.length > 0 ? given.owners : reading.roles;
  const roles = named.length > 0 ? named : kept;
  const before = listOnce([...roles, ...(thread?.roles ?? []), ...(thread?.before ?? [])]);
  // who is meant may change by how to reach them, or who stands in for them; what they are asked for stays
  const isOfThem = (reading.form === 'reach' || reading.form === 'stand-in') && reading.pointsBack;
  // … and so does what "it" stands for where the question has no word of its own for it
  const isOfThread = isOfThem || (reading.leans && thread?.topic != null);
  const asked =
    thread !== undefined && (isOfThread || asksFigureOfPeople(reading)) ? thread : reading;
  const isNewTopic = thread?.topic != null && thread.topic !== asked.topic;
  return {
    intent: asked.intent,
    roles,
    // which role to choose is asked without a topic, and talked about like one
    topic: asked.form === 'choice' ? CHOOSING[0] : asked.topic,
    action: asked.action,
    earlier: (isNewTopic ? thread.topic : thread?.earlier) ?? null,
    before: before.slice(0, MAX_ROLES_BEFORE),
    ...quotes,
    form: reading.form === 'choice' || reading.form === 'doing' ? null : reading.form,
  };
}

const ANY_PEOPLE = /^(?:people|persons?|members?|folks|minimum|maximum)$/;

/** "how many people at a minimum?" asks nothing that the next question could mean by "it". */
function asksFigureOfPeople({ quantity, words, roles }: Question): boolean {
  const isAlone = words.every((word) => ANY_PEOPLE.test(word));
  return quantity !== null && roles.length > 0 && isAlone;
}

/** What was quoted now, or else before. */
function keepQuotes(
  thread: ThreadContext | undefined,
  { articles, quoted, isNear }: AnswerGiven,
): Pick<ThreadContext, 'articles' | 'quoted' | 'quotedAsNear'> {
  if (articles.length === 0)
    return {
      articles: thread?.articles ?? [],
      quoted: thread?.quoted ?? [],
      quotedAsNear: thread?.quotedAsNear ?? false,
    };
  return {
    quotedAsNear: isNear,
    articles: listOnce(articles).slice(0, MAX_ARTICLES_NEAR),
    quoted: listOnce(quoted).slice(0, MAX_QUOTES_KEPT),
  };
}
