import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createRolecall } from '../../src/rolecall.ts';
import { botOn, talk } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: keeper, name: Keeper }
  - { id: bursar, name: Bursar }
  - { id: pilot, name: Pilot }
`,
  'leave.md': `# Leave

The Keeper approves leave. Leave is granted for two weeks. Leave of apprentices is approved by the Bursar.
`,
  'boats.md': `# Boats

The Pilot owns the dinghies. The Pilot talks of visitors and of coal.

| Area | Things | Owner |
| --- | --- | --- |
| North | Sails, oars | Keeper |
| South | Ropes, anchors | Bursar |
`,
  'knots.md': `# Knots

## Splices

Ropes are spliced at sea.

## Coils

Ropes are coiled on deck.

## Rings

Ropes run through rings, down to the wharf.
`,
  'keeper.md': `# Keeper

| Shore | Stores | Name |
| --- | --- | --- |
| East | Lanterns, wicks | Mary |
| West | Flags, ropes | Tom |
`,
  'money.md': `# Money

The Bursar approves expenses.
`,
};

async function talkOf(...questions: string[]): Promise<[string, string] | undefined> {
  const last = talk(await botOn(FILES), ...questions).at(-1);
  return last && [last.outcome, last.headline];
}

describe('what the owner was asked to do', () => {
  it('is asked of the next thing', async () => {
    expect(await talkOf('who approves leave?', 'and expenses?')).toEqual([
      'answered',
      'For “expenses” the articles name Bursar.',
    ]);
  });

  it.each([
    ['who approves leave?', 'and visitors?', 'approves “visitors”'],
    ['who can approve leave?', 'what about coal?', 'can approve “coal”'],
  ])('is not replaced by who has to do with it: %s %s', async (first, next, unsaid) => {
    const answer = await talkOf(first, next);
    expect(answer).toEqual(['nearest', expect.stringContaining(unsaid)]);
  });
});

it('what the owner was asked to do is not asked where something else is', async () => {
  const answer = await talkOf('who approves leave?', 'and how do I get expenses?');
  expect(answer?.[1]).not.toMatch(/approves|the articles name/);
});

describe('“what about …?”', () => {
  it('is not answered by what is said of it in passing elsewhere', async () => {
    expect((await talkOf('can I borrow a dinghy?', 'what about a wharf?'))?.[0]).toBe('nearest');
  });

  it('is answered by a section on it, or on what the thread is about', async () => {
    expect((await talkOf('can I borrow a dinghy?', 'what about splices?'))?.[0]).toBe('answered');
    expect((await talkOf('how are ropes spliced?', 'what about rings?'))?.[0]).toBe('answered');
  });
});

describe('a follow-up on roles', () => {
  it('compares those that were spoken of one after the other', async () => {
    expect(await talkOf('what is a keeper?', 'and the pilot?', 'how do they differ?')).toEqual([
      'answered',
      'Pilot vs Keeper, as the articles tell them apart:',
    ]);
  });

  it('asks for the owner of the one that was spoken of in its own passages', async () => {
    const crew = '# Keeper\n\nThe Keeper logs ships. Owner: Mary.\n';
    const bot = await botOn({ ...FILES, 'keeper.md': crew });
    const [, owner] = talk(bot, 'what does the keeper do?', "and who's the owner?");
    expect([owner?.outcome, owner?.headline]).toEqual([
      'answered',
      'The articles on Keeper and “owner”:',
    ]);
  });
});

describe('a follow-up on “it”, or of one word', () => {
  it.each([
    [['how are ropes spliced?', 'can I bin it if it is a wharf?']],
    [['how are ropes spliced?', 'why not coal?']],
  ])('is not answered from elsewhere: %s', async (questions) => {
    expect((await talkOf(...questions))?.[0]).not.toBe('answered');
  });
});

describe('“and for …?”', () => {
  it('narrows the topic where one sentence speaks of both', async () => {
    expect(await talkOf('who approves leave?', 'and for apprentices?')).toEqual([
      'answered',
      expect.stringContaining('Bursar'),
    ]);
  });

  it('does not deny what the thread asked for in other words', async () => {
    const answer = await talkOf('who approves leave?', 'and for visitors?');
    expect(answer?.[1]).toMatch(/^I can't tell for sure who “approves leave”/);
  });

  it('asks for another thing where they stand apart', async () => {
    expect(await talkOf('who is the keeper for wicks?', 'and for ropes?')).toEqual([
      'answered',
      'The articles on Keeper and “ropes”:',
    ]);
  });
});

describe('what “it” stands for', () => {
  const files = {
    'roles.yaml': `roles:
  - { id: watch, name: Storm watch }
  - { id: lead, name: Watch lead }
  - { id: mason, name: Mason }
`,
    'watch.md': `# Storm watch

The storm watch looks out for gales. At a minimum three people are on the storm watch.

## Watch lead

The watch lead heads the storm watch.
`,
    'guild.md': '# Guild\n\nThe mason is responsible for building and growing the guild.\n',
  };

  it('is no number of people', async () => {
    const [, , headed] = talk(
      await botOn(files),
      'what does the storm watch do?',
      'how many people at a minimum?',
      'and who heads it?',
    );
    expect(headed?.headline).not.toContain('minimum');
    expect(headed?.passages[0]?.passage.text).toContain('heads the storm watch');
  });

  it('has no owner for sure where the question before it was only nearly answered', async () => {
    const [entered, owned] = talk(
      await botOn(files),
      'no key yet, how do I get into the building?',
      'whose job is it?',
    );
    expect(entered?.outcome).not.toBe('answered');
    expect(owned?.outcome).not.toBe('answered');
  });
});

describe('what a follow-up adds', () => {
  const files = {
    'roles.yaml': `roles:
  - { id: purser, name: Purser }
  - { id: watch, name: Storm watch }
`,
    'nets.md': `# Nets

## Mending nets

The purser handles the mending of nets. Nets are mended in the loft, in person or by post, every time one is torn.
`,
    'leave.md': `# Time off

## Holidays and illness

- [How to take holidays](holidays.md)
- [How to report illness](illness.md)
- [How to swap shifts](shifts.md)
`,
  };

  it.each(['and what is the wait like?', 'is it the same person every time?'])(
    'is not told by a passage on the topic alone: %s',
    async (next) => {
      const [first, second] = talk(await botOn(files), 'who handles the mending of nets?', next);
      expect(first?.outcome).toBe('answered');
      expect(second?.outcome).not.toBe('answered');
    },
  );

  it('is not told by links, which tell where it is', async () => {
    const bot = await botOn(files);
    const [paid, where] = [
      talk(bot, 'are holidays paid?')[0],
      talk(bot, 'where do I find how to report illness?')[0],
    ];
    expect(paid?.outcome).not.toBe('answered');
    expect(where?.outcome).toBe('answered');
  });
});

describe('what is asked is not answered by what the thread asked before', () => {
  it.each([
    [
      'by words that say little',
      'who owns model serving?',
      'who do they work with?',
      'Collaboration',
    ],
    [
      'by such words of each role',
      'ML engineer vs AI developer on success metrics',
      'and who does each work with?',
      'Collaboration',
    ],
    [
      'by another side of the roles',
      '/role-compare ML engineer vs AI developer on choosing the right one',
      'are they hard to find?',
      'Industry demand',
    ],
  ])('%s', async (_, first, next, heading) => {
    const articles = await loadKnowledge(resolve(import.meta.dirname, '../../knowledge'));
    const told = talk(createRolecall(articles), first, next).at(-1);
    expect(told?.passages[0]?.passage.heading).toEqual([heading, 'ML engineer']);
  });
});

it('who does something to another thing is asked of all articles alike', async () => {
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: rigger, name: Rigger }\n  - { id: cooper, name: Cooper }\n',
    'rigger.md':
      '# Rigger\n\nThe Rigger owns the tall masts.\n\nThe Rigger acts on the results of the barrel leak tests of the yard.\n',
    'cooper.md': '# Cooper\n\nThe Cooper runs the barrel leak tests.\n',
  });
  const alone = bot.ask('who does the barrel leak tests?').answer;
  const told = talk(bot, 'who owns the tall masts?', 'and who does the barrel leak tests?').at(-1);
  expect(told?.owners.map(({ role }) => role.id)).toEqual(alone.owners.map(({ role }) => role.id));
  expect(alone.owners[0]?.role.id).toBe('cooper');
});
