import { describe, expect, it } from 'vitest';
import { botOn, talk } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: steward, name: Steward }
  - { id: lamp-crew, name: Lamp crew }
  - { id: teacher, name: Teacher }
`,
  'boats.md': `# Boat scheme

The steward runs the boat scheme.

## Eligibility

All who have lived on the quay for a year are eligible for the boat scheme.

## Paint

Boats are painted green.
`,
  'lamps.md': `# Lamp crew

The lamp crew lights the lamps. One member of the crew carries the oil.

## Facts

**Size:** 6-8 people
`,
  'rope.md': `# Rope

## Rope call - Teacher version

- Say hello to whoever learns the rope.
- Show them the rope first.
`,
};

const ask = async (...questions: readonly [string, ...string[]]) =>
  talk(await botOn(FILES), ...questions).at(-1);

describe('whom a thing is for is asked of no owner', () => {
  it.each(['who is eligible for the boat scheme?', 'who exactly is eligible for the boat scheme?'])(
    '%s',
    async (question) => {
      const answer = await ask(question);
      expect([answer?.outcome, answer?.owners, answer?.passages[0]?.passage.heading]).toEqual([
        'answered',
        [],
        ['Eligibility'],
      ]);
    },
  );

  it('in a thread', async () => {
    const answer = await ask('who runs the boat scheme?', 'and who is eligible for it?');
    expect(answer?.passages[0]?.passage.heading).toEqual(['Eligibility']);
  });
});

it('"what about" is said back as no deed', async () => {
  const answer = await ask('who runs the boat scheme?', 'what about the green paint?');
  expect(answer?.headline).not.toContain('what about');
});

it('how many people a role is does not say what one of them does', async () => {
  const answer = await ask('how many people are in the lamp crew?');
  expect(answer?.passages[0]?.passage.heading).toEqual(['Facts']);
});

it('whom to ask is no role in a heading on something else', async () => {
  const answer = await ask('who can I contact for a rope call?');
  expect(answer?.outcome).not.toBe('answered');
});
