import type { Answer } from './answer/answer.ts';
import type { Thread } from './question/thread.ts';

/** The one door: a question (and what its thread is about) in, an answer and what the thread is about now out. */
export interface Rolecall {
  ask(text: string, thread?: Thread): Reply;
}

export interface Reply {
  readonly answer: Answer;
  readonly thread: Thread | undefined;
}
