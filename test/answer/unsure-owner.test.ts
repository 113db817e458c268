import { expect, it } from 'vitest';
import { botOn } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: pilot, name: Pilot }
  - { id: keeper, name: Keeper }
  - { id: mason, name: Mason }
`,
  'pilot.md': `# Pilot

The pilot guides ships through the narrows.

## Weather

Ropes freeze in winter. On windy days the ladders are slippery, so hold on to the rail and take your time.

## Evenings

Charts are folded twice. Dry chalk is kept so that it is easy for the rest of the crew to paint buoys. Windows of the wheelhouse stay shut in rain.
`,
  'island.md': `# The island

## Lamp

The Keeper decides about each interview in May.

## Walls

The Mason is near the harbour walls when the tide is out. Walls are white.

## Records

The Mason keeps the training data for the tide.

## Quay

Geese and gulls stay on the quay. Lifeboats are inspected in spring.
`,
};

it.each([
  [
    'who decides how we grill folks?',
    'all but what is done is told in words that are only related',
  ],
  [
    'who owns slippery ladders in winter and walls?',
    'an article on the role tells of it in passing',
  ],
  ['who owns the harbour in winter?', 'half of it is nowhere'],
])('no owner is named for what is told on the side: %s (%s)', async (question) => {
  const { answer } = (await botOn(FILES)).ask(question);
  expect([answer.outcome, answer.owners]).toEqual(['nearest', []]);
});

it('whom to tell is not said by who does something', async () => {
  const { answer } = (await botOn(FILES)).ask('who do I tell about the harbour walls?');
  expect(answer.outcome).toBe('nearest');
});

it.each([
  ['who decides about interviews?', 'keeper'],
  ['who owns guiding ships through the narrows?', 'pilot'],
])('but for what is said of it: %s', async (question, owner) => {
  const { answer } = (await botOn(FILES)).ask(question);
  expect([answer.outcome, answer.owners[0]?.role.id]).toEqual(['answered', owner]);
});

it('under headings that say all of the thing, a sentence on the rarest of it is on all of it', async () => {
  const { answer } = (
    await botOn({
      ...FILES,
      'roof.md':
        '# Roof repairs\n\nThe Mason talks of roof repairs. The Keeper is responsible for repairs.\n',
      'barn.md': '# Barn\n\n## Tiles\n\nThe roof is red.\n\n## Beams\n\nThe roof is of oak.\n',
    })
  ).ask('who is responsible for roof repairs?');
  expect(answer.owners[0]?.role.id).toBe('keeper');
});

it('a description of the role is no firm answer to where, when or why', async () => {
  const { answer } = (await botOn(FILES)).ask('where do I look for a job as a pilot?');
  expect(answer.outcome).toBe('nearest');
});

it('nobody is named where what is done is not told', async () => {
  const { answer } = (await botOn(FILES)).ask('who labels the training data?');
  expect([answer.outcome, answer.owners]).toEqual(['nearest', []]);
});

it('a page is not the owner of what it makes easier for others to do', async () => {
  const { answer } = (await botOn(FILES)).ask('who paints buoys?');
  expect([answer.outcome, answer.owners]).toEqual(['nearest', []]);
});

it('who does something that was not read is not who has the thing', async () => {
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: clerk, name: Voyage clerk }\n',
    'voyage.md': '# Voyages\n\nThe voyage clerk is responsible for the voyage.\n',
  });
  const ask = (text: string) => bot.ask(text).answer.outcome;
  expect(ask('who is responsible for the voyage?')).toBe('answered');
  expect(ask('who gets to say there is too much in a voyage?')).toBe('nearest');
});
