import { webApi } from '@slack/bolt';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startFakeSlack } from '../../../src/fake-slack/server.ts';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { createLog } from '../../../src/log.ts';
import { createCleanText } from '../../../src/slack/api/clean-text.ts';
import { createSlackClient } from '../../../src/slack/api/client.ts';
import { createRetry } from '../../../src/slack/api/retry.ts';
import { createFailureHandler, type Failure } from '../../../src/slack/listeners/errors.ts';

const retry = createRetry(() => 0);

async function startHandler() {
  const slack = await startFakeSlack();
  onTestFinished(() => slack.close());
  const lines: string[] = [];
  const log = createLog('info', [], { write: (line) => lines.push(line) });
  const options = { slackApiUrl: slack.url, retryConfig: { retries: 0 } };
  const client = new webApi.WebClient(slack.credentials.botToken, options);
  return {
    slack,
    lines,
    handle: createFailureHandler(
      createSlackClient({ client, retry, clean: createCleanText([]), log, timeout: 1_000 }),
      log,
    ),
  };
}

/** What Bolt hands over when a listener throws: the error as it wraps it, and the body. */
function toFailure(body: object): Failure {
  const original = new Error('the listener is on fire');
  const error = Object.assign(new Error('wrapped'), { code: 'slack_bolt_unknown_error', original });
  return { error, body: body as Failure['body'] };
}

test('a listener that fails is logged once with its event, and nobody is told who did not ask', async () => {
  const { slack, lines, handle } = await startHandler();
  await handle(toFailure({ event_id: 'Ev1', event: { channel: fixtures.general } }));
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    msg: 'listener failed',
    reference: 'Ev1',
    err: { message: 'the listener is on fire' },
  });
  expect(slack.calls).toEqual([]);
});

test('whoever waits at a response_url is told, or else the log says that they are not', async () => {
  const { slack, lines, handle } = await startHandler();
  await slack.people.command(fixtures.ada, fixtures.general, '/who-owns', 'x');
  const [delivery] = await vi.waitFor(() => {
    expect(slack.deliveries).toHaveLength(1);
    return slack.deliveries;
  });
  await handle(toFailure({ ...delivery?.payload, trigger_id: 't1' }));
  expect(slack.workspace.ephemerals(fixtures.ada)[0]?.text).toContain('reference: `t1`');
  await handle(toFailure({ response_url: `${slack.url.replace('/api/', '/response/')}gone` }));
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual([
    'listener failed',
    'listener failed',
    'asker not told of the failure',
  ]);
});
