import { describe, expect, it, test } from 'vitest';
import { botOn } from './packs.ts';

/** A harbour whose folders have blanks, whose berths are numbered, and which says who reviews what. */
const HARBOUR = {
  'roles.yaml': `roles:
  - { id: quay, name: Quay team }
  - { id: desk, name: Tariff desk }
  - { id: master, name: Harbour master }
owners:
  - { file: .github/CODEOWNERS }
  - { file: "tugs/**/OWNERS" }
  - { file: berths.csv, name: berth, owner: team }
`,
  '.github/CODEOWNERS': `* @x/desk
/apps/quay/ @x/quay
/docs/Release\\ notes/ @x/master
/docs/Release\\ notes/legal.md @x/desk
/Old stuff/ @x/quay
/attic/
`,
  'tugs/OWNERS': `approvers:
  - master
reviewers:
  - quay
`,
  'tugs/engine/OWNERS': `approvers:
  - desk
`,
  'berths.csv': 'berth,team\nA-101,quay\n24/7,desk\n101,master\nIT,desk\nB-101,\n',
  'ways.md': `# Ways

The Harbour master approves changes to the tide tables. The Quay team reviews new moorings.
`,
};

describe('a path with blanks', () => {
  test.each([
    ['/who-owns docs/Release notes/q3.md', 'Harbour master'],
    ['/who-owns /docs/Release notes/', 'Harbour master'],
    ['/who-owns docs/Release notes/q3.md please', 'Harbour master'],
    ['/who-owns "docs/Release notes/legal.md"', 'Tariff desk'],
    ['/who-owns “docs/Release notes/q3.md”', 'Harbour master'],
    ['/who-owns docs/Release\\ notes/q3.md', 'Harbour master'],
    ['who owns "docs/Release notes/q3.md"?', 'Harbour master'],
    ['who owns `docs/Release notes/q3.md`?', 'Harbour master'],
    ["hi, who maintains 'docs/Release notes/q3.md' these days?", 'Harbour master'],
    ['who owns docs/Release\\ notes/q3.md?', 'Harbour master'],
  ])('%s', async (ask, owner) => {
    const { answer } = (await botOn(HARBOUR)).ask(ask);
    expect([answer.outcome, answer.owners.map(({ role }) => role.name)]).toEqual([
      'answered',
      [owner],
    ]);
    expect(answer.headline).toMatch(/“\/?docs\/Release notes\/(?:\w+\.md)?”/);
  });

  it('is the topic of a thread', async () => {
    const bot = await botOn(HARBOUR);
    const { thread } = bot.ask('/who-owns docs/Release notes/q3.md');
    const { answer } = bot.ask('and who reviews it?', thread);
    expect(answer.headline).toBe(
      'For changes to “docs/Release notes/q3.md” .github/CODEOWNERS names Harbour master.',
    );
  });

  test.each([
    ['/who-owns apps/quay/a.ts and docs/b.md', 'apps/quay/a.ts'],
    ['/who-owns apps/quay/ please tell me', 'apps/quay/'],
  ])('no words beside a path are a part of it: %s', async (ask, path) => {
    const { answer } = (await botOn(HARBOUR)).ask(ask);
    expect(answer.headline).toContain(`“${path}”`);
  });

  it('is no quoted sentence with a slash in it', async () => {
    const { answer } = (await botOn(HARBOUR)).ask('who approves "changes and/or the tide tables"?');
    expect(answer.owners.map(({ role }) => role.name)).toEqual(['Harbour master']);
  });
});

describe('who reviews or approves a path', () => {
  test.each([
    ['who reviews apps/quay/index.ts?', 'apps/quay/index.ts', 'Quay team'],
    ['who approves changes to apps/quay/index.ts?', 'apps/quay/index.ts', 'Quay team'],
    ['who should review my PR in apps/quay/?', 'apps/quay/', 'Quay team'],
    ['who do I ask for a review of apps/quay/index.ts', 'apps/quay/index.ts', 'Quay team'],
    ['who signs off pull requests for apps/quay/index.ts', 'apps/quay/index.ts', 'Quay team'],
    ['who needs to approve my merge request to apps/quay/x', 'apps/quay/x', 'Quay team'],
    ['who merges commits to pay/x.ts', 'pay/x.ts', 'Tariff desk'],
  ])('%s', async (ask, path, owner) => {
    const { answer } = (await botOn(HARBOUR)).ask(ask);
    expect([answer.outcome, answer.headline]).toEqual([
      'answered',
      `For changes to “${path}” .github/CODEOWNERS names ${owner}.`,
    ]);
    expect(answer.owners.map(({ role }) => role.name)).toEqual([owner]);
  });

  test.each([
    ['who approves changes to tugs/bow.go?', 'Harbour master'],
    ['who reviews tugs/bow.go?', 'Quay team'],
    ['who reviews tugs/engine/bow.go?', 'Tariff desk'],
  ])('an OWNERS file tells them apart where it names both: %s', async (ask, owner) => {
    const { answer } = (await botOn(HARBOUR)).ask(ask);
    expect(answer.owners.map(({ role }) => role.name)).toEqual([owner]);
    expect(answer.owners[0]?.sentence).toMatch(/^- \w+$/);
  });

  it('is nobody where the file leaves it to nobody', async () => {
    const { answer } = (await botOn(HARBOUR)).ask('who reviews attic/a.txt?');
    expect([answer.outcome, answer.owners]).toEqual(['nearest', []]);
  });

  test.each([
    ['who approves changes to the tide tables?', 'Harbour master'],
    ['who reviews new moorings?', 'Quay team'],
  ])('what is no path is asked of the articles: %s', async (ask, owner) => {
    const { answer } = (await botOn(HARBOUR)).ask(ask);
    expect(answer.owners.map(({ role }) => role.name)).toEqual([owner]);
    expect(answer.passages[0]?.passage.path).toBe('ways.md');
  });
});

it('a file of a folder says nothing of paths outside of it', async () => {
  const bot = await botOn(HARBOUR);
  expect(bot.ask('who owns shed/a.ts?').answer.headline).toBe(
    'Tariff desk owns “shed/a.ts”, by .github/CODEOWNERS.',
  );
  expect(bot.ask('who owns tugs/bow.go?').answer.headline).toBe(
    'Harbour master owns “tugs/bow.go”, by tugs/OWNERS.',
  );
});

describe('a thing whose name says nothing by itself', () => {
  test.each([
    ['who owns A-101?', 'A-101', 'Quay team'],
    ['/who-owns A-101', 'A-101', 'Quay team'],
    ['/who-owns the A-101', 'A-101', 'Quay team'],
    ['who is responsible for A-101 then?', 'A-101', 'Quay team'],
    ['who owns berth A-101?', 'A-101', 'Quay team'],
    ['who owns the 101?', '101', 'Harbour master'],
    ['who owns IT?', 'IT', 'Tariff desk'],
    ['who owns 24/7?', '24/7', 'Tariff desk'],
  ])('%s', async (ask, thing, owner) => {
    const { answer } = (await botOn(HARBOUR)).ask(ask);
    expect([answer.outcome, answer.headline]).toEqual([
      'answered',
      `${owner} owns “${thing}”, by berths.csv.`,
    ]);
  });

  it('that nobody owns is only near', async () => {
    const { answer } = (await botOn(HARBOUR)).ask('who owns B-101?');
    expect([answer.outcome, answer.owners]).toEqual(['nearest', []]);
  });

  test.each([
    'who owns what?',
    'who is the owner?',
    'who owns it?',
    'who is it?',
    'who owns A-102?',
  ])('is in no other question: %s', async (ask) => {
    const { answer } = (await botOn(HARBOUR)).ask(ask);
    expect(answer.outcome).not.toBe('answered');
  });
});
