import { describe, expect, test } from 'vitest';
import { defineCommand, runDirectly } from '../../src/cli/command.ts';
import type { Io } from '../../src/cli/io.ts';
import { InputError } from '../../src/errors.ts';
import { openConsole } from './console.ts';

/** A command that prints what it was called with. */
const echo = defineCommand({
  usage: 'Usage: echo',
  options: { loud: { type: 'boolean', default: false } },
  takesWords: true,
  async run({ options, words, folder, write }) {
    await write(JSON.stringify({ loud: options.loud, words, folder }));
    return 7;
  },
});

async function call(command: typeof echo, args: string[], env: Io['env'] = {}) {
  const { io, written } = openConsole([], env);
  const code = await command(args, { ...io, cwd: '/home/kim' });
  return { code, ...written };
}

describe('a command', () => {
  test('gets its options and words, and ends in its own exit code', async () => {
    const { code, stdout, stderr } = await call(echo, ['who', '--loud', 'owns']);
    expect({ code, stderr }).toEqual({ code: 7, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ loud: true, words: ['who', 'owns'] });
  });

  test('answers --help with its usage', async () => {
    expect(await call(echo, ['--help'])).toEqual({ code: 0, stdout: 'Usage: echo\n', stderr: '' });
  });

  test('takes words only where it says so', async () => {
    const silent = defineCommand({ usage: 'Usage: x', options: {}, run: async () => 0 });
    expect(await call(silent, [])).toMatchObject({ code: 0 });
    expect(await call(silent, ['word'])).toMatchObject({ code: 2 });
  });
});

describe('the knowledge folder', () => {
  test.each<[string[], Io['env'], string]>([
    [['--knowledge', '/srv/pack'], { KNOWLEDGE_DIR: '/srv/other' }, '/srv/pack'],
    [['--knowledge', 'pack'], {}, '/home/kim/pack'],
    [[], { KNOWLEDGE_DIR: 'other' }, '/home/kim/other'],
    [[], { KNOWLEDGE_DIR: '' }, '/home/kim/knowledge'],
    [[], {}, '/home/kim/knowledge'],
  ])('by options %j and environment %j is %s', async (args, env, folder) => {
    const { stdout } = await call(echo, args, env);
    expect(JSON.parse(stdout)).toMatchObject({ folder });
  });

  test('cannot be empty', async () => {
    const { code, stderr } = await call(echo, ['--knowledge', '']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: '--knowledge: is empty: write a folder after it\n',
    });
  });
});

describe('bad input', () => {
  const failing = (error: Error) =>
    defineCommand({ usage: '', options: {}, run: () => Promise.reject(error) });

  test('is reported on standard error without a stack and ends in code 2', async () => {
    const error = new InputError([{ file: 'roles.yaml', line: 3, message: 'no id; write one' }]);
    expect(await call(failing(error), [])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'roles.yaml:3: no id; write one\n',
    });
  });

  test('is not what every error is', async () => {
    await expect(call(failing(new Error('a defect')), [])).rejects.toThrow('a defect');
  });

  test('of options shows the usage, a defect in them does not', async () => {
    const { code, stdout, stderr } = await call(echo, ['--nope']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^options: Unknown option '--nope'.*Usage: echo\n$/s);
    const options = { x: { type: 'string', short: 'long' } } as const;
    const defect = defineCommand({ usage: 'Usage: x', options, run: async () => 0 });
    await expect(call(defect, [])).rejects.toThrow(/^(?!options: )/);
  });
});

describe('a module', () => {
  const host = (...argv: string[]): NodeJS.Process =>
    Object.assign(Object.create(process), { argv, exitCode: undefined });

  test('runs its command when it is the script that Node was started with', async () => {
    const node = host('node', import.meta.filename, 'who', 'owns');
    const seen: unknown[] = [];
    await runDirectly(
      import.meta.url,
      async (args, io) => {
        seen.push(...args, io.cwd);
        return 2;
      },
      node,
    );
    expect({ seen, code: node.exitCode }).toEqual({
      seen: ['who', 'owns', process.cwd()],
      code: 2,
    });
  });

  test.each([[['node']], [['node', 'package.json']]])('runs nothing for %j', async (argv) => {
    const node = host(...argv);
    await runDirectly(import.meta.url, () => Promise.resolve(2), node);
    expect(node.exitCode).toBeUndefined();
  });
});
