import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { botOn } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: gardener, name: Gardener, aliases: [gardeners] }
  - { id: florist, name: Florist, aliases: [florists] }
  - { id: driver, name: Driver, aliases: [drivers] }
`,
  'work.md': `# Work

## Tools

### Gardener

Gardeners keep their spades in the shed. They oil them each autumn, and sharpen them in spring.

### Florist

Florists cut with scissors. They keep their knives in the drawer, and sharpen them on Mondays.

## Customers

### Gardener

Gardeners meet customers at the gate, and show them round the beds.

### Florist

Florists talk to buyers all day. They wrap what was bought, and say how long it lasts.

## Vans

### Driver

Drivers wash the vans each week.
`,
  'both.md': `# Keys

The Gardener and the Florist share the keys of the greenhouse.
`,
};

async function ask(question: string): Promise<Answer> {
  return (await botOn(FILES)).ask(question).answer;
}

function listSides({ passages }: Answer): string[] {
  return passages.map(({ passage, role }) => `${role}: ${passage.heading.join(' › ')}`);
}

describe('a comparison that the articles do not make', () => {
  it.each([
    [
      'which of gardener and florist is nicer to annoyed customers?',
      ['gardener: Customers › Gardener', 'florist: Customers › Florist'],
    ],
    [
      'florist vs gardener on tools and chainsaws',
      ['florist: Tools › Florist', 'gardener: Tools › Gardener'],
    ],
    // of neither is anything said on it, though other articles do
    ['florist vs gardener on washing', ['florist: Tools › Florist', 'gardener: Tools › Gardener']],
  ])('shows what is nearest of each role, on one aspect: %s', async (question, sides) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ outcome: 'nearest', rows: [] });
    expect(listSides(answer)).toEqual(sides);
    expect(answer.headline).toMatch(/Nearest(?:, by .*)?:$/);
  });

  it('sets what the other is beside what one role alone has', async () => {
    const answer = await ask('compare driver and florist on vans and tolls');
    expect(answer).toMatchObject({ outcome: 'nearest' });
    expect(listSides(answer)).toEqual(['driver: Vans › Driver', 'florist: Tools › Florist']);
  });

  it('says so where nothing at all is said of the other', async () => {
    const roles = FILES['roles.yaml'].replace('roles:', 'roles:\n  - { id: smith, name: Smith }');
    const bot = await botOn({ ...FILES, 'roles.yaml': roles });
    const { answer } = bot.ask('compare driver and smith on vans and tolls');
    expect(answer).toMatchObject({ outcome: 'nearest' });
    expect(listSides(answer)).toEqual(['driver: Vans › Driver']);
    expect(answer.headline).toMatch(/Nearest, on Driver alone:$/);
  });

  it.each(['compare gardener and driver on parental leave'])(
    'says no to what no article speaks of: %s',
    async (question) => {
      expect((await ask(question)).outcome).toBe('no-answer');
    },
  );

  it('shows one passage where it speaks of both', async () => {
    const answer = await ask('compare gardener and florist on keys and heating');
    expect(answer.outcome).toBe('nearest');
    expect(listSides(answer)[0]).toBe('undefined: ');
  });

  it('shows what is related to the asked words where both have it', async () => {
    const files = {
      ...FILES,
      'pupils.md':
        '# Pupils\n\n## Gardener\n\nGardeners mentor one.\n\n## Florist\n\nFlorists mentor two.\n',
    };
    const { answer } = (await botOn(files)).ask(
      'gardener vs florist: who takes others under their wing?',
    );
    expect(listSides(answer)).toEqual(['gardener: Gardener', 'florist: Florist']);
    expect(answer.headline).toMatch(/Nearest, by “mentor”:$/);
  });

  it('shows each as a whole where only what is related to the asked words is found', async () => {
    const files = { ...FILES, 'names.md': '# Names\n\n## Gardener\n\n- Lead: Ann\n- Leads: Bob\n' };
    const { answer } = (await botOn(files)).ask('gardener vs florist: who steers?');
    expect(answer.outcome).toBe('nearest');
    expect(listSides(answer).map((side) => side.split(':')[0])).toEqual(['gardener', 'florist']);
    expect(listSides(answer)[0]).not.toContain('Names');
  });
});
