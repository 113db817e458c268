import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { acceptBlocks, findProblems } from '../../../src/fake-slack/block-kit/blocks.ts';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { renderAnswer, renderAnswerAndThread } from '../../../src/slack/blocks/answer.ts';
import { renderButtons } from '../../../src/slack/blocks/buttons.ts';
import { renderCompareModal } from '../../../src/slack/blocks/compare-modal.ts';
import { renderExplanation } from '../../../src/slack/blocks/explanation.ts';
import { renderHome } from '../../../src/slack/blocks/home-view.ts';
import type { OutgoingMessage } from '../../../src/slack/blocks/message.ts';
import { renderReasonModal } from '../../../src/slack/blocks/reason-modal.ts';
import { LIMITS } from '../../../src/slack/format/limits.ts';
import { startRig } from '../../bot.ts';
import {
  AI,
  canned,
  EMPTY_CATALOG,
  found,
  foundInHandbook,
  ML_IN_SLACK,
  ownerAnswer,
  TODAY,
  threadOn,
} from '../../builders.ts';
import { readShown } from '../read-shown.ts';

/** Bits of Markdown as handbooks have them, whole and broken. */
const BITS = [
  '# Heading\n\n',
  '\n\n- one\n  - two\n    1. three\n',
  '\n\n| Role | Owns |\n|---|---|\n| **PM** | the `why` |\n| x<br>y | |\n\n',
  '```ts\nconst a = `b`;\n```\n',
  '\n> quoted\n> > deeper\n',
  '**bold**',
  '***both***',
  '~~gone~~',
  '`code`',
  '[link](../page.md#top)',
  '[](https://a.example)',
  '![picture](p.png)',
  '<details><summary>More</summary>',
  '<div align="center">',
  '<!-- unclosed ',
  '<!channel>',
  '<@U123>',
  '&amp;&nbsp;&#8211;',
  ':tada: 👩‍💻🏽',
  'الدور مسؤول عن التدريب ',
  '这是粗体文字',
  'Donaudampfschifffahrtsgesellschaft'.repeat(40),
  'https://a.example/'.padEnd(2_500, 'x'),
  'word '.repeat(300),
  '*_~`<>&|\\',
  '\n',
  '\n\n',
  ' ',
];

const markdown = fc
  .array(fc.oneof(fc.constantFrom(...BITS), fc.string({ maxLength: 20 })), { maxLength: 30 })
  .map((bits) => bits.join(''));
const source = fc.constantFrom(null, 'https://h.example/roles/x.md', 'no address');
const passage = fc
  .record({
    text: markdown,
    article: markdown,
    heading: fc.array(markdown, { maxLength: 3 }),
    source,
  })
  .map((parts) => foundInHandbook({ ...parts, id: parts.text }));
const role = fc
  .record({
    name: markdown.map((name) => `R${name}`),
    channel: fc.constantFrom('C0MLTEAM1', '#team', '<!here>'),
  })
  .map(({ name, channel }) => ({ ...ML_IN_SLACK, name, contact: { channel, handle: name } }));

const answers: fc.Arbitrary<Answer> = fc
  .record({
    question: markdown,
    headline: markdown.map((headline) => `H${headline}`),
    topic: fc.option(markdown),
    outcome: fc.constantFrom('answered', 'nearest', 'clarify', 'no-answer'),
    intent: fc.constantFrom('compare', 'who-owns', 'describe', 'search'),
    roles: fc.array(role, { maxLength: 3 }),
    choices: fc.array(role, { maxLength: 6 }),
    passages: fc.array(passage, { maxLength: 12 }),
    closest: fc.array(passage, { maxLength: 3 }),
    sentence: markdown,
    cell: fc.option(markdown),
  })
  .map(({ sentence, cell, ...parts }) => {
    const owners = parts.roles.map((one) => ({ role: one, share: 0.5, sentence, passage: 'p' }));
    const cells = parts.roles.map(({ id }) => ({ role: id, text: cell, passages: [] }));
    const row = { aspect: sentence, cells };
    const rows = parts.intent === 'compare' ? [row, row].slice(0, 1 + (sentence.length % 2)) : [];
    return ownerAnswer({ ...parts, owners: parts.intent === 'who-owns' ? owners : [], rows });
  });

test('every message of any handbook is one that Slack takes, with its buttons and without', () => {
  fc.assert(
    fc.property(answers, fc.boolean(), (one, isPrivate) => {
      const before = { ...ABOUT, topic: one.topic };
      const buttons = renderButtons(one, { before, isPrivate, canShow: isPrivate });
      const messages = [
        ...renderAnswer(one, { today: TODAY, note: 'A note.', buttons, askedLine: '<@U1> asked' }),
        ...renderAnswerAndThread(one, { today: TODAY, askedLine: '<@U1> asked', buttons }),
        ...renderAnswer(one, { today: TODAY }),
        ...renderExplanation(
          one,
          {
            ...EXPLAINED,
            topic: one.topic,
            reasons: one.passages.map(({ passage: each }) => ({ ...REASON, passage: each })),
          },
          TODAY,
        ),
      ];
      for (const message of messages) expectAccepted(message);
    }),
    { numRuns: 250 },
  );
}, 60_000);

test('a role with an endless name is compared, too', () => {
  const name = 'x'.repeat(40_000);
  const endless = { id: 'endless', name, aliases: [] };
  const cells = [endless, AI].map(({ id }) => ({ role: id, text: 'Does much.', passages: [] }));
  const rows = [{ aspect: 'Work', cells }];
  const one = ownerAnswer({ intent: 'compare', roles: [endless, AI], owners: [], rows });
  for (const message of renderAnswer(one, { today: TODAY })) expectAccepted(message);
});

test('a heading without words is no option: Slack would refuse the message', () => {
  const headings = [['Menus'], [''], [' '], ['Orders']];
  const one = ownerAnswer({
    intent: 'describe',
    topic: null,
    headings: headings.flat(),
    passages: headings.map((heading) => foundInHandbook({ heading, id: heading.join() })),
  });
  const buttons = renderButtons(one, { before: undefined });
  expect(JSON.stringify(buttons)).toContain('"value":"Orders"');
  for (const message of renderAnswer(one, { today: TODAY, buttons })) expectAccepted(message);
});

test('the Home tab dates the articles that are a year old', () => {
  const articles = ['2025-11-25', '2026-06-01', null].map((updated, at) => ({
    path: `a${at}.md`,
    article: `A${at}`,
    source: null,
    updated,
  }));
  const catalog = { ...EMPTY_CATALOG, roles: [{ role: AI, articles }], articles: 3 };
  const home = renderHome({ catalog, examples: [], notice: '', today: TODAY });
  expect(JSON.stringify(home)).toContain('A0 (updated 2025-11-25), A1, A2"');
});

test('every Home tab and form of any handbook is one that Slack takes', () => {
  const article = fc.record({
    article: markdown,
    path: markdown,
    source,
    updated: fc.option(markdown),
  });
  const roles = fc
    .array(fc.record({ role, articles: fc.array(article, { maxLength: 5 }) }), { maxLength: 130 })
    .map((held) =>
      held.map((each, index) => ({ ...each, role: { ...each.role, id: `role-${index}` } })),
    );
  fc.assert(
    fc.property(roles, fc.array(markdown, { maxLength: 3 }), (held, examples) => {
      const catalog = { ...EMPTY_CATALOG, roles: held, articles: held.length };
      const home = renderHome({
        catalog,
        examples: examples.map((each) => `x ${each}`),
        notice: '',
        today: TODAY,
      });
      expect(findProblems(home.blocks, 'home')).toEqual([]);
      expect(JSON.stringify(home).length).toBeLessThan(250_000);
      const modal = renderCompareModal(held.map((each) => each.role));
      expect(findProblems(modal.blocks, 'modal')).toEqual([]);
    }),
    { numRuns: 60 },
  );
  const voted = { channel: 'C1', ts: '1', thread: '', responseUrl: '' };
  expect(findProblems(renderReasonModal(voted).blocks, 'modal')).toEqual([]);
}, 60_000);

test.each(['invalid_blocks', 'invalid_attachments', 'msg_blocks_too_long'])(
  'where Slack refuses the blocks (%s), the same is said plainly, once, and without buttons',
  async (code) => {
    const passages = [found({ id: 'a', text: 'Quoted.' })];
    const rig = await startRig('Socket Mode', { rolecall: canned(() => ({ passages })) });
    const { slack, said, quiet, log } = rig;
    slack.faults.next('chat.postMessage', { kind: 'refused', code });
    const asked = slack.people.say(fixtures.ada, fixtures.general, `<@${fixtures.bot}> x?`);
    const [reply] = await said(fixtures.general, asked.ts);
    expect(reply?.blocks?.map(({ type }) => type)).toEqual(['section']);
    expect(readShown(reply)).toContain('> Quoted.');
    await quiet();
    expect(slack.workspace.thread(fixtures.general, asked.ts)).toHaveLength(2);
    expect(log.filter((line) => line.includes('blocks refused, sent plain'))).toHaveLength(1);
  },
);

test('plain sections that are refused too are not tried for ever', async () => {
  const { slack, said } = await startRig('Socket Mode');
  slack.faults.next('chat.postMessage', { kind: 'refused', code: 'invalid_blocks' }, 2);
  const asked = slack.people.say(
    fixtures.ada,
    fixtures.general,
    `<@${fixtures.bot}> who owns prompt design?`,
  );
  const [told] = await said(fixtures.general, asked.ts);
  expect(told?.text).toContain('something broke on my side');
});

const ABOUT = threadOn(null);
const EXPLAINED = { intent: 'search', roles: [], topic: null, enough: 0.5, asked: [] } as const;
const REASON = {
  isQuoted: true,
  score: 1,
  fitness: 1,
  matched: [{ word: '<b>', as: '`c`', inHead: true }],
  missing: ['<!here>'],
};

function expectAccepted({ blocks, plain, text }: OutgoingMessage): void {
  for (const shown of [blocks, plain]) {
    expect(() =>
      acceptBlocks(
        shown.map((block) => ({ ...block })),
        [],
      ),
    ).not.toThrow();
    expect(shown.length).toBeLessThanOrEqual(LIMITS.blocks);
  }
  expect(text).not.toBe('');
  expect(text.length).toBeLessThanOrEqual(LIMITS.text);
  // In plain text, as buttons and cells have it, Slack looks for no commands.
  const read = blocks.filter(({ type }) => type === 'section' || type === 'context');
  expect(JSON.stringify([text, plain, read])).not.toMatch(/<(?:!|@(?!U1>))/);
}
