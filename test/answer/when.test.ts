import { describe, expect, it } from 'vitest';
import { botOn } from './packs.ts';

describe('when something is done', () => {
  const launch = async (told: string, question = 'when do we launch boats?') => {
    const bot = await botOn({
      'roles.yaml': 'roles:\n  - { id: pilot, name: Pilot }\n',
      'boats.md': `# Boats\n\n## Launch boats\n\nWe launch boats by crane${told}.\n`,
    });
    return bot.ask(question).answer.outcome;
  };

  it.each([
    ['', 'nearest'],
    [' on the first Monday of each month', 'answered'],
    [' once the paint is dry', 'answered'],
    [' at noon', 'answered'],
  ])('is told by a day or a condition: “by crane%s” is %s', async (told, outcome) => {
    expect(await launch(told)).toBe(outcome);
  });

  it('is not asked where it is asked how', async () => {
    expect(await launch('', 'how do we launch boats?')).toBe('answered');
  });
});
