import { request } from 'node:http';
import { expect, test } from 'vitest';
import type { FakeSlack } from '../../src/fake-slack/server.ts';
import { openSlack } from './client.ts';

test.each([
  ['a host that is not its own', { host: 'evil.example' }],
  ['a page of another origin', { origin: 'http://evil.example' }],
])('%s is refused with 403', async (_, headers) => {
  const slack = await openSlack();
  expect(await statusOf(slack, 'POST', '/api/auth.test', headers)).toBe(403);
  const upgrade = { ...headers, connection: 'Upgrade', upgrade: 'websocket' };
  expect(await statusOf(slack, 'GET', '/link/', upgrade)).toBe(403);
});

test('its own origin is let in, and an unknown address is not found', async () => {
  const slack = await openSlack();
  const { origin } = new URL(slack.url);
  expect(await statusOf(slack, 'POST', '/api/auth.test', { origin })).toBe(200);
  expect(await statusOf(slack, 'GET', '/', {})).toBe(404);
});

test('a body above a megabyte is refused with 413', async () => {
  const slack = await openSlack();
  const sent = await fetch(`${slack.url}auth.test`, {
    method: 'POST',
    body: 'x'.repeat(1_000_001),
  });
  expect(sent.status).toBe(413);
});

/** The status of a request with headers that fetch would not let a page choose. */
function statusOf(
  slack: FakeSlack,
  method: string,
  path: string,
  headers: Record<string, string>,
): Promise<number> {
  const { hostname, port } = new URL(slack.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject).end();
  });
}
