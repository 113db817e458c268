import { expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { createRolecall } from '../../src/rolecall.ts';
import { pack } from '../helpers.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: people-partner, name: People partner }
  - { id: payroll-lead, name: Payroll lead }
  - { id: technology-lead, name: Workplace technology lead }
  - { id: security-lead, name: Security lead }
  - { id: duty-engineer, name: Duty engineer }
  - { id: release-captain, name: Release captain }
  - { id: data-lead, name: Data lead }
  - { id: brand-editor, name: Brand editor }
`,
  'people.md': `# People

## Annual leave

The people partner approves leave requests. Up to five days may be carried over to the next leave year.

## Bereavement

Compassionate leave is granted by the people partner.

## Notice periods

A resignation is given in writing; the notice period is three months. The people partner holds the exit interview.

## Payroll

The payroll lead runs payroll on the 25th and reimburses expense claims.

## Salary reviews

The payroll lead reviews salaries each April.
`,
  'technology.md': `# Technology

## Equipment

The workplace technology lead purchases laptops and repairs damaged devices.

## Social media

The brand editor holds the credentials of the social media accounts.

## Account recovery

The workplace technology lead handles account recovery and multi-factor authentication.

## Security incidents

Phishing, lost devices and data breaches go to the security lead.

## Outages

The duty engineer is on call and acts as incident commander during an outage.

## Deployments

The release captain approves deployments and performs rollbacks. A change freeze applies in December.

## Models

The data lead operates model training and inference services.
`,
};

async function ask(question: string): Promise<Answer> {
  return createRolecall(await pack(FILES)).ask(question).answer;
}

test.each([
  ['who signs off my holidays?', 'Annual leave'],
  ['what about leftover days?', 'Annual leave'],
  ['my grandad died, who gives me time off?', 'Bereavement'],
  ['who do I tell that I got another job?', 'Notice periods'],
  ['who hears that I am handing in my papers?', 'Notice periods'],
  ['who cuts the cheques?', 'Payroll'],
  ['who do I tell that I switched banks?', 'Payroll'],
  ['when do raises happen?', 'Salary reviews'],
  ['my laptop died, who can help?', 'Equipment'],
  ['who buys new macs?', 'Equipment'],
  ['who has the twitter passwords?', 'Social media'],
  ['I lost my authenticator', 'Account recovery'],
  ['I clicked a dodgy link', 'Security incidents'],
  ['somebody nicked my phone', 'Security incidents'],
  ['who gets woken up at 3am?', 'Outages'],
  ['who is called when the site goes down?', 'Outages'],
  ['who can undo a bad deploy?', 'Deployments'],
  ['can we ship over christmas?', 'Deployments'],
  ['who babysits the models?', 'Models'],
])('%s', async (question, heading) => {
  const { outcome, passages } = await ask(question);
  expect(['answered', 'nearest']).toContain(outcome);
  expect(passages[0]?.passage.heading.at(-1)).toBe(heading);
});

test.each([
  'who waters the plants?',
  'who is the fire warden?',
  'who negotiates the office lease?',
  'who decides on stock options?',
  'who runs the summer party?',
  'who speaks to journalists?',
  'who labels the images?',
  'who writes the release notes?',
  "I'll be in the canteen, can you come?",
])('%s is not answered', async (question) => {
  expect((await ask(question)).outcome).not.toBe('answered');
});
