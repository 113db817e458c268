import { describe, expect, it } from 'vitest';
import { botOn, talk } from './packs.ts';

const ROLES = `roles:
  - { id: keeper, name: Keeper }
  - { id: head-keeper, name: Head Keeper }
  - { id: pilot, name: Harbour Pilot }
  - { id: secretary, name: Secretary }
`;
const FILES = {
  'roles.yaml': ROLES,
  'keeper.md': `---
role: keeper
---
# Keeper

The keeper trims the lamp. Keepers report directly to the island council. The keeper reports broken glass to the glazier.

## Skills

A keeper can climb and swim.

## First to be hired

Hire a keeper first. A lighthouse without one is dark, because the lamp needs a hand each night.
`,
  'pilot.md': `---
role: pilot
---
# Harbour Pilot

The harbour pilot guides ships. Bell ropes are bought on the quay.

## Pay in storms

Pay in storms is doubled. Speak to your purser first. It was low once, because few ships came.

## Skills

A harbour pilot can steer and knows the rocks.
`,
  'holiday.md': `# Holiday

Everyone has 31 days of holiday a year. The keeper approves holiday. Seasonal hands have 12 days of holiday.
`,
  'meetings.md': `# Minutes

The secretary keeps the minutes of the council. The bell is managed by the head keeper. The boys report to the secretary. The minutes go out within 3 days of the meeting, to the whole island.
`,
};
async function ask(
  ...questions: string[]
): Promise<{ outcome: string; headline: string; said: string }> {
  const { outcome, headline, passages } = talk(await botOn(FILES), ...questions).at(-1) ?? {};
  return {
    outcome: outcome ?? '',
    headline: headline ?? '',
    said: passages?.[0]?.sentence ?? passages?.[0]?.passage.text ?? '',
  };
}

describe('whom a role reports to', () => {
  it.each([
    ['who does the keeper report to?'],
    ["who is the keeper's boss?"],
    ['who do keepers answer to?'],
    ['what does a keeper do?', "who's their boss?"],
    ['what does a keeper do?', 'and who do they report to?'],
  ])('is said: %s %s', async (...questions) => {
    expect(await ask(...questions.filter(Boolean))).toEqual({
      outcome: 'answered',
      headline: 'Whom Keeper reports to, by the articles:',
      said: 'Keepers report directly to the island council.',
    });
  });

  it('is not said by what they are named in, nor by who reports to them', async () => {
    expect((await ask('who does the head keeper report to?')).outcome).not.toBe('answered');
    expect((await ask('who does the secretary report to?')).outcome).not.toBe('answered');
  });

  it.each([
    ['who does the harbour pilot report to?'],
    ['who does the keeper report to?', 'and the harbour pilot?'],
  ])('is said to be unsaid: %s %s', async (...questions) => {
    const { outcome, headline } = await ask(...questions.filter(Boolean));
    expect(outcome).not.toBe('answered');
    expect(headline).toMatch(/^The articles don't say whom Harbour Pilot reports to\./);
  });
});

describe('why it is so', () => {
  it.each(['why?', 'how come?', 'ok, and why is that?', 'why the keeper?'])(
    'is quoted: %s',
    async (why) => {
      const { outcome, said } = await ask('who should be hired first?', why);
      expect(outcome).toBe('answered');
      expect(said).toContain('because the lamp needs a hand');
    },
  );

  it('is not made up, and the thread goes on', async () => {
    const { outcome, headline } = await ask(
      'what are the skills of a harbour pilot?',
      'why those?',
    );
    expect(outcome).toBe('nearest');
    expect(headline).toMatch(/^The articles don't say why\. Nearest/);
    expect(
      (await ask('what are the skills of a harbour pilot?', 'why those?', 'and the keeper?')).said,
    ).toContain('climb and swim');
  });
});

it.each([
  'where does it say so?',
  'source?',
  'and where is that from',
  'which page is that from?',
  'got a link for that?',
  'says where?',
  'where can I read it properly?',
])('where it is said is answered by what was quoted: %s', async (where) => {
  const { said } = await ask('who approves holiday?');
  expect(await ask('who approves holiday?', where)).toEqual({
    outcome: 'answered',
    headline: 'What I quoted stands here:',
    said,
  });
});

it.each(['how early do I have to tell somebody?', 'how long have I got to take them?'])(
  'a figure of what is done is not any figure beside the topic: %s',
  async (next) => {
    const { outcome } = await ask('how many days of holiday do I have?', next);
    expect(outcome).not.toBe('answered');
  },
);

describe('what is asked of the topic, and not of what stands elsewhere', () => {
  it.each([
    ['how many days of holiday do I have?', 'does that include seasonal hands?', '12 days'],
    ['how many days of holiday do I have?', 'is that the same for seasonal hands?', '12 days'],
    ['who approves holiday?', 'how many days do we get?', 'days of holiday'],
    ['who keeps the minutes?', 'when do they go out?', 'within 3 days'],
  ])('%s %s', async (question, next, said) => {
    const answer = await ask(question, next);
    expect(answer.outcome).toBe('answered');
    expect(answer.said).toContain(said);
  });

  it('of the topic before, where the last one leads nowhere', async () => {
    const { outcome, headline } = await ask(
      'how many days of holiday do I have?',
      'I started with the moonlight crew',
      'who approves it?',
    );
    expect([outcome, headline]).toEqual([
      'answered',
      'For “days of holiday” the articles name Keeper.',
    ]);
  });

  it('nothing where what is added is only related to what is said of the topic', async () => {
    const answer = await ask('who approves holiday?', 'do I have to do a dinner for it?');
    expect(answer.outcome).not.toBe('answered');
  });

  it('nothing of a word that is said of another thing', async () => {
    expect(
      (await ask('how many days of holiday do I have?', 'can it be bought?')).outcome,
    ).not.toBe('answered');
  });
});

it('a kind of role is named by one word behind another of its kind', async () => {
  expect((await ask('what does a keeper do?', 'and the head one?')).headline).toMatch(
    /Head Keeper/,
  );
  expect((await ask('what does a keeper do?', 'and head ones?')).headline).toMatch(/Head Keeper/);
});

it('what opens another subject is no part of it', async () => {
  expect(await ask('different question: who approves holiday?')).toEqual(
    await ask('who approves holiday?'),
  );
  expect(await ask('ok, another thing - who approves holiday?')).toEqual(
    await ask('who approves holiday?'),
  );
});

describe('what is asked of the quotes of the answer before', () => {
  it('is no more than near where the answer was', async () => {
    const { outcome, headline } = await ask('who buys holiday posters?', 'source?');
    expect([outcome, headline]).toEqual(['nearest', 'What I quoted stands here:']);
  });

  it('is not where a thing is to be found', async () => {
    expect((await ask('who approves holiday?', 'where is it?')).headline).not.toBe(
      'What I quoted stands here:',
    );
  });

  it('is whom they say to turn to', async () => {
    const { outcome, headline, said } = await ask(
      'what is pay in storms?',
      'and who do I speak to?',
    );
    expect([outcome, headline]).toEqual([
      'nearest',
      "I can't tell for sure whom to ask. Nearest, in what I quoted:",
    ]);
    expect(said).toContain('Speak to your purser');
  });

  it('is nothing where they say nothing of it', async () => {
    const { outcome, headline } = await ask(
      'what does the harbour pilot log?',
      'who do I speak to?',
    );
    expect(outcome).not.toBe('answered');
    expect(headline).not.toContain('in what I quoted');
  });

  it('and the thread goes on with what it was about', async () => {
    const { said } = await ask(
      'how many days of holiday do I have?',
      'where can I read the whole thing?',
      'does that include seasonal hands?',
    );
    expect(said).toContain('12 days');
  });
});

it.each([
  ['hmm who approves holiday?', 'who approves holiday?'],
  ['argh who approves holiday', 'who approves holiday'],
  ['who approves holiday in august?', 'who approves holiday?'],
])('chat around a question is no part of it: %s', async (typed, meant) => {
  expect((await ask(typed)).headline).toBe((await ask(meant)).headline);
});

it('“n” at the beginning joins a question to the one before', async () => {
  expect(await ask('who approves holiday?', 'n what about the minutes?')).toEqual(
    await ask('who approves holiday?', 'and what about the minutes?'),
  );
});

it('what else they do on a topic is asked of the topic', async () => {
  expect((await ask('what are the skills of a keeper?', 'what else can they do?')).headline).toBe(
    (await ask('what are the skills of a keeper?')).headline,
  );
});

it('a phrase that asks for one side of a role is asked whole of another role', async () => {
  const { headline, said } = await ask(
    'what should a keeper be good at?',
    'and the harbour pilot?',
  );
  expect(headline).toBe('The articles on Harbour Pilot and “good at”:');
  expect(said).toContain('can steer');
});

describe('more of what was found', () => {
  it.each([
    'more',
    'ok, show me the rest',
    'is there anything else on this?',
    'tell me more please',
  ])('is what was not quoted: %s', async (more) => {
    const bot = await botOn(FILES);
    const [first, second, third] = talk(bot, 'what does the keeper do?', more, more);
    const ids = (answer: typeof first): readonly string[] =>
      answer?.passages.map(({ passage }) => passage.id) ?? [];
    expect(second?.headline).toBe('More of what the articles say:');
    expect(ids(second).length).toBeGreaterThan(0);
    expect(ids(second).filter((id) => ids(first).slice(0, 2).includes(id))).toEqual([]);
    expect([third?.headline, ids(third)]).toEqual(['I found no more on this.', []]);
  });

  it('is asked of nothing where nothing was quoted', async () => {
    const bot = await botOn(FILES);
    expect(bot.ask('more').answer.headline).not.toContain('no more');
  });

  it("is not asked by “what's next?”", async () => {
    const [, next] = talk(
      await botOn(FILES),
      'what does the keeper do?',
      "what's next for a keeper?",
    );
    expect(next?.headline).not.toContain('More of');
  });
});
