import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { botOn, ROLES, talk } from './packs.ts';

const FILES = {
  'roles.yaml': ROLES,
  'office.md': `# Office

## Lift

The lift goes up to the floor of the CFO and down to the cellar.

## Annual leave

Ask for leave in good time. Leave is taken in whole days.

## Sick leave

Call the office before nine.

## Servers

The SRE patches the servers each week, at night, with great care.

## Attic

The CEO looks after the attic keys.

## Cinema

The CEO sets the programme of the film club. The cinema needs a licence for each film, and pays for it out of the tea budget.

## Kettle

The CEO fills the kettle on Mondays.

## Copper kettle

The CFO fills the copper kettle.

## Kettles

The Designer fills the kettle of the studio.

## Lamps

The SRE owns all lamps. They must be cleaned by the CFO.

## Broken lamps

Broken lamps must be disclosed with the nightly SRE team.

## Skylight

The skylight is made of old glass, and the skylight leaks.

## Roof

Each autumn the Designer seals the skylight with tar.

## Lantern

The lantern is lit for guests. Lanterns are of brass.

## Dusk

After twenty minutes of rain the lantern goes out.

## Attic again

The CFO looks after the attic keys.
`,
  'lead.md':
    '# Lead Designer\n\nLead Designers pick the paper. Once a year they meet for three days.\n',
  'designer.md':
    '# Designer\n\nDesigners draw, and a Lead Designer pays for the pens.\n\n## Pens\n\nPens are red.\n',
};

async function ask(question: string): Promise<Answer | undefined> {
  const [answer] = talk(await botOn(FILES), question);
  return answer;
}

describe('what is near but not said', () => {
  it('is a role that is only mentioned beside the thing', async () => {
    const answer = await ask('who looks after the lift?');
    expect(answer).toMatchObject({ outcome: 'nearest', owners: [], rows: [] });
    expect(answer?.headline).toBe("I can't tell for sure who looks after the “lift”. Nearest:");
    expect(answer?.passages).toHaveLength(1);
  });

  it('is what is most about the thing, and what says most of who does something with it', async () => {
    const answer = await ask('who pays the insurance of the skylight?');
    expect(answer).toMatchObject({ outcome: 'nearest', owners: [] });
    expect(answer?.passages.map(({ passage }) => passage.heading)).toEqual([
      ['Skylight'],
      ['Roof'],
    ]);
  });

  it('is what is most about the thing, and what has the number that was asked', async () => {
    const answer = await ask('how many minutes may the brass lantern of guests glow?');
    expect(answer?.outcome).toBe('nearest');
    expect(answer?.passages.map(({ passage }) => passage.heading)).toEqual([['Lantern'], ['Dusk']]);
  });

  it.each([
    ['who fills the lamps?', 'who “fills the lamps”'],
    ['who is supposed to polish the attic lamps?', 'who is supposed to “polish the attic lamps”'],
    ['who has the keys of the cellar kettle?', 'who has the “keys of the cellar kettle”'],
    ['ok, who takes care of my attic lamps?', 'who takes care of your “attic lamps”'],
    ['who owns the servers of the attic film?', 'who owns the “servers of the attic film”'],
    ['who do I ask for whole days in the cellar?', 'whom to ask about “whole days in the cellar”'],
    ['which crew owns whole days in the cellar?', 'which crew owns “whole days in the cellar”'],
  ])('is told in the words of the question: %s', async (question, said) => {
    expect((await ask(question))?.headline).toContain(`The articles don't say ${said}`);
  });

  it('is no owner where somebody tells what happened', async () => {
    expect(await ask('someone took the cellar lamps, what now?')).toMatchObject({
      intent: 'search',
    });
    expect(await ask('anyone looking after the cellar lamps?')).toMatchObject({
      intent: 'who-owns',
    });
  });

  it('is another thing than the one that was asked for by its name', async () => {
    expect(await ask('who looks after the attic keys?')).toMatchObject({ outcome: 'answered' });
    expect(await ask('who looks after the attic keys of Kensington?')).toMatchObject({
      outcome: 'nearest',
    });
    expect(await ask('is annual leave taken in whole days at ACME?')).toMatchObject({
      outcome: 'nearest',
    });
  });

  it('is another thing than one that no article has a word of', async () => {
    const answer = await ask('who patches the zeppelin hangar?');
    expect(answer?.outcome).toBe('no-answer');
    const nearer = await ask('do we patch zeppelin servers each week?');
    expect(nearer?.headline).toBe("The articles don't mention “zeppelin”. Nearest:");
  });

  it('is a passage without the number that was asked', async () => {
    expect((await ask('how many days of annual leave do I get?'))?.outcome).toBe('nearest');
    expect((await ask('how long do lead designers meet?'))?.outcome).toBe('answered');
  });

  it('is the role’s passage that speaks of some of what was asked', async () => {
    const answer = await ask('do lead designers patch paper at night with care?');
    expect(answer?.outcome).toBe('nearest');
    expect(answer?.passages[0]?.passage.article).toBe('Lead Designer');
    expect(answer?.headline).toMatch(/^The articles don't say that Lead Designer does\. Nearest:$/);
  });

  it('is a role’s passage without the number that was asked of it', async () => {
    const answer = await ask('how many designers are there?');
    expect(answer?.headline).toBe("The articles on Designer don't quite say that. Nearest:");
  });

  it('is a passage whose sentences each speak of another part of the thing', async () => {
    const answer = await ask('who is in charge of the film budget?');
    expect(answer).toMatchObject({ outcome: 'nearest', owners: [] });
  });

  it('is what three passages each give to another role', async () => {
    const answer = await ask('who fills the kettle?');
    expect(answer).toMatchObject({ outcome: 'nearest', owners: [] });
  });

  it('is the role as a whole where the articles know every word, and a no where they do not', async () => {
    const known = await ask('does the designer clean the cellar?');
    expect(known?.outcome).toBe('nearest');
    expect(known?.passages[0]?.passage.article).toBe('Designer');
    expect((await ask('does the designer juggle?'))?.outcome).toBe('no-answer');
  });

  it('is nothing that shares only words that say little', async () => {
    const { answer } = (await botOn(FILES)).ask('which robot brand is used in whole?');
    expect(answer.outcome).toBe('no-answer');
  });

  it('names the related words by which it was found', async () => {
    const answer = await ask('what do I do for a sickie?');
    expect(answer?.outcome).toBe('nearest');
    expect(answer?.headline).toMatch(/Nearest, by “sick leave”:$/);
  });

  it('names no word that was asked', async () => {
    const bot = await botOn({
      'roles.yaml': 'roles:\n  - { id: cook, name: Cook }\n',
      'incidents.md': '# Incidents\n\nAn incident is written down in the red book.\n',
    });
    const [answer] = talk(bot, 'the site went down, who repairs it when there is an incident?');
    expect(answer?.outcome).toBe('nearest');
    expect(answer?.headline).not.toContain('by “incident”');
  });
});

describe('what is said', () => {
  it('is who does the very thing, whatever else the question tells', async () => {
    const answer = await ask('the disk is loud: who patches the servers?');
    expect(answer?.outcome).toBe('answered');
    expect(answer?.owners[0]?.role.id).toBe('sre');
  });

  it('is the owner, by a statement of ownership, of what somebody runs or manages', async () => {
    const answer = await ask('who manages the lamps?');
    expect(answer?.outcome).toBe('answered');
    expect(answer?.owners[0]?.role.id).toBe('sre');
  });

  it('is found by words that a mark parts, as they are no compound', async () => {
    const answer = await ask('tea budget - is it for lifts?');
    expect(answer?.passages[0]?.passage.heading).toEqual(['Cinema']);
    expect((await ask('cellar - allowed or not?'))?.passages[0]?.passage.heading).toEqual(['Lift']);
    expect((await ask('the cellar lift went down, what now?'))?.outcome).toBe('answered');
  });

  it('is whom a thing must be disclosed with', async () => {
    const answer = await ask('who do I tell about broken lamps?');
    expect(answer?.outcome).toBe('answered');
    expect(answer?.owners.map(({ role }) => role.id)).toEqual(['sre']);
  });

  it('is said of two roles where two passages say it', async () => {
    const answer = await ask('who looks after the attic keys?');
    expect(answer?.outcome).toBe('answered');
    expect(answer?.owners.map(({ role }) => role.id).sort()).toEqual(['ceo', 'cfo']);
  });

  it('is a role’s where its passage says it, not where it is named beside it', async () => {
    expect((await ask('what does a designer draw?'))?.outcome).toBe('answered');
    expect((await ask('which colour are the pens of a lead designer?'))?.outcome).not.toBe(
      'answered',
    );
  });
});

describe('one side of a role', () => {
  const files = {
    'roles.yaml': `roles:
  - { id: diver, name: Harbour diver, aliases: [diver] }
  - { id: signaller, name: Signaller }
`,
    'diver.md': `# Harbour diver

## Career

Divers lead a crew after two winters, or teach.

## Success metrics

Hulls cleaned in a month, and air left in the bottle.

## Collaboration

Divers plan the week with the crane crew.

## Skills

Welding, first aid and calm.
`,
    'signaller.md': `# Signaller

## Career

The next post is that of a warden.

## Success metrics

Ships that enter without waiting.
`,
    'bread.md': '# Bread\n\n## Success metrics\n\nLoaves that are sold before noon.\n',
  };
  it.each([
    ['where can a harbour diver go after a few years in the job?', 'Career'],
    ['could a harbour diver grow into something else?', 'Career'],
    ['what numbers does the boss look at for a harbour diver?', 'Success metrics'],
    ['how do i tell if a harbour diver is doing a good job', 'Success metrics'],
    ['who does a harbour diver hang out with most?', 'Collaboration'],
    ['what does a harbour diver have to be good at?', 'Skills'],
    ['are harbour divers and signallers evaluated in the same way?', 'Success metrics'],
  ])('is found by how people ask for it: %s', async (question, heading) => {
    const [answer] = talk(await botOn(files), question);
    expect(answer?.outcome).toMatch(/answered|nearest/);
    expect(answer?.passages[0]?.passage.heading.at(-1)).toBe(heading);
    expect(answer?.passages[0]?.passage.path).toBe('diver.md');
  });

  it('is not looked for where no role is asked about', async () => {
    const [answer] = talk(await botOn(files), 'what numbers does the boss look at?');
    expect(answer?.outcome).toBe('no-answer');
  });
});
