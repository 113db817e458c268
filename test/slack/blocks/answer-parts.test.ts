import { expect, test } from 'vitest';
import { renderAnswer, renderAnswerAndThread } from '../../../src/slack/blocks/answer.ts';
import { found, ML_IN_SLACK, ownerAnswer, TODAY } from '../../builders.ts';
import { readShown } from '../read-shown.ts';
import { lines } from './rendered.ts';

const owner = { role: ML_IN_SLACK, share: 1, sentence: 'Runs training.', passage: 'p' };

test('what the first line quotes whole is not quoted again', () => {
  const parts = {
    owners: [owner],
    passages: [found({ id: owner.passage, text: 'The **ML engineer** trains.' })],
  };
  const yes = ownerAnswer({ ...parts, headline: 'Yes: “The ML engineer trains.”' });
  expect(lines(yes)).toEqual([expect.stringMatching(/^Yes: /), expect.stringMatching(/^Ways of/)]);
  const long = `The ML engineer trains${' and trains'.repeat(20)}.`;
  const cut = ownerAnswer({
    ...parts,
    passages: [found({ id: owner.passage, text: long })],
    headline: `Yes: “${long.slice(0, 60)}…”`,
  });
  expect(lines(cut).slice(0, 2)).toEqual(['Yes, by the articles:', `> ${long}`]);
});

test('a sentence of the first line that its quote goes on from is said in the quote alone', () => {
  const no = ownerAnswer({
    owners: [owner],
    passages: [found({ id: owner.passage, text: 'The AI developer does. ML never *tests*. Ask.' })],
    headline: 'No: “ML never tests.”',
  });
  expect(lines(no).slice(0, 2)).toEqual([
    'No, by the articles:',
    '> The AI developer does. ML never _tests_. Ask.',
  ]);
  const [message] = renderAnswer(no, { today: TODAY });
  expect(message?.text).toBe('No: “ML never tests.”');
  const elsewhere = ownerAnswer({
    ...no,
    passages: [found({ id: owner.passage, text: 'Other.' })],
  });
  expect(lines(elsewhere)[0]).toBe('No: “ML never tests.”');
  const [short] = renderAnswerAndThread(no, { today: TODAY });
  expect(readShown(short)).toBe('No: “ML never tests.”');
});
