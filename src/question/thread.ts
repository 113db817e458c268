import type { Intent } from './understand.ts';

/** What a conversation is about: kept between its questions, plain JSON so that it can be stored. */
export interface Thread {
  readonly intent: Intent;
  /** Role ids that the thread speaks of now. */
  readonly roles: readonly string[];
  readonly topic: string | null;
  /** Role ids spoken of before, latest first: what "the other one" means. */
  readonly before: readonly string[];
}
