import type { App } from '@slack/bolt';
import { type Ears, type MessageEvent, toAsked } from './asked.ts';
import type { Replies } from './replies.ts';
import { COMMANDS } from './usage.ts';

/** Translates what Slack delivers into questions and commands, and hands them on. */
export function listen(app: App, replies: Replies, ears: Ears): void {
  async function hear(event: MessageEvent): Promise<void> {
    const asked = toAsked(event, ears);
    if (asked) await replies.toMessage(asked);
  }

  app.event('app_mention', ({ event }) => hear(event));

  app.event('message', ({ event }) => hear(event));

  for (const name of Object.keys(COMMANDS)) {
    app.command(name, async ({ ack, command }) => {
      await ack();
      await replies.toCommand({
        id: command.trigger_id,
        name,
        text: command.text,
        channel: command.channel_id,
        user: command.user_id,
        responseUrl: command.response_url,
      });
    });
  }
}
