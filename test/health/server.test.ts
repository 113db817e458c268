import { expect, onTestFinished, test } from 'vitest';
import { createMetrics } from '../../src/health/prometheus.ts';
import type { Readiness } from '../../src/health/readiness.ts';
import { serveHealth } from '../../src/health/server.ts';

async function start(readiness: () => Readiness | undefined) {
  const server = await serveHealth(0, { metrics: createMetrics(), readiness });
  onTestFinished(server.close);
  const url = `http://127.0.0.1:${server.port}`;
  return async (path: string, method = 'GET') => {
    const response = await fetch(url + path, { method });
    return [response.status, await response.text()];
  };
}

test('it is alive before it is ready', async () => {
  const get = await start(() => undefined);
  expect(await get('/healthz')).toEqual([200, 'alive\n']);
  expect(await get('/readyz')).toEqual([503, 'service: starting\n']);
});

test('one part that cannot be used makes it unready, and is named', async () => {
  const get = await start(() => ({ slack: null, database: 'gone' }));
  expect(await get('/readyz?verbose')).toEqual([503, 'slack: ok\ndatabase: gone\n']);
});

test('it is ready once every part can be used', async () => {
  const get = await start(() => ({ slack: null, database: null }));
  expect(await get('/readyz')).toEqual([200, 'slack: ok\ndatabase: ok\n']);
});

test('it answers nothing else', async () => {
  const get = await start(() => ({}));
  expect((await get('/'))[0]).toBe(404);
  expect((await get('/healthz', 'POST'))[0]).toBe(405);
  expect((await get('/metrics', 'HEAD'))[0]).toBe(200);
});

test('a port that is taken is named', async () => {
  const server = await serveHealth(0, { metrics: createMetrics(), readiness: () => undefined });
  onTestFinished(server.close);
  const again = serveHealth(server.port, { metrics: createMetrics(), readiness: () => undefined });
  await expect(again).rejects.toMatchObject({ problems: [{ file: 'HEALTH_PORT' }] });
});

test('a counter is there for each thing, with labels that hold no words', async () => {
  const metrics = createMetrics();
  metrics.tookOver(3);
  metrics.slackFailed('chat.postMessage', 'ratelimited');
  metrics.packLoaded({ roles: 2, articles: 3, passages: 4, warnings: 5 }, 1_000);
  metrics.packRefused();
  metrics.watchWaiting(() => 7);
  metrics.checked('slack', true);
  metrics.checked('database', false);
  const { type, text } = await metrics.expose();
  expect(type).toContain('text/plain');
  for (const line of [
    'rolecall_taken_over_total 3',
    'rolecall_slack_errors_total{method="chat.postMessage",code="ratelimited"} 1',
    'rolecall_pack_size{kind="articles"} 3',
    'rolecall_pack_loaded_timestamp_seconds 1',
    'rolecall_pack_refused_total 1',
    'rolecall_waiting 7',
    'rolecall_ready{part="slack"} 1',
    'rolecall_ready{part="database"} 0',
  ]) {
    expect(text.split('\n')).toContain(line);
  }
});

test('memory and the event loop are measured for a service alone', async () => {
  const ofProcess = (await createMetrics({ ofProcess: true }).expose()).text;
  expect(ofProcess).toContain('process_resident_memory_bytes');
  expect(ofProcess).toContain('nodejs_eventloop_lag_seconds');
  expect((await createMetrics().expose()).text).not.toMatch(/^(?:process|nodejs)_/m);
});
