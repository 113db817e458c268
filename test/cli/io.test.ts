import { describe, expect, test } from 'vitest';
import {
  type Io,
  knowledgeFolder,
  openWriter,
  parseOptions,
  reportInput,
  runDirectly,
} from '../../src/cli/io.ts';
import { InputError } from '../../src/errors.ts';
import { brokenPipe, openConsole } from './console.ts';

describe('a writer', () => {
  test('says when nobody reads any more', async () => {
    const write = openWriter(brokenPipe(1).stream);
    expect([await write('a'), await write('b')]).toEqual([true, false]);
  });

  test('fails where a disk is full', async () => {
    await expect(openWriter(brokenPipe(0, 'ENOSPC').stream)('a')).rejects.toThrow('ENOSPC');
  });
});

describe('the knowledge folder', () => {
  const io = (env: Io['env']) => ({ ...openConsole([], env).io, cwd: '/home/kim' });
  test.each<[string | undefined, Io['env'], string]>([
    ['/srv/pack', { KNOWLEDGE_DIR: '/srv/other' }, '/srv/pack'],
    ['pack', {}, '/home/kim/pack'],
    [undefined, { KNOWLEDGE_DIR: 'other' }, '/home/kim/other'],
    [undefined, { KNOWLEDGE_DIR: '' }, '/home/kim/knowledge'],
    [undefined, {}, '/home/kim/knowledge'],
  ])('by option %j and environment %j is %s', (option, env, folder) => {
    expect(knowledgeFolder(option, io(env))).toBe(folder);
  });

  test('cannot be nothing', () => {
    expect(() => knowledgeFolder('', io({}))).toThrow('--knowledge: is empty; write a folder');
  });
});

describe('bad input', () => {
  test('is told on standard error without a stack and ends in code 2', async () => {
    const { io, written } = openConsole();
    const code = await reportInput(io, async () => {
      throw new InputError([{ file: 'roles.yaml', line: 3, message: 'no id; write one' }]);
    });
    expect({ code, ...written }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'roles.yaml:3: no id; write one\n',
    });
  });

  test('is not what every error is', async () => {
    const broken = reportInput(openConsole().io, () => Promise.reject(new Error('a defect')));
    await expect(broken).rejects.toThrow('a defect');
  });

  test('of options shows the usage, a defect in them does not', () => {
    expect(() => parseOptions({ args: ['--nope'], options: {} }, 'Usage: x')).toThrow(
      /^options: Unknown option '--nope'.*Usage: x$/s,
    );
    const defect = { args: [], options: { x: { type: 'string', short: 'long' } } } as const;
    expect(() => parseOptions(defect, 'Usage: x')).toThrow(/^(?!options: )/);
  });
});

describe('a command', () => {
  const host = (...argv: string[]): NodeJS.Process =>
    Object.assign(Object.create(process), { argv, exitCode: undefined });

  test('runs when its module is what Node was told to run', async () => {
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

  test.each([[['node']], [['node', 'package.json']]])('stays still for %j', async (argv) => {
    const node = host(...argv);
    await runDirectly(import.meta.url, () => Promise.resolve(2), node);
    expect(node.exitCode).toBeUndefined();
  });
});
