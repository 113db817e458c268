import { expect, test } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { combineParts } from '../../../src/answer/combine-parts.ts';
import { renderAnswer, renderAnswerAndThread } from '../../../src/slack/blocks/answer.ts';
import { renderButtons } from '../../../src/slack/blocks/buttons.ts';
import { selectUnread } from '../../../src/slack/blocks/quotes.ts';
import { LIMITS } from '../../../src/slack/format/limits.ts';
import { AI, answer, found, ML_IN_SLACK, TODAY } from '../../builders.ts';
import { readShown } from '../read-shown.ts';

function part(name: string, passages: number, parts: Partial<Answer> = {}): Answer {
  const list = Array.from({ length: passages }, (_, at) =>
    found({ id: `${name}${at}`, text: `${name} text ${at}`, article: `${name} article` }),
  );
  return answer({ question: name, headline: `${name} first line`, passages: list, ...parts });
}

const NO = part('No', 0, { outcome: 'no-answer', choices: [AI], closest: [found()] });

function render(whole: Answer): string {
  const buttons = renderButtons(whole, { before: undefined });
  return JSON.stringify(renderAnswer(whole, { today: TODAY, buttons }));
}

test('each part has its first line, then its sources; one without an answer has its line alone', () => {
  const [message, ...others] = renderAnswer(
    combineParts('?', [part('A', 1), NO, part('B', 1)], 0),
    {
      today: TODAY,
    },
  );
  expect(others).toEqual([]);
  expect(readShown(message).split('\n')).toEqual([
    'A first line',
    '> A text 0',
    'A article',
    'No first line',
    'B first line',
    '> B text 0',
    'B article',
  ]);
});

test('what answers two questions is quoted once', () => {
  const same = { passages: part('A', 1).passages };
  const whole = combineParts('?', [part('A', 1), part('B', 1), part('C', 1, same)], 0);
  const above = 'C first line\nIn the quote above.';
  expect(readShown(renderAnswer(whole, { today: TODAY })[0])).toMatch(new RegExp(`${above}$`));
  const [, thread] = renderAnswerAndThread(whole, { today: TODAY });
  expect(readShown(thread)).toMatch(new RegExp(`${above}$`));
  const nos = combineParts('?', [NO, NO], 0);
  expect(readShown(renderAnswer(nos, { today: TODAY })[0])).not.toContain('above');
});

test('in a channel all first lines come first, and the sources in the thread below their first lines', () => {
  const [short, thread] = renderAnswerAndThread(
    combineParts('?', [part('A', 1), part('B', 1)], 1),
    {
      today: TODAY,
    },
  );
  expect(readShown(short).split('\n')).toEqual([
    'A first line',
    '> A text 0',
    'B first line',
    '> B text 0',
    'I answer three questions at a time; please ask the other one again.',
  ]);
  expect(readShown(thread)).toBe(
    'A first line\n> A text 0\nA article\nB first line\n> B text 0\nB article',
  );
});

test('a part quotes one passage; the menu has the others of all parts, each once', () => {
  const whole = combineParts('?', [part('A', 4), part('B', 3), part('A', 4)], 0);
  expect(render(whole)).not.toContain('A text 1');
  expect(selectUnread(whole).map(({ passage }) => passage.id)).toEqual([
    'A1',
    'A2',
    'A3',
    'B1',
    'B2',
  ]);
  expect(render(whole)).toContain('More passages (5)');
});

test('the channels of the owners of all parts are offered', () => {
  const owner = { role: ML_IN_SLACK, share: 1, sentence: 's', passage: 'p' };
  const whole = combineParts('?', [part('A', 1), part('B', 1, { owners: [owner] })], 0);
  expect(render(whole)).toContain('Channel of ML engineer');
});

test('long parts stay within one message, and within what Slack takes', () => {
  const texts = ['word '.repeat(600), 'x '.repeat(1_500)];
  const passages = texts.map((text) => found({ text }));
  const long = part('Long', 0, { passages });
  const messages = renderAnswer(combineParts('?', [long, long, long], 4), { today: TODAY });
  expect(messages).toHaveLength(1);
  for (const { blocks, text } of messages) {
    expect(blocks.length).toBeLessThanOrEqual(LIMITS.blocks);
    expect(text.length).toBeLessThanOrEqual(LIMITS.text);
  }
});
