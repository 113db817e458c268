import { describe, expect, it } from 'vitest';
import { botOn, talk } from './packs.ts';

const ROLES = `roles:
  - { id: board, name: Board }
  - { id: clerk, name: Clerk }
  - { id: chair, name: Chair }
  - { id: office-manager, name: Office manager }
  - { id: volunteer, name: Volunteer, aliases: [Volunteers] }
  - { id: security, name: Security team }
  - { id: steward, name: Steward }
  - { id: porter, name: Porter }
  - { id: user, name: User }
`;

async function ask(article: string, question: string) {
  const [answer] = talk(await botOn({ 'roles.yaml': ROLES, 'page.md': article }), question);
  return answer;
}

/** The outcome for a question on one article, and the owners that are named. */
async function ownersOf(article: string, question: string) {
  const { outcome, owners } = (await ask(article, question)) ?? { outcome: '', owners: [] };
  return [outcome, ...owners.map(({ role }) => role.id)];
}

describe('“non-”', () => {
  const article = '# Fair\n\nVolunteers are non-paid helpers who run the fair.\n';

  it('denies that word alone', async () => {
    expect((await ask(article, 'do volunteers run the fair?'))?.headline).toMatch(/^Yes:/);
    expect(await ownersOf(article, 'who runs the fair?')).toEqual(['answered', 'volunteer']);
  });
});

describe('nobody owns by a delegation', () => {
  it.each([
    ['The Board never delegates the audit to the Clerk.', 'who does the audit?'],
    ['Nobody may delegate the signing of contracts to the Clerk.', 'who signs contracts?'],
    ['The statutes may not be amended by a vote of the Board.', 'who amends the statutes?'],
  ])('that does not come about: %s', async (text, question) => {
    expect((await ownersOf(`# Rules\n\n${text}\n`, question))[0]).not.toBe('answered');
  });

  it('that is only possible, before whoever does it', async () => {
    const text = 'The Chair can delegate the approval of leave to the Clerk while on holiday.';
    expect(await ownersOf(`# Leave\n\n${text}\n`, 'who approves leave?')).not.toContain('clerk');
  });
});

describe('a thing by which a team is called', () => {
  const article =
    '# Rules\n\n## Security team\n\nThe Security team answers alerts.\n\n## Office\n\nThe Office manager is responsible for the security badges.\n';

  it.each(['who is responsible for security?', 'who do I ask about security?'])(
    'is not owned by whoever has a part of it: %s',
    async (question) => {
      expect(await ownersOf(article, question)).not.toContain('office-manager');
    },
  );
});

describe('a sentence on two roles is no difference', () => {
  it.each([
    'While the Steward is away, the Porter opens the mail.',
    'There is no difference: the Steward signs cheques, and the Porter signs cheques.',
    'The Steward keeps two different ledgers, and the Porter reads them every week.',
    'It is a myth that the Steward signs the forms, while the Porter drives the van.',
    'Unlike the Steward, who lays stone, the Porter works at night, whereas guests sleep.',
  ])('%s', async (text) => {
    const rows = (await ask(`# House\n\n${text}\n`, 'how does the steward differ from the porter?'))
      ?.rows;
    expect(rows?.map(({ aspect }) => aspect)).not.toContain('Difference');
  });
});

it('nobody owns what is done for them', async () => {
  const article = '# Plans\n\n## User stories\n\nWe write requirements before the first sketch.\n';
  expect((await ownersOf(article, 'who writes the requirements?'))[0]).not.toBe('answered');
});

describe('a heading gives what is below it to its role', () => {
  it.each([
    ['# New laptops: Office manager\n\nScreens are ordered on Mondays.\n', 'who orders screens?'],
    [
      '# Office manager\n\nWhen a manager leaves, the keys are collected.\n',
      'who collects the keys?',
    ],
    [
      '# House\n\n## Office manager\n\nInvoices approved by a guest are paid on Fridays.\n',
      'who pays invoices?',
    ],
  ])('%s', async (article, question) => {
    expect(await ownersOf(article, question)).toEqual(['answered', 'office-manager']);
  });
});

it.each([
  ['who deals with underperformance?', 'leadership-team'],
  ['who owns the budget of the yard?', 'finance'],
])(
  'is neither who is named across an “&”, nor whom one only has to do with: %s',
  async (question, other) => {
    const bot = await botOn({
      'roles.yaml': `roles:
  - { id: foreman, name: Foreman }
  - { id: leadership-team, name: Leadership team }
  - { id: finance, name: Finance }
`,
      'foreman.md': `# Foreman

## People Leadership & Team Health

- Manages performance, and deals with underperformance early and fairly.

## Budget

Owns the budget of the yard, and asks for more where it is spent.

## Whom the foreman meets

| Who | Nature of interaction |
|---|---|
| Finance | Budget ownership of the yard, and hiring |
| Leadership team | Plans for the yard |
`,
    });
    expect(bot.ask(question).answer.owners.map(({ role }) => role.id)).not.toContain(other);
  },
);
