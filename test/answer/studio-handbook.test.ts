import { describe, expect, it, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { botOn, places, talk } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: producer, name: Producer }
  - { id: qa-lead, name: QA lead }
  - { id: live-ops, name: Live ops manager }
  - { id: vet, name: Veterinary surgeon, aliases: [vet] }
  - { id: practice-manager, name: Practice manager, aliases: [PM] }
  - { id: head-of-finance, name: Head of finance }
`,
  'seasons.md': `# Timeline of a season

| Weeks before | What | Owner |
|---|---|---|
| 4 | feature freeze | Producer |
| 2 | content lock | Live ops manager |
| 1 | certification passed | QA lead |
| 0 | season opens | Live ops manager |

## Jobs

Producers plan sprints and keep the schedule.

QA leads write the test plan.

Live ops managers chair the go/no-go.
`,
  'about.md': `# Welcome

About 310 people work here, of whom 74 are vets and 96 are nurses. Two vets are on call at night.

Our practice management system (PMS) is called VetDesk. We moved to it in 2022.
`,
  'time-off.md': `# Time off

## Annual leave

Everyone gets 25 days a year plus bank holidays, and three more of them after five years with us. Ask four weeks ahead.

## Pawternity

Two paid days when you take on a dog.

## Parental leave

Sweden: 90 % of pay for 6 months. UK: 20 weeks of full pay.

## Probation

Bonuses are paid once someone has been with us for six months following the probation period.
`,
  'money.md': `# Spending: who approves what

| Amount | Approver |
|---|---|
| up to £750 | Practice manager |
| £750 – £10,000 | Head of finance |
| over £10,000 | The board |
`,
  'claims.md': `# Insurers

| Insurer | Direct claims |
|---|---|
| BudgetPet | no |
| Tailwise | yes, by phone |
`,
};

/** What an answer says: its first line, and what it quotes. */
function textOf({ headline, passages }: Answer): string {
  return [headline, ...passages.map(({ passage }) => passage.text)].join('\n');
}

async function ask(question: string): Promise<Answer> {
  const [answer] = talk(await botOn(FILES), question);
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

describe('a timetable with owners is no ladder', () => {
  it.each([
    'producer vs QA lead',
    'what’s the next level after producer?',
    'what level is a QA lead?',
  ])('%s', async (question) => {
    const { headline } = await ask(question);
    expect(headline).not.toMatch(/\(\d\)|next level after Producer|levels?\./);
  });

  it('so that a role in several of its rows is one role', async () => {
    const answer = await ask('what does a live ops manager do?');
    expect(answer.outcome).toBe('answered');
    expect(textOf(answer)).toContain('Live ops managers chair the go/no-go.');
  });
});

test('a career ladder may have a column on incidents', async () => {
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: engineer, name: Engineer }\n',
    'ladder.md': `# Career ladder

| Level | Scope | Incident response |
|---|---|---|
| Engineer | a task | joins calls |
| Senior engineer | a project | leads calls |
| Staff engineer | an area | writes reviews |
`,
  });
  const [answer] = talk(bot, 'what comes after senior engineer?');
  expect(answer?.headline).toContain('The next level after Senior engineer is Staff engineer.');
});

describe('how many people there are', () => {
  it('is told by the sentence that counts them', async () => {
    const answer = await ask('how many vets do we have?');
    expect(answer.outcome).toBe('answered');
    expect(textOf(answer)).toContain('74 are vets');
  });

  it.each(['how many practice managers are there?', 'how many people can be off at once?'])(
    'is not told by another number: %s',
    async (question) => {
      expect((await ask(question)).outcome).not.toBe('answered');
    },
  );
});

test('a holiday is what its own section tells, below a title that all have', async () => {
  const answer = await ask('how many days holiday do I get?');
  expect(answer.outcome).toBe('answered');
  expect(places(answer)[0]).toBe('Annual leave');
});

test('a country that no article names is not told of', async () => {
  const { outcome, headline } = await ask('what is the parental leave in germany?');
  expect(outcome).toBe('nearest');
  expect(headline).toContain("don't mention “germany”");
});

test.each([
  ['who can approve £600 of swabs?', 'up to £750'],
  ['who can approve a £60,000 ultrasound scanner?', 'over £10,000'],
  ['who is allowed to spend 8k on a new autoclave?', '£750 – £10,000'],
])('who decides on an amount comes near, whatever the money is for: %s', async (question, row) => {
  const { outcome, passages } = await ask(question);
  expect(outcome).toBe('nearest');
  expect(passages[0]?.sentence).toContain(row);
});

test('a name that ends in -wise is a name', async () => {
  const answer = await ask('what about Tailwise?');
  expect(places(answer)[0]).toBe('Insurers');
});

test('“used by” asks for a day where it begins with “when”', async () => {
  const { intent } = await ask('when do carried over days have to be used by?');
  expect(intent).toBe('search');
});
