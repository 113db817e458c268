import { describe, expect, it } from 'vitest';
import { answerToText } from '../../src/answer/text.ts';
import { botOn, places, ROLES, talk } from './packs.ts';

const FILES = {
  'roles.yaml': ROLES,
  'senior.md': `---
source: https://handbook.test/senior
updated: 2026-03-31
---
# Senior Designer

A Senior Designer shapes the product together with its users. [More](https://x.test).

## Responsibilities

Running workshops; pairing with engineers.

## Career

Most become leads after two years.
`,
  'lead.md': `# Lead Designer

Leads set the direction of design.

## Responsibilities

Setting standards for research.

## Career

From here the way leads to head of design.

## Hiring

Interviews take three weeks and have four rounds.
`,
  'sre.md': '# SRE\n\n## On call\n\nThe pager rotates weekly among five engineers.\n',
  'leave.md':
    '# Annual leave\n\nEverybody has 30 days a year.\n\n## Carry over\n\nFive days move to the next year.\n',
};

describe('an answer about one role', () => {
  it('opens with what the role is, then its duties', async () => {
    const [answer] = talk(await botOn(FILES), 'what does a senior designer do?');
    expect(answer?.outcome).toBe('answered');
    // the sentence that says what the role is, then the heading that promises its duties, then the rest
    expect(answer && places(answer)).toEqual(['Senior Designer', 'Responsibilities', 'Career']);
  });

  it('is about the one aspect that was asked', async () => {
    const [answer] = talk(await botOn(FILES), 'how long does hiring take for a lead designer?');
    expect(answer && places(answer)).toEqual(['Hiring']);
    expect(answer?.headline).toBe('The articles on Lead Designer and “hiring”:');
  });

  it('says so when the role is known and the topic is not', async () => {
    const [answer] = talk(await botOn(FILES), 'what is the salary of a lead designer?');
    expect(answer?.outcome).toBe('no-answer');
    expect(answer?.headline).toBe("The articles on Lead Designer don't mention “salary”.");
    expect(answer?.choices.map(({ id }) => id)).toEqual(['lead-designer']);
  });

  it('says so when the role is known and no article speaks of it', async () => {
    const [answer] = talk(await botOn(FILES), 'what does the CFO do?');
    expect(answer?.headline).toBe('The articles name CFO but say nothing about it.');
  });
});

describe('a comparison', () => {
  it('sets the aspects side by side on which the articles speak of both', async () => {
    const [answer] = talk(await botOn(FILES), 'senior vs lead designer');
    expect(answer?.rows.map(({ aspect }) => aspect)).toEqual([
      'In short',
      'Responsibilities',
      'Career',
    ]);
    expect(answer?.rows[1]?.cells.map(({ role, text }) => [role, text])).toEqual([
      ['senior-designer', 'Running workshops; pairing with engineers.'],
      ['lead-designer', 'Setting standards for research.'],
    ]);
    const quoted = new Set(answer?.passages.map(({ passage }) => passage.id));
    const behind = answer?.rows.flatMap(({ cells }) => cells.flatMap(({ passages }) => passages));
    expect(behind?.every((id) => quoted.has(id))).toBe(true);
  });

  it('on a topic says where one side is silent', async () => {
    const [answer] = talk(
      await botOn(FILES),
      '/role-compare senior designer vs lead designer on hiring',
    );
    expect(answer?.rows).toHaveLength(1);
    expect(answer?.rows[0]?.cells.map(({ text }) => text)).toEqual([
      null,
      'Interviews take three weeks and have four rounds.',
    ]);
    expect(answer && answerToText(answer)).toContain('Senior Designer: the articles don’t say');
  });

  it('on a topic that neither side knows is declined', async () => {
    const [answer] = talk(
      await botOn(FILES),
      '/role-compare senior designer vs lead designer on parking',
    );
    expect(answer?.outcome).toBe('no-answer');
    expect(answer?.headline).toBe(
      "The articles on Senior Designer and Lead Designer don't mention “parking”.",
    );
  });

  it.each([
    ['/role-compare', 'Which two roles do you want to compare?'],
    ['/role-compare SRE', 'Compare SRE with which role?'],
    [
      'compare SRE with Site Reliability Engineering',
      'Both names mean SRE. Compare it with which other role?',
    ],
    [
      'difference between SRE and the art director?',
      'The articles know no role called “art director”.',
    ],
  ])('%s asks back', async (question, headline) => {
    const [answer] = talk(await botOn(FILES), question);
    expect(answer?.outcome).toBe('clarify');
    expect(answer?.headline).toBe(headline);
    expect(answer?.choices.length).toBeGreaterThan(0);
  });
});

describe('a question that names no role', () => {
  it('is answered by the passages that speak of it', async () => {
    const [answer] = talk(await botOn(FILES), 'how many days of annual leave do I get?');
    expect(answer?.intent).toBe('search');
    expect(answer && places(answer)[0]).toBe('Annual leave');
  });

  it('is answered through other words that mean the same', async () => {
    const [answer] = talk(await botOn(FILES), 'how much vacation do i get?');
    expect(answer && places(answer)[0]).toBe('Annual leave');
  });

  it('is declined with what is closest when the articles lack what it is about', async () => {
    const [answer] = talk(await botOn(FILES), 'who brings cake to interviews?');
    expect(answer?.outcome).toBe('no-answer');
    expect(answer?.passages).toEqual([]);
    expect(answer?.closest.map(({ passage }) => passage.heading.at(-1))).toEqual(['Hiring']);
    expect(answer && answerToText(answer)).toContain(
      'Closest:\n• Lead Designer › Hiring: Interviews take',
    );
  });

  it.each([
    [
      'hello!',
      'no-answer',
      'Ask me what a role does, who owns something, or how two roles differ.',
    ],
    ['who owns it?', 'clarify', 'Who owns what? Name the thing that you need an owner for.'],
    ['what do they do?', 'clarify', 'Which role do you mean?'],
  ])('%s', async (question, outcome, headline) => {
    const [answer] = talk(await botOn(FILES), question);
    expect([answer?.outcome, answer?.headline]).toEqual([outcome, headline]);
  });
});

describe('a no', () => {
  it('offers what the role is when nothing comes near, and whom to ask', async () => {
    const [answer] = talk(await botOn(FILES), 'how much does a lead designer earn?');
    expect(answer?.closest.length).toBeGreaterThan(0);
    expect(answer && answerToText(answer)).toContain('Ask: Lead Designer (#design, @lead)');
  });

  it('names the roles that can be asked about when there is nothing else to offer, where they are few', async () => {
    const few = 'roles: [{ id: sre, name: SRE }, { id: ceo, name: CEO }]\n';
    for (const [roles, told] of [
      [few, 'Known roles: SRE, CEO'],
      [ROLES, "The articles don't say anything about “quantum entanglement”."],
    ] as const) {
      const bot = await botOn({ ...FILES, 'roles.yaml': roles });
      const [answer] = talk(bot, 'what is quantum entanglement?');
      expect(answer?.closest).toEqual([]);
      expect(answer && answerToText(answer).split('\n').at(-1)).toBe(told);
    }
  });

  it('of ownership offers what speaks of the thing', async () => {
    const [answer] = talk(await botOn(FILES), 'who owns the catering for interviews?');
    expect(answer?.outcome).toBe('no-answer');
    expect(answer?.closest.map(({ passage }) => passage.path)).toEqual(['lead.md']);
  });
});

describe('a conversation', () => {
  it('keeps the role, changes it, and comes back to the other one', async () => {
    const answers = talk(
      await botOn(FILES),
      'what does a senior designer do?',
      'and their career?',
      'what about the lead one?',
      'and the other one?',
    );
    expect(answers.map(({ headline }) => headline)).toEqual([
      'The articles on Senior Designer:',
      'The articles on Senior Designer and “career”:',
      'The articles on Lead Designer and “career”:',
      'The articles on Senior Designer and “career”:',
    ]);
  });

  it('follows a question back into the article that was quoted', async () => {
    const bot = await botOn({
      ...FILES,
      'travel.md':
        '# Travel\n\nFlights are booked by mail.\n\n## Refunds\n\nThey take two weeks.\n',
      'shop.md':
        '# Shop\n\n## Refunds\n\nCustomers have refunds within a day. Refunds, refunds, refunds.\n',
    });
    const [, answer] = talk(bot, 'how are flights booked?', 'and refunds?');
    expect(answer?.passages[0]?.passage.path).toBe('travel.md');
  });

  it('is not moved by a question that was not understood', async () => {
    const bot = await botOn(FILES);
    const first = bot.ask('what does a lead designer do?').thread;
    expect(bot.ask('difference between a designer and an art director?', first).thread).toBe(first);
  });
});

describe('the text of an answer', () => {
  it('quotes passages with their citation, link and date', async () => {
    const [answer] = talk(await botOn(FILES), 'what does a senior designer do?');
    const text = answer ? answerToText(answer) : '';
    expect(text).toContain('> A Senior Designer shapes the product');
    expect(text).toContain(
      '— Senior Designer › Responsibilities (https://handbook.test/senior#responsibilities, updated 2026-03-31)',
    );
  });

  it('gives the sentence and contact of each where several own a thing, and says how much more there is', async () => {
    const bot = await botOn({
      'roles.yaml': ROLES,
      'a.md': Array.from(
        { length: 6 },
        (_, at) =>
          `# Lead Designer\n\n## Budget ${at}\n\nLead Designer and Finance team own budget number ${at}.\n`,
      ).join('\n'),
    });
    const [answer] = talk(bot, 'who owns the budget?');
    const text = answer ? answerToText(answer) : '';
    expect(text).toContain('• Lead Designer: Lead Designer and Finance team own');
    expect(text).toContain('Contact: #design, @lead');
    expect(text).toContain('2 more passages on this.');
  });
});
