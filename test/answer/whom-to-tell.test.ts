import { expect, it } from 'vitest';
import { botOn } from './packs.ts';

const bot = (rule: string) =>
  botOn({
    'roles.yaml':
      'roles:\n  - { id: bosun, name: Bosun }\n  - { id: crew-desk, name: Crew desk }\n  - { id: cook, name: Cook }\n',
    'sickness.md': `# Sickness

## The basics

${rule} The Cook then closes the record of the sickness.
`,
  });

it.each([
  [
    "If you don't feel well, you must let your Bosun and a member of the Crew desk know by ten.",
    ['bosun', 'crew-desk'],
  ],
  ['When it happens, please contact the Crew desk.', ['crew-desk']],
])('is whoever an instruction under the heading names: %s', async (rule, expected) => {
  const { answer } = (await bot(rule)).ask("I'm sick today, who do I tell?");
  expect(answer.outcome).toBe('answered');
  expect(answer.owners.map(({ role }) => role.id).sort()).toEqual(expected);
});

it('is not whoever does something with it', async () => {
  const { answer } = (await bot('Rest is good.')).ask("I'm sick today, who do I tell?");
  expect([answer.outcome, answer.owners]).toEqual(['nearest', []]);
});
