import { expect, it } from 'vitest';
import { botOn } from './packs.ts';

const FILES = {
  'roles.yaml':
    'roles:\n  - { id: warden, name: Warden }\n  - { id: ranger, name: Ranger }\n  - { id: bursar, name: Bursar }\n',
  'park.md': `# The park

## Trails

The Ranger is responsible for trails, from design to opening.

## Working together

The Warden works with designers and poets. The Bursar works with banks.

## Walks

**Participants**: Warden and poets. The Ranger owns the walks.

## Approval

Each map is approved by the Bursar.
`,
};

const ask = async (question: string) => (await botOn(FILES)).ask(question).answer;

it.each([
  'who works with designers?',
  'who teams up with the designers?',
  'who works hand in hand with designers?',
])('finds people by the word for them, and not by another of its stem: %s', async (question) => {
  const { owners, passages } = await ask(question);
  expect(owners.map(({ role }) => role.id)).toEqual(['warden']);
  expect(passages[0]?.passage.heading).toEqual(['Working together']);
});

it('names who takes part, and not who owns it', async () => {
  const { owners } = await ask('who takes part in the walks?');
  expect(owners[0]?.role.id).toBe('warden');
});

it('is not sure of people whom no article names', async () => {
  const { outcome, owners, topic } = await ask('who works with approvers?');
  expect([outcome, owners, topic]).toEqual(['nearest', [], 'approvers']);
});

it('still takes who does something for who it is', async () => {
  const { owners } = await ask('who are the approvers of a map?');
  expect(owners.map(({ role }) => role.id)).toEqual(['bursar']);
});
