import { expect, test } from 'vitest';
import { createLog } from '../src/log.ts';
import { createShutdown, type StopOptions } from '../src/shutdown.ts';

/** A process that notes how it ends. */
function start(stop?: (ending: StopOptions) => Promise<void>) {
  const codes: number[] = [];
  const lines: string[] = [];
  const log = createLog('info', ['hunter2'], { write: (line) => lines.push(line) });
  const shutdown = createShutdown(
    () => log,
    (code) => codes.push(code),
  );
  if (stop !== undefined) shutdown.prepare(stop);
  return { shutdown, codes, log: () => lines.join('') };
}

test('an error that nothing caught is logged with a reference and without secrets, before the process ends in order', async () => {
  const endings: StopOptions[] = [];
  const { shutdown, codes, log } = start(async (ending) => {
    endings.push(ending);
  });
  await shutdown.fail(new Error('no such token: hunter2'));
  expect(endings).toEqual([{ afterFault: true, patience: 5_000 }]);
  expect(log()).toMatch(/"level":60.*"reference":"[\da-f-]{36}","msg":"crashed/);
  expect(log()).not.toContain('hunter2');
  expect(codes).toEqual([1]);
});

test('what comes while the process ends does not end it otherwise', async () => {
  let finish = () => {};
  const { shutdown, codes, log } = start(() => new Promise((done) => (finish = done)));
  const ended = shutdown.end('SIGTERM');
  await shutdown.fail(undefined);
  await shutdown.end('SIGINT');
  expect(codes).toEqual([]);
  finish();
  await ended;
  expect(codes).toEqual([0]);
  expect(log().match(/stopping"|fault while stopping/g)).toEqual([
    'stopping"',
    'fault while stopping',
  ]);
});

test('a stop that fails ends the process all the same', async () => {
  const { shutdown, codes, log } = start(() => Promise.reject(new Error('disk gone')));
  await shutdown.fail('not even an error');
  expect(log()).toContain('disk gone');
  expect(codes).toEqual([1]);
});

test('before there is anything to stop, it ends at once', async () => {
  const { shutdown, codes } = start();
  await shutdown.fail(new Error('early'));
  expect(codes).toEqual([1]);
});
