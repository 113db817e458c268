import { describe, expect, it, test } from 'vitest';
import type { Rolecall } from '../../../src/rolecall.ts';
import { botOn, talk } from '../packs.ts';

/** A circus with two ladders, on which the plain title is a role of its own, and levels of fire that are none. */
const CIRCUS = {
  'roles.yaml': `roles:
  - { id: rigger, name: Rigger, aliases: [tent hand, tent rigger] }
  - { id: clown, name: Clown, aliases: [jester] }
  - { id: office, name: Box office }
`,
  'riggers.md': `# How riggers grow

| Level | Title            | Heights          | Autonomy                        |
| ----- | ---------------- | ---------------- | ------------------------------- |
| L1    | Apprentice rigger | On the ground    | Never without a partner         |
| L2    | Rigger           | Up to six metres | Alone, asks before a new knot   |
| L3    | Senior rigger    | Up to the top    | Checks the knots of others      |
| L4    | Staff rigger     | Any tent         | Draws the plan of the whole tent |
`,
  'clowns.md': `# How clowns grow

| Grade | Title         | Acts                | Make-up         |
| ----- | ------------- | ------------------- | --------------- |
| C1    | Junior clown  | Fills the pauses    | Done by others  |
| C2    | Clown         | One act of their own | Their own      |
| C3    | Senior clown  | The closing act     | Teaches it      |
`,
  'house.md': `# The house

The Rigger puts up the tents and takes them down. The Box office sells tickets and counts the money at night.

Every level 3 fire drill empties the tent. A Clown may sleep until noon.
`,
};

let known: Rolecall | undefined;
const botOfCircus = async (): Promise<Rolecall> => {
  known ??= await botOn(CIRCUS);
  return known;
};
const ask = async (question: string) => (await botOfCircus()).ask(question).answer;

const L1 =
  'Apprentice rigger (L1), by the articles: Heights – On the ground; Autonomy – Never without a partner.';
const L2 =
  'Rigger (L2), by the articles: Heights – Up to six metres; Autonomy – Alone, asks before a new knot.';
const L3 =
  'Senior rigger (L3), by the articles: Heights – Up to the top; Autonomy – Checks the knots of others.';
const L4 =
  'Staff rigger (L4), by the articles: Heights – Any tent; Autonomy – Draws the plan of the whole tent.';

describe('a number with a title is one level, and is described', () => {
  it.each([
    ['what does a level 1 rigger do?', L1],
    ['what does an L1 tent hand do all day', L1],
    ['what do you expect of an L3 rigger?', L3],
    ["what's an L2 rigger supposed to do?", L2],
    ['what does a rigger at level 4 do', L4],
    ['hi! what is a rigger on grade 3 responsible for?', L3],
    ["what's expected at L3", L3],
    ["what's expected at L3 as a rigger?", L3],
    ["what's the bar for L4?", L4],
    ['what happens at level 4', L4],
    ['what are L3s supposed to do?', L3],
    ["what's an L1 on the hook for", L1],
    ['expectations at L2?', L2],
    ['what does being a level 4 rigger involve?', L4],
    ['what does it take to be an L4?', L4],
    ['so what does an L2 do', L2],
    ['describe an L4', L4],
    ['as an L3, what am I expected to do?', L3],
    ['what do you have to be able to do to be an L4', L4],
    ['L1 responsibilities?', L1],
    ['level 4 rigger expectations', L4],
  ])('%s', async (question, says) => {
    const { outcome, headline, rows } = await ask(question);
    expect([outcome, headline, rows]).toEqual(['answered', says, []]);
  });

  it('on the aspect that is asked', async () => {
    expect((await ask('what is the autonomy of an L3 rigger?')).headline).toBe(
      'Senior rigger (L3), by the articles: Autonomy – Checks the knots of others.',
    );
  });

  it('by what it means too', async () => {
    expect((await ask('what does grade 3 mean for riggers?')).headline).toBe(
      'Senior rigger is L3, the third of four levels.',
    );
  });
});

describe('two levels are compared, whoever they are levels of', () => {
  it.each([
    [
      'L1 vs L2 tent hand - what changes when you move up?',
      'Apprentice rigger (L1)',
      'Rigger (L2)',
    ],
    ["how's a senior rigger diffrent from a staff one?", 'Senior rigger (L3)', 'Staff rigger (L4)'],
    [
      'what would I have to do to get from L2 to L3 as a tent hand',
      'Rigger (L2)',
      'Senior rigger (L3)',
    ],
    [
      'what do I need to go from level 1 to level 3 as a rigger?',
      'Apprentice rigger (L1)',
      'Senior rigger (L3)',
    ],
    ['level 2 vs level 3 rigger', 'Rigger (L2)', 'Senior rigger (L3)'],
    ['L3 rigger versus L4 rigger', 'Senior rigger (L3)', 'Staff rigger (L4)'],
    [
      "what's the diffrence between a rigger at L1 and one at L4",
      'Apprentice rigger (L1)',
      'Staff rigger (L4)',
    ],
    ['what seperates L2 from L3 for riggers?', 'Rigger (L2)', 'Senior rigger (L3)'],
    ["I'm an L2 rigger, what do I have to do to become L3?", 'Rigger (L2)', 'Senior rigger (L3)'],
    ['from junior to mid-level clown, what is different?', 'Junior clown (C1)', 'Clown (C2)'],
    ['compare grade 1 and grade 2 of riggers', 'Apprentice rigger (L1)', 'Rigger (L2)'],
    ['what sets an L4 rigger apart from an L3?', 'Senior rigger (L3)', 'Staff rigger (L4)'],
    ['promo from L1 to L2: what do they look for?', 'Apprentice rigger (L1)', 'Rigger (L2)'],
    ['senior clown compared to a junior one', 'Junior clown (C1)', 'Senior clown (C3)'],
  ])('%s', async (question, low, high) => {
    const { outcome, headline, rows } = await ask(question);
    expect([outcome, headline.slice(0, headline.indexOf(' –'))]).toEqual([
      'answered',
      `From ${low} to ${high}`,
    ]);
    expect(rows).toHaveLength(2);
  });

  it('how far apart they are is asked of one ladder too', async () => {
    expect((await ask('how far is L1 from L4 for a rigger?')).headline).toBe(
      'Staff rigger (L4) is three levels above Apprentice rigger (L1).',
    );
  });
});

describe('where nothing says what is asked of a level, its line is near', () => {
  it.each([
    [
      'is a level 1 rigger babysat or left to get on with it?',
      'Apprentice rigger',
      'Never without',
    ],
    ['do level 1s sleep in the tent?', 'Apprentice rigger', 'Never without'],
    ['are L1s supervised?', 'Apprentice rigger', 'Never without'],
    ['do L3s get a trailer of their own', 'Senior rigger', 'Up to the top'],
    ['can an L2 tent hand juggle?', 'Rigger', 'Up to six metres'],
    ['does a staff rigger snore?', 'Staff rigger', 'Any tent'],
    ['how much does an L4 weigh', 'Staff rigger', 'Any tent'],
  ])('%s', async (question, title, says) => {
    const { outcome, passages, owners } = await ask(question);
    expect([outcome, owners]).toEqual(['nearest', []]);
    expect(passages[0]?.passage.path).toBe('riggers.md');
    expect(passages[0]?.sentence).toContain(`Title: ${title}`);
    expect(passages[0]?.sentence).toContain(says);
  });

  test.each([
    'who juggles at L2?',
    'does a clown snore?',
    'what is a level 9 rigger paid?',
    'do L1 and L4 snore alike?',
    'is senior juggling a thing?',
    '/who-owns L2 juggling',
  ])('not for people, roles, unknown or several levels: %s', async (question) => {
    expect((await ask(question)).headline).not.toMatch(/quite say that of/);
  });

  it('nor where the articles say it', async () => {
    const said = await ask('does every level 3 fire drill empty the tent?');
    expect(said.headline).not.toMatch(/quite say that of/);
    expect(said.passages[0]?.passage.path).toBe('house.md');
  });
});

describe('what is no level of the ladder stays what it was', () => {
  it.each([
    'what does a level 1 clown do?',
    'what does a level 1 trapeze artist do?',
    'what does a rigger do?',
    'rigger vs clown',
    'what is a level 3 fire drill?',
    'who pays an L2 rigger?',
    'how do I become an L3 rigger',
    'L2 rigger, L3 rigger and L4 rigger',
    'what is above and below L2?',
    'as an L2, what is the ticket price?',
  ])('%s', async (question) => {
    expect((await ask(question)).headline).not.toMatch(
      /^(?:From|Apprentice|Rigger \(|Senior|Staff)/,
    );
  });
});

it('says whom to ask beside the line that is near', async () => {
  const bot = await botOn({
    ...CIRCUS,
    'roles.yaml': `contact: { channel: "#ring" }\n${CIRCUS['roles.yaml']}`,
  });
  const { answer } = bot.ask('are L1s supervised?');
  expect([answer.outcome, answer.fallback]).toEqual(['nearest', { channel: '#ring' }]);
});

it('is what the thread goes on about', async () => {
  const [, next] = talk(
    await botOfCircus(),
    'what does an L2 rigger do?',
    'and what comes after that?',
  );
  expect(next?.headline).toBe('The next level after Rigger (L2) is Senior rigger (L3).');
});
