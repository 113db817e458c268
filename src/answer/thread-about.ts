import type { ThreadContext } from '../question/question.ts';

/** A thread in which nothing but this was asked: what a role does. */
export function startThreadAbout(role: string): ThreadContext {
  return {
    intent: 'describe',
    roles: [role],
    topic: null,
    earlier: null,
    action: null,
    before: [],
    articles: [],
    quoted: [],
    quotedAsNear: false,
    form: null,
  };
}
