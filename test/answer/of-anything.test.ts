import { describe, expect, it } from 'vitest';
import { botOn, talk } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: keeper, name: Keeper }
  - { id: bursar, name: Bursar }
  - { id: mechanic, name: Mechanic }
`,
  'island.md': `# The island

## Mechanic

The mechanic is responsible for problems with the lamp, and owns the engine.

## Keeper

The keeper logs the ships, at least once a month.

## Questions

The keeper handles all questions.

## Bursar

The bursar pays all wages at the end of the month. A sabbatical lasts a year.
`,
};

async function askOne(question: string): Promise<[string, string]> {
  const [answer] = talk(await botOn(FILES), question);
  return [answer?.outcome ?? '', answer?.headline ?? ''];
}

describe('what may be said of anything', () => {
  it.each([
    ['I want to take some months off and row, who do I ask?', 'months off and row'],
    ['who do I talk to about a problem with the keeper?', 'problem with the keeper'],
    ['who handles a month?', 'month'],
  ])('names no owner: %s', async (question, topic) => {
    const [outcome, headline] = await askOne(question);
    expect(outcome).not.toBe('answered');
    expect(headline).toContain(`“${topic}”`);
  });

  it.each([
    ['who handles problems with the lamp?', 'Mechanic'],
    ['who handles questions?', 'Keeper'],
    ['who pays at the end of the month?', 'Bursar'],
  ])('does not keep an owner from being named: %s', async (question, owner) => {
    const [outcome, headline] = await askOne(question);
    expect([outcome, headline]).toEqual(['answered', expect.stringContaining(owner)]);
  });

  it('is not what a question is about where it tells more', async () => {
    const [, headline] = await askOne(
      'been here 3 years and I want 3 months for my novel, who decides that?',
    );
    expect(headline).toContain('“3 months for my novel”');
  });
});
