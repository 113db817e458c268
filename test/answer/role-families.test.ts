// Roles that include others: a family and its members.
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { createRolecall } from '../../src/rolecall.ts';
import { pack } from '../helpers.ts';
import { botOn, talk } from './packs.ts';

const ROLES = `roles:
  - { id: nurse, name: Nurse, includes: [junior-nurse, senior-nurse, lead-nurse] }
  - { id: junior-nurse, name: Junior nurse }
  - { id: senior-nurse, name: Senior nurse }
  - { id: lead-nurse, name: Lead nurse }
  - { id: porter, name: Porter }
`;
const MEMBERS = {
  'junior.md':
    '# Junior nurse\n\nJunior nurses take temperatures and make the beds of one bay.\n\n## Training\n\nJunior nurses spend a day a week in class.\n',
  'senior.md':
    '# Senior nurse\n\nSenior nurses run a bay and hand out medicine.\n\n## Training\n\nSenior nurses teach one course a year.\n',
  'lead.md': '# Lead nurse\n\nLead nurses own the ward’s rota and its budget.\n',
  'porter.md':
    '# Porter\n\nPorters move patients and beds between wards.\n\n## Training\n\nPorters train for a week in lifting.\n',
};
const OWN = {
  'nurse.md': `# Nurse

A nurse looks after patients on a ward.

## Uniform

Nurses wear blue.

## Breaks

Nurses take two breaks in a shift.
`,
};

async function ask(files: Readonly<Record<string, string>>, question: string): Promise<Answer> {
  return (await botOn({ 'roles.yaml': ROLES, ...files })).ask(question).answer;
}

function speakers({ passages }: Answer): string[] {
  return passages.flatMap(({ passage }) => passage.roles);
}

describe('what a family does', () => {
  test('is answered from its members where it has no passages of its own', async () => {
    const answer = await ask(MEMBERS, 'what does a nurse do?');
    expect(answer).toMatchObject({ outcome: 'answered', roles: [{ id: 'nurse' }] });
    expect(new Set(speakers(answer))).toEqual(
      new Set(['junior-nurse', 'senior-nurse', 'lead-nurse']),
    );
  });

  test('is answered from its own passages alone where there are enough', async () => {
    const answer = await ask({ ...MEMBERS, ...OWN }, 'what does a nurse do?');
    expect(new Set(speakers(answer))).toEqual(new Set(['nurse']));
  });

  test('begins with its own passage where there are few', async () => {
    const few = { 'nurse.md': '# Nurse\n\nA nurse looks after the patients on a ward.\n' };
    const answer = await ask({ ...MEMBERS, ...few }, 'what does a nurse do?');
    expect(speakers(answer)[0]).toBe('nurse');
    expect(speakers(answer)).toContain('senior-nurse');
  });

  test('on a topic comes from the member that speaks of it', async () => {
    const answer = await ask({ ...MEMBERS, ...OWN }, 'what do nurses do about medicine?');
    expect(answer.outcome).toBe('answered');
    expect(speakers(answer)).toEqual(['senior-nurse']);
    const own = await ask({ ...MEMBERS, ...OWN }, 'how many breaks does a nurse take?');
    expect(speakers(own)[0]).toBe('nurse');
  });

  test('without includes the same role knows nothing of them', async () => {
    const roles = ROLES.replace(', includes: [junior-nurse, senior-nurse, lead-nurse]', '');
    const bot = createRolecall(await pack({ 'roles.yaml': roles, ...MEMBERS }));
    expect(bot.ask('what does a nurse do?').answer.outcome).toBe('no-answer');
  });
});

test('who owns a thing is the member', async () => {
  const answer = await ask({ ...MEMBERS, ...OWN }, 'who owns the rota?');
  expect(answer.owners.map(({ role }) => role.id)).toEqual(['lead-nurse']);
});

describe('a comparison', () => {
  test('of a family uses the passages of its members, heading by heading', async () => {
    const answer = await ask(MEMBERS, 'nurse vs porter');
    expect(answer.roles.map(({ id }) => id)).toEqual(['nurse', 'porter']);
    const training = answer.rows.find(({ aspect }) => aspect === 'Training');
    expect(training?.cells.map(({ text }) => text !== null)).toEqual([true, true]);
    expect(speakers(answer)).toContain('junior-nurse');
  });

  test.each([
    ['senior vs lead nurse', ['senior-nurse', 'lead-nurse']],
    ['junior nurse vs senior', ['junior-nurse', 'senior-nurse']],
    ['what is the difference between a senior and a lead nurse?', ['senior-nurse', 'lead-nurse']],
    ['junior nurses or lead nurses?', ['junior-nurse', 'lead-nurse']],
    ['nurse vs lead nurse', ['nurse', 'lead-nurse']],
    ['nurse vs senior', ['nurse', 'senior-nurse']],
    ['/role-compare senior/lead nurse', ['senior-nurse', 'lead-nurse']],
    ['/role-compare porter vs nurse', ['porter', 'nurse']],
  ])('%s', async (question, roles) => {
    const answer = await ask(MEMBERS, question);
    expect(answer.roles.map(({ id }) => id)).toEqual(roles);
    expect(answer).toMatchObject({ outcome: 'answered', intent: 'compare' });
  });
});

test('a follow-up goes from the family to a member', async () => {
  const bot = await botOn({ 'roles.yaml': ROLES, ...MEMBERS });
  const [, second] = talk(bot, 'what does a nurse do?', 'and the lead one?');
  expect(second?.roles.map(({ id }) => id)).toEqual(['lead-nurse']);
});

test('a family without articles of its own lists those of its members', async () => {
  const bot = await botOn({ 'roles.yaml': ROLES, ...MEMBERS });
  const nurse = bot.catalog().roles.find(({ role }) => role.id === 'nurse');
  expect(nurse?.articles.map(({ path }) => path)).toEqual(['junior.md', 'senior.md', 'lead.md']);
});
