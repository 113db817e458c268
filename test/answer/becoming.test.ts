import { expect, it } from 'vitest';
import { botOn, talk } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: warden, name: Warden }
  - { id: miller, name: Miller }
  - { id: ferryman, name: Ferryman }
  - { id: gate-council, name: Gate council }
  - { id: board, name: Board of Elders }
`,
  'island.md': `# The island

## Warden

The Warden keeps the gate. To become a Warden you spend a year at the gate. A wrong step becomes a scandal.

## Miller

The Miller grinds the corn. By becoming a Miller he left the harbour.

## Ferryman

The Ferryman rows.

### Skills

The Ferryman reads the tide.

## Board of Elders

The Board of Elders meets at dusk. Board of Elders candidates must apply in May.

## Gate council

The Gate council sits on Mondays. Each ward elects one of its people, who is then invited to join the council.
`,
};

const ask = async (...questions: readonly [string, ...string[]]) =>
  talk(await botOn(FILES), ...questions).at(-1);

it.each([
  ['how do I become a warden?', 'How to become a Warden, by the articles:', 'To become a Warden'],
  [
    'I keep bees, could I become a warden?',
    'How to become a Warden, by the articles:',
    'To become a',
  ],
  [
    'how do I get on the Board of Elders?',
    'How to join the Board of Elders, by the articles:',
    'Board of Elders candidates',
  ],
  ['can a miller become a warden?', 'How to become a Warden, by the articles:', 'To become a'],
  [
    'is it hard to switch from miller to warden?',
    'How to become Warden, by the articles:',
    'To become a',
  ],
  ['how do you get to be a warden?', 'How to become a Warden, by the articles:', 'To become a'],
  [
    'what does it take to join the gate council?',
    'How to join the Gate council, by the articles:',
    'Each ward',
  ],
  [
    'what does it take to get into the gate council?',
    'How to join the Gate council, by the articles:',
    'Each ward',
  ],
])('quotes how somebody gets to have a role: %s', async (question, headline, sentence) => {
  const answer = await ask(question);
  expect([answer?.outcome, answer?.headline]).toEqual(['answered', headline]);
  expect(answer?.passages[0]?.sentence).toMatch(new RegExp(`^${sentence}`));
});

it.each([
  ['who became it is told', 'how do I become a miller?', 'By becoming a Miller'],
  ['its skills are told', 'how can somebody become a ferryman?', 'The Ferryman reads the tide'],
  ['that is told', 'do millers ever turn into ferrymen?', 'The Ferryman reads the tide'],
])('shows what is near where only %s', async (_, question, text) => {
  const answer = await ask(question);
  expect(answer?.outcome).toBe('nearest');
  expect(answer?.headline).toMatch(
    /^The articles don't quite say how to become (?:a |an )?(?:Miller|Ferryman)\. Nearest/,
  );
  expect(answer?.passages[0]?.passage.text).toContain(text);
});

it.each([
  ['how do I move from miller to ferryman?', 'answered', 'Ask the tide table'],
  ['can a miller become a ferryman?', 'answered', 'Ask the tide table'],
  ['how does a ferryman become a miller?', 'nearest', 'By becoming a Miller'],
])(
  'quotes the section on the very way from one role to another: %s',
  async (question, outcome, text) => {
    const moving = '# Moving from miller to ferryman\n\nAsk the tide table.\n';
    const { answer } = (await botOn({ ...FILES, 'moving.md': moving })).ask(question);
    expect([answer.outcome, answer.passages[0]?.passage.text]).toEqual([
      outcome,
      expect.stringContaining(text),
    ]);
  },
);

it.each([
  'how does it move from the Gate council to the Board of Elders?',
  'can the Gate council transfer to the Board of Elders?',
])('is no hand-over: %s', async (question) => {
  expect((await ask(question))?.headline).not.toContain('how to join');
});

it('means the role that a thread is about, and asks the same of another', async () => {
  const one = await ask('what does the warden do?', 'and how do I become one?');
  expect(one?.headline).toBe('How to become Warden, by the articles:');
  const other = await ask('how do I become a ferryman?', 'and a warden?');
  expect(other?.headline).toBe('How to become Warden, by the articles:');
});

it.each([
  ['## Becoming a Miller', 'Ask at the weir.'],
  ['## How do I become a miller?', 'Ask at the weir.'],
  ['## Questions', 'The way to becoming a Miller simply requires that you ask at the weir.'],
])('is told below a heading on it, or by what it takes: %s', async (heading, text) => {
  const bot = await botOn({
    'roles.yaml': FILES['roles.yaml'],
    'a.md': `# Mill\n\n${heading}\n\n${text}\n`,
  });
  const { outcome, headline, passages } = bot.ask('how do I become a miller?').answer;
  expect([outcome, headline]).toEqual(['answered', 'How to become a Miller, by the articles:']);
  expect(passages[0]?.passage.text).toContain('at the weir');
});

it.each([
  ['## How much does a miller earn when they become a miller?', 'Little.'],
  ['## How not to become a miller', 'Sleep late.'],
  ['## Becoming a Miller', 'Nobody becomes a Miller in winter.'],
])('is not told below another heading, nor by what denies it: %s', async (heading, text) => {
  const bot = await botOn({
    'roles.yaml': FILES['roles.yaml'],
    'a.md': `# Mill\n\n${heading}\n\n${text}\n`,
  });
  expect(bot.ask('how do I become a miller?').answer.outcome).not.toBe('answered');
});

it('leaves what else is asked beside it', async () => {
  const answer = await ask('do I get keys to the gate when I become a warden?');
  expect(answer?.headline).not.toContain('How to become');
});

it.each([
  'You need not join the gate council to be heard.',
  'All may join the gate council meetings.',
  'Whoever joins the gate council once it is full waits.',
])('is not what is denied, another thing or a condition: %s', async (text) => {
  const bot = await botOn({
    'roles.yaml': FILES['roles.yaml'],
    'a.md': `# Gate council\n\n${text}\n`,
  });
  const { outcome, headline } = bot.ask('how do I join the gate council?').answer;
  expect(outcome).not.toBe('answered');
  expect(headline).toMatch(
    /^The articles don't (?:quite )?say how to join (?:the )?Gate council\./,
  );
});

it('prefers the sentence that tells the way, and asks nothing else besides', async () => {
  const bot = await botOn({
    'roles.yaml': FILES['roles.yaml'],
    'a.md':
      '# Miller\n\nOnce you become a Miller you get boots. To become a Miller, write to the board.\n',
  });
  const { answer } = bot.ask('how do I become a miller?');
  expect(answer.passages[0]?.sentence).toMatch(/^To become a Miller/);
  const both = bot.ask('how do I become a miller, what do millers earn?').answer;
  expect(both.headline).not.toContain('How to become');
});

it('says back whether one joins or becomes', async () => {
  expect((await ask('how do I join the ferryman?'))?.headline).toContain(
    'how to join the Ferryman',
  );
  expect((await ask('how do I become a ferryman?'))?.headline).toContain(
    'how to become a Ferryman',
  );
});

it('takes what becoming it is not for no way', async () => {
  const bot = await botOn({
    ...FILES,
    'more.md': '# Miller\n\nBut becoming a Miller is not the only way to get on.\n',
  });
  expect(bot.ask('how do I become a miller?').answer.outcome).toBe('nearest');
});

it.each(['what can a miller become?', 'what else could I become from miller?'])(
  'what somebody of a role becomes is told by its career: %s',
  async (question) => {
    const bot = await botOn({
      ...FILES,
      'more.md': '# Miller\n\nCorn becomes flour.\n\n## Career\n\nMost millers end as bakers.\n',
    });
    const [shown] = bot.ask(question).answer.passages;
    expect(shown?.passage.heading).toEqual(['Career']);
  },
);
