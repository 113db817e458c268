import { beforeEach, describe, expect, it } from 'vitest';
import type { Rolecall } from '../../src/rolecall.ts';
import { botOn, talk } from '../answer/packs.ts';

let bot: Rolecall;
beforeEach(async () => {
  bot = await botOn({
    'roles.yaml': `roles:
  - { id: tester, name: Tester }
  - { id: texter, name: Texter }
  - { id: pilot, name: Harbour pilot, aliases: [Pilot] }
  - { id: keeper, name: Kiln keeper }
  - { id: sre, name: SRE }
  - { id: lead-welder, name: Lead welder }
  - { id: welder, name: Welder }
`,
    'roles.md': `# Roles

## Tester

The tester owns test plans.

## Texter

The texter owns the posts.

## Harbour pilot

The harbour pilot owns the tide tables.

## Kiln keeper

The kiln keeper owns the kiln.

## SRE

The SRE owns uptime.

## Lead welder

The lead welder owns the torches.

## Welder

The welder owns the seams.
`,
  });
});

/** Ids of the roles that a question is read to name. */
function rolesOf(question: string): readonly string[] {
  return talk(bot, question)[0]?.roles.map(({ id }) => id) ?? [];
}

describe('a slip in a role’s name', () => {
  it.each([
    ['a letter too few', '/role-compare harbour plot vs kiln keeper', ['pilot', 'keeper']],
    ['swapped letters', 'compare the harbuor pilot and the klin keeper', ['pilot', 'keeper']],
    ['swapped letters of an acronym', 'SER vs pilot', ['sre', 'pilot']],
    ['words written as one', 'what does the kilnkeeper do?', ['keeper']],
    ['words written as one with a slip', 'what do harborpilots do?', ['pilot']],
    ['a word torn apart', 'what does the har bour pilot do?', ['pilot']],
    ['a slip in the first letter', 'what does the jiln keeper do?', ['keeper']],
    ['a letter before the first', '/role-compare wkiln keeper vs tester', ['keeper', 'tester']],
    ['the longer of two names', 'what does the leadwelder do?', ['lead-welder']],
    ['a slip in the longer of two names', 'what does the lead wleder do?', ['lead-welder']],
  ])('is mended where one role is meant: %s', (_what, question, roles) => {
    expect(rolesOf(question)).toEqual(roles);
  });

  it.each(['what does Hester do?', 'what does the sea do?', 'what does the keep do?'])(
    'is not seen in another word: %s',
    (question) => {
      expect(rolesOf(question)).toEqual([]);
    },
  );

  it.each([
    ['/role-compare tezter vs pilot', '/role-compare Texter vs pilot'],
    ['/role-compare pilot vs tezters', '/role-compare pilot vs Texter'],
    ['what does the tezter do?', 'what does the Texter do?'],
    ['does the tezter own the kiln?', 'does the Texter own the kiln?'],
    ['hello, who owns the plans of the tezter?', 'hello, who owns the plans of the Texter?'],
  ])('is asked back where several may be meant: %s', (question, chosen) => {
    const [answer] = talk(bot, question);
    expect(answer).toMatchObject({
      outcome: 'clarify',
      headline: 'Do you mean Tester or Texter?',
      choices: [{ id: 'tester' }, { id: 'texter' }],
    });
    expect(question.replace(answer?.unclear ?? '', 'Texter')).toBe(chosen);
  });

  it('is asked back in a thread too', () => {
    const [, answer] = talk(bot, 'what does the kiln keeper do?', 'and the tezter?');
    expect(answer?.headline).toBe('Do you mean Tester or Texter?');
  });

  it('is looked for in a long text without haste and without delay', () => {
    const started = performance.now();
    const text = 'kilm keepar harbur pilod jlin '.repeat(1_300);
    bot.ask(`what does the ${text} do?`);
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
