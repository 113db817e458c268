import { describe, expect, it } from 'vitest';
import { botOn } from '../packs.ts';

describe('a career path', () => {
  const ROLES = 'roles:\n  - { id: miller, name: Miller }\n  - { id: carter, name: Carter }\n';
  const LADDER = `# Levels of millers

| Level | Title         | Sacks |
| ----- | ------------- | ----- |
| W1    | Junior miller | ten   |
| W2    | Senior miller | fifty |
`;
  const CAREERS = `# Working here

## Career paths

### Miller

Millers often become corn buyers or run a mill of their own.

### Carter

Carters buy a second cart.
`;

  it('is told from the articles that have a heading for it, before a ladder', async () => {
    const bot = await botOn({ 'roles.yaml': ROLES, 'levels.md': LADDER, 'careers.md': CAREERS });
    for (const ask of [
      'what is the career path of a miller?',
      'which career path does a miller have',
    ])
      expect(bot.ask(ask).answer.passages[0]?.passage.text).toContain('corn buyers');
    expect(bot.ask('which career path is there?').answer.levels).toBeUndefined();
    // of levels the ladder alone speaks
    expect(bot.ask('which levels does a miller have?').answer.levels).toHaveLength(2);
  });

  it('is told from the ladder where nothing else tells it, or where the ladder stands below that heading', async () => {
    const bots = [
      await botOn({ 'roles.yaml': ROLES, 'levels.md': LADDER }),
      await botOn({
        'roles.yaml': ROLES,
        'levels.md': LADDER.replace('\n|', '\n## Career path\n\n|'),
      }),
    ];
    for (const bot of bots)
      expect(bot.ask('what is the career path of a miller?').answer.levels).toHaveLength(2);
  });
});
