import { describe, expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { createRolecall, type Rolecall } from '../../../src/rolecall.ts';
import { createExampleFinder } from '../../../src/slack/handlers/example-questions.ts';
import { MODES, startRig } from '../../bot.ts';
import { pack } from '../../helpers.ts';
import { readShown } from '../read-shown.ts';

const { ada, general, adaDm, bot } = fixtures;

/** A brickyard, in which no role is one of the default pack's. */
async function openYard(): Promise<Rolecall> {
  return createRolecall(
    await pack({
      'roles.yaml':
        'roles:\n  - { id: keeper, name: Kiln keeper }\n  - { id: carter, name: Carter }\n',
      'yard.md': `# The yard

## Kiln keeper

The kiln keeper owns the northern kiln. She looks after the fire and its fuel.

## Carter

The carter owns the brick carts. He brings bricks to the harbour and to the sites.
`,
    }),
  );
}

const COMPARISON = '/role-compare Kiln keeper vs Carter';
const OWNER = '/who-owns northern kiln';

describe.each(MODES)('over %s', (mode) => {
  test.each([
    ['/role-compare', COMPARISON],
    ['/who-owns', OWNER],
  ])('help on %s has an example that the articles answer', async (command, example) => {
    const rolecall = await openYard();
    const { slack } = await startRig(mode, { rolecall });
    await slack.people.command(ada, general, command, 'help');
    const told = await slack.waitUntil((seen) => seen.ephemerals(ada)[0]);
    expect(readShown(told).split('\n').at(-1)).toBe(`For example: \`${example}\``);
    expect(rolecall.ask(example).answer.outcome).toBe('answered');
  });

  test('help in a message and the Home tab have the questions of the articles in use', async () => {
    const { slack, said } = await startRig(mode, { rolecall: await openYard() });
    const { ts } = slack.people.say(ada, general, `<@${bot}> help`);
    const [help] = await said(general, ts);
    expect(readShown(help).split('\n').slice(1)).toEqual([
      `• \`${COMPARISON}\``,
      `• \`${OWNER}\``,
      '• `@rolecall What does the Kiln keeper do?` in a channel or thread, or in a direct message without my name',
    ]);
    await slack.people.openHome(ada);
    const home = await slack.waitUntil((seen) =>
      [...seen.views.values()].find(({ type }) => type === 'home'),
    );
    for (const question of [
      'Who owns northern kiln?',
      'How do Kiln keeper and Carter differ?',
      'What does the Kiln keeper do?',
    ]) {
      expect(JSON.stringify(home)).toContain(question);
    }
  });
});

test('files, terms and levels are offered where the folder has them, on the Home tab and as prompts', async () => {
  const rolecall = createRolecall(
    await pack({
      'roles.yaml': `roles:
  - { id: keeper, name: Kiln keeper }
  - { id: carter, name: Carter }
owners:
  - { file: yard.csv, name: thing, owner: by }
glossary:
  - file: terms.yaml
`,
      'yard.csv': 'thing,by\nTea urn,nobody here\nSand pit,carter\n',
      'terms.yaml': 'Bisque: Clay fired once\nCMP: Clay mixing plan\n',
      'yard.md': `# The yard

## Kiln keeper

The kiln keeper owns the northern kiln.

## Carter

The carter owns the brick carts.
`,
      'levels.md': `# How carters grow

| Level | Title         |
| ----- | ------------- |
| C1    | Junior carter |
| C2    | Senior carter |
`,
    }),
  );
  const questions = [
    'Who owns northern kiln?',
    'How do Kiln keeper and Carter differ?',
    'What does the Kiln keeper do?',
    'Who owns Sand pit?',
    'What does CMP mean?',
    'What is the next level after Junior carter?',
  ];
  expect(createExampleFinder(rolecall)().questions).toEqual(questions);
  const { slack } = await startRig('Socket Mode', { rolecall });
  await slack.people.openHome(ada, 'messages');
  await slack.people.openHome(ada);
  const home = await slack.waitUntil((seen) =>
    [...seen.views.values()].find(({ type }) => type === 'home'),
  );
  for (const question of questions) expect(JSON.stringify(home)).toContain(question);
  expect(JSON.stringify(home)).toContain('*2 files* on who owns what and what terms mean');
  const { prompts } = await slack.waitUntil((seen) => seen.threadState(adaDm, ''));
  expect(JSON.stringify(prompts)).not.toContain('Sand pit');
  expect(prompts).toHaveLength(4);
});

test('where files alone say who owns something, the help on the command has that example', async () => {
  const rolecall = createRolecall(
    await pack({
      'roles.yaml':
        'roles: [{ id: carter, name: Carter }]\nowners: [{ file: yard.csv, name: thing, owner: by }]\n',
      'yard.csv': 'thing,by\nSand pit,carter\n',
      'a.md': '# Bricks\n\nRed, mostly.\n',
    }),
  );
  expect(createExampleFinder(rolecall)()).toEqual({
    questions: ['Who owns Sand pit?'],
    commands: { '/who-owns': '/who-owns Sand pit' },
  });
});

test('where the articles answer nothing, help says how commands are written', async () => {
  const rolecall = createRolecall(
    await pack({
      'roles.yaml': 'roles: [{ id: carter, name: Carter }]\n',
      'a.md': '# Bricks\n\nRed, mostly.\n',
    }),
  );
  expect(createExampleFinder(rolecall)()).toEqual({ questions: [], commands: {} });
  const { slack, said } = await startRig('signed HTTP', { rolecall });
  const { ts } = slack.people.say(ada, adaDm, 'help');
  const [help] = await said(adaDm, ts);
  expect(readShown(help)).toContain('`/role-compare ROLE vs ROLE`');
  expect(readShown(help)).toContain('`/who-owns TOPIC`');
  await slack.people.command(ada, adaDm, '/who-owns', 'help');
  const told = await slack.waitUntil((seen) => seen.ephemerals(ada)[0]);
  expect(readShown(told)).not.toContain('For example');
});
