import { expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { botOn, places, talk } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: partnerships, name: School partnerships manager, aliases: [SPM] }
  - { id: engineer, name: Engineer }
  - { id: junior, name: Junior engineer }
  - { id: fire-warden, name: Fire warden }
  - { id: chef, name: Chef }
  - { id: dpo, name: Data protection officer, aliases: [DPO] }
`,
  'glossary.md': `# Glossary

| Term | Meaning |
|---|---|
| Awarding | the process in which grades are set |
| DPIA | Data protection impact assessment |
| Script | a pupil's answers to one paper |
| Seed | a script with a known mark |
| SPM | School partnerships manager |
`,
  'schools.md': `# Schools

## What does a school partnerships manager do?

Each of the managers has a region and visits its schools once a year.
`,
  'engineering.md': `# Engineering

| Level | Title | Scope |
|---|---|---|
| S1 | Junior engineer | tasks |
| S2 | Engineer | features |

## Lead engineer

Each squad has a lead engineer who decides about its architecture. It is a hat, not a level.

## Severities

| Severity | Meaning | First response | Who leads |
|---|---|---|---|
| Red | nobody can mark | 10 minutes | Head of engineering |
| Amber | one paper is stuck | an hour | On-call engineer |

## Data

| Task | Responsible |
|---|---|
| Data protection impact assessment (DPIA) | DPO |
`,
  'digital.md': `# Digital

## On call

The allowance is £180 a week.

| Level | Example | Answer within |
|---|---|---|
| P2 | one island is missing | 1 hour |

Claims are not paid for lunch. Claims are paid with the next payroll, on the 26th.

## Cafe

Cafe assistants serve once a week.
`,
  'house.md': `# House

## Kitchen

The Chef owns the kitchen.

## Alarm

If anything is on fire, call the Fire warden.
`,
};

async function ask(question: string): Promise<Answer> {
  const [answer] = talk(await botOn(FILES), question);
  if (answer === undefined) throw new Error('there is no answer');
  return answer;
}

test('terms that are compared are told by their entries, though one passage has both', async () => {
  const { outcome, headline } = await ask('what is the difference between a seed and a script?');
  expect([outcome, headline]).toEqual([
    'answered',
    "“Seed”: a script with a known mark; “Script”: a pupil's answers to one paper",
  ]);
});

test('who does something is asked of no glossary', async () => {
  const { outcome, owners } = await ask('who does the DPIA?');
  expect([outcome, owners[0]?.role.id]).toEqual(['answered', 'dpo']);
});

test('an entry that is only a role’s name in full describes no role', async () => {
  const answer = await ask('what does an SPM do?');
  expect([answer.outcome, places(answer)[0]]).toEqual([
    'answered',
    'What does a school partnerships manager do?',
  ]);
});

test('incidents by how bad they are are no levels, whoever leads them', async () => {
  expect((await ask('who leads a red one?')).headline).not.toMatch(/level/i);
  expect((await ask('what comes after red?')).headline).not.toMatch(/level/i);
});

test('a lead engineer is not the level that leads to engineers', async () => {
  const answer = await ask("what's a lead engineer here");
  expect([answer.outcome, places(answer)[0]]).toEqual(['answered', 'Lead engineer']);
});

test('what ails a thing counts where an article speaks of it', async () => {
  const { owners } = await ask('who do I call if the kitchen is on fire?');
  expect(owners.map(({ role }) => role.id)).not.toContain('chef');
});

test('how much is told by a sum, and not by the number of a code', async () => {
  const { passages } = await ask('how much do you get for being on call?');
  expect(passages[0]?.sentence).toBe('The allowance is £180 a week.');
});

test('when is told by the sentence that says when', async () => {
  const { passages } = await ask('when are claims paid?');
  expect(passages[0]?.sentence).toBe('Claims are paid with the next payroll, on the 26th.');
});

test('how old one has to be is not told by any span of time', async () => {
  expect((await ask('how old must you be to work in the cafe?')).outcome).not.toBe('answered');
});
