import { expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { clientOf, openSlack, refusalOf } from '../client.ts';

test('a reaction is added once and removed once', async () => {
  const slack = await openSlack();
  const { reactions } = clientOf(slack);
  const { ts } = slack.people.say(fixtures.ada, fixtures.general, 'who?');
  const eyes = { channel: fixtures.general, timestamp: ts, name: 'eyes' };
  await reactions.add(eyes);
  expect(await refusalOf(reactions.add(eyes))).toMatchObject({ error: 'already_reacted' });
  expect(slack.workspace.message(fixtures.general, ts).reactions).toEqual([
    { name: 'eyes', users: [fixtures.bot], count: 1 },
  ]);
  await reactions.remove(eyes);
  expect(await refusalOf(reactions.remove(eyes))).toMatchObject({ error: 'no_reaction' });
  expect(await refusalOf(reactions.add({ ...eyes, name: ':eyes:' }))).toMatchObject({
    error: 'invalid_name',
  });
  expect(slack.workspace.message(fixtures.general, ts).reactions).toEqual([]);
});
