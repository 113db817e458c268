import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { renderAnswer, renderAnswerAndThread } from '../../../src/slack/blocks/answer.ts';
import { renderButtons } from '../../../src/slack/blocks/buttons.ts';
import { AI, found, foundInHandbook, ML, ML_IN_SLACK, ownerAnswer, TODAY } from '../../builders.ts';
import { readShown } from '../read-shown.ts';
import { context, labels, lines, section } from './rendered.ts';

describe('who owns', () => {
  const owner = { role: ML_IN_SLACK, share: 1, sentence: 'Runs training.', passage: 'p' };
  const passage = foundInHandbook({ id: 'p', text: 'Works. Runs **training**.' });

  test('is the fact, the sentence that says it, and its source', () => {
    const blocks = renderAnswer(ownerAnswer({ owners: [owner], passages: [passage] }), {
      today: TODAY,
    })[0]?.blocks;
    expect(blocks).toEqual([
      section('*ML engineer* owns model training'),
      section('> Works. Runs *training*.'),
      context('<https://handbook.example/ml#training|Roles › Work › Training> · ask @ml-team'),
    ]);
  });

  test('the notification is the first line alone', () => {
    const [message] = renderAnswer(ownerAnswer({ owners: [owner], passages: [passage] }), {
      today: TODAY,
    });
    expect(message?.text).toBe('*ML engineer* owns model training');
    expect(JSON.stringify(message?.plain)).toContain('Works.');
  });

  test('names where else it is said of the owner, each article once, and no others', () => {
    const other = (article: string, roles: readonly string[]) =>
      found({ id: article, article, roles });
    const passages = [
      passage,
      ...['Roles', 'Ways', 'Ways', 'Pay', 'Rest'].map((article) => other(article, [ML.id])),
      other('Others', [AI.id]),
    ];
    expect(lines(ownerAnswer({ owners: [owner], passages })).at(-1)).toBe(
      '<https://handbook.example/ml#training|Roles › Work › Training> · also in Ways, Pay · ask @ml-team',
    );
  });

  test('shows a long passage from the sentence on that names the owner', () => {
    const text = `${'It goes on and on about other things. '.repeat(20)}\n\nML runs training.`;
    const long = foundInHandbook({ id: 'p', text });
    const said = { ...owner, sentence: 'ML runs training.' };
    expect(lines(ownerAnswer({ owners: [said], passages: [long] }))[1]).toBe(
      '> … ML runs training.',
    );
  });

  test('contacts ping nobody: only a channel id becomes a link, and has a button instead', () => {
    const contact = { channel: '#ml <!here>', handle: '<@U1>' };
    const shy = { ...owner, role: { ...ML_IN_SLACK, contact } };
    const answer = ownerAnswer({ owners: [shy], passages: [passage] });
    expect(lines(answer).at(-1)).toMatch(/ask #ml &lt;!here&gt;, &lt;@U1&gt;$/);
    expect(labels(answer)[0]).toBe('Why this answer?');
    const reachable = ownerAnswer({ owners: [owner], passages: [passage] });
    expect(labels(reachable)).toContain('Channel of ML engineer');
  });

  test('the rest is in one menu beside the first line; buttons and thumbs close the answer', () => {
    const answer = ownerAnswer({ owners: [owner], passages: [passage, found({ id: 'q' })] });
    expect(labels(answer)).toEqual([
      'Why this answer?',
      'More passages (1)',
      'Wrong owner?',
      'What can I ask?',
      'Channel of ML engineer',
      'Helpful',
      'Not helpful',
    ]);
    const buttons = renderButtons(answer, { before: undefined });
    const shape = [
      { type: 'section', accessory: { type: 'overflow' } },
      { type: 'section' },
      { type: 'context' },
    ];
    const end = [{ type: 'actions', elements: [{ type: 'button' }] }, { type: 'context_actions' }];
    const [whole] = renderAnswer(answer, { today: TODAY, buttons });
    expect(whole?.blocks).toMatchObject([...shape, ...end]);
    const askedLine = '<@U1> asked';
    const [short, thread] = renderAnswerAndThread(answer, { today: TODAY, buttons, askedLine });
    expect(short?.blocks).toMatchObject([{ type: 'section' }, ...shape.slice(0, 1)]);
    expect(short?.blocks[0]).not.toHaveProperty('accessory');
    expect(thread?.blocks).toMatchObject([...shape.slice(1), ...end]);
    expect(labels(answer, true)).toContain('Show in channel');
    expect(labels(answer, true)).not.toContain('Wrong owner?');
  });

  test('a question too long for a menu has buttons, which hold more', () => {
    const answer = ownerAnswer({ question: `who ${'really '.repeat(90)}owns it?` });
    const { menu, rows } = renderButtons(answer, { before: undefined });
    expect(menu).toBeUndefined();
    expect(rows[0]?.block).toMatchObject({
      type: 'actions',
      elements: [
        { type: 'button', action_id: 'why' },
        { type: 'button', action_id: 'help' },
      ],
    });
  });
});

test('a line that is a message by itself has its menu below: the bot finds it again by its id', () => {
  const no = ownerAnswer({ outcome: 'no-answer', topic: null, roles: [], choices: [] });
  const buttons = renderButtons(no, { before: undefined });
  const [message] = renderAnswer(no, { today: TODAY, buttons });
  expect(message?.blocks).toMatchObject([
    { type: 'section' },
    { type: 'actions', elements: [{ type: 'overflow' }] },
  ]);
  expect(message?.blocks[0]).not.toHaveProperty('block_id');
});

describe('what a role or the articles say', () => {
  test('is one quote of at most three sentences, its lines as they were', () => {
    const text = '**Work**\n\n- plan\n- build\n\nThen rest. Then more. And more. And so on.';
    const answer = ownerAnswer({
      intent: 'describe',
      headline: 'On it:',
      passages: [found({ text })],
    });
    expect(lines(answer)).toEqual([
      'On it:',
      '> *Work*',
      '> • plan',
      '> • build',
      '> Then rest. Then more. And more.\u00a0…',
      'Ways of working',
    ]);
    expect(labels(answer)).toContain('More passages (1)');
  });

  test('is a second quote only where that speaks of more of what was asked', () => {
    const [first, more] = [
      found({ id: '1', text: 'Blue is it.' }),
      found({ id: '2', text: 'Red is it.' }),
    ];
    const answer = (topic: string) =>
      lines(ownerAnswer({ intent: 'search', roles: [], topic, passages: [first, more] }));
    expect(answer('blue')).not.toContain('> Red is it.');
    expect(answer('blue and red things')).toContain('> Red is it.');
  });
});

describe('a question back and an honest no', () => {
  const clarify = {
    outcome: 'clarify',
    intent: 'describe',
    headline: 'Which role?',
    roles: [],
  } as const;
  const closest = [found({ text: 'Some text.' })];

  test('a question back is the question and the roles to choose from', () => {
    const asked = ownerAnswer({ ...clarify, choices: [ML_IN_SLACK, AI], closest });
    const buttons = renderButtons(asked, { before: undefined });
    const [message] = renderAnswer(asked, { today: TODAY, buttons });
    expect(message?.blocks).toMatchObject([
      section('Which role?'),
      {
        type: 'actions',
        elements: [{ text: { text: 'ML engineer' } }, { text: { text: 'AI developer' } }],
      },
    ]);
    expect(message?.plain).toEqual([section('Which role?\n• ML engineer\n• AI developer')]);
  });

  test('what is no question says that a role is to be chosen', () => {
    const asked = ownerAnswer({ ...clarify, headline: 'No such role.', choices: [AI] });
    const buttons = renderButtons(asked, { before: undefined });
    expect(readShown(renderAnswer(asked, { today: TODAY, buttons })[0])).toBe(
      'No such role.\nChoose a role:',
    );
  });

  test('a no is its line, whom to ask, and that it is known', () => {
    const no = ownerAnswer({ outcome: 'no-answer', choices: [ML_IN_SLACK], closest });
    expect(lines(no)).toEqual([
      '*ML engineer* owns model training',
      'Ask @ml-team · closest: Ways of working · noted for those who keep the articles',
    ]);
    expect(labels(no)).toEqual(['Why no answer?', 'What can I ask?', 'Channel of ML engineer']);
  });

  test('a no on two roles names whom to ask of each', () => {
    const handle = { ...AI, contact: { handle: '@ai' } };
    const no = { outcome: 'no-answer', roles: [ML_IN_SLACK, AI], choices: [ML_IN_SLACK, handle] };
    expect(lines(ownerAnswer(no as Partial<Answer>)).at(-1)).toMatch(
      /^Ask \*ML engineer\* \(@ml-team\) · \*AI developer\* \(@ai\) · noted/,
    );
  });

  test('a no that is about no role offers none', () => {
    const no = ownerAnswer({ outcome: 'no-answer', roles: [], topic: 'payroll', choices: [AI] });
    expect(labels(no)).toEqual(['Why no answer?', 'What can I ask?']);
    expect(lines(no)).toHaveLength(2);
  });

  test('a greeting is told what can be asked, and nothing is noted', () => {
    const hello = ownerAnswer({ outcome: 'no-answer', roles: [], topic: null, choices: [AI] });
    expect(lines(hello).slice(1)).toEqual(['I can tell what these do:', '• AI developer']);
    expect(labels(hello)).toEqual(['AI developer']);
  });
});

describe('citations', () => {
  const cite = (parts: Parameters<typeof foundInHandbook>[0]) =>
    renderAnswer(ownerAnswer({ roles: [], passages: [foundInHandbook(parts)] }), {
      today: TODAY,
    })[0]?.blocks.at(-1);

  test('are plain where the article has no source', () => {
    expect(cite({ source: null, heading: [] })).toEqual(context('Roles'));
  });

  test('lead to the page itself above its first heading, and to one anchor only', () => {
    expect(cite({ slug: '' })).toMatchObject({
      elements: [{ text: '<https://handbook.example/ml|Roles › Work › Training>' }],
    });
    expect(cite({ source: 'https://h.example/a#old' })).toMatchObject({
      elements: [{ text: '<https://h.example/a#training|Roles › Work › Training>' }],
    });
  });

  test.each([
    ['2025-11-25', ' · updated 2025-11-25'],
    ['2025-11-26', ''],
    ['2026-03-31', ''],
    [null, ''],
  ])('have their date where that is a year old: %s', (updated, age) => {
    expect(cite({ source: null, heading: [], updated })).toEqual(context(`Roles${age}`));
  });
});

describe('layout for a channel', () => {
  test('puts who asked and the first line first, the quote into the thread', () => {
    const owner = {
      role: ML_IN_SLACK,
      share: 1,
      sentence: 's',
      passage: foundInHandbook().passage.id,
    };
    const [short, thread] = renderAnswerAndThread(
      ownerAnswer({ owners: [owner], passages: [foundInHandbook()] }),
      { today: TODAY, askedLine: '<@U1> asked' },
    );
    expect(short?.blocks).toEqual([
      section('<@U1> asked'),
      section('*ML engineer* owns model training'),
    ]);
    expect(short?.text).toBe('<@U1> asked\n*ML engineer* owns model training');
    expect(readShown(thread)).toMatch(/^> The \*ML engineer\*/);
    expect(thread?.text).toBe('*ML engineer* owns model training');
  });

  test('gives a first line that only leads to a quote a few words of it', () => {
    const text = `It ${'goes on '.repeat(60)}so. And so on.`;
    const answer = ownerAnswer({ headline: 'On it:', roles: [], passages: [found({ text })] });
    const [short] = renderAnswerAndThread(answer, { today: TODAY });
    expect(readShown(short)).toMatch(/^On it:\n> It (goes on )+goes?( on)?…$/);
  });
});
