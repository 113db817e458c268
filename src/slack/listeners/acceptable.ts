import type { PendingRequest } from '../../storage/claims.ts';

/** What is to be done once, and the key by which it is known. */
export interface Acceptable {
  readonly key: string;
  readonly request: PendingRequest;
  /** It came by an edit of what may have been accepted before. */
  readonly isEdited?: boolean;
  /** Slack sends another event about the same, which may reach another replica. */
  readonly isEcho?: boolean;
  /** What to do where that key was accepted before. */
  readonly otherwise?: Acceptable;
}
