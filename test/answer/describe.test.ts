import { expect, it } from 'vitest';
import { botOn, places, talk } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: crew, name: Harbour crew }
  - { id: pilot, name: Pilot, aliases: [pilots] }
  - { id: warden, name: Warden }
`,
  'crew.md': `# The harbour

## Removing a member of the harbour crew

The harbour crew votes by hand. A member who is removed returns the whistle and the boots.

## Where to find the harbour crew

On the quay, in the blue hut behind the crane, and in the evenings in the canteen.

## Lines and ropes of the harbour crew

Ropes are kept dry in the shed, and lines are checked. The harbour crew is responsible for mooring every ship.

## Paint of the harbour crew

Paint is bought in spring, in large tins, and stored in the shed behind the crane.
`,
  'pilot.md': `# Pilots

## Joining the pilots

Send a letter to the harbour office, with the names of two captains who know you well.

## Work of the pilots

Pilots steer ships through the narrows, by day and by night, in all weathers.
`,
};

it.each([
  ['what does the harbour crew do?', 'Lines and ropes of the harbour crew'],
  ['what do pilots do?', 'Work of the pilots'],
])('a role is described by what it is for, not by a procedure: %s', async (question, heading) => {
  const [answer] = talk(await botOn(FILES), question);
  expect(answer?.outcome).toBe('answered');
  expect(answer === undefined ? [] : places(answer)[0]).toBe(heading);
});

const LISTED = {
  'roles.yaml': `roles:
  - { id: steward, name: Boat steward, aliases: [boat stewards] }
  - { id: council, name: Beach Council }
  - { id: rower, name: Rower, aliases: [rowers] }
`,
  'boats.md': `# Boats

## Boat list

| Boat | Boat stewards |
| --- | --- |
| Anna | [@anna-one](https://example.org/anna-one) |
| Bertha | [@bertha-two](https://example.org/bertha-two) |

## Mooring a boat

Ropes are checked at dusk. The boat steward counts the boats and locks the shed, and boat stewards report what is missing.
`,
  'rules.md': `# Rules

## Rower posts

Posts by rowers are read before they are printed, and may be shortened without asking.

## Terms

- *Rower* refers to anyone who has rowed around the island.
- *Beach Council* means the five people who keep the beach.

## Beach Council meetings

The meeting of the Beach Council is on the first Monday, in the shed, with tea.

## Updating the Beach Council table

The table of the Beach Council is in the hall, and is written with chalk.
`,
};

it.each([
  ['what does a boat steward do?', 'Mooring a boat'],
  ['what is a rower?', 'Terms'],
  ['what is the beach council?', 'Terms'],
])(
  'what says what a role is or does comes before what only names it: %s',
  async (question, heading) => {
    const [answer] = talk(await botOn(LISTED), question);
    expect(answer === undefined ? [] : places(answer)[0]).toBe(heading);
  },
);

const DUTIES_AND_MORE = {
  'roles.yaml': `roles:
  - { id: choir, name: Dawn Choir }
`,
  'choir.md': `# Dawn Choir

## Structure of the choir

The Dawn Choir is a group of twelve, each of them from another street, and of two who turn the pages.

## Duties and limits of the Dawn Choir

At every launch, early in the morning, it sings, and it keeps the song book in the hall.
`,
};

it.each([
  ['what does the dawn choir do?', 'Duties and limits of the Dawn Choir'],
  ['who are the dawn choir?', 'Structure of the choir'],
])('duties are shown where they are asked for: %s', async (question, heading) => {
  const [answer] = talk(await botOn(DUTIES_AND_MORE), question);
  expect(answer === undefined ? [] : places(answer)[0]).toBe(heading);
});

it('a short list of duties is no stub: it comes before what the role is told on the side', async () => {
  const pack = {
    'roles.yaml': 'roles: [{ id: porter, name: Porter }]',
    'porter.md':
      '# Porter\n\n- opens the gate\n- carries trunks\n\n## Watches\n\nThe night watch begins at ten and ends at six, and the day watch is shorter than that in winter.\n',
  };
  const [answer] = talk(await botOn(pack), 'what does the porter do?');
  expect(answer?.passages[0]?.passage.text).toContain('opens the gate');
});

it('what only names a role does not say what it does', async () => {
  const pack = {
    'roles.yaml': 'roles: [{ id: porter, name: Porter }, { id: bailiff, name: Bailiff }]',
    'visits.md':
      '# Visits\n\nLetters are best handed in with the Porter. Ask for the Porter by name.\n',
    'bailiff.md': '# Rent\n\nThe rent is collected by the Bailiff on the first of May.\n',
  };
  const bot = await botOn(pack);
  const [porter] = talk(bot, 'what does the porter do?');
  const [bailiff] = talk(bot, 'what does the bailiff do?');
  expect([porter?.outcome, porter?.headline]).toEqual([
    'nearest',
    "The articles name Porter but don't say what that role does. Nearest:",
  ]);
  expect(bailiff?.outcome).toBe('answered');
});

it('says whom the articles don’t name, and looks further than lists of people for what they do', async () => {
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: ferry-lead, name: Ferry lead }\n',
    'visits.md': '# Visits\n\nBring letters to the Ferry lead.\n',
  });
  expect(bot.ask('who is our ferry lead?').answer.headline).toBe(
    "The articles name Ferry lead but don't say who that is. Nearest:",
  );
  const lists = ['Ferry', 'Pier', 'Quay'].map(
    (place) =>
      `## Ferry lead of the ${place}\n\n- Ferry lead: Ada Lock ([@ada](ada.md)) – ${place} and harbour\n`,
  );
  const lead = await botOn({
    'roles.yaml': 'roles:\n  - { id: ferry-lead, name: Ferry lead }\n',
    'lists.md': `# Places\n\n${lists.join('\n')}`,
    'work.md':
      '# Work\n\nThe gate is shut at dusk. The Ferry lead checks the ropes of each boat and rings the bell.\n',
  });
  expect(lead.ask('what does the ferry lead do?').answer.passages[0]?.passage.path).toBe('work.md');
});

it('takes a list of people for what a role is only where they are asked for', async () => {
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: ferry-lead, name: Ferry lead }\n',
    'a.md': '# Staff\n\n## Ferry\n\nFerry lead\n\n* @ada\n* Ben Lock (@ben)\n',
  });
  expect(bot.ask('what is a ferry lead on the hook for?').answer.outcome).toBe('nearest');
  expect(bot.ask('who is the ferry lead?').answer.outcome).toBe('answered');
  const named = await botOn({
    'roles.yaml': 'roles:\n  - { id: ferry-lead, name: Ferry lead }\n',
    'a.md':
      '# Staff\n\n## Ferry\n\n**Ferry leads and sponsors:**\n\n- Ada Lock - Ferry lead and sponsor (Locks)\n- Ben van Pier - Ferry lead\n',
  });
  expect(named.ask('what is a ferry lead on the hook for?').answer.outcome).toBe('nearest');
});

it('says what a team is for by its purpose, and lists its members where they are asked for', async () => {
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: lamp-crew, name: Lamp crew }\n',
    'lamp-crew.md': `# Lamp crew

The Lamp crew consists of these members:

- Ada Lock
- Ben Pier

## Goals

Ships find the harbour at night, whatever the weather. Lamps burn in every house along the quay.

## Meetings

They meet on the pier.
`,
  });
  const headingOf = (text: string) => bot.ask(text).answer.passages[0]?.passage.heading.at(-1);
  expect(headingOf('what is the lamp crew for?')).toBe('Goals');
  expect(headingOf('who is in the lamp crew?')).toBeUndefined();
});

it('takes what is said of the job of a role for what the role is', async () => {
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: porter, name: Porter }\n',
    'a.md': `# House

## Gate

Porters are asked for a whistle at the gate before they sit down.

## Staff

A porter’s role here balances trunks with letters.
`,
  });
  expect(bot.ask('what is a porter?').answer.passages[0]?.passage.heading.at(-1)).toBe('Staff');
});

it('reads a label in bold at the beginning of a list like a heading', async () => {
  const line = 'that takes a whole day of work in the yard and some more in the loft';
  const items = ['sorts the trunks', 'oils the lock', 'feeds the geese', 'rings the bell'];
  const list = (label: string) =>
    `- **${label}**:\n${items.map((item) => `  - ${label.toLowerCase()}: ${item} ${line}\n  - ${item} ${line}`).join('\n')}\n`;
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: porter, name: Porter }\n',
    'porter.md': `# Porter\n\n${list('Hats')}${list('Responsibilities')}`,
  });
  const { text } = bot.ask('what does a porter do?').answer.passages[0]?.passage ?? {};
  expect(text).toMatch(/^- \*\*Responsibilities/);
});

it('takes no list of links for what a role is', async () => {
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: porter, name: Porter }\n',
    'index.md': `# Porter

- [Porter rules](rules.md) – the rules of the Porter on one page
- [Porter rota](rota.md) – when the Porter is at the gate
- [Porter hats](hats.md) – what the Porter wears
`,
    'work.md':
      '# Work\n\nThe Porter carries trunks to the pier. The Porter opens the gate at dawn and shuts it at dusk.\n',
  });
  expect(bot.ask('what does the porter do?').answer.passages[0]?.passage.path).toBe('work.md');
});
