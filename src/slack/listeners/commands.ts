import type { App } from '@slack/bolt';
import { COMMANDS } from '../blocks/help.ts';
import type { Jobs } from '../delivery/exactly-once.ts';
import { commandToRequest } from '../delivery/pending-request.ts';

/** Makes a job of every slash command before Slack is told that it has arrived. */
export function listenToCommands(app: App, jobs: Jobs): void {
  for (const name of Object.keys(COMMANDS)) {
    app.command(name, async ({ ack, command }) => {
      const { trigger_id: id, text, channel_id: channel, user_id: user } = command;
      const request = { id, name, text, channel, user, responseUrl: command.response_url };
      await jobs.accept(id, commandToRequest(request));
      await ack();
      await jobs.run(id);
    });
  }
}
