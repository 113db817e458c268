import { describe, expect, it } from 'vitest';
import { countsPeople, hasFigure, hasFigureFor } from '../../src/answer/figures.ts';
import { botOn, places, talk } from './packs.ts';

describe('a figure', () => {
  it.each([
    'Tickets are answered within 8-12 weeks.',
    'Shifts last one full week.',
    'The term is two years.',
    'It takes a day.',
    'The notice period is three (3) months.',
  ])('is a span of time: %s', (text) => {
    expect(hasFigure(text, 'span')).toBe(true);
  });

  it.each([
    'There are two boats.',
    'One of the boats leaks.',
    'It may take long.',
    'See section 4.2.',
    'Access ends immediately.',
    'They met twice.',
    'We meet every second week.',
    'Reports go out monthly.',
  ])('is no span of time: %s', (text) => {
    expect(hasFigure(text, 'span')).toBe(false);
  });

  it.each([
    'Access ends immediately.',
    'Tickets are answered within an hour.',
    'The inbox is read daily.',
  ])('tells how soon: %s', (text) => {
    expect(hasFigure(text, 'pace')).toBe(true);
  });

  it.each([
    'They meet twice.',
    'Every other Wednesday the crew meets.',
    'The crew meets on Mondays.',
    'Three times a year.',
    'We work in two-week sprints.',
    'A report goes out per quarter.',
    'It is a biweekly call.',
    'Lamps are cleaned as needed.',
  ])('tells how often: %s', (text) => {
    expect(hasFigure(text, 'frequency')).toBe(true);
  });

  it.each(['The meeting lasts 45 minutes.', 'It takes a week.', 'We have 3 topics for each call.'])(
    'does not tell how often: %s',
    (text) => {
      expect(hasFigure(text, 'frequency')).toBe(false);
    },
  );

  it('is no number of things where it says how long one is', () => {
    expect(hasFigure('We propose a one-hour slot.', 'number')).toBe(false);
    expect(hasFigure('We propose one slot.', 'number')).toBe(true);
  });

  it('may stand in the heading, but is not its number', async () => {
    const bot = await botOn({
      'roles.yaml': 'roles:\n  - { id: cook, name: Cook }\n',
      'a.md':
        '# Days\n\n## 3. Planning (2 hours)\n\nThe cook plans the meals.\n\n## 4. Tasting\n\nThe cook tastes.\n',
    });
    expect(bot.ask('how long does planning take?').answer.outcome).toBe('answered');
    expect(bot.ask('how long does tasting take?').answer.outcome).toBe('nearest');
  });

  it('tells neither where it names no time', () => {
    expect(hasFigure('They meet on the pier.', 'pace')).toBe(false);
    expect(hasFigure('They meet on the pier.', 'frequency')).toBe(false);
  });

  it.each([
    'You sail only once.',
    'You sail once during a summer.',
    'There are two boats.',
    'Up to £50 each.',
    'Only one boat is allowed.',
    'Half of it.',
  ])('is a number: %s', (text) => {
    expect(hasFigure(text, 'number')).toBe(true);
  });

  it.each([
    'Once it is mended, it sails.',
    'One of the boats leaks.',
    'No one sails.',
    'They help one another.',
  ])('is no number: %s', (text) => {
    expect(hasFigure(text, 'number')).toBe(false);
  });

  it.each([
    ['They get €60.', true],
    ['They earn €2000 a month.', true],
    ['Since 2020 it is 1500 a month.', true],
    ['Feel free to ask.', false],
    ['About 2k a month.', true],
    ['Lunch is free.', true],
    ['It takes 5 years.', false],
    ['They earn 700 crowns.', true],
    ['Since 2020 it takes 12 people.', false],
  ])('is money or not: %s', (text, isMoney) => {
    expect(hasFigure(text, 'money')).toBe(isMoney);
  });

  it.each([
    ['On Tuesdays.', true],
    ['on mondays', true],
    ['It takes 1.5 hours, 24/7.', false],
    ['5 Junior cooks come.', false],
    ['On the 3rd.', true],
    ['From June 3 on.', true],
    ['By 2026-06-03.', true],
    ['In 2020 they sailed.', false],
    ['In June they sail.', false],
  ])('says which day it is, or does not: %s', (text, isDay) => {
    expect(hasFigure(text, 'day')).toBe(isDay);
  });

  it.each(['On Tuesdays.', 'At the end of May.', 'On 3 June.', 'At noon.', '€60, from 9:00.'])(
    'is a date: %s',
    (text) => {
      expect(hasFigure(text, 'date')).toBe(true);
    },
  );

  it.each([
    'You may sail.',
    'They march on.',
    'Soon.',
    'Up to €60.',
    'It costs £ 1,250.50.',
    'Sails are 30 % off, boats 400 euros.',
  ])('is no date: %s', (text) => {
    expect(hasFigure(text, 'date')).toBe(false);
  });

  it.each([
    ['The crew has at least three members.', true],
    ['There are 5 elected seats.', true],
    ['It works only if there are three members.', false],
    ['Members bring two boats.', false],
  ])('counts people: %s', (text, expected) => {
    expect(countsPeople(text)).toBe(expected);
  });

  it('is found in 200 KB of words in linear time', () => {
    const words = 'one two day of the week and '.repeat(7000);
    expect(countsPeople(words)).toBe(false);
    expect(hasFigure('half three '.repeat(18_000), 'span')).toBe(false);
  });
});

describe('a question for a figure', () => {
  const FILES = {
    'roles.yaml':
      'roles:\n  - { id: crew, name: Harbour crew }\n  - { id: pilot, name: Pilot, aliases: [pilots] }\n',
    'crew.md': `# Harbour crew

The harbour crew moors every ship that comes in, by day and by night, in all weathers.

## Meetings

The harbour crew meets on the quay when ships are late.

## Election

There are six elected members, and a bosun. The harbour crew elects them.
`,
    'pilot.md': `# Pilot

Pilots steer ships through the narrows. A licence is renewed by the harbour office on request.

## Licence

The licence of a pilot lapses after four years, and is renewed on the spot.
`,
  };

  it('is answered first by the passage that has it', async () => {
    const bot = await botOn(FILES);
    const [people] = talk(bot, 'how many people are in the harbour crew?');
    expect(people?.outcome).toBe('answered');
    expect(people === undefined ? [] : places(people)[0]).toBe('Election');
    const [span] = talk(bot, 'how long is a pilot licence good for?');
    expect(span === undefined ? [] : places(span)[0]).toBe('Licence');
  });

  it('is not answered by another kind of figure', async () => {
    const [answer] = talk(await botOn(FILES), 'how long does a harbour crew election take?');
    expect(answer?.outcome).not.toBe('answered');
  });
});

it.each([
  ['when do we get paid?', 'Salaries are paid on the last Friday of the month. We pay 200 people.'],
  ['when do board meetings happen?', 'Board meetings happen in the first week of every quarter.'],
])('on which day something is done is told first by a day: %s', async (question, told) => {
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: gate, name: Gatehouse }\n',
    'a.md':
      '# Pay\n\nPaid hours and board meetings: 180 hours a month are paid, and 3 board meetings.\n',
    'b.md': `# Days\n\n${told}\n`,
  });
  const [answer] = talk(bot, question);
  expect(answer?.outcome).toMatch(/answered|nearest/);
  expect(answer?.passages[0]?.passage.path).toBe('b.md');
});

it.each([
  ['when are expenses paid?', 'Expenses are paid once the manager approves them.'],
  ['when is the magazine published?', 'The magazine is published quarterly.'],
])('when something is done is told by a condition or a pace, too: %s', async (question, told) => {
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: gate, name: Gatehouse }\n',
    'a.md': `# Harbour\n\n${told}\n`,
  });
  expect(talk(bot, question)[0]?.outcome).toBe('answered');
});

it('is told by the list below the sentence on what was asked, and not by the name of a version', async () => {
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: gate, name: Gatehouse }\n',
    'a.md':
      '# Gatehouse\n\n- Share tide reports regularly:\n  - High water: hourly\n  - Low water: daily\n',
    'b.md': '# Charts\n\nWe keep the major charts supported, such as chart v6.0.0.\n',
  });
  const [often] = talk(bot, 'how often does the gatehouse share tide reports?');
  expect(often?.outcome).toBe('answered');
  const [many] = talk(bot, 'how many major charts do we keep supported?');
  expect(many?.outcome).toBe('nearest');
});

it('how to get a thing is told by what says so, and not by all that is told of the thing', async () => {
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: gate, name: Gatehouse }\n',
    'a.md': '# Securing your lantern\n\nKeep the lantern dry.\n',
  });
  expect(talk(bot, 'how do I get a new lantern?')[0]?.outcome).toBe('nearest');
  const told = await botOn({
    'roles.yaml': 'roles:\n  - { id: gate, name: Gatehouse }\n',
    'a.md': '# Lanterns\n\nThe Gatehouse provides lanterns.\n',
  });
  expect(talk(told, 'how do I get a new lantern?')[0]?.outcome).toBe('answered');
});

it('when a role opens is not told by what it may spend', async () => {
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: gate, name: Gatehouse }\n',
    'gate.md': '# Gatehouse\n\n## Duties\n\nThe Gatehouse may spend $40.\n',
  });
  const [answer] = talk(bot, 'when is the gatehouse open?');
  expect(answer?.outcome).toBe('nearest');
});

describe('what is counted', () => {
  const number = (text: string, question: string) => hasFigureFor(text, 'number', question);

  it.each([
    ['A guild needs two or more experienced lamp leads.', 'how many lamp leads can a guild have?'],
    ['Lamp leads: at most five.', 'how many lamp leads can a guild have?'],
    ['Two reviewers must sign it.', 'how many approvals do i need?'],
    ['You get 25 days.', 'how many days of holiday do i get?'],
  ])('has its number beside it, or is not named: %s', (text, question) => {
    expect(number(text, question)).toBe(true);
  });

  it('is not what a number elsewhere counts', () => {
    const text = 'Lamp leads manage the boats and must have at least one assigned as sponsor.';
    expect(number(text, 'how many lamp leads can a guild have?')).toBe(false);
  });

  it('is told by a sentence that names it where there is one', async () => {
    const bot = await botOn({
      'roles.yaml': 'roles:\n  - { id: guild, name: Guild }\n',
      'guild.md':
        '# Guild\n\n## Lamp leads\n\nThe lamp leads of a guild look after its boats. Of several guilds one has the boats.\n',
    });
    expect(bot.ask('how many lamp leads can a guild have?').answer.outcome).toBe('nearest');
  });
});

it('a second time is no span of time', () => {
  expect(hasFigureFor('They are asked a second time.', 'span', 'how long does it take?')).toBe(
    false,
  );
});
