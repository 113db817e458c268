import { describe, expect, it } from 'vitest';
import { botOn, talk } from './packs.ts';

const ROLES = `roles:
  - { id: keeper, name: Keeper, contact: { channel: C0LIGHT12, handle: "@keeper" } }
  - { id: pilot, name: Pilot }
  - { id: harbour-master, name: Harbour Master, contact: { channel: "#harbour" } }
  - { id: cook, name: Cook }
`;
const FILES = {
  'roles.yaml': ROLES,
  'island.md': `# The island

## Keeper

The keeper trims the lamp and logs the ships. The Harbour Master stands in for the keeper when they are away.

## Pilot

The pilot guides ships to the quay. When the pilot is on leave, ask the Harbour Master. Reach the pilot in the tower.

## Cook

The cook bakes bread. The Keeper feeds the Pilot.
`,
};

/** The outcome and the first line of the last answer of a conversation. */
async function askAll(...questions: string[]): Promise<[string, string] | undefined> {
  const last = talk(await botOn(FILES), ...questions).at(-1);
  return last && [last.outcome, last.headline];
}

describe('who stands in for a role', () => {
  const SAID = 'While Keeper is away, the articles send you to Harbour Master.';

  it.each([
    ['who stands in for the keeper?'],
    ['who covers for the keeper when they are away?'],
    ["who is the keeper's backup?"],
    ['who would fill in for the keeper?'],
    ["who do I ask if the keeper's out?"],
    ["who can help me in case the keeper doesn't answer?"],
    ['who trims the lamp?', "who do I ping if they're out?"],
    ['who trims the lamp?', 'who backs them up?'],
    ['who trims the lamp?', 'and when they are not around?'],
  ])('is said: %s %s', async (...questions) => {
    expect(await askAll(...questions.filter(Boolean))).toEqual(['answered', SAID]);
  });

  it.each([
    ['who do I ask when the pilot is on leave?', 'answered'],
    ['who do I ask when the pilot is on holiday?', 'nearest'],
    ['who stands in for the pilot?', 'nearest'],
    ['who stands in for the cook?', 'no-answer'],
    ['who do I ask if the cook is out?', 'no-answer'],
  ])('is not taken from another role: %s', async (question, outcome) => {
    const [got, headline] = (await askAll(question)) ?? [];
    expect(got).toBe(outcome);
    if (outcome !== 'answered')
      expect(headline).toMatch(/^The articles don't say who stands in for/);
  });

  it.each([
    ['what happens when the cook is out?'],
    ['who bakes bread when the keeper is away?'],
    ['is the cook paid when they are ill?'],
    ['who should the keeper tell when they are sick?'],
  ])('is not asked by what else is asked of an absence: %s', async (question) => {
    const [, headline] = (await askAll(question)) ?? [];
    expect(headline).toMatch(/./);
    expect(headline).not.toMatch(/^While|stands in/);
  });

  it('is the one who stands in, and not the one who is stood in for', async () => {
    expect((await askAll('who stands in for the harbour master?'))?.[0]).not.toBe('answered');
  });

  it('never gives what is done to one role to whoever does it to another', async () => {
    expect((await askAll('who guides the cook?'))?.[0]).not.toBe('answered');
    expect((await askAll('who feeds the cook?'))?.[0]).not.toBe('answered');
  });
});

describe('how to reach roles', () => {
  it.each([
    [['how do I reach the keeper?'], 'Reach Keeper at C0LIGHT12, @keeper.'],
    [["what's the keeper's slack channel?"], 'Reach Keeper at C0LIGHT12, @keeper.'],
    [['who trims the lamp?', 'how do I get hold of them?'], 'Reach Keeper at C0LIGHT12, @keeper.'],
    [
      ['keeper vs harbour master', 'how do I reach them?'],
      'Reach Keeper at C0LIGHT12, @keeper. Reach Harbour Master at #harbour.',
    ],
    [
      ['where can I contact the keeper and the cook?'],
      "Reach Keeper at C0LIGHT12, @keeper. The articles don't say how to reach Cook.",
    ],
    [['how do I reach the pilot?'], 'The articles on Pilot and “reach”:'],
  ])('%s', async (questions, headline) => {
    expect(await askAll(...questions)).toEqual(['answered', headline]);
  });

  it('is near where passages of theirs have an address', async () => {
    const files = {
      ...FILES,
      'cook.md':
        '# Cook\n\nThe cook bakes bread.\n\n## Where to find us\n\nWrite to galley@example.com.\n',
    };
    const [, answer] = talk(await botOn(files), 'what does the cook do?', 'how do I reach them?');
    expect([answer?.outcome, answer?.headline]).toEqual([
      'nearest',
      "The articles don't say how to reach Cook. Nearest:",
    ]);
    expect(answer?.passages[0]?.passage.text).toContain('galley@example.com');
  });

  it('is no version and no colour', async () => {
    const files = { ...FILES, 'cook.md': '# Cook\n\nThe timer@1.2.3 glows in #ffcc00.\n' };
    const [answer] = talk(await botOn(files), 'how do I reach the cook?');
    expect([answer?.outcome, answer?.passages]).toEqual(['no-answer', []]);
  });

  it('is not guessed', async () => {
    expect(await askAll('how do I reach the cook?')).toEqual([
      'no-answer',
      "The articles don't say how to reach Cook.",
    ]);
  });

  it('names the line of the file that says it', async () => {
    const { passages } = (await botOn(FILES)).ask('how do I reach the harbour master?').answer;
    expect(passages.map(({ passage }) => passage.article)).toEqual(['roles.yaml:4']);
  });
});

describe('what was asked of one role', () => {
  it.each([
    [['how do I reach the keeper?', 'and the cook?'], "The articles don't say how to reach Cook."],
    [
      ['who trims the lamp?', 'how do I reach them?', 'and the harbour master?'],
      'Reach Harbour Master at #harbour.',
    ],
    [
      ['who stands in for the cook?', 'and for the keeper?'],
      'While Keeper is away, the articles send you to Harbour Master.',
    ],
    [
      ["what doesn't the pilot do?", 'and the cook?'],
      "The articles on Cook don't quite say that. Nearest:",
    ],
  ])('is asked of the next: %s', async (questions, headline) => {
    expect((await askAll(...questions))?.[1]).toBe(headline);
  });

  it.each([
    [['how do I reach the keeper?', 'what does the cook do?'], 'The articles on Cook:'],
    [['how do I reach the keeper?', 'and what does the cook do?'], 'The articles on Cook:'],
    [['how do I reach the keeper?', 'and who is the cook?'], 'The articles on Cook:'],
    [
      ['how do I reach the keeper?', 'keeper vs cook'],
      'Keeper vs Cook, as the articles tell them apart:',
    ],
  ])('is not where something else is asked: %s', async (questions, headline) => {
    expect((await askAll(...questions))?.[1]).toBe(headline);
  });
});

describe('a follow-up that says little besides a pronoun', () => {
  const OTHER = {
    ...FILES,
    'trips.md': '# Trips\n\nTrips to the mainland last two days.\n',
    'gifts.md': '# Gifts\n\n## Signing\n\nThe Harbour Master signs all gift cards.\n',
  };

  it('asks whom it means where nobody was spoken of', async () => {
    const answers = talk(await botOn(OTHER), 'how long are trips?', 'how do I reach them?');
    expect(answers.at(-1)?.headline).toBe('Which role do you mean?');
  });

  it('is not answered from what another article says of its own word', async () => {
    const answers = talk(
      await botOn(OTHER),
      'how long are trips?',
      'and who has to sign them off?',
    );
    expect(answers.at(-1)?.outcome).not.toBe('answered');
  });

  it('leaves the topic to the next one', async () => {
    const bot = await botOn(OTHER);
    const answers = talk(bot, 'who trims the lamp?', 'how do I reach them?', 'who else?');
    expect(answers.at(-1)).toMatchObject({ topic: 'trims the lamp' });
  });
});

it('asks who is meant by “they” where nobody was found', async () => {
  const bot = await botOn(FILES);
  const [, they] = talk(bot, 'who waters the palms?', 'who do they normally work with?');
  expect([they?.outcome, they?.headline]).toEqual(['clarify', 'Which role do you mean?']);
});

it('names no “else” where nobody was named', async () => {
  const files = { ...FILES, 'palms.md': '# Palms\n\nThe cook talks of palms.\n' };
  const [first, other] = talk(await botOn(files), 'who waters the palms?', 'who else?');
  expect([first?.outcome, other?.outcome]).toEqual(['nearest', 'nearest']);
});
