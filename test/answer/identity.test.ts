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

The fire warden is the office manager. Each floor has a first aider.
`,
  'careers.md': `# Careers

Executive producers answer for a game. They report to the CEO and bring a recovery plan to the board.

To go to Principal, the CTO Mikael Ruud or the art director must second the case.

The recruiter writes the offer; the salary is approved by Karin Holm.
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

test('what somebody is called that a role is, names the role', async () => {
  const [answer] = talk(await botOn(FILES), 'who is the fire warden?');
  expect(answer?.outcome).toBe('answered');
  expect(answer?.owners.map(({ role }) => role.id)).toEqual(['office-manager']);
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
