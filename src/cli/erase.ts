import { InputError } from '../errors.ts';
import { erasePerson } from '../storage/erase.ts';
import { visitDatabase } from './bot-database.ts';
import { defineCommand, runDirectly } from './command.ts';

/** Deletes a person from the bot's database: 0 with or without anything to delete, 2 for bad input. */
export const erase = defineCommand({
  usage: `Usage: npm run --silent erase -- --person U… [--channel D…]…

Deletes what the bot's database holds of a person: votes and reasons, what waits for an answer, and with --channel
what was said in a direct message with them. The bot may run meanwhile. Uses DATABASE_URL, else ./data/rolecall.db.

  --person U…   the person's id in Slack: Profile > More > Copy member ID
  --channel D…  the id of a direct message with them, at the end of its address; may be given several times
  --help        this text`,
  options: {
    person: { type: 'string' },
    channel: { type: 'string', multiple: true, default: [] },
  },
  async run({ options, write }, io) {
    const { person = '', channel: channels } = options;
    checkIds(person, channels);
    const erased = await visitDatabase(io, (database) => erasePerson(database, person, channels));
    for (const { table, rows } of erased) await write(`${table}: ${rows}\n`);
    return 0;
  },
});

function checkIds(person: string, channels: readonly string[]): void {
  const problems = [];
  if (!/^[UW][A-Z0-9]{2,30}$/.test(person)) {
    const message = 'is not the id of a person: use the one that starts with U or W';
    problems.push({ file: '--person', message });
  }
  if (!channels.every((channel) => /^[DCG][A-Z0-9]{2,30}$/.test(channel))) {
    const message = 'is not the id of a direct message: use the one that starts with D';
    problems.push({ file: '--channel', message });
  }
  if (problems.length > 0) throw new InputError(problems);
}

await runDirectly(import.meta.url, erase);
