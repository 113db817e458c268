import { describeDatabase } from './contract-database.ts';
import { describeDeliveries } from './contract-deliveries.ts';
import { describeFeedback } from './contract-feedback.ts';
import { describePruning } from './contract-prune.ts';
import { describeThreads } from './contract-threads.ts';
import type { FreshUrl } from './rig.ts';

/** What every database that the bot runs on must do. */
export function describeStorage(freshUrl: FreshUrl): void {
  describeDatabase(freshUrl);
  describeThreads(freshUrl);
  describeDeliveries(freshUrl);
  describeFeedback(freshUrl);
  describePruning(freshUrl);
}
