import { expect, it } from 'vitest';
import { botOn } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: bosun, name: Bosun }
  - { id: purser, name: Purser }
  - { id: sail-programme-council, name: Sail programme council }
  - { id: ship-board, name: Ship board }
  - { id: regatta-officer, name: Regatta officer }
`,
  'safety.md':
    '# Purser’s rules\n\nAt ship meetings, follow the rules of the port whose figurines you see.\n',
  'galley.md': `# Galley

- All eat at noon.
- The Bosun is responsible for:
  - the soup kettle
  - ladles
- Spoons lie about.

The Purser maintains the following cupboards:

- biscuit cupboard
- rum locker

The Bosun should check:

- the lantern

## Ship parties

When all agree, the Purser will order the cake.

## Guest songs

The Bosun sings ballads. Guest songs are short. The Purser prints the song.

Four weeks before a regatta, the Regatta officer(s) will print flags.
`,
  'crew.md': `# Crew

## Bosun

The Bosun fills in the roster with holidays and watches. The Bosun hauls production-grade ropes.

## Purser

The Purser installs and runs sails.

## Shore leave

Shore leave is approved by the Purser.

## Ship paint

The Purser signs off paint for the ship's hull.

## The rules

* The Ship board:
    * Decides if a Sail programme council’s policies do not align with the articles.
`,
};

const ask = async (question: string) => {
  const { outcome, owners } = (await botOn(FILES)).ask(question).answer;
  return [outcome, ...owners.map(({ role }) => role.id)];
};

it.each([
  ['nobody approves it', 'who approves holidays?', ['nearest']],
  ['somebody does', 'who approves shore leave?', ['answered', 'purser']],
  ['only what it is in is spoken of', 'who owns the sail in production?', ['nearest']],
  [
    'only what is told of it is spoken of',
    'who hauls the spare winch that production-grade ropes need?',
    ['nearest'],
  ],
  ['of its words only the commonest is', 'who signs off the ship figurehead?', ['nearest']],
  ['its words are far apart under a title', 'who owns the ship figurine?', ['nearest']],
  ['a list within an item says so', 'who owns the soup kettle?', ['answered', 'bosun']],
  ['the list has ended', 'who owns the spoons?', ['nearest']],
  ['it heads the list', 'which team is responsible for the rum locker?', ['answered', 'purser']],
  ['the list is of duties', 'who owns the lantern?', ['answered', 'bosun']],
  ['the heading has the rest of the thing', 'who orders the ship cake?', ['answered', 'purser']],
  ['a part of the thing is enough', 'who prints guest songs?', ['answered', 'purser']],
  ['another thing is done below that heading', 'who sings guest songs?', ['nearest']],
  ['the role may be several people', 'who prints flags?', ['answered', 'regatta-officer']],
  ['it is spoken of', 'who runs sails?', ['answered', 'purser']],
])('whether a statement makes an owner, where %s', async (_, question, expected) => {
  expect(await ask(question)).toEqual(expected);
});

it('takes no role for the owner of what is called like it by the heading alone', async () => {
  const bot = await botOn({
    'roles.yaml':
      'roles:\n  - { id: gate-host, name: Gate host }\n  - { id: warden, name: Warden }\n',
    'a.md': '# Gate host\n\nApproval of host badges for a gate is quick.\n',
    'b.md': '# Gates\n\nGate hosts clean the shore gate.\n',
  });
  const ownersOf = (question: string) => bot.ask(question).answer.owners.map(({ role }) => role.id);
  expect(ownersOf('who approves host badges for a gate?')).toEqual([]);
  expect(ownersOf('who cleans the shore gate?')).toEqual(['gate-host']);
});

it('takes what a role has for no deed of the role', async () => {
  expect(await ask('who owns the sail programmes?')).not.toContain('sail-programme-council');
});
