import { listOnce } from './follow-up-in-thread.ts';
import type { Question, ThreadContext } from './question.ts';

const MAX_ROLES_BEFORE = 8;
const MAX_ARTICLES_NEAR = 3;

/**
 * What the thread is about after a question: its reading, and for who-owns the owners found, so that "they" means them.
 * `articles` are paths, best first; where there are none, those of the answer before stay.
 */
export function nextThreadContext(
  thread: ThreadContext | undefined,
  reading: Question,
  owners: readonly string[],
  articles: readonly string[],
): ThreadContext {
  if (thread !== undefined && reading.asksWhy)
    return articles.length > 0
      ? { ...thread, articles: listOnce(articles).slice(0, MAX_ARTICLES_NEAR) }
      : thread;
  // who was spoken of stays where the question goes on with what they were asked for
  const kept = reading.narrowed.length > 0 && thread !== undefined ? thread.roles : [];
  const named = owners.length > 0 ? owners : reading.roles;
  const roles = named.length > 0 ? named : kept;
  const before = listOnce([...roles, ...(thread?.roles ?? []), ...(thread?.before ?? [])]);
  // who is meant may change by how to reach them, or who stands in for them; what they are asked for stays
  const isOfThem = (reading.form === 'reach' || reading.form === 'stand-in') && reading.pointsBack;
  const asked = thread !== undefined && isOfThem ? thread : reading;
  const isNewTopic = thread?.topic != null && thread.topic !== asked.topic;
  return {
    intent: asked.intent,
    roles,
    topic: asked.topic,
    action: asked.action,
    earlier: (isNewTopic ? thread.topic : thread?.earlier) ?? null,
    before: before.slice(0, MAX_ROLES_BEFORE),
    articles:
      articles.length > 0
        ? listOnce(articles).slice(0, MAX_ARTICLES_NEAR)
        : (thread?.articles ?? []),
    form: reading.form,
  };
}
