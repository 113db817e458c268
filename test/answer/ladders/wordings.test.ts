import { describe, expect, it } from 'vitest';
import type { Rolecall } from '../../../src/rolecall.ts';
import { botOn } from '../packs.ts';
import { LEVEL_PACKS } from './packs.ts';

let known: Rolecall | undefined;
const ask = async (question: string) => {
  known ??= await botOn(LEVEL_PACKS.lighthouse);
  return known.ask(question).answer;
};

describe('other ways to ask of levels', () => {
  it.each([
    [
      'where does a senior keeper go next?',
      'The next level after Senior keeper (K3) is Staff keeper (K4).',
    ],
    ['where can I go from keeper?', 'The next level after Keeper (K2) is Senior keeper (K3).'],
    ['what can a keeper become?', 'The next level after Keeper (K2) is Senior keeper (K3).'],
    [
      'promotion for a keeper leads where? what is next for a keeper?',
      'The next level after Keeper (K2)',
    ],
    [
      'which level gets promoted to staff keeper?',
      'The level before Staff keeper (K4) is Senior keeper (K3).',
    ],
    ['what is staff keeper above?', 'The level before Staff keeper (K4) is Senior keeper (K3).'],
    ['what is K3 below?', 'The next level after Senior keeper (K3) is Staff keeper (K4).'],
    ['3 levels above K1', 'Three levels above Apprentice keeper (K1) is Staff keeper (K4).'],
    [
      'which levels are below K3?',
      'Below Senior keeper (K3) the articles name two levels: Apprentice keeper (K1) and Keeper (K2).',
    ],
    ['nine levels below K5', 'The articles name no level so far below Principal keeper (K5).'],
    [
      'how many levels are between K1 and K5?',
      'Between Apprentice keeper (K1) and Principal keeper (K5) are Keeper (K2), Senior keeper (K3) and Staff keeper (K4).',
    ],
    [
      'what is between K2 and K3',
      'The articles name no level between Keeper (K2) and Senior keeper (K3).',
    ],
    [
      'how many promotions from K1 to K3?',
      'Senior keeper (K3) is two levels above Apprentice keeper (K1).',
    ],
    ['how far is K3 from K1?', 'Apprentice keeper (K1) is two levels below Senior keeper (K3).'],
    [
      'is K3 right above K1?',
      'No: Senior keeper (K3) stands two levels above Apprentice keeper (K1).',
    ],
    [
      'is K3 the next level after K1?',
      'No: Senior keeper (K3) stands two levels above Apprentice keeper (K1).',
    ],
    ['which is more senior, K2 or K3?', 'Senior keeper (K3) stands one level above Keeper (K2).'],
    [
      'is K1 more junior than K2?',
      'Yes: Apprentice keeper (K1) stands one level below Keeper (K2).',
    ],
    [
      'what is the most junior level of the keeping track',
      'The lowest “keeping” level is Apprentice keeper (K1).',
    ],
    ['what is K4?', 'Staff keeper is K4, the fourth of five levels.'],
    [
      'where does the staff keeper stand on the ladder?',
      'Staff keeper is K4, the fourth of five levels.',
    ],
    ['highest K level?', 'The highest “k” level is Principal keeper (K5).'],
    [
      'levels of management?',
      'The articles name two levels, from the lowest: Watch manager (M1) and Coast director (M2).',
    ],
    ['what is the top management job?', 'The highest “management” level is Coast director (M2).'],
    [
      'senior keeper or staff keeper, who ranks higher?',
      'Staff keeper (K4) stands one level above Senior keeper (K3).',
    ],
  ])('%s', async (question, says) => {
    const { outcome, headline } = await ask(question);
    expect([outcome, headline.slice(0, says.length)]).toEqual(['answered', says]);
  });

  it.each([
    'zero levels above K2',
    'what is above and below K2?',
    'why is K3 above K2?',
    'what is between K2 and the sea?',
    'K1, K2 and K3',
    'K2 and K2',
    'K2 and M1',
    'what is the top job?',
    'is the lamp of K2 above that of K3?',
    'next year for a keeper?',
  ])('and what is left alone: %s', async (question) => {
    expect((await ask(question)).levels).toBeUndefined();
  });
});

it('asks which ladder is meant where there are more than can be listed', async () => {
  const kinds = ['Cook', 'Waiter', 'Porter', 'Gardener'];
  const tables = kinds.map(
    (one) =>
      `## ${one}s\n\n| Level | Title |\n|---|---|\n| 1 | ${one} |\n| 2 | Senior ${one.toLowerCase()} |\n`,
  );
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: cook, name: Cook }\n',
    'levels.md': `# Career levels\n\n${tables.join('\n')}`,
  });
  const { answer } = bot.ask('what levels are there?');
  expect([answer.outcome, answer.headline]).toEqual([
    'clarify',
    'Which one do you mean: Cooks, Waiters, Porters or Gardeners?',
  ]);
  expect(answer.choices).toEqual([]);
});
