import { describe, expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { MODES, startRig } from '../../bot.ts';
import { readShown } from '../read-shown.ts';

describe.each(MODES)('over %s', (mode) => {
  test('a channel that the bot is added to is welcomed once, and nobody else is', async () => {
    const { slack, quiet } = await startRig(mode, { env: { ANSWER_CHANNELS: fixtures.board } });
    slack.people.join(fixtures.bot, fixtures.random);
    await slack.waitUntil((seen) => seen.messages(fixtures.random)[1]);
    slack.people.leave(fixtures.bot, fixtures.random);
    slack.people.join(fixtures.bot, fixtures.random);
    slack.people.join(fixtures.kurt, fixtures.leads);
    slack.people.join(fixtures.bot, fixtures.board);
    const [, open] = await slack.waitUntil((seen) => {
      const said = seen.messages(fixtures.board);
      return said.length > 1 ? said : undefined;
    });
    await quiet();
    const own = (channel: string) =>
      slack.workspace
        .messages(channel)
        .filter(({ subtype, user }) => !subtype && user === fixtures.bot);
    expect(own(fixtures.random)).toHaveLength(1);
    expect(own(fixtures.random)[0]?.text).toContain('Mention me to ask about roles');
    expect(own(fixtures.random)[0]?.text).toContain('`@rolecall Who owns prompt design?`');
    expect(readShown(open)).toContain('I answer questions about roles here');
    expect(own(fixtures.leads)).toEqual([]);
  });
});
