import { expect, test } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { combineParts } from '../../../src/answer/combine-parts.ts';
import { renderAnswer, renderAnswerAndThread } from '../../../src/slack/blocks/answer.ts';
import { renderButtons } from '../../../src/slack/blocks/buttons.ts';
import { renderExplanation } from '../../../src/slack/blocks/explanation.ts';
import { AI, answer, found, ML_IN_SLACK, nearestAnswer } from '../../builders.ts';

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

test('what is nearest is its headline, at most two quotes and whom to ask, in words of no answer', () => {
  const [message, ...others] = renderAnswer(NEAR);
  expect(others).toEqual([]);
  expect(message?.text.split('\n')).toEqual([
    HEADLINE,
    '> One.',
    'Ways of working',
    '> Two.',
    'Ways of working',
    'Ask:',
    '• ML engineer (<#C0MLTEAM1>, @ml-team)',
  ]);
});

test('it can be voted on where everyone sees it, is explained, and leads to those to ask', () => {
  const two = { ...NEAR, passages: NEAR.passages.slice(0, 2) };
  const why = ['Why this?', 'Channel of ML engineer'];
  expect(labelsOf(two)).toEqual([...why, 'Helpful', 'Not helpful']);
  expect(labelsOf(two, true)).toEqual(['Why this?', 'Show in channel', 'Channel of ML engineer']);
  expect(labelsOf(answer())).toContain('Why this answer?');
  expect(labelsOf(answer({ outcome: 'no-answer' }))).toEqual(['Why?']);
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
  const [message] = renderExplanation(NEAR, explanation);
  expect(message?.text).toMatch(/^\*Why this\?\*\n/);
  expect(message?.text).toContain('No passage says it; what is quoted comes nearest.');
  expect(renderExplanation(answer(), explanation)[0]?.text).not.toContain('nearest');
});

test('beside an answer it keeps its line and quote, in a channel a few words of one', () => {
  const said = answer({ headline: 'Said', passages: [found({ text: 'Fact.' })] });
  const near = { ...NEAR, passages: [found({ id: 'n', text: `It ${'goes on '.repeat(60)}so.` })] };
  const whole = combineParts('?', [said, near], 0);
  expect(renderAnswer(whole)[0]?.text).toContain(`Ways of working\n${HEADLINE}\n> It goes on`);
  expect(renderAnswer(whole)[0]?.text).not.toContain('Ask:');
  const [short, thread] = renderAnswerAndThread(whole);
  expect(short?.text).toMatch(/^Said\nThe .* Nearest:\n> It (goes on )+.{0,8}…\nWays of/);
  expect(thread?.text).toContain(`${HEADLINE}\n> It goes on`);
  expect(thread?.text).toContain('so.');
});

test('a role that was not asked about is offered to be described, not to be asked', () => {
  const [message] = renderAnswer({ ...NEAR, choices: [AI] });
  expect(message?.text).toContain('I can tell what these do:\n• AI developer');
});
