import { beforeEach, describe, expect, it } from 'vitest';
import type { Rolecall } from '../../src/rolecall.ts';
import { botOn } from './packs.ts';

let bot: Rolecall;
beforeEach(async () => {
  bot = await botOn({
    'roles.yaml': `roles:
  - { id: guild, name: Guild }
  - { id: harbour-board, name: Harbour board }
  - { id: clerk, name: Clerk }
`,
    'founding.md': `# How we grow

## Founding a new guild or workshop

Send a letter first. It is read within a week.

- For a workshop, the harbour board will approve the proposal.

## Guild specific notices

A notice reaches everybody in that quarter of the town.

## Electing the harbour board

Ballots are counted in the chapel, twice.

## Guild duties

Lanterns are trimmed before dusk.
`,
  });
});

const ownersOf = (question: string) => {
  const { outcome, owners } = bot.ask(question).answer;
  return [outcome, ...owners.map(({ role }) => role.id)];
};

describe('a heading that speaks of a role as of a thing', () => {
  it.each(['who do I ask for a notice?', 'who counts the ballots?'])(
    'makes it no owner of what is below: %s',
    (question) => {
      expect(ownersOf(question)[0]).not.toBe('answered');
    },
  );

  it('gives way to whoever is said to do it', () => {
    expect(ownersOf('who approves the proposal for a workshop?')).toEqual([
      'answered',
      'harbour-board',
    ]);
  });

  it('is another than one on its duties', () => {
    expect(ownersOf('who trims the lanterns?')).toEqual(['answered', 'guild']);
  });
});
