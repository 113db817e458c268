import { describe, expect, it } from 'vitest';
import { botOn, talk } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: keeper, name: Keeper }
  - { id: pilot, name: Pilot }
`,
  'dances.md': `# Dances

Morning dances are like barn dances, but an hour long.

## Barn dances

Barn dances are held in the hall. Guests bring a chair of their own.
`,
};

async function ask(...questions: string[]) {
  const { outcome, headline, choices } = talk(await botOn(FILES), ...questions).at(-1) ?? {};
  return { outcome, headline, choices: choices?.length };
}

describe('what is compared and is no role', () => {
  it.each([
    ['whats the diff between a dusk dance and the barn dances', 'no-answer'],
    ["what's different for guests?", 'nearest'],
  ])('is looked for, and no role is asked back: %s', async (question, outcome) => {
    expect((await ask(question)).outcome).toBe(outcome);
  });

  it('is asked back where it may be a role', async () => {
    expect(await ask("what's the difference between the roles?")).toMatchObject({
      outcome: 'clarify',
    });
    expect(await ask('how does a keeper differ from a dragon tamer?')).toMatchObject({
      outcome: 'clarify',
    });
  });
});

it('“what about …?” in a thread names a thing, though it may be a job elsewhere', async () => {
  const { outcome, headline } = await ask(
    'where are barn dances held?',
    'and what about a nice chair?',
  );
  expect([outcome, headline?.includes('role')]).toEqual(['nearest', false]);
});

describe('things that are compared', () => {
  const STAGES = {
    ...FILES,
    'forms.md': '# Forms\n\nApply for seedling or sapling with the green form.\n',
    'seedling.md': '# Seedling stage\n\n## Definition\n\nYoung trees in a pot under glass.\n',
    'trees.md':
      '# Trees\n\n- **Seedling** – a week\n- **Sapling** – trees of two years that stand in the open.\n',
    'timing.md':
      '# Timing\n\n| Stage | Talk | Walk |\n|---|---|---|\n| Seedling | ten minutes in all | an hour |\n| Sapling | ten minutes in all | an hour |\n',
  };

  it('are told apart by what says what each is', async () => {
    const [answer] = talk(await botOn(STAGES), 'difference between seedling and sapling?');
    expect(answer?.outcome).toBe('answered');
    expect(answer?.passages.map(({ passage }) => passage.path)).toEqual([
      'seedling.md',
      'trees.md',
    ]);
  });

  it('are told apart by one passage where it says it of all', async () => {
    const ladder =
      '# Ladder\n\n- **Seedling** – trees of one year that stand in a pot.\n- **Sapling** – trees of two years that stand in the open.\n';
    const bot = await botOn({ ...STAGES, 'ladder.md': ladder });
    const [answer] = talk(bot, 'seedling vs sapling?');
    expect(answer?.passages.map(({ passage }) => passage.path)).toEqual(['ladder.md']);
  });
});

describe('things that are compared by what they are called beside', () => {
  const GUESTS = {
    'roles.yaml': FILES['roles.yaml'],
    'stays.md': `# Stays

We value day guests and night guests alike.

## Day guests

They leave before the lamps are lit, and pay at the gate.

## Night guests

They sleep in the barn, and pay in the morning.

## Summer vs winter guests

Those who come in June help with the hay, the others with the wood.

## Tools

- The shed is open.
- "Rope puller" lets you lift the hay.
- "Rope cutter" holds the blades for the ropes.
`,
    'books.md': '# Books\n\n## References\n\n- Sluice or weir, and how they differ. 1901.\n',
  };
  const askOfGuests = async (question: string) => {
    const [answer] = talk(await botOn(GUESTS), question);
    return {
      outcome: answer?.outcome,
      headline: answer?.headline,
      told: answer?.passages.map(({ passage, sentence }) => sentence ?? passage.heading.at(-1)),
    };
  };

  it.each([
    ["what's the difference between day guests and night members?", undefined],
    ["what's the difference between day guests and night guests?", ['Day guests', 'Night guests']],
    ['how do summer guests and winter guests differ?', ['Summer vs winter guests']],
    ['rope puller vs rope cutter', ['"Rope puller" lets you lift the hay.']],
  ])('%s', async (question, wanted) => {
    const { outcome, told } = await askOfGuests(question);
    if (wanted === undefined) expect(outcome).not.toBe('answered');
    else expect([outcome, told]).toEqual(['answered', wanted]);
  });

  it('are not told apart by a list of books', async () => {
    expect(
      (await askOfGuests("what's the difference between a sluice and a weir?")).outcome,
    ).not.toBe('answered');
  });
});

it('a role and what is none are told apart by what tells of each', async () => {
  const bot = await botOn({
    'roles.yaml': FILES['roles.yaml'],
    'ladder.md':
      '# Ladder\n\n## Mooring hand\n\nMooring hands catch ropes on the quay.\n\n## Pilot\n\nThe pilot steers ships through the narrows.\n',
  });
  const [answer] = talk(bot, 'pilot vs mooring hand');
  expect(answer?.outcome).toBe('answered');
  expect(answer?.headline).toBe('The articles on Pilot and “mooring hand”:');
  expect(answer?.passages.map(({ passage }) => passage.heading.at(-1))).toEqual([
    'Pilot',
    'Mooring hand',
  ]);
});

it('one side of what is no role is not told by what it is', async () => {
  const bot = await botOn({
    'roles.yaml': FILES['roles.yaml'],
    'ladder.md':
      '# Ladder\n\n## Mooring hand\n\nMooring hands catch ropes on the quay.\n\n## Pilot\n\nThe pilot steers ships through the narrows.\n',
  });
  const [answer] = talk(bot, 'pilot vs mooring hand on pay');
  expect(answer?.outcome).not.toBe('answered');
});
