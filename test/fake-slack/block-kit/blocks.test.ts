import { describe, expect, test } from 'vitest';
import { findProblems } from '../../../src/fake-slack/block-kit/blocks.ts';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { clientOf, openSlack, refusalOf } from '../client.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (length: number) => ({ type: 'mrkdwn', text: 'x'.repeat(length) });
const section = (length: number) => ({ type: 'section', text: mrkdwn(length) });
const button = (more: object = {}) => ({ type: 'button', text: plain('Go'), ...more });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const option = { text: plain('A'), value: 'a' };
const select = (more: object) => ({ type: 'static_select', action_id: 'pick', ...more });
const cell = (text: string) => ({ type: 'raw_text', text });
const table = (...rows: unknown[]) => ({ type: 'table', rows });
const rich = (...elements: unknown[]) => ({ type: 'rich_text', elements });
const richSection = { type: 'rich_text_section', elements: [{ type: 'text', text: 'hi' }] };
const feedback = {
  type: 'feedback_buttons',
  action_id: 'vote',
  positive_button: { text: plain('Good'), value: 'good' },
  negative_button: { text: plain('Bad'), value: 'bad' },
};
const input = {
  type: 'input',
  label: plain('Why?'),
  hint: plain('In a word'),
  element: { type: 'plain_text_input', action_id: 'why', placeholder: plain('Because') },
};
const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

test.each([
  [
    'a section with text, fields and a button',
    { ...section(3_000), fields: many(10, mrkdwn(2_000)), accessory: button() },
  ],
  ['a section of fields alone', { type: 'section', fields: [mrkdwn(1)] }],
  ['a divider', { type: 'divider' }],
  ['a header of 150 characters', { type: 'header', text: plain('x'.repeat(150)) }],
  ['a context of ten', { type: 'context', elements: many(10, mrkdwn(1)) }],
  ['25 actions', actions(...many(25, button()))],
  [
    'a styled button that links',
    actions(button({ style: 'primary', url: 'https://a.b', value: 'x' })),
  ],
  ['a select', actions(select({ options: [option] }))],
  ['a menu of five', actions({ type: 'overflow', options: many(5, option) })],
  [
    'a select of 10,000 in groups',
    actions(
      select({ option_groups: many(100, { label: plain('A'), options: many(100, option) }) }),
    ),
  ],
  ['context actions', { type: 'context_actions', elements: [feedback] }],
  ['a table of 100 rows', table(...many(100, many(20, cell('x'))))],
  ['a table with a rich cell', { ...table([rich(richSection)]), column_settings: [{}] }],
  ['an input', input],
])('%s is fine', (_, block) => {
  expect(findProblems([block], 'message')).toEqual([]);
});

test.each([
  [
    actions(select({ option_groups: [{ options: [option] }] })),
    'must be a valid object [json-pointer:/blocks/0/elements/0/option_groups/0/label]',
  ],
  [
    actions(select({ option_groups: [1] })),
    'must be a valid object [json-pointer:/blocks/0/elements/0/option_groups/0]',
  ],
  [
    actions(select({ option_groups: [{ label: plain('A'), options: [{ value: 'x' }] }] })),
    'must be a valid object [json-pointer:/blocks/0/elements/0/option_groups/0/options/0/text]',
  ],
  [
    actions(select({ option_groups: many(101, { label: plain('A'), options: [option] }) })),
    'no more than 100 items allowed [json-pointer:/blocks/0/elements/0/option_groups]',
  ],
  [
    {
      type: 'context_actions',
      elements: [
        {
          ...feedback,
          positive_button: { ...feedback.positive_button, accessibility_label: 'x'.repeat(76) },
        },
      ],
    },
    'must be less than 76 characters [json-pointer:/blocks/0/elements/0/positive_button/accessibility_label]',
  ],
  [{ type: 'sectoin' }, 'unsupported type: sectoin [json-pointer:/blocks/0/type]'],
  [section(0), 'must be more than 0 characters [json-pointer:/blocks/0/text/text]'],
  [section(3_001), 'must be less than 3001 characters [json-pointer:/blocks/0/text/text]'],
  [{ type: 'section' }, 'missing required field: text [json-pointer:/blocks/0]'],
  [{ type: 'section', text: 'x' }, 'must be a valid object [json-pointer:/blocks/0/text]'],
  [
    { type: 'section', text: { type: 'html', text: 'x' } },
    'must be one of: plain_text, mrkdwn [json-pointer:/blocks/0/text/type]',
  ],
  [{ type: 'section', fields: [] }, 'no less than 1 items allowed [json-pointer:/blocks/0/fields]'],
  [
    { type: 'section', fields: many(11, mrkdwn(1)) },
    'no more than 10 items allowed [json-pointer:/blocks/0/fields]',
  ],
  [
    { type: 'section', fields: [mrkdwn(2_001)] },
    'must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]',
  ],
  [
    { ...section(1), accessory: feedback },
    'unsupported type: feedback_buttons [json-pointer:/blocks/0/accessory/type]',
  ],
  [
    { ...section(1), block_id: 'x'.repeat(256) },
    'must be less than 256 characters [json-pointer:/blocks/0/block_id]',
  ],
  [
    { type: 'header', text: plain('x'.repeat(151)) },
    'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    { type: 'header', text: mrkdwn(1) },
    'must be one of: plain_text [json-pointer:/blocks/0/text/type]',
  ],
  [
    { type: 'context', elements: many(11, mrkdwn(1)) },
    'no more than 10 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [
    actions(...many(26, button())),
    'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [{ type: 'actions', elements: 'x' }, 'must be an array [json-pointer:/blocks/0/elements]'],
  [
    { type: 'actions', elements: [1] },
    'must be a valid object [json-pointer:/blocks/0/elements/0]',
  ],
  [
    actions(button({ action_id: 'a' }), button({ action_id: 'a' })),
    'a already exists [json-pointer:/blocks/0/elements/1/action_id]',
  ],
  [
    actions(button({ text: plain('x'.repeat(76)) })),
    'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
  ],
  [
    actions(button({ value: 'x'.repeat(2_001) })),
    'must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]',
  ],
  [actions(button({ value: 1 })), 'must be a string [json-pointer:/blocks/0/elements/0/value]'],
  [
    actions(button({ style: 'loud' })),
    'must be one of: primary, danger [json-pointer:/blocks/0/elements/0/style]',
  ],
  [
    actions(select({ options: [1] })),
    'must be a valid object [json-pointer:/blocks/0/elements/0/options/0]',
  ],
  [
    { type: 'context_actions', elements: [button()] },
    'unsupported type: button [json-pointer:/blocks/0/elements/0/type]',
  ],
  [
    { type: 'context_actions', elements: [{ ...feedback, negative_button: undefined }] },
    'must be a valid object [json-pointer:/blocks/0/elements/0/negative_button]',
  ],
  [table([cell('')]), 'must be more than 0 characters [json-pointer:/blocks/0/rows/0/0/text]'],
  [
    table([{ type: 'image' }]),
    'must be one of: raw_text, rich_text [json-pointer:/blocks/0/rows/0/0/type]',
  ],
  [table([1]), 'must be a valid object [json-pointer:/blocks/0/rows/0/0]'],
  [
    table(...many(101, [cell('x')])),
    'no more than 100 items allowed [json-pointer:/blocks/0/rows]',
  ],
  [table(many(21, cell('x'))), 'no more than 20 items allowed [json-pointer:/blocks/0/rows/0]'],
  [
    table(many(2, cell('x'.repeat(5_001)))),
    'must be less than 10001 characters in all [json-pointer:/blocks/0/rows]',
  ],
  [
    table([rich({ type: 'text' })]),
    'unsupported type: text [json-pointer:/blocks/0/rows/0/0/elements/0/type]',
  ],
  [table([rich(1)]), 'must be a valid object [json-pointer:/blocks/0/rows/0/0/elements/0]'],
  [
    actions({ type: 'overflow', options: many(6, option) }),
    'no more than 5 items allowed [json-pointer:/blocks/0/elements/0/options]',
  ],
  ['text', 'must be a valid object [json-pointer:/blocks/0]'],
])('%j is refused: %s', (block, problem) => {
  expect(findProblems([block], 'message')).toContain(problem);
});

describe('blocks together', () => {
  test('are 50 in a message and 100 in a view', () => {
    const divider = { type: 'divider' };
    expect(findProblems(many(50, divider), 'message')).toEqual([]);
    expect(findProblems(many(51, divider), 'message')).toEqual([
      'no more than 50 items allowed [json-pointer:/blocks]',
    ]);
    expect(findProblems(many(100, divider), 'modal')).toEqual([]);
    expect(findProblems(many(101, divider), 'home')).toHaveLength(1);
  });

  test('have ids of their own', () => {
    const named = { type: 'divider', block_id: 'a' };
    expect(findProblems([named, named], 'message')).toEqual([
      'a already exists [json-pointer:/blocks/1/block_id]',
    ]);
  });

  test.each(['table', 'context_actions'])('of type %s stand in messages only', (type) => {
    const problem = `unsupported type: ${type} [json-pointer:/blocks/0/type]`;
    expect(findProblems([{ type }], 'modal')).toEqual([problem]);
    expect(findProblems([{ type }], 'home')).toEqual([problem]);
  });
});

describe('a message is refused', () => {
  const send = async (message: object) => {
    const slack = await openSlack();
    const args = { channel: fixtures.general, text: 'x', ...message };
    const refused = await refusalOf(clientOf(slack).apiCall('chat.postMessage', args));
    expect(slack.workspace.messages(fixtures.general)).toEqual([]);
    return refused;
  };

  test('for its blocks, naming the place of each problem', async () => {
    const refused = await send({ blocks: [section(0)] });
    expect(refused.error).toBe('invalid_blocks');
    expect(refused.response_metadata?.messages).toEqual([
      '[ERROR] must be more than 0 characters [json-pointer:/blocks/0/text/text]',
    ]);
  });

  test('for the blocks of an attachment', async () => {
    const refused = await send({ attachments: [{ text: 'x' }, { blocks: [section(0)] }] });
    expect(refused.error).toBe('invalid_attachments');
    expect(refused.response_metadata?.messages).toEqual([
      '[ERROR] must be more than 0 characters [json-pointer:/attachments/1/blocks/0/text/text]',
    ]);
  });

  test('for a second table, wherever it stands', async () => {
    const one = table([cell('x')]);
    const refused = await send({ blocks: [one], attachments: [{ blocks: [one] }] });
    expect(refused.error).toBe('invalid_attachments');
    expect(refused.response_metadata?.messages).toEqual(['[ERROR] only_one_table_allowed']);
  });

  test('for more than 13,200 characters in all', async () => {
    expect(await send({ blocks: many(5, section(2_641)) })).toMatchObject({
      error: 'msg_blocks_too_long',
    });
  });
});

test('blocks that came without an id are given ones that no other has', async () => {
  const slack = await openSlack();
  const blocks = [section(1), section(1), { ...section(1), block_id: 'mine' }];
  await clientOf(slack).apiCall('chat.postMessage', {
    channel: fixtures.general,
    text: 'x',
    blocks,
  });
  const ids = slack.workspace
    .messages(fixtures.general)[0]
    ?.blocks?.map(({ block_id }) => block_id);
  const given = expect.stringMatching(/^[\w-]{36}$/);
  expect(ids).toEqual([given, given, 'mine']);
  expect(new Set(ids).size).toBe(3);
});
