import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkKnowledge } from '../../src/cli/check-knowledge.ts';
import { ROOT } from '../service.ts';
import { brokenPipe, openConsole } from './console.ts';

const ROLES = 'roles:\n  - { id: ml-engineer, name: ML engineer }\n';
const ARTICLE = '# Metrics\n\nML engineers are measured by uptime.\n';
const ODD_ARTICLE = '---\nrole: plumber\n---\nML engineers mend pipes.\n';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-pack-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function check(files: Record<string, string>, ...options: string[]) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const { io, written } = openConsole();
  const code = await checkKnowledge(['--knowledge', folder, ...options], io);
  return { code, ...written };
}

test('a good folder has no problems', async () => {
  const report = await check({ 'roles.yaml': ROLES, 'metrics.md': ARTICLE }, '--strict');
  expect(report).toEqual({
    code: 0,
    stdout: 'Passages: ML engineer 1\n1 role, 1 passage, no problems\n',
    stderr: '',
  });
});

test('an odd article is a warning', async () => {
  const { code, stdout } = await check({ 'roles.yaml': ROLES, 'metrics.md': ODD_ARTICLE });
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^metrics\.md:2: .*plumber.*\nPassages: ML engineer 1\n1 role, 1 passage, 1 problem\n$/,
  );
});

test('a strict check makes an error of it', async () => {
  const files = { 'roles.yaml': ROLES, 'metrics.md': ODD_ARTICLE };
  const { code, stdout } = await check(files, '--strict');
  expect(code).toBe(2);
  expect(stdout).toMatch(/^metrics\.md:2: .*plumber.*\n.*\n1 role, 1 passage, 1 problem\n$/);
});

test('bad roles are errors, all named at once', async () => {
  const roles = 'roles:\n  - { id: A B, name: Designer }\n  - { id: designer }\n';
  const { code, stdout } = await check({ 'roles.yaml': roles, 'metrics.md': ARTICLE });
  expect(code).toBe(2);
  expect(stdout).toMatch(/^roles\.yaml:2: .*\nroles\.yaml:3: .*\n2 problems\n$/);
});

test('what does not fit together is listed as the guide shows it', async () => {
  const guide = await readFile(join(ROOT, 'docs/knowledge.md'), 'utf8');
  const { code, stdout } = await check({
    'roles.yaml': `roles:
  - { id: qa-tester, name: QA tester }
  - { id: porter, name: Porter }
`,
    'people/testing.md': `# QA tester

QA testers try each build. See [the plan](plan.md#dates) and [the rota](rota.md).

## Senior QA tester (L3)

Plans what is tried.
`,
    'people/plan.md': `# Plan

## Date

| Step | QA tester |
|---|---|
| Try the build | Q |
| Sign it off | Z |
`,
    'rota.md': '# Rota\n\nQA testers take turns.\n',
  });
  expect(code).toBe(0);
  expect(guide).toContain(`\n\n${stdout.replace(/^/gm, '    ').trimEnd()}\n\n`);
});

test('a thing that a file and an article give to different roles is listed, with both places', async () => {
  const { code, stdout } = await check({
    'roles.yaml': `roles: [{ id: baker, name: Baker }, { id: miller, name: Miller }]
owners: [{ file: things.yaml, owner: . }, { file: CODEOWNERS }]
`,
    'things.yaml': 'oven: baker\nsieve: miller\nsack: Ana\n',
    CODEOWNERS: '/mill/ @miller\n/oven/ @baker\n',
    'a.md': `# Who

The Miller owns the oven. The Miller owns the sieve. The Miller owns the sack.

## Code

The Baker owns mill/wheel.ts. The Baker owns oven/door.ts.
`,
  });
  expect(code).toBe(0);
  expect(stdout).toContain(`things.yaml:3: the owner "Ana" is no role`);
  expect(stdout.match(/.*correct one of them/g)).toEqual([
    'things.yaml:1: gives "oven" to Baker, but a.md:3 gives it to Miller: correct one of them',
    'things.yaml:3: gives "sack" to Ana, but a.md:3 gives it to Miller: correct one of them',
    'CODEOWNERS:1: gives "mill/wheel.ts" to Miller, but a.md:7 gives it to Baker: correct one of them',
  ]);
});

test('only the roles with the fewest passages are counted one by one', async () => {
  const names = Array.from('ABCDEFGHIJKLMNO', (letter) => `Tester ${letter}`);
  const roles = names.map((name, at) => `  - { id: tester-${at}, name: ${name} }`).join('\n');
  const articles = names.map((name, at) => [`${at}.md`, `# ${name}\n\nTests.\n`]);
  const { stdout } = await check({
    'roles.yaml': `roles:\n${roles}\n`,
    ...Object.fromEntries(articles),
    'o.md': '# Tester O\n\n## Duties\n\nTests.\n',
  });
  expect(stdout).toMatch(/^Passages: Tester A 1, .*Tester L 1, 3 more roles 1 to 2\n15 roles/);
});

test('help says how it is used, and bad usage too', async () => {
  const help = await check({}, '--help');
  expect(help).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Usage: npm run check/) });
  const wrong = await check({}, '--lax');
  expect(wrong).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Usage:') });
});

test('an output that fails is no problem of the folder', async () => {
  await writeFile(join(folder, 'roles.yaml'), ROLES);
  const { io } = openConsole();
  const full = { ...io, stdout: brokenPipe(0, 'ENOSPC').stream };
  await expect(checkKnowledge(['--knowledge', folder], full)).rejects.toThrow('ENOSPC');
});
