import type { Hit } from '../search/search.ts';

/** A statement that a role owns the thing: how strong the tie is, 0 to 1.5, and how much of the thing it speaks of, 0..1. */
export interface OwnershipStatement {
  readonly role: string;
  readonly strength: number;
  readonly covers: number;
  readonly sentence: string;
  /** Where in the sentence the role is named. */
  readonly clause: { readonly name: number };
  /** Whether it says what was asked without the asked word. */
  readonly isImplied: boolean;
  readonly hit: Hit;
}
