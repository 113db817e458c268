import { describe, expect, it } from 'vitest';
import { botOn } from './packs.ts';

const ROLES = `roles:
  - { id: clerk, name: Harbour clerk }
  - { id: pilot, name: Ferry pilot }
`;

/** What is answered where a section of a folder says this. */
async function ask(text: string, question: string, heading = 'Books'): Promise<readonly string[]> {
  const bot = await botOn({
    'roles.yaml': ROLES,
    'a.md': `# Harbour

## Evening

The gate is shut at dusk. The ferry pilot steers the ferry.

## ${heading}

${text}

## Boats

Boats are painted in spring.
`,
  });
  const { outcome, owners } = bot.ask(question).answer;
  return [outcome, ...owners.map(({ role }) => role.id)];
}

describe('who does it is read from', () => {
  it.each([
    'The current harbour clerk reviews the fuel ledger. It is blue.',
    'Every Monday the harbour clerk on duty reviews the fuel ledger. It is blue.',
    'The harbour clerk or a deputy reviews the fuel ledger. It is blue.',
    'The harbour clerk, together with a guard, reviews the fuel ledger. It is blue.',
    'The person who reviews the fuel ledger is the harbour clerk. It is blue.',
    'We ask the harbour clerk to review the fuel ledger. It is blue.',
    'As harbour clerk you review the fuel ledger. It is blue.',
    'If you are the harbour clerk, you review the fuel ledger. It is blue.',
    'You review the fuel ledger if you are the harbour clerk. It is blue.',
    'The fuel ledger must be reviewed by at least one harbour clerk. It is blue.',
    'The harbour clerk currently reviews the fuel ledger. It is blue.',
    'It is the job of the harbour clerk to review the fuel ledger. It is blue.',
  ])('%s', async (text) => {
    expect(await ask(text, 'who reviews the fuel ledger?')).toEqual(['answered', 'clerk']);
  });

  it.each([
    'The person who reviews the fuel ledger is not the harbour clerk.',
    'We never ask the harbour clerk to review the fuel ledger.',
    'As harbour clerk you may look at the fuel ledger. It is blue.',
    'You should not review the fuel ledger if you are the harbour clerk.',
    'It is not the job of the harbour clerk to review the fuel ledger.',
    'If you are a harbour clerk, you never review the fuel ledger.',
    'We ask the harbour clerk to wait until the fuel ledger is reviewed.',
    'We don’t need the harbour clerk to review the fuel ledger.',
  ])('and not from: %s', async (text) => {
    expect(await ask(text, 'who reviews the fuel ledger?')).not.toContain('answered');
  });
});

describe('whose it is is read from', () => {
  it.each([
    'The owner of the fuel ledger is the harbour clerk. It is blue.',
    '- Fuel ledger – harbour clerk\n- Gate – ferry pilot',
    '- **Fuel ledger** → Harbour clerk\n- Gate → ferry pilot',
    '- Fuel ledger\n  - Owner: Harbour clerk\n  - Colour: blue',
  ])('%s', async (text) => {
    expect(await ask(text, 'who owns the fuel ledger?', 'Who does what')).toEqual([
      'answered',
      'clerk',
    ]);
  });

  it('a line on a part of the thing alone is near', async () => {
    expect(
      await ask('- Ledger – harbour clerk\n- Fuel – ferry pilot', 'who owns the fuel ledger?'),
    ).toEqual(['nearest']);
  });
});

it.each([
  '- Fuel ledger\n  - Previous owner: Harbour clerk',
  '- Fuel ledger\n  - Readers: harbour clerk',
  'If the owner of the fuel ledger is the harbour clerk, paint it blue.',
  'Your first contact for the fuel ledger is the harbour clerk.',
])('whose it is is not read from: %s', async (text) => {
  expect(await ask(text, 'who owns the fuel ledger?')).not.toContain('answered');
});

it('a line of a thing and a role says nothing below a heading on something else', async () => {
  expect(
    await ask('- Fuel ledger – harbour clerk', 'who owns the fuel ledger?', 'Leavers'),
  ).toEqual(['nearest']);
});

describe('whom to ask is read from', () => {
  it.each([
    'If you have questions about the fuel ledger, the harbour clerk can help you.',
    'For questions on the fuel ledger, the harbour clerk is your contact.',
    'The harbour clerk answers questions about the fuel ledger.',
    'If the fuel ledger is wet, the harbour clerk should be informed.',
    'Report problems with the fuel ledger to the harbour clerk.',
    'Get in touch with the harbour clerk about the fuel ledger.',
    'Drop the harbour clerk a line about the fuel ledger.',
    'Your first contact for the fuel ledger is the harbour clerk.',
  ])('%s', async (text) => {
    expect(await ask(text, 'who do I ask about the fuel ledger?')).toEqual(['answered', 'clerk']);
  });
});

describe('below a question', () => {
  it.each(['The harbour clerk.', 'That would be the harbour clerk.', 'The harbour clerk does.'])(
    'a name is the reply: %s',
    async (text) => {
      expect(
        await ask(text, 'who approves the fuel ledger?', 'Who approves the fuel ledger?'),
      ).toEqual(['answered', 'clerk']);
    },
  );

  it.each(['Captain Lee. The harbour clerk is away.', 'Anyone but the harbour clerk.'])(
    'what only names somebody is none: %s',
    async (text) => {
      const heading = 'Who approves the fuel ledger?';
      expect(await ask(text, 'who approves the fuel ledger?', heading)).not.toContain('answered');
    },
  );

  it('of something else it is not', async () => {
    expect(
      await ask(
        'The harbour clerk.',
        'who approves the fuel ledger?',
        'Who paints the fuel ledger?',
      ),
    ).toEqual(['nearest']);
  });
});

describe('what is done below the thing that it is done to', () => {
  it.each([
    ['who chairs the fuel parade?', 'It is chaired by the harbour clerk.', 'Fuel parade'],
    [
      'who appoints the lamp painters?',
      '- Appointed by the harbour clerk, in spring.',
      'Lamp painters',
    ],
    [
      'who adjudicates OFAC hits?',
      'On a match ropes are held for adjudication. Ropes are sent to the OFAC. Only harbour clerks may adjudicate hits; guests are told of them.',
      'OFAC screening and holds',
    ],
  ])('makes an owner: %s', async (question, text, heading) => {
    expect(await ask(text, question, heading)).toEqual(['answered', 'clerk']);
  });

  it('makes none below the name of a role, on whom everything is told there', async () => {
    const text = 'She talks to whoever comes. The harbour clerk talks to painters.';
    const asked = await ask(text, 'who talks to the boats?', 'Your harbour clerk (for boats)');
    expect(asked).not.toContain('answered');
  });
});

it('who makes sure of a thing is who is held accountable for it', async () => {
  const text = 'The harbour clerk will be held accountable for ensuring that lamps are lit.';
  expect(await ask(text, 'who makes sure that lamps are lit?')).toEqual(['answered', 'clerk']);
});
