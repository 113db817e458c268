import { expect, test } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { combineParts } from '../../../src/answer/combine-parts.ts';
import { renderAnswer, renderAnswerAndThread } from '../../../src/slack/blocks/answer.ts';
import { renderButtons } from '../../../src/slack/blocks/buttons.ts';
import { renderExplanation } from '../../../src/slack/blocks/explanation.ts';
import { AI, answer, found, ML, ML_IN_SLACK, nearestAnswer, TODAY } from '../../builders.ts';
import { readShown } from '../read-shown.ts';

const HEADLINE = 'The articles don’t say who owns “payroll”. Nearest:';
const NEAR = nearestAnswer({
  roles: [ML_IN_SLACK],
  choices: [ML_IN_SLACK],
  passages: ['One.', 'Two.', 'Three.'].map((text) => found({ id: text, text })),
});

function labelsOf(one: Answer, isPrivate = false): string[] {
  const blocks = renderButtons(one, { before: undefined, isPrivate, canShow: isPrivate });
  return [...JSON.stringify(blocks).matchAll(/"type":"plain_text","text":"([^"]*)"/g)].map(
    ([, label = '']) => label,
  );
}

test('what is nearest is its headline, a quote and whom to ask, in words of no answer', () => {
  const [message, ...others] = renderAnswer(NEAR, { today: TODAY });
  expect(others).toEqual([]);
  expect(readShown(message).split('\n')).toEqual([
    HEADLINE,
    '> One.',
    'Ways of working · ask @ml-team',
  ]);
  expect(message?.text).toBe(HEADLINE);
});

test('it can be voted on where everyone sees it, is explained, and leads to those to ask', () => {
  const one = { ...NEAR, passages: NEAR.passages.slice(0, 1) };
  const channel = 'Channel of ML engineer';
  const menu = ['Why this?', 'What can I ask?'];
  expect(labelsOf(one)).toEqual([...menu, channel, 'Helpful', 'Not helpful']);
  expect(labelsOf(one, true)).toEqual([menu[0], 'Show in channel', menu[1], channel]);
  expect(labelsOf(NEAR)).toContain('More passages (2)');
  expect(labelsOf(answer())).toContain('Why this answer?');
});

test('nothing said about a vote calls it an answer', () => {
  const votesOf = (one: Answer) => JSON.stringify(renderButtons(one, { before: undefined }));
  expect(votesOf(answer())).toContain('"This answer was helpful;');
  expect(votesOf(NEAR)).toContain('"This was helpful;');
  expect(votesOf(NEAR)).not.toContain('answer was');
});

test('its explanation says that it is no answer', () => {
  const { passage } = found();
  const reason = { passage, isQuoted: true, score: 1, fitness: 0.2, matched: [], missing: ['pay'] };
  const about = { intent: 'who-owns', roles: [], topic: 'payroll' } as const;
  const explanation = { ...about, enough: 0.4, asked: [], reasons: [reason] };
  const [message] = renderExplanation(NEAR, explanation, TODAY);
  expect(message?.text).toMatch(/^\*Why this\?\*\n/);
  expect(message?.text).toContain('No passage says it; nearest is Ways of working');
  expect(renderExplanation(answer(), explanation, TODAY)[0]?.text).not.toContain('nearest');
});

test('beside an answer it keeps its line and quote, in a channel a few words of one', () => {
  const said = answer({ headline: 'Said', passages: [found({ text: 'Fact.' })] });
  const near = { ...NEAR, passages: [found({ id: 'n', text: `It ${'goes on '.repeat(60)}so.` })] };
  const whole = combineParts('?', [said, near], 0);
  const [message] = renderAnswer(whole, { today: TODAY });
  expect(readShown(message)).toContain(`Ways of working\n${HEADLINE}\n> It goes on`);
  expect(readShown(message)).not.toContain('ask @');
  const [short, thread] = renderAnswerAndThread(whole, { today: TODAY });
  expect(readShown(short)).toMatch(/^Said\n> Fact\.\nThe .* Nearest:\n> It (goes on )+.{0,8}…$/);
  expect(readShown(thread)).toContain(`${HEADLINE}\n> It goes on`);
});

test('a role that was not asked about is not one to ask', () => {
  const [message] = renderAnswer({ ...NEAR, roles: [], choices: [AI] }, { today: TODAY });
  expect(readShown(message)).not.toContain('AI developer');
});

test('of two roles that are compared it is a quote of each under its name', () => {
  const passages = [ML, AI].map(({ id, name }) => ({
    ...found({ id, roles: [id], text: `${name}s do one. They do two. They do three.` }),
    role: id,
  }));
  const near = { ...NEAR, intent: 'compare', roles: [ML, AI], passages } as const;
  const [message] = renderAnswer(near, { today: TODAY });
  expect(readShown(message).split('\n').slice(1, 5)).toEqual([
    '*ML engineer*',
    '> ML engineers do one.\u00a0…',
    '*AI developer*',
    '> AI developers do one.\u00a0…',
  ]);
});
