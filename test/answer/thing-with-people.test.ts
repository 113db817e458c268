import { describe, expect, it } from 'vitest';
import { botOn } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: skipper, name: Skipper }
  - { id: mate, name: Mate }
  - { id: deck-hand, name: Deck hand, aliases: [deck hands] }
`,
  'phases.md': `# Phases

| Activity | Skipper | Mate |
|---|:---:|:---:|
| Definition of the watch team | A | R |
| Definition of the route | R | A |
`,
  'habits.md': `# Habits

A watch is done when:

- Defined signals that deck hands can use for special watches are written down.
- Each lantern has been checked.
`,
};

describe('a thing whose name ends with a word for people', () => {
  it.each([
    ['who is accountable for the definition of the watch team?', 'skipper'],
    [
      'according to the RACI table, who is accountable for the definition of the watch team?',
      'skipper',
    ],
    ['who is accountable for the definition of the route?', 'mate'],
  ])('is looked for with it: %s', async (question, owner) => {
    const { answer } = (await botOn(FILES)).ask(question);
    expect(answer.outcome).toBe('answered');
    expect(answer.owners[0]?.role.id).toBe(owner);
  });
});
