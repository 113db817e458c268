// Questions for the role to choose: "an AI developer or an ML engineer first?".

import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import type { Rolecall } from '../../src/rolecall.ts';
import { botOn, talk } from './packs.ts';

const ROLES = `roles:
  - { id: diver, name: Diver }
  - { id: netter, name: Netter }
`;

const PEARLS = `# The pearl house

## Diver

### Work

The Diver brings up shells and owns the boat.

### Which one to take on

Hire a Diver while the beds are deep and few.

## Netter

### Work

The Netter sorts shells and owns the scales.

### Which one to take on

Hire a Netter once more shells come in than one can sort.
`;

let bot: Rolecall;
beforeEach(async () => {
  bot = await botOn({ 'roles.yaml': ROLES, 'house.md': PEARLS });
});

const ask = (...questions: readonly [string, ...string[]]): Answer | undefined =>
  talk(bot, ...questions).at(-1);

describe('whether to take a role on', () => {
  it.each([
    'when would we need a netter?',
    'do we need a netter at all?',
    'why should we hire a netter?',
    'so when do startups hire a netter?',
  ])('is told by what it is hired for: %s', (question) => {
    const [shown] = ask(question)?.passages ?? [];
    expect(shown?.passage.text).toBe('Hire a Netter once more shells come in than one can sort.');
  });

  it('is not told by whom the role hires', async () => {
    const house = PEARLS.replace(
      'Hire a Netter once more shells come in than one can sort.',
      'A Netter may hire two hands.',
    );
    bot = await botOn({ 'roles.yaml': ROLES, 'house.md': house });
    const [shown] = ask('do we need a netter?')?.passages ?? [];
    expect(shown?.passage.text).toContain('sorts shells');
  });
});

describe('which of two roles to choose', () => {
  it.each([
    'should we hire a diver or a netter?',
    'diver or netter first?',
    'we have budget for just one hire to fill the cellar with shells, a diver or a netter?',
    'if we can only afford one, diver or netter?',
    'a diver or a netter, whom to pick?',
    'Diver or netter - when do you take which?',
    'we only have money for one person. better to get a netter or a diver?',
    'which one do we need, a diver or a netter?',
    'which is the better choice, diver or netter?',
    'who do we need more, netters or divers?',
    'would you go for a diver or rather a netter?',
    'we have money for one person and no pearls yet. which one do we get?',
  ])('is told by what each is chosen for: %s', (question) => {
    const answer = ask(question);
    expect([answer?.outcome, answer?.intent]).toEqual(['answered', 'compare']);
    expect(answer?.rows.map(({ aspect }) => aspect)).toEqual(['Which one to take on']);
    expect(answer?.passages.slice(0, 2).map(({ passage }) => passage.text)).toEqual(
      expect.arrayContaining([
        'Hire a Diver while the beds are deep and few.',
        'Hire a Netter once more shells come in than one can sort.',
      ]),
    );
  });

  it.each([
    ['who is to be asked', 'who do I ask first, the diver or the netter?'],
    ['a whole comparison', 'diver or netter?'],
    ['what somebody wants to be', 'which should I rather become, a diver or a netter?'],
    ['another topic', 'who owns the boat, the diver or the netter?'],
    ['what one is needed for', 'which one do we need for the boat?'],
    ['which of two things', 'we have two boats, which one should we take?'],
    ['what they get', 'does a diver or a netter get more money?'],
    ['whom they take on', 'does a diver or a netter hire?'],
  ])('is not asked by %s', (_, question) => {
    expect(ask(question)?.rows.map(({ aspect }) => aspect)).not.toEqual(['Which one to take on']);
  });

  it('is told by all that differs where nothing says what each is chosen for', async () => {
    const silent = PEARLS.replaceAll(/^Hire a (Diver|Netter) .+$/gm, 'The $1 eats at noon.');
    bot = await botOn({
      'roles.yaml': ROLES,
      'house.md': silent.replaceAll('Which one to take on', 'Meals'),
    });
    const answer = ask('should we get a diver or a netter first?');
    expect(answer?.rows.map(({ aspect }) => aspect)).toContain('Work');
  });

  it('stays what the thread is about', () => {
    const [shown] = ask('do we need a diver?', 'and a netter?')?.passages ?? [];
    expect(shown?.passage.text).toContain('Hire a Netter');
  });

  it('is asked of no other role by its name alone', () => {
    expect(ask('diver or netter first?', 'and the diver?')?.intent).toBe('describe');
  });
});
