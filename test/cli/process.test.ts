import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';

const ASK = resolve('dist/cli/ask.js');

beforeAll(async () => {
  await promisify(execFile)('npx', ['tsc', '-b']);
}, 60_000);

function start(...args: string[]) {
  return spawn(process.execPath, [ASK, ...args], { env: { PATH: process.env.PATH ?? '' } });
}

async function ask(args: string[], input: string) {
  const child = start(...args);
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code, stdout, stderr };
}

describe('the ask process', () => {
  test('answers thousands of lines in order and exits with 0', async () => {
    const questions = Array.from({ length: 2_000 }, (_, index) => `who owns model ${index}?`);
    const { code, stdout, stderr } = await ask(['--json'], questions.join('\n'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const answered = stdout.trimEnd().split('\n');
    expect(answered.map((line) => JSON.parse(line).question)).toEqual(questions);
  });

  test('waits for no input where the question is an argument', async () => {
    const child = start('--json', 'who owns model training?');
    const [stdout, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    child.stdin.destroy();
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'answered' });
  });

  test('answers a line before the next is there', async () => {
    const child = start('--json');
    child.stdin.write('who owns model training?\n');
    const [first] = await once(child.stdout, 'data');
    expect(JSON.parse(String(first))).toMatchObject({ question: 'who owns model training?' });
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('ends quietly when its reader goes away', async () => {
    const child = start('--json');
    child.stdin.on('error', () => undefined);
    const feed = setInterval(() => child.stdin.write('who owns model training?\n'.repeat(50)), 5);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [stderr, exit] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    clearInterval(feed);
    expect({ stderr, exit }).toEqual({ stderr: '', exit: [0, null] });
  });

  test('tells bad usage on standard error alone and exits with 2', async () => {
    const { code, stdout, stderr } = await ask(['--nope'], '');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage:');
  });
});
