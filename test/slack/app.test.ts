import { expect, onTestFinished, test } from 'vitest';
import { StartError } from '../../src/errors.ts';
import type { Fault } from '../../src/fake-slack/faults.ts';
import { startFakeSlack } from '../../src/fake-slack/server.ts';
import { createLog } from '../../src/log.ts';
import { startBot } from '../../src/slack/app.ts';
import { MODES, openMemory, startRig, toConfig } from '../bot.ts';

const silent = {
  rolecall: {
    ask() {
      throw new Error('nobody asks here');
    },
    catalog() {
      throw new Error('nobody looks here');
    },
  },
  log: createLog('silent'),
  openStorage(): never {
    throw new Error('nobody gets that far');
  },
};

test.each(MODES)('a bot token that Slack refuses is named, over %s', async (mode) => {
  const slack = await startFakeSlack();
  onTestFinished(() => slack.close());
  const config = toConfig(slack, mode, { SLACK_BOT_TOKEN: 'xoxb-other' });
  await expect(startBot({ config, ...silent })).rejects.toMatchObject({
    problems: [{ file: 'SLACK_BOT_TOKEN', message: expect.stringContaining('invalid_auth') }],
  });
});

test('an app token that Slack refuses is named', async () => {
  const slack = await startFakeSlack();
  onTestFinished(() => slack.close());
  const config = toConfig(slack, 'Socket Mode', { SLACK_APP_TOKEN: 'xapp-other' });
  await expect(startBot({ config, ...silent })).rejects.toMatchObject({
    problems: [{ file: 'SLACK_APP_TOKEN', message: expect.stringContaining('invalid_auth') }],
  });
});

test('a Slack that cannot be reached in time is no fault of a variable', async () => {
  const slack = await startFakeSlack();
  const config = toConfig(slack, 'Socket Mode');
  await slack.close();
  const told: string[] = [];
  const onUnreachable = (reason: string) => told.push(reason);
  const start = startBot({ config, ...silent, patience: 700, onUnreachable });
  await expect(start).rejects.toThrow(StartError);
  await expect(start).rejects.toThrow(/^Slack cannot be reached \(A request error occurred.*check/);
  expect(told).toEqual([expect.stringMatching(/^Slack cannot be reached \(.*\)$/)]);
});

test.each<Fault>([
  { kind: 'error' },
  { kind: 'rate-limited', retryAfter: 1 },
  { kind: 'refused', code: 'internal_error' },
  { kind: 'refused', code: 'fatal_error' },
])('trouble of Slack’s at the start ($kind $code) is waited out', async (fault) => {
  const slack = await startFakeSlack();
  onTestFinished(() => slack.close());
  slack.faults.next('auth.test', fault);
  const { openStorage } = await openMemory();
  const config = toConfig(slack, 'Socket Mode');
  const told: string[] = [];
  const onUnreachable = (reason: string) => told.push(reason);
  const bot = await startBot({ config, ...silent, openStorage, onUnreachable });
  await bot.stop();
  expect(told).toHaveLength(1);
});

test.each(['account_inactive', 'missing_scope'])('%s is not tried again', async (code) => {
  const slack = await startFakeSlack();
  onTestFinished(() => slack.close());
  slack.faults.next('auth.test', { kind: 'refused', code });
  const config = toConfig(slack, 'Socket Mode');
  await expect(startBot({ config, ...silent })).rejects.toMatchObject({
    problems: [{ file: 'SLACK_BOT_TOKEN', message: expect.stringContaining(code) }],
  });
});

test('a connection that Slack does not open in time is said without a stack', async () => {
  const slack = await startFakeSlack();
  onTestFinished(() => slack.close());
  let calls = 0;
  // Only the call of Slack's client hangs.
  slack.faults.rate('apps.connections.open', { kind: 'hang' }, 0.5, () => {
    calls += 1;
    return calls === 1 ? 1 : 0;
  });
  const { openStorage } = await openMemory();
  const config = toConfig(slack, 'Socket Mode');
  const start = startBot({ config, ...silent, openStorage, patience: 500 });
  await expect(start).rejects.toThrow(StartError);
  await expect(start).rejects.toThrow('Slack opened no connection');
});

test('a port that is taken is named', async () => {
  const { bot, slack } = await startRig('signed HTTP');
  const { openStorage } = await openMemory();
  const config = toConfig(slack, 'signed HTTP', { PORT: String(bot.port) });
  await expect(startBot({ config, ...silent, openStorage })).rejects.toMatchObject({
    problems: [{ file: 'PORT', message: expect.stringContaining('EADDRINUSE') }],
  });
});

test('a request that Slack did not sign is turned away, and the log says so', async () => {
  const { bot, log } = await startRig('signed HTTP');
  const body = JSON.stringify({ type: 'event_callback', event: { type: 'app_mention' } });
  const url = `http://127.0.0.1:${bot.port}/slack/events`;
  const response = await fetch(url, { method: 'POST', body });
  expect(response.status).toBe(401);
  expect(log.join('')).toContain('bolt: Failed to parse and verify the request');
});

test('a stop may be asked for twice', async () => {
  const { bot } = await startRig('signed HTTP');
  await Promise.all([bot.stop(), bot.stop()]);
  await expect(fetch(`http://127.0.0.1:${bot.port}/`)).rejects.toThrow('fetch failed');
});
