import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { fetchOverHttp, LostRequest } from '../../../src/slack/api/http-fetch.ts';

/** Serves until the test ends; gives its address. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test('a text goes out with its headers, and what comes back can be read in each way', async () => {
  const address = await serve(async (request, response) => {
    const { method, headers } = request;
    response.writeHead(201, { 'X-Said': 'yes' });
    response.end(JSON.stringify({ method, token: headers.token, body: await text(request) }));
  });
  const response = await fetchOverHttp(`${address}chat`, {
    method: 'POST',
    headers: { token: 'xoxb' },
    body: 'é=1',
  });
  const { ok, status, statusText, url, headers } = response;
  expect({ ok, status, statusText, url }).toEqual({
    ok: true,
    status: 201,
    statusText: 'Created',
    url: `${address}chat`,
  });
  expect([headers.get('x-said'), headers.get('X-Said'), headers.get('x-else')]).toEqual([
    'yes',
    'yes',
    null,
  ]);
  expect(Object.fromEntries(headers.entries())).toMatchObject({ 'x-said': 'yes' });
  const sent = { method: 'POST', token: 'xoxb', body: 'é=1' };
  expect(await response.json()).toEqual(sent);
  expect(JSON.parse(await response.text())).toEqual(sent);
  expect(JSON.parse(new TextDecoder().decode(await response.arrayBuffer()))).toEqual(sent);
});

test('one connection serves calls that follow each other', async () => {
  const ports = new Set<number | undefined>();
  const address = await serve((request, response) => {
    ports.add(request.socket.remotePort);
    response.end('ok');
  });
  for (let call = 0; call < 3; call += 1) await (await fetchOverHttp(address)).text();
  expect(ports.size).toBe(1);
});

test('a redirect is not followed', async () => {
  const address = await serve((_, response) => {
    response.writeHead(302, { location: '/elsewhere' }).end();
  });
  const { ok, status } = await fetchOverHttp(address, { method: 'POST', body: 'secret' });
  expect({ ok, status }).toEqual({ ok: false, status: 302 });
});

test.each<[string, RequestListener]>([
  ['before a response', (request) => request.socket.destroy()],
  [
    'in the midst of one',
    (request, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('half', () => request.socket.destroy());
    },
  ],
])('a connection that ends %s is a lost request', async (_, listener) => {
  const address = await serve(listener);
  await expect(fetchOverHttp(address)).rejects.toThrow(LostRequest);
});

test('a server that is not there is named', async () => {
  await expect(fetchOverHttp('http://127.0.0.1:1/')).rejects.toThrow(/ECONNREFUSED 127\.0\.0\.1:1/);
});

test.each<[string, RequestListener]>([
  ['no response', () => undefined],
  ['half of one', (_, response) => response.write('half')],
])('a call that gets %s in its time is a lost request', async (_, listener) => {
  const address = await serve(listener);
  const call = fetchOverHttp(address, { signal: AbortSignal.timeout(50) });
  await expect(call).rejects.toThrow(LostRequest);
  await expect(call).rejects.toThrow('timeout');
});

test('files are refused', async () => {
  const call = fetchOverHttp('http://127.0.0.1:1/', { body: new FormData() });
  await expect(call).rejects.toThrow('give the body as text');
});
