import { expect, onTestFinished, test } from 'vitest';
import { startFakeSlack } from '../../src/fake-slack/server.ts';
import { createLog } from '../../src/log.ts';
import { startBot } from '../../src/slack/app.ts';
import { MODES, startRig, toConfig } from '../bot.ts';

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
  openStorage() {
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

test('a Slack that cannot be reached is no fault of a variable', async () => {
  const slack = await startFakeSlack();
  const config = toConfig(slack, 'Socket Mode');
  await slack.close();
  await expect(startBot({ config, ...silent })).rejects.toThrow('A request error occurred');
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
