import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { fixtures } from '../../src/fake-slack/workspace/fixtures.ts';
import { folder } from '../helpers.ts';
import { buildService, preload, prepare, ROOT, run, SERVICE } from '../service.ts';

beforeAll(buildService, 60_000);

const [SCRIPT = ''] = SERVICE.slice(-1);

/** Says on standard error whether V8 refused what was compiled before. */
const TELL_REFUSED = `
  import vm from 'node:vm';
  import { syncBuiltinESMExports } from 'node:module';
  vm.Script = class extends vm.Script {
    constructor(...args) {
      super(...args);
      process.stderr.write('refused: ' + this.cachedDataRejected + '\\n');
    }
  };
  syncBuiltinESMExports();`;

/** Names on standard error what is loaded from \`node_modules\`. */
const TELL_LOADED = `
  import Module from 'node:module';
  const load = Module._load;
  Module._load = (name, ...others) => {
    if (!Module.isBuiltin(name) && !name.startsWith('.')) process.stderr.write('loads ' + name + '\\n');
    return load(name, ...others);
  };`;

test.each([
  ['as npm start does', SERVICE, 'false'],
  ['with other flags of V8', [...SERVICE.slice(0, -1), '--no-opt', SCRIPT], 'true'],
])(
  'started %s it runs, and whether what was compiled before is used: refused is %s',
  async (_, args, refused) => {
    const dir = await folder({});
    const version = run('node', [...args, '--version'], preload(TELL_REFUSED), dir);
    expect(await version.ended).toBe(0);
    expect(version.output()).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(version.errors()).toBe(`refused: ${refused}\n`);
  },
);

/** A copy of what a start reads, to be changed. */
async function copyService(): Promise<string> {
  const dir = await folder({});
  onTestFinished(() => rm(dir, { recursive: true }));
  await mkdir(join(dir, 'dist'));
  for (const file of ['service.js', 'errors.js', 'bundle', 'bundle.cjs', 'bundle.cjs.compiled'])
    await cp(resolve(ROOT, 'dist', file), join(dir, 'dist', file), { recursive: true });
  await cp(resolve(ROOT, 'package.json'), join(dir, 'package.json'));
  await symlink(resolve(ROOT, 'node_modules'), join(dir, 'node_modules'));
  return dir;
}

test('what was compiled of another bundle is not used, though that is as long', async () => {
  const dir = await copyService();
  const path = join(dir, 'dist/bundle.cjs');
  const bundle = await readFile(path, 'utf8');
  const isZero = bundle.endsWith('0');
  await writeFile(
    path,
    `${bundle.replace('Usage: node', 'Usage: edit').slice(0, -1)}${isZero ? 1 : 0}`,
  );
  const flags = SERVICE.slice(0, -1);
  const help = run('node', [...flags, 'dist/service.js', '--help'], preload(TELL_REFUSED), dir);
  expect(await help.ended).toBe(0);
  expect(help.output()).toMatch(/^Usage: edit/);
  expect(help.errors()).toBe('refused: undefined\n');
});

test('it runs though nothing was compiled before, and says what to do where there is no bundle', async () => {
  const dir = await copyService();
  await rm(join(dir, 'dist/bundle.cjs.compiled'));
  const version = run('node', ['dist/service.js', '--version'], {}, dir);
  expect(await version.ended).toBe(0);
  await rm(join(dir, 'dist/bundle.cjs'));
  const broken = run('node', ['dist/service.js', '--version'], {}, dir);
  expect(await broken.ended).toBe(2);
  expect(broken.errors()).toMatch(/bundle\.cjs is missing: `npm run build` makes it\n$/);
});

test('over HTTP it answers a mention, a command and the Home tab, and loads nothing of Bolt that it does not use', async () => {
  const { slack, env, dir } = await prepare();
  const { SLACK_APP_TOKEN: _, ...rest } = env;
  const { signingSecret } = slack.credentials;
  const http = { ...rest, SLACK_SIGNING_SECRET: signingSecret, PORT: '0', ...preload(TELL_LOADED) };
  const service = run('node', SERVICE, http, dir);
  await service.says('"ready"');
  const [, port] = /"port":(\d+),"msg":"ready"/.exec(service.errors()) ?? [];
  slack.deliverTo(`http://127.0.0.1:${port}/slack/events`);
  const text = `<@${fixtures.bot}> who owns model training?`;
  const asked = slack.people.say(fixtures.ada, fixtures.general, text);
  const reply = await slack.waitUntil((seen) => seen.thread(fixtures.general, asked.ts)[1]);
  expect(JSON.stringify(reply.blocks)).toContain('ML engineer');
  const command = '/who-owns';
  const typed = await slack.people.command(fixtures.ada, fixtures.general, command, 'training');
  expect(typed).toMatchObject({ acknowledged: true });
  await slack.people.openHome(fixtures.ada);
  await slack.waitUntil(({ views }) => [...views.values()].find(({ type }) => type === 'home'));
  service.child.kill('SIGTERM');
  expect(await service.ended).toBe(0);
  const loaded = Array.from(service.errors().matchAll(/^loads (.+)$/gm), ([, name]) => name);
  expect(loaded.filter((name) => !/libsql|neon-rs|detect-libc/.test(name ?? ''))).toEqual([]);
});
