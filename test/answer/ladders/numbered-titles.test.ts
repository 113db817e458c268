import { expect, it, test } from 'vitest';
import { botOn } from '../packs.ts';

/** Titles that are numbered, in two tables: the second has not all of them. */
const FILES = {
  'roles.yaml': 'roles:\n  - { id: smith, name: Smith }\n',
  'ladder.md': `# The ladder of smiths

## Grades

| Smith | Grade | Foreman |
|---|---|---|
| Trainee | Trainee | |
| Smith 1 | G2 | |
| Smith 2 | G3 | |
| Senior Smith 1 | G4 | Foreman 1 |
| Staff Smith | G5 | Foreman 2 |

## Influence

| Influence | Smith 2 | Senior Smith 1 | Staff Smith |
|---|---|---|---|
| Anvil | Keeps it clean | Chooses it | Chooses it for all forges |
| Teaching | | One trainee | |
`,
};

const headlineOf = async (question: string) => (await botOn(FILES)).ask(question).answer.headline;

it.each([
  ['what is the next level after trainee?', 'The next level after Trainee is Smith 1.'],
  ['what comes after smith 2?', 'The next level after Smith 2 is Senior Smith 1.'],
  ['what level is above senior smith 1?', 'The next level after Senior Smith 1 is Staff Smith.'],
])('numbered titles that differ by rank are one ladder: %s', async (question, headline) => {
  expect(await headlineOf(question)).toBe(headline);
});

test('titles of several jobs are several ladders', async () => {
  const jobs = FILES['ladder.md'].replace(
    '| Staff Smith | G5 | Foreman 2 |',
    '| Miller 1 | M1 | |\n| Miller 2 | M2 | |',
  );
  const bot = await botOn({ ...FILES, 'ladder.md': jobs.slice(0, jobs.indexOf('## Influence')) });
  expect(bot.ask('what comes after miller 1?').answer.headline).toBe(
    'The next level after Miller 1 is Miller 2.',
  );
});

test('all tables of two levels are compared, and an empty cell takes nothing away', async () => {
  expect(await headlineOf('how does a senior smith 1 differ from a staff smith?')).toBe(
    'From Senior Smith 1 to Staff Smith – changed: Grade, Foreman, Anvil; not told of Staff Smith: Teaching.',
  );
});
