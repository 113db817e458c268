import { describe, expect, it } from 'vitest';
import { botOn, talk } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: keeper, name: Keeper }
  - { id: pilot, name: Pilot }
`,
  'dances.md': `# Dances

Morning dances are like barn dances, but an hour long.

## Barn dances

Barn dances are held in the hall. Guests bring a chair of their own.
`,
};

async function ask(...questions: string[]) {
  const { outcome, headline, choices } = talk(await botOn(FILES), ...questions).at(-1) ?? {};
  return { outcome, headline, choices: choices?.length };
}

describe('what is compared and is no role', () => {
  it.each([
    ['whats the diff between a dusk dance and the barn dances', 'no-answer'],
    ["what's different for guests?", 'nearest'],
  ])('is looked for, and no role is asked back: %s', async (question, outcome) => {
    expect((await ask(question)).outcome).toBe(outcome);
  });

  it('is asked back where it may be a role', async () => {
    expect(await ask("what's the difference between the roles?")).toMatchObject({
      outcome: 'clarify',
    });
    expect(await ask('how does a keeper differ from a dragon tamer?')).toMatchObject({
      outcome: 'clarify',
    });
  });
});

it('“what about …?” in a thread names a thing, though it may be a job elsewhere', async () => {
  const { outcome, headline } = await ask(
    'where are barn dances held?',
    'and what about a nice chair?',
  );
  expect([outcome, headline?.includes('role')]).toEqual(['nearest', false]);
});
