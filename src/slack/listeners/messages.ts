import type { App } from '@slack/bolt';
import { COMMANDS } from '../blocks/help.ts';
import { type Ears, type MessageEvent, toAsked } from '../conversation/incoming-message.ts';
import { askedToWork, commandToWork, toKey } from '../delivery/job.ts';
import type { Jobs } from '../delivery/queue.ts';
import type { Replies } from '../handlers/messages.ts';

/** What of Bolt's bodies matters before they are acknowledged. */
interface Body {
  readonly event?: MessageEvent;
}

/**
 * Makes a message the bot's own before Slack is told that it has arrived: Slack sends again what nobody acknowledged,
 * and what was acknowledged is answered even when this process dies now.
 */
export async function accept(
  body: object,
  parts: { readonly jobs: Jobs; readonly replies: Replies; readonly ears: Ears },
): Promise<void> {
  const { jobs, replies, ears } = parts;
  const { event }: Body = body;
  const asked = isMessage(event) ? toAsked(event, ears) : undefined;
  if (asked === undefined || !(await replies.isExpected(asked))) return;
  await jobs.accept(toKey(asked), askedToWork(asked));
}

/** Translates what Slack delivers into questions and commands, and hands them on. */
export function listen(app: App, jobs: Jobs): void {
  app.event('app_mention', ({ event }) => jobs.run(toKey(event)));

  app.event('message', ({ event }) => jobs.run(toKey(event)));

  for (const name of Object.keys(COMMANDS)) {
    app.command(name, async ({ ack, command }) => {
      const { trigger_id: id, text, channel_id: channel, user_id: user } = command;
      const asked = { id, name, text, channel, user, responseUrl: command.response_url };
      await jobs.accept(id, commandToWork(asked));
      await ack();
      await jobs.run(id);
    });
  }
}

function isMessage(event: MessageEvent | undefined): event is MessageEvent {
  return event?.type === 'message' || event?.type === 'app_mention';
}
