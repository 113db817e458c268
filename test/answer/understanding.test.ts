import { describe, expect, it } from 'vitest';
import { botOn, places, talk } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: dean, name: Dean }
  - { id: guild-head, name: Guild Head, aliases: [head of the guilds] }
  - { id: bursar, name: Bursar }
  - { id: porter, name: Porter }
  - { id: kitchen, name: Kitchen }
  - { id: deputy, name: Deputy }
  - { id: registrar, name: Registrar, aliases: [REG] }
`,
  'college.md': `# College

The deputy minister visits once a year. The kitchen has two ovens.

## Leave and furlough

A leave is paid and asked for by those who study, while a furlough is unpaid and comes from the college.

## Boats

The boats lie below the bridge. The boats are painted once a year.

## Bridge

The bridge opens at noon.

## Bell ropes

The Bursar buys the bell ropes. The Porter mends the bell ropes.

## Closing the library

Email the Porter that the library is closing for the night. The library has three floors.

## Fire drills

Tell the Dean when a fire drill is planned.

## Minutes of the senate

The senate meets within 5 days of a feast. Its minutes are bound in red leather.

## Lanterns

The lanterns are lit for 3 hours each night.
`,
  'registrar.md': `# Registrar

The REG keeps the rolls, and is involved in any dispute about marks.
`,
  'guild-head.md': `# Guild Head

The Guild Head settles what a guild does. The Dean chooses the guild heads each spring.
`,
  'kitchen.md': `# Kitchen

The Kitchen feeds the college. The Kitchen looks at the bill for each feast.
`,
  'deputy.md': `# Deputy

The Deputy stands in for the Dean and chairs the senate.
`,
};

const ask = async (question: string) => (await botOn(FILES)).ask(question).answer;
const listOwners = async (question: string): Promise<string[]> =>
  (await ask(question)).owners.map(({ role }) => role.id);
const listRoles = async (question: string): Promise<string[]> =>
  (await ask(question)).roles.map(({ id }) => id);

describe('things that are no roles', () => {
  it.each([
    'what is the difference between a leave and a furlough?',
    'leave vs furlough?',
    'how does a furlough differ from a leave',
  ])('are told apart where one passage speaks of both: %s', async (question) => {
    const answer = await ask(question);
    expect(answer.outcome).toBe('answered');
    expect(places(answer)[0]).toBe('Leave and furlough');
  });

  it.each([
    'what is the difference between the boats and a furlough?',
    'boats vs unicorns?',
    'difference between a zeppelin and a balloon',
    'what is the difference between an art director and a plumber?',
  ])('are not told apart by a passage on one of them: %s', async (question) => {
    expect((await ask(question)).outcome).not.toBe('answered');
  });

  it('are measured by what is between them', async () => {
    expect((await ask('max number of hours between two feasts?')).intent).toBe('search');
    expect((await ask('how many days are between two feasts?')).intent).toBe('search');
  });
});

describe('a role', () => {
  it.each([
    ['what do i do as deputy tomorrow?', 'deputy'],
    ['why would our kitchen people care?', 'kitchen'],
    ['what is the work of the head of the guild?', 'guild-head'],
  ])('is known in: %s', async (question, role) => {
    expect(await listRoles(question)).toEqual([role]);
  });

  it.each(['who do kitchen ovens belong to?', 'when does the deputy minister visit?'])(
    'is not read into: %s',
    async (question) => {
      expect(await listRoles(question)).toEqual([]);
    },
  );

  it.each([
    'who chooses the heads of the guilds?',
    'who chooses the head of a guild?',
    'who picks the guild heads?',
  ])('is not its own owner: %s', async (question) => {
    expect(await listOwners(question)).not.toContain('guild-head');
  });

  it('that somebody may become is what is asked about', async () => {
    const answer = await ask('can a porter become a boat owner?');
    expect(answer.intent).toBe('describe');
    expect(answer.headline).toContain('boat owner');
  });
});

describe('whoever is told of something', () => {
  it.each(['who closes the library?', 'who is responsible for closing the library?'])(
    'does not own it: %s',
    async (question) => {
      expect(await listOwners(question)).not.toContain('porter');
    },
  );

  it.each(['who should be told about a fire drill?', 'who has to be informed of a fire drill?'])(
    'is the answer to: %s',
    async (question) => {
      expect(await listOwners(question)).toEqual(['dean']);
    },
  );
});

describe('who tells others', () => {
  it.each([
    'who must tell the Dean about a fire drill?',
    'who informs the Dean of fire drills?',
    'who should notify the Dean of a fire drill?',
  ])('is not whom to tell: %s', async (question) => {
    expect(await listOwners(question)).not.toContain('dean');
    expect((await ask(question)).headline).not.toMatch(/send you to/);
  });

  it('does not become whom to tell by telling', async () => {
    const bot = await botOn({
      'roles.yaml': 'roles:\n  - { id: cook, name: Cook }\n  - { id: baker, name: Baker }\n',
      'bakery.md': '# Bakery\n\nThe Cook informs the Baker about cold ovens.\n',
    });
    const whom = bot.ask('who must be told about cold ovens?').answer;
    expect(whom.owners.map(({ role }) => role.id)).toEqual(['baker']);
  });

  it.each([
    'who should I tell about a fire drill?',
    'who do we inform of a fire drill?',
    'who to tell about a fire drill?',
  ])('is asked by whoever asks whom to tell: %s', async (question) => {
    expect(await listOwners(question)).toEqual(['dean']);
  });

  it.each([
    'who do I have to let know about cold ovens?',
    'who do we need to inform of cold ovens?',
  ])('is what the articles do not say: %s', async (question) => {
    const bot = await botOn({
      'roles.yaml': 'roles:\n  - { id: cook, name: Cook }\n',
      'bakery.md': '# Bakery\n\nOvens are cold at night.\n',
    });
    expect(bot.ask(question).answer.headline).toMatch(
      /^I can't tell for sure whom to ask about “cold ovens”/,
    );
  });
});

describe('who else', () => {
  it.each(['who else has to do with it?', 'and who else?', 'anyone else?'])(
    'is not who was named: %s',
    async (question) => {
      const [first, second] = talk(await botOn(FILES), 'who buys the bell ropes?', question);
      expect(first?.owners.map(({ role }) => role.id)).toEqual(['bursar']);
      expect(second?.owners.map(({ role }) => role.id)).not.toContain('bursar');
    },
  );

  it.each([
    'who buys the bell ropes besides the bursar?',
    'who buys the bell ropes apart from our bursar?',
    'other than the bursar, who buys the bell ropes?',
  ])('is not who is known: %s', async (question) => {
    const answer = await ask(question);
    expect(answer.owners.map(({ role }) => role.id)).not.toContain('bursar');
    if (answer.outcome === 'nearest')
      expect(answer.headline).toMatch(/^The articles don't say who else /);
  });
});

describe('what is declined', () => {
  it('is not said to be nowhere where it is mentioned', async () => {
    const { outcome, headline } = await ask('when does the kitchen get a new ladle for a feast?');
    expect(outcome).not.toBe('answered');
    expect(headline).not.toMatch(/don't mention “feast”/);
  });

  it('is a span that the articles say of the college alone', async () => {
    const bot = await botOn({
      'roles.yaml': 'roles:\n  - { id: dean, name: Dean }\n',
      'college.md': `# College

## Senate

The college opens within 5 days of a feast. The minutes of the senate are bound in red leather.

## Bells

The college has four bells.

## Garden

The college has a garden of herbs.

## Lanterns

The college lights its lanterns for 3 hours each night.
`,
    });
    const outcomeOf = (question: string) => bot.ask(question).answer.outcome;
    expect(outcomeOf('how long does the college keep the minutes of the senate?')).not.toBe(
      'answered',
    );
    expect(outcomeOf('how long does the college light its lanterns?')).toBe('answered');
  });
});

it('reads "pulled into" as being involved', async () => {
  const answer = await ask('when does REG get pulled into a dispute?');
  expect(answer.passages[0]?.passage.article).toBe('Registrar');
});

describe('in a folder of two roles', () => {
  const files = {
    'roles.yaml': 'roles: [{ id: cook, name: Cook }, { id: waiter, name: Waiter }]\n',
    'cook.md':
      '# Cook\n\nThe cook cooks soup.\n\n| Level | Title |\n|---|---|\n| 1 | Junior cook |\n| 2 | Cook |\n',
    'waiter.md': '# Waiter\n\nThe waiter serves soup.\n',
  };

  it('knows which is the other one, though only one was spoken of', async () => {
    const [, answer] = talk(await botOn(files), 'what does the cook do?', 'and the other one?');
    expect([answer?.outcome, answer?.roles.map(({ id }) => id)]).toEqual(['answered', ['waiter']]);
  });

  it('takes no level of one for that of both', async () => {
    const [, answer] = talk(await botOn(files), 'cook vs waiter', 'which of them is more senior?');
    expect(answer?.levels).toBeUndefined();
  });
});
