import type { App } from '@slack/bolt';
import {
  type Listening,
  type MessageEvent,
  readIncomingMessage,
} from '../conversation/incoming-message.ts';
import type { Jobs } from '../delivery/exactly-once.ts';
import { messageToRequest, toKey } from '../delivery/pending-request.ts';
import type { MessageHandler } from '../handlers/messages.ts';

/** What of Bolt's bodies matters before they are acknowledged. */
interface EventBody {
  readonly event?: MessageEvent;
}

/**
 * Makes a message the bot's own before Slack is told that it has arrived: Slack sends again what nobody acknowledged,
 * and what was acknowledged is answered even when this process dies now.
 */
export async function accept(
  body: object,
  parts: {
    readonly jobs: Jobs;
    readonly messageHandler: MessageHandler;
    readonly listening: Listening;
  },
): Promise<void> {
  const { jobs, messageHandler, listening } = parts;
  const { event }: EventBody = body;
  const asked = isMessage(event) ? readIncomingMessage(event, listening) : undefined;
  if (asked === undefined || !(await messageHandler.isExpected(asked))) return;
  await jobs.accept(toKey(asked), messageToRequest(asked));
}

/** Runs the jobs of the messages that `accept` took. */
export function listenToMessages(app: App, jobs: Jobs): void {
  app.event('app_mention', ({ event }) => jobs.run(toKey(event)));

  app.event('message', ({ event }) => jobs.run(toKey(event)));
}

function isMessage(event: MessageEvent | undefined): event is MessageEvent {
  return event?.type === 'message' || event?.type === 'app_mention';
}
