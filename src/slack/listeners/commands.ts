import type { App } from '@slack/bolt';
import { COMMANDS } from '../blocks/help.ts';
import type { Jobs } from '../delivery/exactly-once.ts';

/** Answers the slash commands that `accept` claimed. */
export function listenToCommands(app: App, jobs: Jobs): void {
  for (const name of Object.keys(COMMANDS)) {
    app.command(name, async ({ ack, command }) => {
      await ack();
      await jobs.run(command.trigger_id);
    });
  }
}
