import type { ThreadContext } from '../question/question.ts';
import type { Answer } from './answer.ts';
import type { Explanation } from './explain.ts';

/** The reply to a message, and where it leaves the conversation. */
export interface Reply {
  readonly answer: Answer;
  /** What to hand in with the next question of the same thread; undefined while nothing has been understood. */
  readonly thread: ThreadContext | undefined;
  /** How the answer came about; worked out when called. */
  explain(): Explanation;
}
