import type { Problem } from '../errors.ts';
import type { Passage } from './article.ts';
import type { Role } from './roles.ts';

/** What a knowledge folder says: everything that an answer may be made of. */
export interface Knowledge {
  readonly roles: readonly Role[];
  /** Terms that mean the same to this company. */
  readonly synonyms: readonly (readonly string[])[];
  /** In the order of paths, then of lines. */
  readonly passages: readonly Passage[];
  /** What is odd in the articles but did not keep them out. */
  readonly warnings: readonly Problem[];
}
