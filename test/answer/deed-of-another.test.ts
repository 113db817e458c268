import { describe, expect, it } from 'vitest';
import { houseBook, talk } from './packs.ts';

const ROLES = [
  'Clerk',
  'Bookkeeper',
  'Caretaker',
  'Manager',
  'Associate',
  'Cook',
  'Bursar',
  'Volunteer coordinator',
];

/** Who is named firmly. */
async function ownersOf(text: string, question: string): Promise<readonly string[]> {
  const [answer] = talk(await houseBook(ROLES, text), question);
  return answer?.outcome === 'answered' ? answer.owners.map(({ role }) => role.id) : [];
}

describe('of several deeds in one sentence each has its own doer', () => {
  const CHAIN =
    'Plans are drawn by an architect, priced by the bookkeeper and signed by the manager.';
  const HELP = 'The bookkeeper, with help from the clerk, audits the till.';
  const PAGES = 'The manager writes trailer briefs in spring and approves page texts.';
  it.each([
    [CHAIN, 'who draws plans?', []],
    [CHAIN, 'who prices plans?', ['bookkeeper']],
    [HELP, 'who audits the till?', []],
    [PAGES, 'who approves trailers?', []],
    [PAGES, 'who approves page texts?', ['manager']],
    ['The clerk packs parcels, which are weighed by a courier.', 'who packs parcels?', ['clerk']],
  ])('%s | %s', async (text, question, owners) => {
    expect(await ownersOf(text, question)).toEqual(owners);
  });
});

describe('an exception is no part of its rule', () => {
  const BILLS = 'All letters, except bills, are opened by the clerk.';
  const RENT = 'All invoices other than rent are paid by the bookkeeper.';
  it.each([
    [BILLS, 'who opens letters?', ['clerk']],
    [BILLS, 'who opens bills?', []],
    [RENT, 'who pays invoices?', ['bookkeeper']],
    [RENT, 'who pays rent?', []],
    [
      'Not the clerk but the caretaker handles parking permits.',
      'who handles parking permits?',
      ['caretaker'],
    ],
  ])('%s | %s', async (text, question, owners) => {
    expect(await ownersOf(text, question)).toEqual(owners);
  });
});

describe('what another sentence or part says more of', () => {
  const PRICES = 'The bursar sets prices in points. Prices in real money are set by Publishing.';
  const FREEZE =
    'Exceptions to the freeze are granted by the manager. For the old game the associate grants them.';
  const XRAYS = 'Pregnant staff must not carry crates; tell your bursar as early as you can.';
  const STOCK = 'The manager orders the stock. The clerk handles it from there.';
  it.each([
    [PRICES, 'who sets the prices in points?', ['bursar']],
    [PRICES, 'who sets the real money prices?', []],
    [FREEZE, 'who grants exceptions for the old game freeze?', []],
    [XRAYS, 'who carries crates?', []],
    [STOCK, 'who orders the stock?', ['manager']],
    [
      'Complaints about food should never go to the cook.',
      'who handles complaints about food?',
      [],
    ],
  ])('%s | %s', async (text, question, owners) => {
    expect(await ownersOf(text, question)).toEqual(owners);
  });
});

describe('an amount of anything', () => {
  it.each([
    ['Fees over £400 are approved by the clerk.', 'who approves £3,000?', []],
    ['Spending over £400 on toys is approved by the cook.', 'who approves £3,000?', []],
    ['Fees over £400 are approved by the clerk.', 'who approves fees of £500?', ['clerk']],
    ['Spending over £400 is approved by the bursar.', 'who approves £3,000?', ['bursar']],
  ])('is not decided by whoever decides on one thing: %s | %s', async (text, question, owners) => {
    expect(await ownersOf(text, question)).toEqual(owners);
  });
});

describe('whoever sees to it does it', () => {
  it.each([
    [
      'The caretaker makes sure the gates are locked at six.',
      'who locks the gates?',
      ['caretaker'],
    ],
    ['The caretaker comes in early to heat the hall.', 'who heats the hall?', ['caretaker']],
    ['The clerk starts the day by sorting the post.', 'who sorts the post?', ['clerk']],
    ['The clerk asks the cook to clear the tables.', 'who clears the tables?', []],
    [
      'The volunteer coordinator welcomes newcomers.',
      'who coordinates volunteers?',
      ['volunteer-coordinator'],
    ],
    ['The cook delivers the menus after they are approved.', 'who approves the menus?', []],
  ])('%s | %s', async (text, question, owners) => {
    expect(await ownersOf(text, question)).toEqual(owners);
  });
});

it('whoever may not do it is named where that is asked', async () => {
  const text = 'Associates report to the manager and may not advise clients alone.';
  expect((await ownersOf(text, 'who may not advise clients alone?'))[0]).toBe('associate');
});

describe('what runs, closes or is due by itself', () => {
  it.each([
    ['The printer lease runs until May.', 'who runs the printer lease?'],
    ['The fire door closes by itself at night.', 'who closes the fire door?'],
    ['Leave forms are approved by Friday.', 'who approves leave forms?'],
    ['The staff room is cleaned by Slack.', 'who cleans the staff room?'],
  ])('is told of nobody: %s | %s', async (text, question) => {
    const [answer] = talk(await houseBook(ROLES, text), question);
    expect(answer?.outcome).toBe('nearest');
  });

  it('is told of people who are no role', async () => {
    const [answer] = talk(
      await houseBook(ROLES, 'The night crew cleans the kitchen.'),
      'who cleans the kitchen?',
    );
    expect(answer?.outcome).toBe('answered');
    expect(answer?.passages[0]?.sentence).toContain('The night crew cleans the kitchen.');
  });
});

describe('a row', () => {
  const MEETINGS = `| Meeting | Chair | Who |
|---|---|---|
| Kitchen meeting | Cook | Whole kitchen |
| Town meeting | Bursar | Cooks, kitchen helpers |
| Choir | Eva Lund | Clerk |
`;
  const TASKS = `| Task | Owner | Approver |
|---|---|---|
| Window display | Caretaker | Anna Berg |
`;
  it.each([
    [MEETINGS, 'who chairs the kitchen meeting?', ['cook']],
    [MEETINGS, 'who chairs the choir?', []],
    [MEETINGS, 'who runs the choir?', []],
    [MEETINGS, 'who comes to the choir?', ['clerk']],
    [TASKS, 'who owns the window display?', ['caretaker']],
    [TASKS, 'who approves the window display?', []],
  ])('names who stands in the asked column: %s | %s', async (text, question, owners) => {
    expect(await ownersOf(text, question)).toEqual(owners);
  });
});

describe('a noun is no deed', () => {
  it.each([
    [
      'Marks are entered by the clerk. The associate marks papers.',
      'who is responsible for marking?',
      'associate',
    ],
    ['The clerk trains new staff.', 'who is responsible for training?', 'clerk'],
  ])('%s | %s', async (text, question, first) => {
    expect((await ownersOf(text, question))[0]).toBe(first);
  });

  it('at the beginning of a sentence', async () => {
    expect(
      await ownersOf('Marks are entered by the clerk.', 'who is responsible for marking?'),
    ).toEqual([]);
  });
});
