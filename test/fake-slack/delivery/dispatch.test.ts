import { expect, onTestFinished, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { openSlack } from '../client.ts';
import { listenByHttp } from './http-listener.ts';
import { listenBySocket } from './socket-client.ts';

test('closing ends what waits for an acknowledgement or for its retry', async () => {
  const slack = await openSlack({ retryDelays: [60_000] });
  const late = slack.deliverEvent({ type: 'message' });
  await listenBySocket(slack, () => false);
  const waiting = slack.people.command(fixtures.ada, fixtures.general, '/who-owns');
  await slack.close();
  expect(await slack.deliverEvent({ type: 'message' })).toMatchObject({ reason: 'closed' });
  expect(await waiting).toMatchObject({ acknowledged: false, reason: 'closed' });
  expect(await late).toMatchObject({ acknowledged: false, attempts: 1 });
});

test('many deliveries at once raise no warning', async () => {
  const slack = await openSlack();
  await listenByHttp(slack, () => [200, '']);
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on('warning', note);
  onTestFinished(() => {
    process.off('warning', note);
  });
  for (let count = 0; count < 20; count += 1) slack.people.say(fixtures.ada, fixtures.adaDm, 'hi');
  await slack.settled();
  expect(slack.deliveries.filter(({ acknowledged }) => acknowledged)).toHaveLength(20);
  expect(warnings).toEqual([]);
});
