import type { App } from '@slack/bolt';
import type { Jobs } from '../delivery/exactly-once.ts';
import { toKey } from '../delivery/pending-request.ts';

/** Answers the messages that `accept` claimed: a mention arrives as a message too, and is answered once. */
export function listenToMessages(app: App, jobs: Jobs): void {
  app.event('app_mention', ({ event }) => jobs.run(toKey(event)));
  app.event('message', ({ event }) => jobs.run(toKey(event)));
}
