import { expect, test } from 'vitest';
import { botOn } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: harbour-office, name: Harbour office }
  - { id: lock-keeper, name: Lock keeper }
`,
  'berths.md': `# Visiting berths

Boats that visit take a berth on the north pier. Visiting berths are approved for three nights.

Changes to this page must be approved by the Harbour office.
`,
  'pumps.md':
    '# Pumps\n\n## Access for the Lock keeper\n\nWe give the Lock keeper access to the pump room.\n',
  'ferry.md': `# Ferry

When the Lock keeper is away, the Harbour office is responsible for ferry checks.
`,
  'oven.md': "# Oven\n\nWhen the Lock keeper's oven is off, the Harbour office lights the stove.\n",
  'crane.md': `# Crane plan

This document is approved by the Lock keeper. This page describes the crane, which is owned by the Harbour office.
`,
  'keys.md': `# Winch

We give the Lock keeper ownership of the winch keys.

# Buoy

We grant access to the buoy to the Lock keeper, who is responsible for the buoy.
`,
  'mooring.md': '# Letters\n\nThe Harbour office is responsible for writing to mooring managers.\n',
  'calls.md':
    '# Calls\n\n## By day\n\nWe ring in hours.\n\n## At night\n\nOut of hours we knock.\n',
};

const ask = async (question: string) => {
  const { outcome, owners } = (await botOn(FILES)).ask(question).answer;
  return [outcome, ...owners.map(({ role }) => role.id)];
};

test.each([
  ['of the page is none of what it tells', 'who approves visiting berths?', ['nearest']],
  ['of the page is meant', 'who approves changes to this page?', ['answered', 'harbour-office']],
  ['is who gets it', 'who gives access to the pump room?', ['nearest']],
  ['does it in another’s place', 'who is responsible for ferry checks?', ['nearest']],
  [
    'is asked for in that case',
    'who does ferry checks when the lock keeper is away?',
    ['answered', 'harbour-office'],
  ],
  ['has to do with people called by it', 'who owns mooring?', ['nearest']],
  [
    'is named by what it has, and not away',
    'who lights the stove?',
    ['answered', 'harbour-office'],
  ],
  [
    'is of the page, which is asked for',
    'who approves the crane plan?',
    ['answered', 'lock-keeper'],
  ],
  ['is told behind the page', 'who owns the crane?', ['answered', 'harbour-office']],
  ['is given what makes it the owner', 'who owns the winch keys?', ['answered', 'lock-keeper']],
  ['is given access and owns it', 'who is responsible for the buoy?', ['answered', 'lock-keeper']],
  ['is asked for as who gets it', 'who has access to the pump room?', ['answered', 'lock-keeper']],
])('whoever a sentence names, where that %s', async (_, question, expected) => {
  expect(await ask(question)).toEqual(expected);
});

test('a role whose name has the thing is none of its people', async () => {
  const bot = await botOn({
    'roles.yaml': `roles:
  - { id: tide-lead, name: Tide lead }
  - { id: harbour-office, name: Harbour office }
`,
    'tides.md': '# Tides\n\nThe tide lead checks the tables. The Harbour office runs the ferry.\n',
  });
  const { owners } = bot.ask('who owns the tide?').answer;
  expect(owners.map(({ role }) => role.id)).not.toContain('harbour-office');
});

test('out of hours is one thing, and no hours', async () => {
  const { answer } = (await botOn(FILES)).ask('what happens out of hours?');
  expect(answer.passages.map(({ passage }) => passage.heading)).toEqual([['At night']]);
});
