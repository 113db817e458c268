import { webApi } from '@slack/bolt';
import { expect, test } from 'vitest';
import { fixtures } from '../../src/fake-slack/workspace/fixtures.ts';
import { clientOf, openSlack } from './client.ts';

const hello = { channel: fixtures.general, text: 'hello' };

test('a call is rate-limited as often as planned, with the seconds to wait', async () => {
  const slack = await openSlack();
  const { chat } = clientOf(slack);
  slack.faults.next('chat.postMessage', { kind: 'rate-limited', retryAfter: 7 }, 2);
  for (const _ of [1, 2]) {
    const failed = await chat.postMessage(hello).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(webApi.WebAPIRateLimitedError);
    expect(failed).toMatchObject({ retryAfter: 7 });
  }
  expect(await chat.postMessage(hello)).toMatchObject({ ok: true });
  expect(slack.workspace.messages(fixtures.general)).toHaveLength(1);
});

test('an error does nothing; a dropped connection comes after the call was applied', async () => {
  const slack = await openSlack();
  const { chat } = clientOf(slack);
  slack.faults.next('*', { kind: 'error' });
  await expect(chat.postMessage(hello)).rejects.toThrow();
  expect(slack.workspace.messages(fixtures.general)).toHaveLength(0);
  slack.faults.next('*', { kind: 'drop' });
  await expect(chat.postMessage(hello)).rejects.toThrow();
  expect(slack.workspace.messages(fixtures.general)).toHaveLength(1);
});

test('a slow call is applied and answered; one that hangs is neither', async () => {
  const slack = await openSlack();
  slack.faults.next('chat.postMessage', { kind: 'slow', ms: 1 });
  expect(await clientOf(slack).chat.postMessage(hello)).toMatchObject({ ok: true });
  slack.faults.next('auth.test', { kind: 'hang' });
  const signal = AbortSignal.timeout(50);
  await expect(fetch(`${slack.url}auth.test`, { method: 'POST', signal })).rejects.toThrow(
    'timeout',
  );
  expect(slack.calls).toHaveLength(1);
});

test('a share of calls fails by the numbers passed in, until all is cleared', async () => {
  const slack = await openSlack();
  const { auth } = clientOf(slack);
  const numbers = [0.1, 0.6, 0.4];
  slack.faults.rate('auth.test', { kind: 'error' }, 0.5, () => numbers.shift() ?? 0);
  await expect(auth.test()).rejects.toThrow();
  expect(await auth.test()).toMatchObject({ ok: true });
  await expect(auth.test()).rejects.toThrow();
  slack.faults.clear();
  expect(await auth.test()).toMatchObject({ ok: true });
});
