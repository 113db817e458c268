import { execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { definePreview, preview } from '../../src/cli/preview.ts';
import { HANDBOOK } from '../bot.ts';
import { folder } from '../helpers.ts';
import { openConsole } from './console.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BUILD_MS = 60_000;
/** Where the preview looks first. */
const FIRST_PORT = 3030;

/** Holds a port until the test ends; 0 takes any. Whoever holds it already does as well. */
async function hold(port: number): Promise<number> {
  const server = createServer();
  onTestFinished(() => {
    server.close();
  });
  return new Promise((done) => {
    server.once('error', () => done(port));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Runs the command without waiting for a signal. */
async function runPreview(args: readonly string[]) {
  const { io, written } = openConsole();
  const code = await definePreview(async () => {})(args, io);
  return { code, ...written };
}

test('help says how it is used', async () => {
  const { code, stdout } = await runPreview(['--help']);
  expect(code).toBe(0);
  expect(stdout).toContain('--port N');
});

test.each([['x'], ['-1'], ['70000'], ['1.5']])('port %s is refused', async (port) => {
  const { code, stderr } = await runPreview([`--port=${port}`]);
  expect(code).toBe(2);
  expect(stderr).toContain(`--port: "${port}" is not a valid port`);
});

test('a port that was asked for and is taken is named, with the cure', async () => {
  const port = await hold(0);
  const { code, stderr } = await runPreview(['--port', String(port)]);
  expect(code).toBe(2);
  expect(stderr).toContain(`--port: ${port} is taken`);
});

test('without a port it takes the next free one, and prints its address', async () => {
  await hold(FIRST_PORT);
  const { code, stdout } = await runPreview(['--knowledge', await folder(HANDBOOK)]);
  expect(code).toBe(0);
  const [, port] = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(stdout) ?? [];
  expect(Number(port)).toBeGreaterThan(FIRST_PORT);
});

test('it runs until a signal', async () => {
  const { io, written } = openConsole();
  const before = process.listenerCount('SIGTERM');
  const code = preview(['--port', '0', '--knowledge', await folder(HANDBOOK)], io);
  await expect.poll(() => written.stdout, { timeout: 5_000 }).toContain('Ctrl+C ends it');
  expect(process.listenerCount('SIGTERM')).toBe(before + 1);
  process.emit('SIGTERM');
  expect(await code).toBe(0);
});

test('a folder without articles ends it with its problems', async () => {
  const { code, stderr } = await runPreview(['--port', '0', '--knowledge', await folder({})]);
  expect(code).toBe(2);
  expect(stderr).toContain('roles.yaml');
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends npm run preview cleanly',
  async (signal) => {
    const args = ['run', 'preview', '--', '--port', '0'];
    execFileSync(resolve(ROOT, 'node_modules/.bin/tsc'), ['-b'], { cwd: ROOT });
    const child = spawn('npm', ['--ignore-scripts', ...args], { cwd: ROOT });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    const out = child.stdout.pipe(new PassThrough());
    const ended = new Promise<number | null>((done) => child.once('close', done));
    let text = '';
    for await (const chunk of out) {
      text += chunk;
      if (text.includes('http://127.0.0.1:')) child.kill(signal);
    }
    await ended;
    expect(text).toContain('Ctrl+C ends it');
    const [address = ''] = /http:\S+/.exec(text) ?? [];
    await expect(fetch(address)).rejects.toThrow();
  },
  BUILD_MS,
);
