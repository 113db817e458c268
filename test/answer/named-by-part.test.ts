import { describe, expect, it } from 'vitest';
import { botOn, talk } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: first-watch, name: First watch crew }
  - { id: night-desk, name: Night desk }
  - { id: harvest-council, name: Harvest Council }
  - { id: seed-board, name: Seed Board }
  - { id: purser, name: Purser }
  - { id: miller, name: Miller }
`,
  'watch.md': '# First watch crew\n\nThe first watch crew rings the bell and wakes the others.\n',
  'council.md': `# Harvest Council

The harvest council is elected in autumn.

## Meetings

The harvest council meets every Tuesday in the barn.
`,
  'board.md': '# Seed Board\n\nThe seed board keeps the seeds. It meets in spring.\n',
  'purser.md': '# Purser\n\nThe purser pays the wages and leads the scribes.\n',
  'lanterns.md': `# Lanterns

A lantern is replaced after three winters.

## Millers

Millers get a new lantern after two winters.
`,
  'promotion.md': `# Promotion

Promotions are decided in June. Whoever is refused may ask again after a year.
`,
  'scribes.md': '# Scribes\n\nScribes write. They sleep in the loft.\n',
};

async function ask(...questions: string[]) {
  const { outcome, intent, roles, owners, passages, topic } =
    talk(await botOn(FILES), ...questions).at(-1) ?? {};
  return {
    outcome,
    intent,
    topic,
    roles: roles?.map(({ id }) => id),
    owners: owners?.map(({ role }) => role.id),
    article: passages?.[0]?.passage.article,
  };
}

describe('a role is named by a part of its name', () => {
  it.each(["who's first watch?", 'who is the first watch', 'so what does the watch crew do?'])(
    'where it is asked for alone: %s',
    async (question) => {
      expect(await ask(question)).toMatchObject({
        outcome: 'answered',
        intent: 'describe',
        roles: ['first-watch'],
      });
    },
  );

  it('where one of those spoken of ends so', async () => {
    const compared = 'harvest council vs seed board';
    expect(await ask(compared, 'how often does the council meet?')).toMatchObject({
      roles: ['harvest-council'],
      topic: 'meet',
    });
    expect(await ask(compared, 'what does the board do?')).toMatchObject({
      outcome: 'answered',
      roles: ['seed-board'],
    });
  });

  it.each([
    ['what does the first one do?', 'harvest-council'],
    ['and the second one?', 'seed-board'],
    ['what do the others do?', 'harvest-council'],
  ])('or that is counted: %s', async (question, role) => {
    const thread =
      question === 'what do the others do?'
        ? ['harvest council vs seed board', 'and the seed board?']
        : ['harvest council vs seed board'];
    expect(await ask(...thread, question)).toMatchObject({ outcome: 'answered', roles: [role] });
  });

  it('and not by one word, nor where what follows is another thing', async () => {
    expect(await ask("who's night?")).toMatchObject({ roles: [] });
    const next = 'what is the council house?';
    expect(await ask('harvest council vs seed board', next)).not.toMatchObject({
      roles: ['harvest-council'],
    });
  });
});
