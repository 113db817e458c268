import { describe, expect, test } from 'vitest';
import type { Answer, Row } from '../../../src/answer/answer.ts';
import { renderAnswer, renderAnswerAndThread } from '../../../src/slack/blocks/answer.ts';
import { AI, found, ML, ML_IN_SLACK, ownerAnswer, TODAY } from '../../builders.ts';
import { readShown } from '../read-shown.ts';
import { lines, section } from './rendered.ts';

describe('compare', () => {
  const roles = [ML_IN_SLACK, AI];
  const passages = [
    found({ id: 'm', text: 'They grow. They train.', heading: ['Career', 'ML engineer'] }),
    found({ id: 'a', text: 'They plan.', roles: [AI.id], heading: ['Career', 'AI developer'] }),
  ];

  function row(aspect: string, ...texts: (string | null)[]): Row {
    const cells = texts.map((text, at) => ({
      role: roles[at]?.id ?? '',
      text,
      passages: text === null ? [] : [passages[at]?.passage.id ?? ''],
    }));
    return { aspect, cells };
  }

  function compared(rows: readonly Row[]): Answer {
    return ownerAnswer({ intent: 'compare', headline: 'Both:', roles, rows, passages });
  }

  test('on one thing is a quote under each role, and no table', () => {
    expect(lines(compared([row('Career', 'They grow.', 'They plan.')]))).toEqual([
      'Both:',
      '*ML engineer*',
      '> They grow. They train.',
      '*AI developer*',
      '> They plan.',
      'Ways of working › Career › ML engineer · AI developer',
    ]);
  });

  test('on one thing of three roles is a sentence of each', () => {
    const ops = { ...AI, id: 'ops', name: 'Operator' };
    const third = found({ id: 'o', text: 'They watch. They sleep.', roles: ['ops'] });
    const [one] = compared([row('Career', 'They grow.', 'They plan.')]).rows;
    const cells = [...(one?.cells ?? []), { role: 'ops', text: 'They watch.', passages: ['o'] }];
    const answer = ownerAnswer({
      intent: 'compare',
      headline: 'All:',
      roles: [...roles, ops],
      rows: [{ aspect: 'Career', cells }],
      passages: [...passages, third],
    });
    expect(lines(answer).filter((line) => line.startsWith('>'))).toEqual([
      '> They grow. …',
      '> They plan.',
      '> They watch. …',
    ]);
  });

  test('on one thing says where the articles are silent', () => {
    expect(lines(compared([row('Career', 'They grow.', null)]))).toContain(
      '*AI developer*: the articles don’t say',
    );
  });

  test('says of rows that changed which they are, and nothing where all of them did', () => {
    const changed = [
      { ...row('Kiln', 'one', 'two'), change: 'changed' as const },
      { ...row('Clay', 'red', 'white'), change: 'changed' as const },
    ];
    expect(lines(compared(changed))).toContain('Kiln | one | two');
    const kept = { ...row('Hours', 'day', 'day'), change: 'kept' as const };
    expect(lines(compared([...changed, kept]))).toContain('Kiln (changed) | one | two');
  });

  test('shows fewer rows where the names of its roles and aspects take the room', () => {
    const said = 'reduce the time that others at the pier spend on it';
    const rows = ['Responsibilities', 'Outcomes', 'Careers'].map((aspect, at) =>
      row(aspect, `${said} ${at}`, `plan ${at} and ${said}`),
    );
    const shown = (names: readonly [string, string]): number => {
      const named = roles.map((role, at) => ({ ...role, name: names[at] ?? '' }));
      const answer = { ...compared(rows), roles: named };
      return lines(answer).filter((line) => /^(?:Responsibilities|Outcomes|Careers) \|/.test(line))
        .length;
    };
    expect(shown(['Cook', 'Pilot'])).toBe(3);
    expect(shown(['Associate Harbour Operations Analyst', 'Principal Delivery Manager'])).toBe(2);
  });

  test('as a whole is a table of the four rows that differ most, in their order, without quotes', () => {
    const rows = [
      row('Same', 'work with data', 'work with data too'),
      row('Tools', 'ML engineers use pipelines', 'An AI developer uses prompts'),
      row('Pay', 'much', null),
      row('Place', 'cellar', 'attic'),
      row('Hours', 'night', 'day'),
      row('Food', 'soup', 'salad'),
    ];
    expect(lines(compared(rows))).toEqual([
      'Both:',
      'Aspect | ML engineer | AI developer',
      'Tools | … use pipelines | … uses prompts',
      'Place | cellar | attic',
      'Hours | night | day',
      'Food | soup | salad',
      'Ways of working',
    ]);
  });

  test('as a whole keeps its cells low, and says where the articles are silent', () => {
    const rows = [row('Tools', 'x '.repeat(200), null), row('Pay', '', 'y')];
    const shown = lines(compared(rows));
    expect(shown[2]).toMatch(/^Tools \| (x )+x… \| —$/);
    expect(shown[2]?.length).toBeLessThan(120);
    expect(shown[3]).toBe('Pay | — | y');
  });

  test('as a whole ends its cells with a sentence or a phrase, and leaves out the label of their column', () => {
    const rows = [
      row('Tools', `They grow. ${'And so on for long. '.repeat(9)}`, 'AI developer – plans'),
      row(
        'Pay',
        'Much of what is left at the end of the year of the great wooden bridges over the rivers of the north of the land',
        'The AI developer (the planner): half of what is left after the year of the great wooden bridges over the rivers of the land',
      ),
    ];
    expect(lines(compared(rows)).slice(2, 4)).toEqual([
      'Tools | They grow. And so on for long. And so on for long. And so on for long. And so on for long. | … plans',
      'Pay | Much of what is left at the end of the year of the great wooden bridges over the rivers… | … half of what is left after the year of the great wooden bridges over the rivers…',
    ]);
  });

  test('carries sections that say the same, for when the table is refused', () => {
    const [message] = renderAnswer(compared([row('Tools', 'a', 'b'), row('Pay', null, 'd')]), {
      today: TODAY,
    });
    expect(message?.plain).toEqual([
      section(
        [
          'Both:',
          '*Tools*',
          '• ML engineer: a',
          '• AI developer: b',
          '*Pay*',
          '• ML engineer: the articles don’t say',
          '• AI developer: d',
          'Ways of working',
        ].join('\n'),
      ),
    ]);
  });

  test('is lines where there are more roles than a table has columns', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({
      ...ML,
      id: `r${at}`,
      name: `Role ${at}`,
    }));
    const cells = many.map(({ id }) => ({ role: id, text: 'x', passages: [] }));
    const rows = ['Career', 'Tools'].map((aspect) => ({ aspect, cells }));
    const answer = ownerAnswer({ intent: 'compare', roles: many, rows });
    const said = many.map(({ name }) => `• ${name}: x`);
    expect(lines(answer).slice(-21)).toEqual(['*Tools*', ...said]);
  });

  test('on one topic is a sentence of each role in a channel, and more in the thread', () => {
    const sides = [ML, AI].map(({ id, name }) =>
      found({ id, roles: [id], text: `${name}s do one. They do two. They do three.` }),
    );
    const answer = ownerAnswer({ intent: 'compare', roles: [ML, AI], passages: sides });
    const [short, thread] = renderAnswerAndThread(answer, { today: TODAY });
    expect(readShown(short)).toContain('> ML engineers do one.\u00a0…');
    expect(readShown(thread)).toContain('> ML engineers do one. They do two.\u00a0…');
    expect(readShown(thread)).toContain('> AI developers do one. They do two.\u00a0…');
  });

  test('on one topic is said once, in the channel, where the thread would only repeat it', () => {
    const sides = [ML, AI].map(({ id, name }) =>
      found({ id, roles: [id], text: `${name}s do one.`, article: 'Team', heading: ['Jobs'] }),
    );
    const answer = ownerAnswer({ intent: 'compare', roles: [ML, AI], passages: sides });
    const messages = renderAnswerAndThread(answer, { today: TODAY, askedLine: '<@U1> asked' });
    expect(messages.map(readShown)).toEqual([
      [
        '<@U1> asked',
        '*ML engineer* owns model training',
        '*ML engineer*\n> ML engineers do one.',
        '*AI developer*\n> AI developers do one.',
        'Team › Jobs',
      ].join('\n'),
    ]);
  });

  test('names a place once where both are quoted from it', () => {
    const sides = [ML, AI].map(({ id }) =>
      found({ id, roles: [id], text: `${id}.`, article: 'Team', heading: ['Jobs'] }),
    );
    const answer = ownerAnswer({ intent: 'compare', roles: [ML, AI], passages: sides });
    expect(lines(answer).at(-1)).toBe('Team › Jobs');
  });

  test('names each place below its quote where they are of different articles', () => {
    const sides = [ML, AI].map(({ id, name }) =>
      found({ id, roles: [id], text: `${name}s do it.`, article: `On ${id}`, heading: ['Jobs'] }),
    );
    const answer = ownerAnswer({ intent: 'compare', roles: [ML, AI], passages: sides });
    expect(lines(answer).slice(1)).toEqual([
      '*ML engineer*',
      '> ML engineers do it.',
      `On ${ML.id} › Jobs`,
      '*AI developer*',
      '> AI developers do it.',
      `On ${AI.id} › Jobs`,
    ]);
  });

  test('in a channel is two rows, and whole in the thread', () => {
    const rows = ['A', 'B', 'C'].map((aspect) => row(aspect, 'x', 'y'));
    const [short, thread] = renderAnswerAndThread(compared(rows), { today: TODAY });
    expect(readShown(short).split('\n')).toHaveLength(4);
    expect(readShown(thread).split('\n').slice(1, 4)).toEqual([
      'A | x | y',
      'B | x | y',
      'C | x | y',
    ]);
  });
});
