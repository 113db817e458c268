import { expect, it } from 'vitest';
import { botOn } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: pilot, name: Pilot }
  - { id: keeper, name: Keeper }
  - { id: clerk, name: Clerk }
`,
  'pilot.md': `# Pilot

## Path to Pilot

A pilot leaves no leaks behind.
`,
  'leaks.md': `# Leaks

Report a leak by a note in the red book at the gate.
`,
  'parcels.md': `# Parcels

Send a torn parcel to the clerk.
`,
  'masts.md': `# Masts

The keeper paints each mast. A bent mast is weighed first.
`,
};

const ask = async (question: string) => {
  const { outcome, intent, owners, headline, passages } = (await botOn(FILES)).ask(question).answer;
  return { outcome, intent, headline, owner: owners[0]?.role.id, first: passages[0]?.passage.path };
};

it('a place is told where nobody is told whom to turn to', async () => {
  expect(await ask('where do I report a leak?')).toMatchObject({
    outcome: 'answered',
    intent: 'search',
    owner: undefined,
    first: 'leaks.md',
  });
});

it('whoever the articles send people to is told', async () => {
  expect(await ask('where do I send a torn parcel?')).toMatchObject({
    outcome: 'answered',
    owner: 'clerk',
  });
});

it('what is not told is where, and not who owns it', async () => {
  expect((await ask('where do I report a red mast?')).headline).toBe(
    "The articles don't say where to “report a red mast”. Nearest:",
  );
});
