import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Rig, startRig } from '../bot.ts';

const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';

/** Sends a body as Slack signs it, `ahead` seconds from now; gives the status. */
async function send(
  { bot, slack }: Rig,
  body: string,
  { type = JSON_TYPE, ahead = 0, path = '/slack/events' } = {},
): Promise<number> {
  const seconds = Math.floor(Date.now() / 1_000) + ahead;
  const hash = createHmac('sha256', slack.credentials.signingSecret)
    .update(`v0:${seconds}:${body}`)
    .digest('hex');
  const headers = {
    'content-type': type,
    'x-slack-request-timestamp': String(seconds),
    'x-slack-signature': `v0=${hash}`,
  };
  const url = `http://127.0.0.1:${bot.port}${path}`;
  return (await fetch(url, { method: 'POST', headers, body })).status;
}

/** What Bolt answers by itself. */
const GREETING = JSON.stringify({ type: 'url_verification', challenge: 'x' });

test('a body that is null is refused, however it is written, and the bot goes on', async () => {
  const rig = await startRig('signed HTTP');
  for (const body of ['null', ' \n null ']) expect(await send(rig, body)).toBe(400);
  for (const body of ['payload=null', 'payload=%20null'])
    expect(await send(rig, body, { type: FORM })).toBe(400);
  for (const body of ['', 'nul']) expect(await send(rig, body)).toBe(400);
  expect(await send(rig, GREETING)).toBe(200);
});

test('a request that was signed for later is refused, one whose clock is a little ahead is not', async () => {
  const rig = await startRig('signed HTTP');
  expect(await send(rig, GREETING, { ahead: 3_600 })).toBe(401);
  expect(await send(rig, GREETING, { ahead: -3_600 })).toBe(401);
  expect(await send(rig, GREETING, { ahead: 240 })).toBe(200);
  expect(rig.log.join('')).toContain('timestamp lies in the future');
});

test('what is too long, or goes elsewhere, is refused as before', async () => {
  const rig = await startRig('signed HTTP');
  expect(await send(rig, 'x'.repeat(4 * 1024 * 1024 + 1))).toBe(413);
  expect(await send(rig, 'null', { path: '/' })).toBe(404);
  expect(await send(rig, GREETING, { path: '/slack/events?x=1' })).toBe(200);
});
