import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { botOn, talk } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: em, name: Engineering manager, aliases: [EM] }
  - { id: lead, name: Tech lead }
  - { id: security, name: Security team, aliases: [Security] }
  - { id: helpdesk, name: Helpdesk, aliases: [IT] }
  - { id: recruiter, name: Recruiter }
  - { id: hiring-manager, name: Hiring manager }
  - { id: people, name: People team }
  - { id: tracking, name: Tracking team }
  - { id: carriers, name: Carriers team }
`,
  'teams.md': `# Teams

| Team | Owns | Size |
|---|---|---|
| Tracking team | tracking page, mails | 8 |
| Carriers team | label printing | 11 |

## Carriers

Tech lead: Raj Malhotra; the desk is vacant until January.
`,
  'it-and-office.md': `# IT and the office

## Equipment

A laptop, and 1 external monitor for home.
`,
  'security.md': `# Security

## Access

The data officer (Dr. Hahn, external) approves each case of customer data.

## Keys

Secrets in code? Rotate first, then delete. API keys are rotated every 90 days by the owning team, the root keys only by the security team.
`,
  'levels.md': `# Levels

## Tech lead vs engineering manager

**Tech lead**: is a hat, not a level. Leads the technical direction.

**Engineering manager**: people first. Salary proposals and budget.
`,
  'hiring.md': `# Hiring

## Who does what

| Step | Hiring manager | Recruiter | People team |
|---|---|---|---|
| Posting on boards | I | R | |
| Offer (salary) | A | C | R |

R = does it, A = answers for it / has the last word, C = is consulted, I = is told

## Loop

Debrief within 24 h after the last interview.
`,
  'time-off.md': `# Holidays and time off

You've got 30 days of annual leave. Part-timers get less of it, and whoever starts within the year gets a part. Ask for it in the tool, two weeks before.

## Parental leave

Tell us 7 weeks ahead.

## Working from abroad

Up to 40 days a year.
`,
  'on-call.md': `# On-call

| Sev | What it means | Who gets woken |
|---|---|---|
| SEV1 | customers can't pay | Helpdesk, Recruiter is informed |
| SEV2 | one feature is degraded | nobody |
`,
};

async function ask(question: string): Promise<Answer | undefined> {
  return talk(await botOn(FILES), question)[0];
}

describe('nobody is named', () => {
  it.each([
    ['who owns monitoring?', 'a monitor is no monitoring, and an article on more than the role'],
    ['who approves customer data?', 'the sentence says who does, and that is no role'],
    ['who rotates api keys?', 'others do, and the role does something else'],
    ['who owns post?', 'posting is no post'],
    ['who owns salaries?', 'what brackets add, and another thing of that kind'],
    ['a journalist wrote me, who answers?', 'a deed alone'],
    ['who needs a laptop?', 'whom it is for'],
  ])('%s (%s)', async (question) => {
    const answer = await ask(question);
    expect([answer?.owners, answer?.outcome === 'answered' && answer.intent]).toEqual([[], false]);
  });
});

describe('the owner is named', () => {
  it.each([
    ['who has the last word on an offer?', 'hiring-manager'],
    ['who is responsible for the offer?', 'people'],
    ['who gets woken for a SEV1?', 'helpdesk'],
    ['which team do I ping about the tracking page being down?', 'tracking'],
  ])('%s', async (question, owner) => {
    const answer = await ask(question);
    expect([answer?.outcome, ...(answer?.owners ?? []).map(({ role }) => role.id)]).toEqual([
      'answered',
      owner,
    ]);
  });
});

it.each([
  ['how many people are in the carriers team?', 'Size: 11'],
  ['what does SEV1 mean?', "What it means: customers can't pay"],
])('is told by a row of a table: %s', async (question, said) => {
  const answer = await ask(question);
  expect(answer?.outcome).toBe('answered');
  expect(answer?.passages[0]?.passage.text).toContain(said);
});

it('the asked words tell more than what the title says for them', async () => {
  expect((await ask('annual leave?'))?.passages[0]?.passage.text).toContain('30 days');
});

it('counts no interviews by the hours after one', async () => {
  expect((await ask('how many interviews are there?'))?.outcome).not.toBe('answered');
});

it('tells two roles apart by the section that is headed by both, and not by who is one', async () => {
  const answer = await ask('difference between a tech lead and an EM');
  expect(answer?.outcome).toBe('answered');
  expect(answer?.passages[0]?.passage.heading).toEqual(['Tech lead vs engineering manager']);
});
