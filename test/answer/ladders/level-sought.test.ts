import { expect, it } from 'vitest';
import { botOn } from '../packs.ts';

const FILES = {
  'roles.yaml': 'roles:\n  - { id: baker, name: Baker }\n  - { id: miller, name: Miller }\n',
  'bakers.md': `# Levels of bakers

| Level | Title        | Scope                  | Guidance                        |
| ----- | ------------ | ---------------------- | ------------------------------- |
| B1    | Junior baker | one oven               | learns the recipes              |
| B2    | Baker        | a row of ovens         | plans the night shift           |
| B3    | Senior baker | ovens of a whole house | mentors juniors, plans holidays |
`,
  'millers.md': `# Levels of millers

| Level | Title         | Guidance            |
| ----- | ------------- | ------------------- |
| M1    | Junior miller | learns the sieves   |
| M2    | Senior miller | dresses millstones  |
`,
};

const ask = async (question: string) => (await botOn(FILES)).ask(question).answer;

it.each([
  ['which level mentors juniors?', 'Senior baker (B3)'],
  ['at which grade does one plan the night shift?', 'Baker (B2)'],
  ['how senior do I have to be to dress millstones?', 'Senior miller (M2)'],
  ['which rung of bakers mentors juniors?', 'Senior baker (B3)'],
])('names the one level of which it is said: %s', async (question, level) => {
  const { outcome, levels, headline, passages } = await ask(question);
  expect([outcome, levels?.map(({ name }) => name)]).toEqual(['answered', [level]]);
  expect(headline.startsWith(`${level}, by the articles: Guidance – `)).toBe(true);
  expect(passages[0]?.sentence).toContain(level.slice(-3, -1));
});

it.each([
  ['several say it', 'which level plans?'],
  ['it is denied', 'which level does not mentor juniors?'],
  ['it is said in other words', 'which grade coaches newbies?'],
])('shows what is near where %s', async (_, question) => {
  const { outcome, levels, headline } = await ask(question);
  expect([outcome, levels]).toEqual(['nearest', undefined]);
  expect(headline).toBe("The articles don't quite say that of a level. Nearest:");
});

it('leaves alone what no level says, and what is asked of a level', async () => {
  expect((await ask('which level gets a company car?')).outcome).toBe('no-answer');
  expect((await ask('what level is a senior baker?')).headline).toBe(
    'Senior baker is B3, the highest of three levels.',
  );
});
