import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evaluate } from '../../src/cli/evaluate.ts';
import { openConsole } from './console.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-set-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function runEvaluate(...args: string[]) {
  const { io, written } = openConsole();
  const code = await evaluate(args, io);
  return { code, ...written };
}

async function evaluateSet(yaml: string) {
  const file = join(folder, 'set.yaml');
  await writeFile(file, yaml);
  return runEvaluate('--questions', file);
}

test('a set at its floor ends in code 0 with its score', async () => {
  const { code, stdout, stderr } = await evaluateSet(`floor: 0.5
questions:
  - { ask: what does an ML engineer do?, roles: [ml-engineer] }
  - { ask: what does an AI developer do?, roles: [ml-engineer] }
`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^all +1 of 2 \(50\.0 %\), floor 50\.0 %$/m);
  expect(stdout).toMatch(
    /set\.yaml:4: what does an AI developer do\?\n {2}roles: wanted ml-engineer, got ai/,
  );
});

test('each question comes with the first line of its answer, and what a colon announces', async () => {
  const { stdout } = await evaluateSet(`floor: 0
questions:
  - { ask: who owns prediction latency? }
  - thread: [{ ask: what does an ML engineer do? }, { ask: and who pays for lunch? }]
`);
  const [owns, owner, does, description, lunch, no] = stdout.split('\n');
  expect([owns, does, lunch]).toEqual([
    'who owns prediction latency?',
    'what does an ML engineer do?',
    '… and who pays for lunch?',
  ]);
  expect(owner).toMatch(/^ {2}answered: .*ML engineer/);
  expect(description).toMatch(/^ {2}answered: The articles on ML engineer: \S.*…$/);
  expect(description?.length).toBeLessThanOrEqual(152);
  expect(no).toMatch(/^ {2}no-answer: /);
});

test('a set below its floor ends in code 1', async () => {
  const { code, stdout } = await evaluateSet(`floor: 1
questions: [{ ask: what does an ML engineer do?, outcome: no-answer }]
`);
  expect(code).toBe(1);
  expect(stdout).toContain('outcome: wanted no-answer, got answered');
});

test.each([
  ['floor: 1\nquestions: [{ asks: x }]', 'set.yaml:2: questions[1].asks is not a known key'],
  ['floor: high\nquestions: [{ ask: x }]', 'set.yaml:1: floor "high" must be the share'],
])('a set that cannot be read ends in code 2: %j', async (yaml, problem) => {
  const { code, stdout, stderr } = await evaluateSet(yaml);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(problem);
});

test.each([
  [['--questions', '/nowhere/set.yaml'], '/nowhere/set.yaml: cannot be read'],
  [['--knowledge', '/nowhere/pack'], '/nowhere/pack/questions.yaml: cannot be read'],
  [['--floor', '1'], "Unknown option '--floor'"],
])('%j ends in code 2', async (args, problem) => {
  const { code, stderr } = await runEvaluate(...args);
  expect(code).toBe(2);
  expect(stderr).toContain(problem);
});

test('help says how it is used', async () => {
  const { code, stdout } = await runEvaluate('--help');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Usage: npm run evaluate/);
});

test('--reach tells which words nobody can put otherwise, what is asked in other words, and what that led to', async () => {
  const pack = join(folder, 'leave');
  await mkdir(pack);
  await writeFile(
    join(pack, 'roles.yaml'),
    'roles:\n  - { id: clerk, name: Leave clerk }\nsynonyms:\n  - [gong, bell]\n',
  );
  await writeFile(
    join(pack, 'leave.md'),
    '# Leave\n\n## Annual leave\n\nThe leave clerk approves annual leave within a week.\n\n## Gong\n\nThe gong is rung with a zilpzalp.\n',
  );
  const file = join(pack, 'questions.yaml');
  await writeFile(
    file,
    `floor: 1
questions:
  - { ask: who approves annual leave?, owner: clerk }
  - { ask: who approves my vacation?, owner: clerk }
  - { ask: what is the bell?, outcome: no-answer }
  - { ask: who mends the kraxelhuber?, outcome: no-answer }
`,
  );
  const { code, stdout, stderr } = await runEvaluate('--reach', '--knowledge', pack);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^ {2}the articles have them +4 of 8 /m);
  expect(stdout).toMatch(/^ {2}… in no words +2 of 8 /m);
  expect(stdout).toMatch(
    /^common words of the articles that no other word leads to: 3 of 8\n {2}clerk 1, rung 1, zilpzalp 1$/m,
  );
  expect(stdout).toMatch(/^ +1 {2}vacation > annual leave$/m);
  expect(stdout).toMatch(/^ +1 {2}bell > gong {2}\(1 wrong\)$/m);
});
