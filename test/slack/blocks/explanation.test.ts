import { expect, test } from 'vitest';
import { renderExplanation } from '../../../src/slack/blocks/explanation.ts';
import { botOn, ROLES } from '../../answer/packs.ts';
import { TODAY } from '../../builders.ts';
import { readShown } from '../read-shown.ts';

const FILES = {
  'roles.yaml': ROLES,
  'ceo.md':
    '# CEO\n\n## Pay\n\nThe CEO is paid in shares.\n\n## Duties\n\nThe CEO owns the strategy.\n',
  'cfo.md':
    '# CFO\n\n## Pay\n\nThe CFO is paid in coins.\n\n## Duties\n\nThe CFO owns the ledgers.\n',
  'leave.md': '# Leave\n\nLeave lasts five days.\n',
};

/** The lines below the title. */
async function explain(question: string): Promise<readonly string[]> {
  const { answer, explain } = (await botOn(FILES)).ask(question);
  const lines = renderExplanation(answer, explain(), TODAY).map(readShown).join('\n').split('\n');
  return lines.slice(1);
}

const CURE =
  'Is it wrong? Vote it down and say why: those who keep the articles read it. Other words may find more.';
const CURE_OF_NO =
  'Should they say it? It is noted for those who keep the articles. Other words may find more.';

test.each([
  [
    'who owns the strategy?',
    'Read as asking who owns or does “strategy”.',
    'Quoted is CEO › Duties, which speaks of strategy and ties it to CEO.',
    CURE,
  ],
  [
    'CEO vs CFO on pay',
    'Read as asking how CEO and CFO differ on “pay”.',
    'Set side by side are CEO › Pay and CFO › Pay.',
    CURE,
  ],
  [
    'compare the CEO and the CFO',
    'Read as asking how CEO and CFO differ.',
    'Set side by side are CEO › Duties and CFO › Duties, and what else stands under the same headings.',
    CURE,
  ],
  [
    'what does the CEO do?',
    'Read as asking about CEO.',
    'Quoted is CEO › Duties, which is about what was asked.',
    CURE,
  ],
  [
    'how long does leave last?',
    'Read as asking about “leave”.',
    'Quoted is Leave, which speaks of leave, last.',
    CURE,
  ],
  [
    'what is the salary of the CEO?',
    'Read as asking about CEO and “salary”.',
    expect.stringMatching(/^(?:No passage says it; nearest|Closest|Quoted) is CEO › Pay, which /),
    expect.any(String),
  ],
  [
    'who owns the zeppelin?',
    'Read as asking who owns or does “zeppelin”.',
    'No passage of the articles speaks of zeppelin.',
    CURE_OF_NO,
  ],
])('is three plain lines: %s', async (question, ...lines) => {
  const told = await explain(question);
  expect(told).toEqual(lines);
  expect(told.join(' ')).not.toMatch(/%|\.md|score/);
});
