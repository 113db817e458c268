import { expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { combineParts } from '../../src/answer/combine-parts.ts';
import { answerToText } from '../../src/answer/text.ts';
import { AI, answer, found, ML, nearestAnswer } from '../builders.ts';

test('what is nearest is its headline, one or two quotes with their sources, and whom to ask', () => {
  const about = { ...ML, contact: { channel: '#ml', handle: '@ml' } };
  const whole = nearestAnswer({
    passages: [found({ heading: ['Pay'], updated: '2026-01-02' }), found({ text: 'They rest.' })],
    roles: [about],
    choices: [about],
  });
  expect(answerToText(whole)).toBe(
    [
      'The articles don’t say who owns “payroll”. Nearest:',
      '> They work.\n— Ways of working › Pay (updated 2026-01-02)',
      '> They rest.\n— Ways of working',
      'Ask: ML engineer (#ml, @ml)',
    ].join('\n\n'),
  );
});

test('roles to choose from are no roles to ask', () => {
  const back = answer({ outcome: 'clarify', headline: 'Which?', roles: [ML], choices: [AI] });
  expect(answerToText(back)).toBe('Which?\n\nKnown roles: AI developer');
});

const NEAR = nearestAnswer({ headline: 'Near:', choices: [ML], roles: [ML] });
const SAID = answer({ headline: 'Said.', topic: 'said' });
const NO = answer({ outcome: 'no-answer', headline: 'No.', closest: [found()], choices: [AI] });
const BACK = answer({ outcome: 'clarify', headline: 'Which?', choices: [AI] });

test.each<[string, [Answer, ...Answer[]], Answer, string[]]>([
  ['an answer', [NEAR, SAID], SAID, ['Near:', '> They work.', 'Said.']],
  ['an answer', [SAID, NO, NEAR], SAID, ['Said.', 'No.', 'Near:', '> They work.']],
  [
    'what is nearest',
    [NO, NEAR, BACK],
    NEAR,
    ['No.', 'Near:', '> They work.', 'Ask: ML engineer', 'Which?'],
  ],
  ['the first', [BACK, NO], BACK, ['Which?', 'Known roles: AI developer', 'No.']],
])('%s leads the parts of a message, and the others are named', (_what, parts, leading, lines) => {
  const whole = combineParts('?', parts, 0);
  expect(whole).toMatchObject({ outcome: leading.outcome, headline: leading.headline });
  const said = answerToText(whole).split('\n');
  expect(said.filter((line) => line !== '' && !line.startsWith('—'))).toEqual(lines);
});

test('what two levels have in common is said once, what differs of each', () => {
  const cells = (...texts: readonly string[]) =>
    texts.map((text, at) => ({ role: [ML, AI][at]?.id ?? '', text, passages: [] }));
  const rows = [
    { aspect: 'Scope', change: 'changed', cells: cells('a team', 'a unit') },
    { aspect: 'Pay', change: 'kept', cells: cells('much', 'much') },
  ] as const;
  const compared = answer({ intent: 'compare', headline: 'Next:', roles: [ML, AI], rows });
  expect(answerToText(compared)).toBe(
    'Next:\n\nScope (changed)\n• ML engineer: a team\n• AI developer: a unit\n\nPay (kept): much',
  );
});
