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

it('is whoever that names, too, where an everywhere-word is asked beside the heading', async () => {
  const rule = "If you don't feel well enough to work, you must let your Bosun know by ten.";
  const places = ['deck', 'hold', 'mast', 'keel', 'bow', 'stern', 'rope', 'sail', 'pump'];
  const work = places.map(
    (place) =>
      `## The ${place}\n\n${place.length > 3 ? 'We work' : 'They rest'} at the ${place}.\n`,
  );
  const crew = await botOn({
    'roles.yaml': 'roles: [{ id: bosun, name: Bosun }, { id: cook, name: Cook }]',
    'sickness.md': `# Illness\n\n## The basics\n\n${rule} The Cook then closes the record.\n`,
    'work.md': `# Places\n\n${work.join('\n')}`,
  });
  const { answer } = crew.ask("who do I tell when I'm too sick to work?");
  expect([answer.outcome, ...answer.owners.map(({ role }) => role.id)]).toEqual([
    'answered',
    'bosun',
  ]);
});

it('is not whoever does something with it', async () => {
  const { answer } = (await bot('Rest is good.')).ask("I'm sick today, who do I tell?");
  expect([answer.outcome, answer.owners]).toEqual(['nearest', []]);
});
