import { expect, test } from 'vitest';
import { botOn, talk } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: producer, name: Executive producer }
  - { id: recruiter, name: Recruiter }
  - { id: art-director, name: Art director }
  - { id: office-manager, name: Office manager }
`,
  'about.md': `# About us

We are a studio of ninety people. The CEO is Annika Berg.

## Safety

The fire warden is the office manager. Each floor has a first aider. The deputy DSL is the recruiter. The designated safeguarding lead (DSL) is the art director.
`,
  'careers.md': `# Careers

Executive producers answer for a game. They report to the CEO and bring a recovery plan to the board.

To go to Principal, the CTO Mikael Ruud or the art director must second the case.

The recruiter writes the offer; the salary is approved by Karin Holm.
`,
  'glossary.md': `# Glossary

| Term | Meaning |
|---|---|
| DSL | designated safeguarding lead |
| GDD | game design document |
`,
  'teams.md': `# Teams

| Team | Lead | Channel |
|---|---|---|
| People | Karin Holm | #people |
| Tools | Oskar Lind | #tools |

The head of design is Tomasz Wrona.
`,
};

test.each([
  ['who is the CEO?', 'The CEO is Annika Berg.'],
  ["who's our CEO?", 'The CEO is Annika Berg.'],
  ['who is the CTO?', 'the CTO Mikael Ruud'],
  ['who is karin holm?', 'Lead: Karin Holm'],
  ['who is Oskar Lind', 'Lead: Oskar Lind'],
  ["who's the head of design?", 'The head of design is Tomasz Wrona.'],
])('who somebody is that no role is, is quoted: %s', async (question, said) => {
  const [answer] = talk(await botOn(FILES), question);
  expect(answer?.outcome).toBe('answered');
  expect(answer?.owners).toEqual([]);
  expect(answer?.passages[0]?.sentence).toContain(said);
});

test.each([
  ['who is the fire warden?', 'office-manager'],
  ['who is the DSL?', 'art-director'],
])('what somebody is called that a role is, names the role: %s', async (question, role) => {
  const [answer] = talk(await botOn(FILES), question);
  expect(answer?.outcome).toBe('answered');
  expect(answer?.owners.map((owner) => owner.role.id)).toEqual([role]);
});

test.each([
  'Ida Ros has a dog.',
  'Ida Ros is not the director.',
  'Ida Ros and Karin Holm share a desk.',
  'The salary is approved by Ida Ros.',
])('what tells of somebody does not tell who that is: %s', async (told) => {
  const [answer] = talk(
    await botOn({ ...FILES, 'told.md': `# Told\n\n${told}\n` }),
    'who is Ida Ros?',
  );
  expect(answer?.outcome).toBe('nearest');
});

test.each([
  ['who is the board?', 'who the “board” is'],
  ['who is the recovery?', 'who the “recovery” is'],
])('a role that only has to do with them is not them: %s', async (question, unsaid) => {
  const [answer] = talk(await botOn(FILES), question);
  expect(answer?.outcome).toBe('nearest');
  expect(answer?.owners).toEqual([]);
  expect(answer?.headline).toContain(unsaid);
});
