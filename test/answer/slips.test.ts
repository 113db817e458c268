import { expect, it } from 'vitest';
import { botOn } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: clerk, name: Clerk }
  - { id: printer, name: Printer }
`,
  'yard.md': `# The yard

## Action log

The Clerk owns the action log.

## Procurement

The Clerk is responsible for procurement.

## Costs

The Printer owns the costs.
`,
};

it.each([
  ['who owns procurment?', 'clerk'],
  ['who owns the aciton log?', 'clerk'],
  ['whos responsable for the costs?', 'printer'],
  ['waht does the prniter own?', undefined],
])('a slip is read as the word that was meant: %s', async (question, role) => {
  const { answer } = (await botOn(FILES)).ask(question);
  expect([answer.outcome, answer.owners[0]?.role.id]).toEqual(['answered', role]);
});

it.each([
  ['who owns the auction log?'],
  ['who owns cloud costs?'],
  ['who owns lost costs?'],
  ['who owns the retained costs?'],
  ['what does the painter do?'],
])('a word that the articles lack is no slip of one that they have: %s', async (question) => {
  expect((await botOn(FILES)).ask(question).answer.outcome).not.toBe('answered');
});

const SIDES = {
  'roles.yaml': `roles:
  - { id: harbour-manager, name: Harbour Manager }
  - { id: lead-printer, name: Lead Printer }
  - { id: clerk, name: Clerk }
`,
  'sides.md': `# Sides

## Harbour Manager

A harbour manager buys ropes and wants to manage the harbour.

## Lead Printer

A lead printer mends the press. The head of the press is of iron.

## Clerk

A clerk writes.
`,
};

it('words that roles share may have a slip', async () => {
  const bot = await botOn({
    'roles.yaml':
      'roles:\n  - { id: senior, name: Senior Harbour Manager }\n  - { id: lead, name: Lead Harbour Manager }\n',
    'harbour.md': '# Harbour\n\nA senior harbour manager steers. A lead harbour manager plans.\n',
  });
  const { answer } = bot.ask('whats the diff between a senior and a lead harbour manger');
  expect(answer.roles.map(({ id }) => id)).toEqual(['senior', 'lead']);
});

it.each([
  ['/role-compare clerk vs harbour manage', ['clerk', 'harbour-manager']],
  ['harbour manage vs lead printer?', ['harbour-manager', 'lead-printer']],
  ['/role-compare clerk vs head printer', ['clerk']],
])('a side of a comparison is a role, though its slip is a word: %s', async (question, roles) => {
  const { answer } = (await botOn(SIDES)).ask(question);
  expect(answer.roles.map(({ id }) => id)).toEqual(roles);
});
