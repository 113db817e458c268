import { describe, expect, it, test } from 'vitest';
import { pack } from '../../helpers.ts';

const ROLES = 'roles:\n  - { id: clerk, name: Clerk }\n';

/** The ladders of an article: the names of their levels, the lowest first. */
async function laddersOf(article: string, roles = ROLES): Promise<string[][]> {
  const { ladders } = await pack({ 'roles.yaml': roles, 'guide.md': article });
  return ladders.map(({ levels }) => levels.map(({ name }) => name));
}

test('roles side by side in a matrix of who is responsible are no levels', async () => {
  const matrix = `# Seniority and levels

| Activity | Clerk | Senior clerk | Head clerk |
|---|:-:|:-:|:-:|
| Estimates | C | AR | I |
| Reports | R | | A |
`;
  expect(await laddersOf(matrix)).toEqual([]);
});

test('who holds which office is no ladder', async () => {
  const table = (head: string) => `# Leadership

| Role | Description | ${head} |
|---|---|---|
| Clerk | files letters | Ann |
| Senior clerk | stamps letters | Bo |
| Head clerk | signs letters | Cy |
`;
  expect(await laddersOf(table('Person'))).toEqual([]);
  expect(await laddersOf(table('Guidance'))).toEqual([['Clerk', 'Senior clerk', 'Head clerk']]);
});

test('grades by letters are no such matrix', async () => {
  const grades = `# Levels of clerks

| Skill | Junior clerk | Clerk | Senior clerk |
|---|:-:|:-:|:-:|
| Filing | D | P | A |
| Stamps | D | D | P |
`;
  expect(await laddersOf(grades)).toHaveLength(1);
});

describe('a table with a level a row', () => {
  it('reads codes and titles in whatever column they are', async () => {
    expect(
      await laddersOf(`# Pay grades

| Title | Grade | Pay |
|---|---|---|
| Clerk | C1 | 20 |
| Senior clerk | C2 | 30 |
`),
    ).toEqual([['Clerk (C1)', 'Senior clerk (C2)']]);
  });

  it.each([
    ['L1 – Clerk', 'L2 – Senior clerk'],
    ['L1: Clerk', 'L2: Senior clerk'],
    ['Clerk (L1)', 'Senior clerk (L2)'],
    ['Clerk, L1', 'Senior clerk, L2'],
    ['**L1** Clerk', '**L2** Senior clerk'],
  ])('reads code and title in one cell: %s', async (low, high) => {
    expect(
      await laddersOf(
        `# Ladder\n\n| Level | Scope |\n|---|---|\n| ${low} | desk |\n| ${high} | office |\n`,
      ),
    ).toEqual([['Clerk (L1)', 'Senior clerk (L2)']]);
  });

  it('finds the titles in a column that no head tells', async () => {
    expect(
      await laddersOf(`# Levels of our engineers

| Level | In short | Years |
|---|---|---|
| 1 | Engineer | 0 |
| 2 | Senior engineer | 4 |
| 3 | Staff engineer | 8 |
`),
    ).toEqual([['Engineer (1)', 'Senior engineer (2)', 'Staff engineer (3)']]);
  });

  it('turns one round that begins with the highest', async () => {
    const rows = ['Chief clerk', 'Senior clerk', 'Clerk'];
    expect(
      await laddersOf(
        `# Office\n\n| Title | Keys |\n|---|---|\n${rows.map((one) => `| ${one} | 1 |`).join('\n')}\n`,
      ),
    ).toEqual([rows.toReversed()]);
  });

  it('lets words of rank win over numbers that fall', async () => {
    expect(
      await laddersOf(
        `# Grades\n\n| Grade | Title |\n|---|---|\n| Grade 7 | Senior clerk |\n| Grade 6 | Head clerk |\n| Grade 8 | Junior clerk |\n`,
      ),
    ).toEqual([['Junior clerk (Grade 8)', 'Senior clerk (Grade 7)', 'Head clerk (Grade 6)']]);
  });

  it('takes tracks apart, by their column, their codes or the caption above them', async () => {
    const tracks = [
      ['IC1', 'Clerk'],
      ['IC2', 'Senior clerk'],
      ['M1', 'Office manager'],
      ['M2', 'Office director'],
    ];
    const expected = [
      ['Clerk (IC1)', 'Senior clerk (IC2)'],
      ['Office manager (M1)', 'Office director (M2)'],
    ];
    const rows = tracks.map(([code, title]) => `| ${code} | ${title} |`);
    expect(
      await laddersOf(`# Ladder\n\n| Level | Title |\n|---|---|\n${rows.join('\n')}\n`),
    ).toEqual(expected);
    const { ladders } = await pack({
      'roles.yaml': ROLES,
      'guide.md': `# Ladder\n\n| Level | Title |\n|---|---|\n| **Work** | |\n${rows.slice(0, 2).join('\n')}\n| **Management** | |\n${rows.slice(2).join('\n')}\n`,
    });
    expect(ladders.map(({ track }) => track)).toEqual(['Work', 'Management']);
  });

  it('reads “same” as what is said of the level before, and keeps “none” apart from nothing', async () => {
    const { ladders } = await pack({
      'roles.yaml': ROLES,
      'guide.md': `# Ladder\n\n| Level | Desk | Car | Keys |\n|---|---|---|---|\n| L1 Clerk | A small one | None | ✓ |\n| L2 Senior clerk | Same | – | ✗ |\n`,
    });
    const [low, high] = ladders[0]?.levels ?? [];
    expect(low?.traits.map(({ aspect, text, isNone }) => [aspect, text, isNone])).toEqual([
      ['Desk', 'A small one', false],
      ['Car', 'None', true],
      ['Keys', '✓', false],
    ]);
    expect(high?.traits.map(({ aspect, text, isNone }) => [aspect, text, isNone])).toEqual([
      ['Desk', 'A small one', false],
      ['Keys', '✗', true],
    ]);
    expect(low?.passages.map(({ path }) => path)).toEqual(['guide.md']);
  });
});

describe('a table with a level a column', () => {
  it('reads titles and codes from rows of their own', async () => {
    expect(
      await laddersOf(`# Ladder

| | L1 | L2 | L3 |
|---|---|---|---|
| Title | Clerk | Senior clerk | Chief clerk |
| Keys | one | two | all |
`),
    ).toEqual([['Clerk (L1)', 'Senior clerk (L2)', 'Chief clerk (L3)']]);
    expect(
      await laddersOf(
        `# Ladder\n\n| | Junior | Mid | Senior |\n|---|---|---|---|\n| Level | 1 | 2 | 3 |\n| Keys | one | two | all |\n`,
      ),
    ).toEqual([['Junior (1)', 'Mid (2)', 'Senior (3)']]);
  });

  it('takes “same” from the column before', async () => {
    const { ladders } = await pack({
      'roles.yaml': ROLES,
      'guide.md': `# Ladder\n\n| | Junior clerk | Senior clerk |\n|---|---|---|\n| Keys | one | same |\n| Car | – | red |\n`,
    });
    expect(ladders[0]?.levels.map(({ traits }) => traits.map(({ text }) => text))).toEqual([
      ['one'],
      ['one', 'red'],
    ]);
  });
});

describe('headings and lists', () => {
  it('reads levels among other headings, with what is below them', async () => {
    const { ladders } = await pack({
      'roles.yaml': ROLES,
      'guide.md': `# Clerks

## How to read this

Slowly.

## Junior clerk

### Keys

One key.

## Clerk

**Keys**: two keys

## Senior clerk

| What | How much |
|---|---|
| Keys | all keys |
`,
    });
    expect(
      ladders[0]?.levels.map(({ name, traits }) => [
        name,
        ...traits.map(({ aspect, text }) => `${aspect}: ${text}`),
      ]),
    ).toEqual([
      ['Junior clerk', 'Keys: One key.'],
      ['Clerk', 'Keys: two keys'],
      ['Senior clerk', 'Keys: How much: all keys'],
    ]);
  });

  it.each([
    ['numbered', '1. Junior clerk\n2. Clerk\n3. Senior clerk'],
    [
      'with dashes',
      '- Junior clerk – opens post\n- Clerk – writes post\n- Senior clerk – signs post',
    ],
    [
      'with colons',
      '- **Junior clerk**: opens post\n- **Clerk**: writes post\n- **Senior clerk**: signs post',
    ],
  ])('reads a list %s', async (_, list) => {
    expect(await laddersOf(`# Office\n\n${list}\n`)).toEqual([
      ['Junior clerk', 'Clerk', 'Senior clerk'],
    ]);
  });
});

describe('what is no ladder', () => {
  it.each([
    [
      'severities',
      '| Level | Meaning |\n|---|---|\n| SEV1 | all is down |\n| SEV2 | some is down |',
    ],
    ['priorities', '| Priority | Answer within |\n|---|---|\n| P1 | an hour |\n| P2 | a day |'],
    [
      'steps under headings',
      '## Step one - find the form\n\nLook.\n\n## Step two - sign it\n\nSign.',
    ],
    ['stages in a list', '- Stage 1: draft\n- Stage 2: review\n- Stage 3: publish'],
    ['steps of a plan', '| Step | What |\n|---|---|\n| 1 | Ask the clerk |\n| 2 | Wait |'],
    [
      'people',
      '| Name | Title |\n|---|---|\n| Anna | Senior clerk |\n| Bo | Clerk |\n| Cleo | Chief clerk |',
    ],
    [
      'an order that goes both ways',
      '| Title | Keys |\n|---|---|\n| Senior clerk | 1 |\n| Junior clerk | 2 |\n| Chief clerk | 3 |',
    ],
    [
      'meetings that begin with a rank',
      '## Staff survey\n\nYearly.\n\n## Chief listening tour\n\nMonthly.',
    ],
    ['a list of whom to ask', '- your manager\n- the director\n- a lawyer'],
    ['a list that holds more than levels', '- Junior clerk\n- Senior clerk\n- The stapler'],
    ['two ranks alone', '## Lead\n\nFirst.\n\n## Chief\n\nSecond.'],
  ])('%s', async (_, text) => {
    expect(await laddersOf(`# Guide\n\n${text}\n`)).toEqual([]);
  });

  it('aspects below a heading on careers', async () => {
    expect(
      await laddersOf(
        `# Career ladder\n\n| Aspect | What it means |\n|---|---|\n| Scope | how far |\n| Craft | how well |\n| Teamwork | how kindly |\n`,
      ),
    ).toEqual([]);
  });

  it('an article that no longer counts', async () => {
    expect(
      await laddersOf(
        `---\nstatus: deprecated\n---\n# Ladder\n\n| Level | Keys |\n|---|---|\n| L1 Clerk | 1 |\n| L2 Senior clerk | 2 |\n`,
      ),
    ).toEqual([]);
  });
});

test('words of its own are levels where a heading on careers and the head of the column say so', async () => {
  const table = '| Level | Keys |\n|---|---|\n| Seedling | 1 |\n| Sapling | 2 |\n| Oak | 3 |';
  expect(await laddersOf(`# Career ladder\n\n${table}\n`)).toEqual([
    ['Seedling', 'Sapling', 'Oak'],
  ]);
  expect(await laddersOf(`# Trees\n\n${table}\n`)).toEqual([]);
});

test('long labels and long tables cost little', async () => {
  const cell = `L1 ${'a - '.repeat(50_000)}`;
  const rows = Array.from({ length: 2_000 }, (_, at) => `| L${at % 90} Clerk | ${at} |`).join('\n');
  const start = performance.now();
  await laddersOf(
    `# Ladder\n\n| Level | Scope |\n|---|---|\n| ${cell} | one |\n| ${cell} | two |\n\n| Level | Scope |\n|---|---|\n${rows}\n`,
  );
  expect(performance.now() - start).toBeLessThan(20_000);
}, 30_000);
