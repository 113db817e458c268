import { describe, expect, test } from 'vitest';
import type { Row } from '../../../src/answer/answer.ts';
import { renderAnswer, renderAnswerAndThread } from '../../../src/slack/blocks/answer.ts';
import { renderButtons } from '../../../src/slack/blocks/buttons.ts';
import type { OutgoingMessage } from '../../../src/slack/blocks/message.ts';
import { AI, foundInHandbook, ML_IN_SLACK, ownerAnswer } from '../../builders.ts';

function mrkdwn(text: string) {
  return { type: 'mrkdwn', text, verbatim: true };
}

function section(text: string) {
  return { type: 'section', text: mrkdwn(text), expand: true };
}

function context(text: string) {
  return { type: 'context', elements: [mrkdwn(text)] };
}

function row(aspect: string, ...texts: (string | null)[]): Row {
  const cells = texts.map((text, index) => ({ role: `r${index}`, text, passages: [] }));
  return { aspect, cells };
}

describe('who owns', () => {
  const owners = [
    { role: ML_IN_SLACK, share: 0.83, sentence: 'Runs <training>.', passage: 'p' },
    { role: AI, share: 0.17, sentence: '', passage: 'p' },
  ];

  test('names the owners with their share, sentence and contact, and quotes the passage behind it', () => {
    expect(renderAnswer(ownerAnswer({ owners, passages: [foundInHandbook()] }))[0]?.blocks).toEqual(
      [
        section('*ML engineer* owns model training'),
        section('*ML engineer* · 83 %\nRuns &lt;training&gt;.'),
        context('Contact: <#C0MLTEAM1>, @ml-team'),
        section('*AI developer* · 17 %'),
        section('> The *ML engineer* runs model training.'),
        context(
          '<https://handbook.example/ml#training|Roles › Work › Training> · updated 2026-03-31',
        ),
      ],
    );
  });

  test('contacts ping nobody: only a channel id becomes a link', () => {
    const contact = { channel: '#ml <!here>', handle: '<@U1>' };
    const owner = { role: { ...ML_IN_SLACK, contact }, share: 1, sentence: 's', passage: 'p' };
    expect(renderAnswer(ownerAnswer({ owners: [owner] }))[0]?.blocks).toContainEqual(
      context('Contact: #ml &lt;!here&gt;, &lt;@U1&gt;'),
    );
  });

  test('the headline has named an only owner: what follows is the sentence that says so', () => {
    const owner = { role: AI, share: 1, sentence: 's', passage: 'p' };
    expect(renderAnswer(ownerAnswer({ owners: [owner] }))[0]?.blocks[1]).toEqual(section('s'));
  });

  test('a sentence is said once: not above the quote that holds it', () => {
    const { passage } = foundInHandbook();
    const owner = { role: AI, share: 1, sentence: 's', passage: passage.id };
    const whole = ownerAnswer({ owners: [owner], passages: [foundInHandbook()] });
    expect(renderAnswer(whole)[0]?.blocks.map(({ type }) => type)).toEqual([
      'section',
      'section',
      'context',
    ]);
    expect(renderAnswer(whole)[0]?.text).not.toContain('\ns');
    expect(renderAnswerAndThread(whole, { askedLine: 'asked' })[0]?.blocks.at(-1)).toEqual(
      section('s'),
    );
  });
});

describe('compare', () => {
  const roles = [ML_IN_SLACK, AI];

  test('sets the roles side by side in one table, and says where the articles are silent', () => {
    const rows = [row('Career', 'Staff <track>', null), row('Tools', '', 'Python')];
    const [message] = renderAnswer(ownerAnswer({ intent: 'compare', roles, rows }));
    const cell = (text: string) => ({ type: 'raw_text', text });
    expect(message?.blocks[1]).toMatchObject({
      type: 'table',
      column_settings: [{ is_wrapped: true }, { is_wrapped: true }, { is_wrapped: true }],
      rows: [
        [{ type: 'rich_text' }, { type: 'rich_text' }, { type: 'rich_text' }],
        [cell('Career'), cell('Staff <track>'), cell('—')],
        [cell('Tools'), cell('—'), cell('Python')],
      ],
    });
    expect(JSON.stringify(message?.blocks[1])).toContain('"text":"AI developer"');
    expect(message?.text).toContain(
      '*Career* – ML engineer: Staff &lt;track&gt;; AI developer: the articles don’t say\n*Tools* – ',
    );
  });

  test('carries sections that say the same, for when the table is refused', () => {
    const rows = [row('Career', 'a', 'b')];
    const [message] = renderAnswer(ownerAnswer({ headline: 'H', roles, rows }));
    expect(message?.plain).toEqual([section('H\n*Career* – ML engineer: a; AI developer: b')]);
  });

  test('goes on in further tables, one a message, where one would be too long', () => {
    const rows = Array.from({ length: 250 }, (_, index) => row(`Aspect ${index}`, 'x', 'y'));
    const messages = renderAnswer(ownerAnswer({ roles, rows }));
    expect(messages.length).toBeGreaterThan(2);
    expect(tables(messages).map(({ length }) => length)).toEqual(messages.map(() => 1));
    const shown = tables(messages)
      .flat()
      .reduce((sum, table) => sum + table.rows.length - 1, 0);
    expect(shown).toBe(250);
  });

  test('names the source of every row, also of those that are not quoted at once', () => {
    const passages = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'h'].map((article) =>
      foundInHandbook({ article, source: null, heading: [], updated: null }),
    );
    const [message] = renderAnswer(
      ownerAnswer({ roles, rows: [row('Career', 'x', 'y')], passages }),
    );
    expect(message?.blocks.at(-1)).toEqual(context('Also from: g · h'));
    const many = Array.from({ length: 100 }, (_, index) =>
      foundInHandbook({ article: `${index}` }),
    );
    const [first] = renderAnswer(
      ownerAnswer({ roles, rows: [row('Career', 'x', 'y')], passages: many }),
    );
    expect(JSON.stringify(first?.blocks.at(-1)).length).toBeLessThan(3_000);
  });

  test('is lines where there are more roles than a table has columns', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      ...ML_IN_SLACK,
      name: `Role ${index}`,
    }));
    const rows = [row('Career', ...many.map(() => 'x'))];
    const [message] = renderAnswer(ownerAnswer({ roles: many, rows }));
    expect(tables([message].filter((one) => one !== undefined))).toEqual([[]]);
    expect(message?.text).toContain('Role 19: x');
  });
});

describe('a question back and an honest no', () => {
  const closest = [foundInHandbook({ text: `Some ${'long '.repeat(100)}text`, updated: null })];

  test('show what is closest in a few words, and offer the roles to choose from', () => {
    const parts = { outcome: 'clarify', headline: 'Which role?', roles: [] } as const;
    const asked = ownerAnswer({ ...parts, choices: [ML_IN_SLACK, AI], closest });
    const blocks = renderAnswer(asked)[0]?.blocks;
    expect(blocks).toHaveLength(5);
    expect(blocks?.slice(0, 2)).toEqual([
      section('Which role?'),
      section('Closest in the articles:'),
    ]);
    expect(JSON.stringify(blocks?.[2])).toMatch(/"> Some (long )+(long)?…"/);
    expect(blocks?.[3]).toEqual(
      context('<https://handbook.example/ml#training|Roles › Work › Training>'),
    );
    expect(blocks?.[4]).toEqual(section('Choose a role:\n• ML engineer\n• AI developer'));
  });

  test('roles to choose from are buttons where there are buttons, and names where those are refused', () => {
    const parts = { outcome: 'clarify', headline: 'Which role?', roles: [] } as const;
    const asked = ownerAnswer({ ...parts, choices: [ML_IN_SLACK, AI] });
    const [message] = renderAnswer(asked, { buttons: renderButtons(asked, { before: undefined }) });
    expect(message?.blocks.at(-1)).toMatchObject({
      type: 'actions',
      elements: [{ text: { text: 'ML engineer' } }, { text: { text: 'AI developer' } }],
    });
    expect(message?.plain).toEqual([
      section('Which role?\nChoose a role:\n• ML engineer\n• AI developer'),
    ]);
  });

  test('a no with nothing close says what to try', () => {
    const no = ownerAnswer({ outcome: 'no-answer', choices: [], roles: [] });
    expect(renderAnswer(no)[0]?.blocks[1]).toEqual(
      context('Other words may find it; say `help` to see what I can be asked.'),
    );
  });

  test('a no says whom to ask', () => {
    const no = ownerAnswer({
      outcome: 'no-answer',
      roles: [ML_IN_SLACK, AI],
      choices: [ML_IN_SLACK],
    });
    expect(renderAnswer(no)[0]?.blocks[1]).toEqual(
      section('Ask:\n• ML engineer (<#C0MLTEAM1>, @ml-team)'),
    );
    const handle = { ...AI, contact: {} };
    expect(renderAnswer({ ...no, choices: [handle] })[0]?.blocks[1]).toEqual(
      section('Ask:\n• AI developer'),
    );
  });
});

describe('citations', () => {
  const cite = (parts: Parameters<typeof foundInHandbook>[0]) =>
    renderAnswer(ownerAnswer({ passages: [foundInHandbook(parts)] }))[0]?.blocks.at(-1);

  test('are plain where the article has no source', () => {
    expect(cite({ source: null, heading: [] })).toEqual(context('Roles · updated 2026-03-31'));
  });

  test('lead to the page itself above its first heading, and to one anchor only', () => {
    expect(cite({ slug: '', updated: null })).toMatchObject({
      elements: [{ text: '<https://handbook.example/ml|Roles › Work › Training>' }],
    });
    expect(cite({ source: 'https://h.example/a#old', updated: null })).toMatchObject({
      elements: [{ text: '<https://h.example/a#training|Roles › Work › Training>' }],
    });
  });
});

describe('layout for a channel', () => {
  test('puts who asked and the short answer first, the passages into the next messages', () => {
    const messages = renderAnswerAndThread(ownerAnswer({ passages: [foundInHandbook()] }), {
      askedLine: '<@U1> asked',
    });
    expect(messages).toHaveLength(2);
    expect(messages[0]?.blocks).toEqual([
      section('<@U1> asked'),
      section('*ML engineer* owns model training'),
    ]);
    expect(messages[1]?.text).toMatch(/^> The \*ML engineer\*/);
  });
});

function tables(messages: readonly OutgoingMessage[]) {
  return messages.map(({ blocks }) => blocks.filter((block) => block.type === 'table'));
}
