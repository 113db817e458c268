import { describeClaims } from './contract-claims.ts';
import { describeDatabase } from './contract-database.ts';
import { describeErasing } from './contract-erase.ts';
import { describeFeedback } from './contract-feedback.ts';
import { describePruning } from './contract-prune.ts';
import { describeThreads } from './contract-threads.ts';
import type { FreshUrl } from './rig.ts';

/** What every database that the bot runs on must do. */
export function describeStorage(freshUrl: FreshUrl): void {
  describeDatabase(freshUrl);
  describeThreads(freshUrl);
  describeClaims(freshUrl);
  describeFeedback(freshUrl);
  describePruning(freshUrl);
  describeErasing(freshUrl);
}
