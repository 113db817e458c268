import { describe, expect, it } from 'vitest';
import { answerToText } from '../../src/answer/text.ts';
import { botOn, places, ROLES, talk } from './packs.ts';

const FILES = {
  'roles.yaml': ROLES,
  'contracts.md': `# Contracts

## Signing

Vendor agreements are reviewed by the Finance team. They may only be signed by the CEO or the CFO.

## Storage

Signed agreements are kept in the archive for ten years.
`,
  'payroll.md': `# Payroll

Our Finance team are responsible for payroll. Salaries arrive on the 28th.

## Late payments

If your salary is late, please contact the People team. Everyone makes mistakes in January.
`,
  'sre.md': `# Site Reliability Engineering

## Responsibilities

- Incident response and the status page
- Capacity planning

## Out of scope

- Database migrations, see the Finance team
`,
  'designer.md': `# Designer

Their effort goes into research, not into the status page.
`,
  'links.md': `# Lead Designer

- [Capacity planning](https://example.com/capacity)
- [Brand book](https://example.com/brand)
`,
  'kitchen.md': `# Kitchen

The dishwasher is emptied every evening.
`,
};

describe('who owns something', () => {
  it('is told by the sentence that assigns it, with the role’s contact', async () => {
    const [answer] = talk(await botOn(FILES), 'who is responsible for payroll?');
    expect(answer?.owners.map(({ role, share }) => [role.id, share])).toEqual([['finance', 1]]);
    expect(answer?.owners[0]?.sentence).toBe('Our Finance team are responsible for payroll.');
    expect(answer?.headline).toBe('Finance team owns “payroll”, by the articles.');
  });

  it('is those who do what was asked, and all that a sentence joins', async () => {
    const [answer] = talk(await botOn(FILES), 'who can sign vendor agreements?');
    // Finance reviews, which is another thing
    expect(answer?.owners.map(({ role }) => role.id)).toEqual(['ceo', 'cfo', 'finance']);
    expect(answer?.headline).toBe(
      'For “sign vendor agreements” the articles name CEO, CFO and Finance team.',
    );
    expect(answer?.owners.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it('is whom to contact, though the sentence before names the trouble', async () => {
    const [answer] = talk(await botOn(FILES), 'who do I talk to about a late salary?');
    expect(answer?.owners[0]?.role.id).toBe('people');
  });

  it('is the role under whose heading of duties it stands, not who links to it or denies it', async () => {
    const bot = await botOn(FILES);
    const [planning, page] = talk(bot, 'who owns capacity planning?', '/who-owns status page');
    expect(planning?.owners[0]?.role.id).toBe('sre');
    expect(page?.owners.map(({ role }) => role.id)).toEqual(['sre']);
  });

  it('is who is named for it, not all whom the title of its article names', async () => {
    const bot = await botOn({
      'roles.yaml': ROLES,
      'tools.md': `# SRE and People team

## SRE

The SRE owns the servers and the backups.

## Access

Ask the SRE for access to the servers, and the People team for an account in the back office. Access to the accounting system is
granted by the Finance team after the training.

## Coffee

The beans are bought on Mondays.
`,
    });
    const answers = talk(
      bot,
      'who gives me access to the accounting system?',
      'who buys the beans?',
    );
    const named = answers.map(({ owners }) => owners.map(({ role }) => role.id));
    expect(named).toEqual([['finance'], ['people', 'sre']]);
  });

  it('is not who disowns it, but may be whom the disowner points to', async () => {
    const [answer] = talk(await botOn(FILES), 'who owns database migrations?');
    expect(answer?.owners.map(({ role }) => role.id)).toEqual(['finance']);
  });

  it('is not said where no article names anybody', async () => {
    const [answer] = talk(await botOn(FILES), 'who empties the dishwasher?');
    expect(answer?.owners).toEqual([]);
    expect(answer && places(answer)).toEqual(['Kitchen']);
  });

  it('may be asked as a guess about a role', async () => {
    const [answer] = talk(await botOn(FILES), 'does the SRE team own payroll?');
    expect(answer?.intent).toBe('who-owns');
    expect(answer?.owners[0]?.role.id).toBe('finance');
  });

  it('leaves out the role that is part of the question', async () => {
    const bot = await botOn({
      'roles.yaml': ROLES,
      'senior.md': '# Senior Designer\n\nYou will coach and manage every Designer of your team.\n',
      'designer.md': '# Designer\n\nA Designer manages the files of the team.\n',
    });
    const [answer] = talk(bot, 'who manages designers?');
    expect(answer?.owners.map(({ role }) => role.id)).toEqual(['senior-designer']);
  });

  it('is who the column that was asked for names', async () => {
    const bot = await botOn({
      'roles.yaml': ROLES,
      'papers.md': `# Papers

| Paper | Writer | Approver | Former approver |
|---|---|---|---|
| Price list | Designer | CFO | CEO |
`,
    });
    const answers = talk(
      bot,
      'who approves the price list?',
      'who is the writer of the price list?',
    );
    expect(answers.map(({ owners }) => owners.map(({ role }) => role.id))).toEqual([
      ['cfo'],
      ['designer'],
    ]);
  });

  it('is who does it now, not who did it once or was struck out', async () => {
    const bot = await botOn({
      'roles.yaml': ROLES,
      'rooms.md': `# Rooms

## Attic

The attic was looked after by the CEO until 2022. Now the CFO looks after it.

## Cellar

The cellar is kept tidy by the ~~CFO~~ CEO.
`,
    });
    const answers = talk(bot, 'who looks after the attic?', 'who keeps the cellar tidy?');
    expect(answers.map(({ owners }) => owners.map(({ role }) => role.id))).toEqual([
      ['cfo'],
      ['ceo'],
    ]);
  });

  it('is not a team whose short name is an ordinary word', async () => {
    const bot = await botOn({
      'roles.yaml': 'roles:\n  - { id: people, name: People team }\n  - { id: sre, name: SRE }\n',
      'desks.md': `# Desks

People choose their desks. Some people share one, and people who travel need none: SRE assigns the lockers to people.
`,
    });
    const [answer] = talk(bot, 'who assigns lockers?');
    expect(answer?.owners.map(({ role }) => role.id)).toEqual(['sre']);
  });

  it('is read in what no longer counts only where nothing else says it, and says so', async () => {
    const bot = await botOn({
      'roles.yaml': ROLES,
      'now.md': '# Moves\n\nThe SRE packs the servers.\n',
      'archive/moves.md':
        '# Moves\n\nThe CEO packs the servers. The CFO packs the servers. The CFO hires the vans.\n',
    });
    const [servers, vans] = talk(bot, 'who packs the servers?', 'who hires the vans?');
    expect(servers?.owners.map(({ role }) => role.id)).toEqual(['sre']);
    expect(servers?.passages.map(({ passage }) => passage.isOutdated)).toEqual([false, true]);
    expect(vans?.headline).toBe('Only outdated articles name CFO for “hires the vans”.');
    expect(vans && answerToText(vans)).toContain('— Moves (outdated)');
  });

  it('is who does what was asked, not who does something else in the same sentence', async () => {
    const bot = await botOn({
      'roles.yaml': ROLES,
      'plan.md': '# Plan\n\nEach spring the CEO signs the price plan drafted by the CFO.\n',
    });
    const answers = talk(bot, 'who signs the price plan?', 'who drafts the price plan?');
    expect(answers.map(({ owners }) => owners[0]?.role.id)).toEqual(['ceo', 'cfo']);
  });

  it.each([
    // “contract” is what is signed, and nobody signs it here
    ['who signs contracts?', 'nearest'],
    // who is given the bill has not approved it
    ['who approves a purchase?', 'nearest'],
    ['who guards the tower this week?', 'nearest'],
    ['who guards the tower?', 'answered'],
    ['whom do I tell about smoke today?', 'answered'],
  ])('is not who only has to do with it, nor who it is today: %s', async (question, outcome) => {
    const bot = await botOn({
      'roles.yaml': ROLES,
      'trouble.md': `# Trouble

## Finance team

Leaks may lead to breaches of contract, and to fines.

## Buying

After an approved purchase the bill has to be given to the Finance team.

## Tower

The SRE guards the tower. Tell the SRE about smoke.
`,
    });
    expect(talk(bot, question)[0]).toMatchObject({ outcome });
  });

  it('is nobody where a role is only mentioned beside it', async () => {
    const bot = await botOn({
      'roles.yaml': ROLES,
      'lift.md': '# Lift\n\nThe lift goes up to the floor of the CFO and down to the cellar.\n',
    });
    const [answer] = talk(bot, 'who looks after the lift?');
    expect(answer?.owners).toEqual([]);
  });
});

describe('a name in what is asked', () => {
  const files = {
    'roles.yaml': `roles:
  - { id: legal, name: Legal team, aliases: [Legal] }
  - { id: patricia, name: Benefits admin, aliases: [Patricia] }
`,
    'wrappers.md': `# Papers

## Wrappers

Once completed, the Legal Wrapper is owned by our Legal team.

## Payroll

For payroll and benefits, the new person is introduced to Patricia, who will manage the set-up.
`,
  };

  it.each([
    ['who owns the Legal Wrapper once it is completed?', 'legal'],
    ['who will manage the payroll and benefits set-up?', 'patricia'],
  ])('does not keep its role from being the owner: %s', async (question, owner) => {
    const [answer] = talk(await botOn(files), question);
    expect(answer?.outcome).toBe('answered');
    expect(answer?.owners[0]?.role.id).toBe(owner);
  });
});
