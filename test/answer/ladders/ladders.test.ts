import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { answerToText } from '../../../src/answer/text.ts';
import type { Rolecall } from '../../../src/rolecall.ts';
import { renderAnswer } from '../../../src/slack/blocks/answer.ts';
import { TODAY } from '../../builders.ts';
import { readShown } from '../../slack/read-shown.ts';
import { botOn, places, talk } from '../packs.ts';
import { LEVEL_PACKS } from './packs.ts';

type PackName = keyof typeof LEVEL_PACKS;
const NAMES = Object.keys(LEVEL_PACKS) as PackName[];

const QUESTIONS = parse(
  readFileSync(join(import.meta.dirname, 'questions.yaml'), 'utf8'),
) as Record<PackName, readonly { readonly ask: string; readonly says: string }[]>;

const bots = new Map<PackName, Rolecall>();
const botOf = async (name: PackName): Promise<Rolecall> => {
  const bot = bots.get(name) ?? (await botOn(LEVEL_PACKS[name]));
  bots.set(name, bot);
  return bot;
};

describe.each(NAMES)('questions on the levels of the %s', (name) => {
  it.each(QUESTIONS[name])('$ask', async ({ ask, says }) => {
    const { answer } = (await botOf(name)).ask(ask);
    expect([answer.outcome, answer.headline]).toEqual(['answered', expect.stringContaining(says)]);
    expect(answer.passages.length).toBeGreaterThan(0);
  });
});

describe('what only sounds like a question on levels', () => {
  it.each([
    'what is the next step after the fog horn sounds?',
    'what comes after the night watch?',
    'next level after wizard keeper',
    'next level after K9',
    'what is between the lights and the harbour?',
    'what does a senior keeper do next to the harbour office?',
    'difference between keeper and wizard',
    'levels of fog',
    "what's the first step?",
    "what's the first thing a keeper does",
    'which keeper is above the law',
    'who watches over a senior keeper',
    'when does a keeper become a senior keeper',
    'how do I become a senior keeper',
    'level above staff or principal',
    'is there a level between keeper and captain',
    'does a keeper follow up with a senior keeper',
    'what should a keeper follow up on',
    'what do keepers get up to',
    'what does a keeper get up to all day',
    'who owns staff keeper and K5',
    'keeper, senior keeper and staff keeper',
    '/who-owns K5',
  ])('%s', async (ask) => {
    const { answer } = (await botOf('lighthouse')).ask(ask);
    expect(answer.levels).toBeUndefined();
  });
});

describe('an answer on levels', () => {
  it('quotes the row, and names the levels, roles among them', async () => {
    const { answer } = (await botOf('lighthouse')).ask("what's the next level after keeper?");
    expect(answer.roles.map(({ id }) => id)).toEqual(['keeper', 'senior-keeper']);
    expect(answer.passages[0]?.sentence).toContain('Title: Senior keeper');
    expect(answer.passages[0]?.passage.path).toBe('people/keepers.md');
  });

  it('says row by row what is changed, gained and kept, as the articles say it', async () => {
    const { answer } = (await botOf('lighthouse')).ask('K1 vs K4');
    expect(
      answer.rows.map(({ aspect, change, cells }) => [
        aspect,
        change,
        ...cells.map(({ text }) => text),
      ]),
    ).toEqual([
      ['Lights', 'changed', 'None alone', 'A coast'],
      ['Night watches', 'changed', 'With another', 'On call only'],
      ['Budget', 'gained', null, '9,000 a year'],
      ['Log book', 'kept', 'Every watch', 'Every watch'],
    ]);
    const ids = answer.passages.map(({ passage }) => passage.id);
    for (const { cells } of answer.rows)
      for (const { passages } of cells) expect(ids).toEqual(expect.arrayContaining([...passages]));
    expect(answerToText(answer)).toContain(
      'Budget (gained)\n• Apprentice keeper (K1): the articles don’t say',
    );
  });

  it('keeps the columns as they were asked, and counts from the lower level', async () => {
    const { answer } = (await botOf('lighthouse')).ask('staff keeper vs senior keeper');
    expect(answer.levels?.map(({ id, name }) => [id, name])).toEqual([
      ['staff-keeper-k4', 'Staff keeper (K4)'],
      ['senior-keeper', 'Senior keeper (K3)'],
    ]);
    expect(answer.headline).toContain('From Senior keeper (K3) to Staff keeper (K4)');
  });

  it('shows “none” as it is written, which is neither gained nor changed', async () => {
    const { answer } = (await botOf('lighthouse')).ask('what changes from K4 to K5?');
    const row = answer.rows.find(({ aspect }) => aspect === 'Night watches');
    expect(row?.change).toBe('lost');
    expect(row?.cells.map(({ text }) => text)).toEqual(['On call only', 'None']);
    const same = (await botOf('lighthouse')).ask('M1 vs M2').answer.rows;
    expect(same.find(({ aspect }) => aspect === 'Night watches')?.change).toBe('kept');
  });

  it('compares on the aspect that is asked alone', async () => {
    const { answer } = (await botOf('lighthouse')).ask('budget of K3 vs K4');
    expect(answer.rows.map(({ aspect }) => aspect)).toEqual(['Budget']);
  });

  it('fits on a screen in Slack: four rows at most, those that change first', async () => {
    const bot = await botOf('bakery');
    const [message] = renderAnswer(bot.ask('trainee baker vs head baker').answer, { today: TODAY });
    const table = message?.blocks.find(({ type }) => type === 'table');
    const rows = (table as unknown as { rows: { text?: string }[][] }).rows;
    expect(rows.length).toBeLessThanOrEqual(5);
    expect(rows.map(([cell]) => cell?.text)).toContain('Teaching (gained)');
    expect(readShown(message)).toContain('*Trainee baker*');
  });

  it('goes on from the level that was answered last', async () => {
    const [, second, third] = talk(
      await botOf('lighthouse'),
      'what is the next level after keeper?',
      'and what comes after that?',
      'and after that?',
    );
    expect(second?.headline).toBe('The next level after Senior keeper (K3) is Staff keeper (K4).');
    expect(third?.headline).toBe(
      'The next level after Staff keeper (K4) is Principal keeper (K5).',
    );
  });

  it('leaves “that” alone where the thread is about no level', async () => {
    const bot = await botOf('lighthouse');
    const [, second] = talk(bot, 'when does the fog horn sound?', 'what comes after that?');
    expect(second?.levels).toBeUndefined();
  });
});

describe('a name that is on several ladders', () => {
  const TWO = {
    'roles.yaml': `roles:
  - { id: senior-cook, name: Senior cook }
  - { id: senior-waiter, name: Senior waiter }
`,
    'levels.md': `# Career levels

## Kitchen

| Level | Title | Pans |
|---|---|---|
| 1 | Cook | one |
| 2 | Senior cook | two |
| 3 | Head cook | all |

## Hall

| Level | Title | Tables |
|---|---|---|
| 1 | Waiter | three |
| 2 | Senior waiter | nine |
| 3 | Lead waiter | all |
`,
    'pay.md': `# Pay by level

| Title | Pay |
|---|---|
| Cook | 2,000 |
| Head cook | 4,000 |
`,
  };
  let known: Rolecall | undefined;
  const askTwo = async (question: string) => {
    known ??= await botOn(TWO);
    return known.ask(question).answer;
  };

  it('asks which is meant, with the roles to choose from', async () => {
    const answer = await askTwo('what is the next level after senior?');
    expect([answer.outcome, answer.headline]).toEqual([
      'clarify',
      'Which one do you mean: Senior cook (2) or Senior waiter (2)?',
    ]);
    expect(answer.choices.map(({ id }) => id)).toEqual(['senior-cook', 'senior-waiter']);
  });

  it('asks which ladder where no level is named', async () => {
    const answer = await askTwo('what is the highest level?');
    expect(answer.headline).toBe('Which one do you mean: Kitchen or Hall?');
  });

  it('takes the one that the question names', async () => {
    expect((await askTwo('next level after senior in the kitchen')).headline).toBe(
      'The next level after Senior cook (2) is Head cook (3).',
    );
    expect((await askTwo('what is the highest waiter level?')).headline).toBe(
      'The highest level is Lead waiter (3).',
    );
  });

  it('does not count a table that leaves levels out', async () => {
    expect((await askTwo('what comes after cook?')).headline).toBe(
      'The next level after Cook (1) is Senior cook (2).',
    );
  });

  it('lists them all, ladder by ladder', async () => {
    expect((await askTwo('what levels are there?')).headline).toBe(
      'The articles name two ladders, from the lowest. Kitchen: Cook (1), Senior cook (2) and Head cook (3). Hall: Waiter (1), Senior waiter (2) and Lead waiter (3).',
    );
  });
});

test('long ladders are told by their ends, and no one level is quoted for all', async () => {
  const write = (title: string) =>
    [1, 2, 3, 4, 5, 6, 7].map((number) => `## Level ${number}: ${title} ${number}\n\nBakes.\n`);
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: cook, name: Cook }\n  - { id: waiter, name: Waiter }\n',
    'cooks.md': `# Levels of cooks\n\n${write('Cook').join('\n')}`,
    'waiters.md': `# Levels of waiters\n\n${write('Waiter').join('\n')}`,
  });
  const { answer } = bot.ask('which levels are there?');
  expect(answer.headline).toBe(
    'The articles name two ladders, from the lowest. Levels of cooks: seven levels, Cook 1 (Level 1) to Cook 7 (Level 7). Levels of waiters: seven levels, Waiter 1 (Level 1) to Waiter 7 (Level 7).',
  );
  expect(places(answer)).toEqual(['Level 7: Cook 7', 'Level 7: Waiter 7']);
  const [message] = renderAnswer(answer, { today: TODAY });
  expect(readShown(message)).not.toContain('Bakes.');
});

test('levels of one step stand side by side, and several levels may have one title', async () => {
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: analyst, name: Analyst }\n',
    'levels.md': `# Levels of analysts

| Grade | Title |
|---|---|
| Grade 1 | Analyst |
| Grade 2 | Analyst |
| Grade 3 | Senior analyst |
| Grade 4 | Principal analyst |
| Grade 4 | Analyst manager |
`,
  });
  const says = (ask: string): string => bot.ask(ask).answer.headline;
  expect(says('next level after senior analyst')).toBe(
    'The next levels after Senior analyst (Grade 3) are Principal analyst (Grade 4) and Analyst manager (Grade 4).',
  );
  expect(says('what comes after analyst?')).toBe(
    'The next level after Analyst (Grade 2) is Senior analyst (Grade 3).',
  );
  expect(says('two levels below grade 3')).toBe(
    'Two levels below Senior analyst (Grade 3) is Analyst (Grade 1).',
  );
  expect(says('nine levels above grade 1')).toBe(
    'The articles name no level so far above Analyst (Grade 1).',
  );
  expect(says('is the principal analyst above the analyst manager?')).toBe(
    'No: Principal analyst (Grade 4) and Analyst manager (Grade 4) stand on one level.',
  );
  expect(says('what levels are between senior analyst and principal analyst?')).toBe(
    'The articles name no level between Senior analyst (Grade 3) and Principal analyst (Grade 4).',
  );
});
