import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../../src/answer/answer.ts';
import { acceptBlocks } from '../../../src/fake-slack/block-kit/blocks.ts';
import { renderAnswer, renderAnswerAndThread } from '../../../src/slack/blocks/answer.ts';
import { type OutgoingMessage, toMessages } from '../../../src/slack/blocks/message.ts';
import { renderQuote } from '../../../src/slack/blocks/quotes.ts';
import { AI, foundInHandbook, ML_IN_SLACK, ownerAnswer, TODAY } from '../../builders.ts';

function row(aspect: string, ...texts: (string | null)[]): Row {
  const cells = texts.map((text, index) => ({ role: `r${index}`, text, passages: [] }));
  return { aspect, cells };
}

test('blocks without words make a message without words', () => {
  const block = { type: 'divider' } as const;
  expect(toMessages([{ block, text: '' }])).toEqual([{ text: '', blocks: [block], plain: [] }]);
});

describe("Slack's limits", () => {
  test('hold whatever the articles say', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 3_000 }),
      fc.constantFrom('a\n\n'.repeat(900), '<'.repeat(3_000), 'word '.repeat(600), ''),
    );
    const passages = fc.array(fc.record({ text, article: text }).map(foundInHandbook), {
      maxLength: 40,
    });
    const rows = fc.array(
      fc.tuple(text, text, fc.option(text)).map(([a, b, c]) => row(a, b, c)),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(text, passages, rows, (headline, found_, rows_) => {
        const roles = [ML_IN_SLACK, AI];
        const full = ownerAnswer({
          headline,
          passages: found_,
          closest: found_,
          rows: rows_,
          roles,
        });
        for (const message of renderAnswerAndThread(full, { today: TODAY, askedLine: 'asked' }))
          expectWithinLimits(message);
        for (const message of renderAnswer(full, { today: TODAY })) expectWithinLimits(message);
      }),
      { numRuns: 60 },
    );
  });

  test('a comparison whose names alone are too long for a table comes in lines', () => {
    const roles = Array.from({ length: 19 }, (_, at) => ({
      id: `r${at}`,
      name: `Role ${at} ${'of many words '.repeat(40)}`.trim(),
      aliases: [],
    }));
    const texts = roles.map(() => 'It works.');
    const rows = [row('Work', ...texts), row('Pay', ...texts)];
    const messages = renderAnswer(ownerAnswer({ intent: 'compare', owners: [], roles, rows }), {
      today: TODAY,
    });
    for (const message of messages) {
      expect(() =>
        acceptBlocks(
          message.blocks.map((block) => ({ ...block })),
          [],
        ),
      ).not.toThrow();
      expectWithinLimits(message);
    }
    expect(tables(messages).flat()).toEqual([]);
    expect(messages.map(({ plain }) => JSON.stringify(plain)).join()).toContain('Role 18 of many');
  });

  test('a quote too long for one message goes on in the next, its citation with it', () => {
    const passages = Array.from({ length: 3 }, () =>
      foundInHandbook({ text: 'word '.repeat(900) }),
    );
    const messages = toMessages(passages.flatMap((one) => renderQuote(one, TODAY)));
    expect(messages).toHaveLength(2);
    for (const { blocks } of messages) expect(blocks[0]?.type).toBe('section');
  });
});

function tables(messages: readonly OutgoingMessage[]) {
  return messages.map(({ blocks }) => blocks.filter((block) => block.type === 'table'));
}

function expectWithinLimits({ blocks, plain, text }: OutgoingMessage) {
  expect(blocks.length).toBeLessThanOrEqual(50);
  expect(JSON.stringify(blocks).length).toBeLessThan(40_000);
  expect(text.length).toBeLessThanOrEqual(4_000);
  expect(tables([{ blocks, plain, text }])[0]?.length).toBeLessThanOrEqual(1);
  let characters = 0;
  for (const block of [...blocks, ...plain]) {
    if (block.type === 'section') {
      expect(block.text?.text.length).toBeLessThanOrEqual(3_000);
      expect(block.text?.text).not.toBe('');
    }
    if (block.type === 'table') expect(block.rows.length).toBeLessThanOrEqual(100);
    if (block.type === 'context') expect(JSON.stringify(block).length).toBeLessThan(3_000);
  }
  for (const block of blocks) {
    if (block.type === 'section') characters += block.text?.text.length ?? 0;
    if (block.type === 'table') {
      const cells = block.rows.flat();
      expect(cells.every((cell) => cell?.type !== 'raw_text' || cell.text !== '')).toBe(true);
      characters += cells.reduce(
        (sum, cell) => sum + (cell?.type === 'raw_text' ? cell.text.length : 0),
        0,
      );
    }
  }
  expect(characters).toBeLessThanOrEqual(10_000);
}
