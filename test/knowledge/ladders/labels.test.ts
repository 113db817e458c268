import { describe, expect, it } from 'vitest';
import { pack } from '../../helpers.ts';

const ROLES = 'roles:\n  - { id: clerk, name: Clerk }\n';

/** The levels of a table with these labels, below a heading on a ladder. */
async function levelsOf(labels: readonly string[], head = 'Level'): Promise<string[][]> {
  const rows = labels.map((label, at) => `| ${label} | ${at} |`).join('\n');
  const { ladders } = await pack({
    'roles.yaml': ROLES,
    'guide.md': `# Clerks\n\n| ${head} | Keys |\n|---|---|\n${rows}\n`,
  });
  return ladders.map(({ levels }) => levels.map(({ name }) => name));
}

describe('what a level may be called', () => {
  it.each([
    [
      ['Level one – Clerk', 'Level two – Senior clerk'],
      ['Clerk (Level one)', 'Senior clerk (Level two)'],
    ],
    [
      ['1 – Clerk', '2 – Senior clerk'],
      ['Clerk (1)', 'Senior clerk (2)'],
    ],
    [
      ['Clerk II', 'Clerk I', 'Clerk III'],
      ['Clerk I', 'Clerk II', 'Clerk III'],
    ],
    [
      ['Clerk 2', 'Clerk 1'],
      ['Clerk 1', 'Clerk 2'],
    ],
    [
      ['Clerk', 'Senior clerk', 'Senior staff clerk', 'Principal clerk'],
      ['Clerk', 'Senior clerk', 'Senior staff clerk', 'Principal clerk'],
    ],
    [
      ['Manager', 'Associate director', 'Director', 'Senior director'],
      ['Manager', 'Associate director', 'Director', 'Senior director'],
    ],
    [
      ['Head of post', 'Senior clerk of post', 'Clerk of post'],
      ['Clerk of post', 'Senior clerk of post', 'Head of post'],
    ],
    [
      ['Jr. clerk', 'Mid-level clerk', 'Sr. clerk'],
      ['Jr. clerk', 'Mid-level clerk', 'Sr. clerk'],
    ],
  ])('%j', async (labels, expected) => {
    expect(await levelsOf(labels)).toEqual([expected]);
  });

  it('is no sentence, nor one name for several', async () => {
    expect(
      await levelsOf(['Clerk who has been with us for years and years', 'Senior clerk']),
    ).toEqual([]);
    expect(await levelsOf(['Senior clerk', 'Senior clerk', 'Clerk'], 'Title')).toEqual([]);
    expect(await levelsOf(['L1 Clerk', 'L1 Senior clerk'])).toEqual([]);
    expect(await levelsOf(['L1 Senior clerk', 'L2 Junior clerk', 'L3 Clerk intern'])).toEqual([
      ['Clerk intern (L3)', 'Junior clerk (L2)', 'Senior clerk (L1)'],
    ]);
    expect(
      await levelsOf(['L1 Clerk', 'L2 Principal clerk', 'L3 Clerk intern', 'L4 Junior clerk']),
    ).toEqual([]);
  });
});

describe('a table of levels', () => {
  it('reads marks, empty labels and columns without a head', async () => {
    const { ladders } = await pack({
      'roles.yaml': ROLES,
      'guide.md': `# Ladder

| Level | Car | Keys | |
|---|---|---|---|
| L1 Clerk | ❌ | ✅ | one |
| L2 Senior clerk | ✅ | ✅ | two |

| Level | Keys |
|---|---|
| L1 Clerk | one |
| | two |
| L2 Senior clerk | three |
`,
    });
    expect(
      ladders.map(({ levels }) =>
        levels.map(({ name, traits }) => [
          name,
          ...traits.map(({ text, isNone }) => (isNone ? `(${text})` : text)),
        ]),
      ),
    ).toEqual([
      [
        ['Clerk (L1)', '(no)', 'yes'],
        ['Senior clerk (L2)', 'yes', 'yes'],
      ],
      [
        ['Clerk (L1)', 'one'],
        ['Senior clerk (L2)', 'three'],
      ],
    ]);
  });

  it('has no levels where a row or a column has no name of one', async () => {
    const { ladders } = await pack({
      'roles.yaml': ROLES,
      'guide.md': `# Ladder

| Title | Keys | Car |
|---|---|---|
| Clerk | one | red |
| | two | blue |

| | Clerk | |
|---|---|---|
| Keys | one | two |

| | Junior clerk | A clerk who has been here for as long as anybody can remember |
|---|---|---|
| Keys | one | two |
`,
    });
    expect(ladders).toEqual([]);
  });
});

describe('headings with levels', () => {
  it('take what stands below by labels, rows and further headings, and leave the rest', async () => {
    const { ladders } = await pack({
      'roles.yaml': ROLES,
      'guide.md': `# Clerks

## L1 Clerk

Writes letters all day.

- **Clerk**: this is the role
- Keys: one

## L2 Senior clerk

| Senior clerk | Much |
|---|---|
| Keys | two |

### Car

- red

  or blue

### Car

1. fast
`,
    });
    expect(
      ladders[0]?.levels.map(({ traits }) =>
        traits.map(({ aspect, text }) => `${aspect}: ${text}`),
      ),
    ).toEqual([['Keys: one'], ['Keys: Much: two', 'Car: red or blue fast']]);
  });
});
