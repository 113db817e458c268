import { expect, test } from 'vitest';
import { isBodyWord, isJobWord, isRankWord } from '../../src/text/job-words.ts';

test.each(
  'baker editor engineer moderator analyst florist technician architect lead officer cto sre surgeon driver'.split(
    ' ',
  ),
)('%s is a job', (word) => {
  expect(isJobWord(word)).toBe(true);
});

test.each(
  'paper server number checklist customer user other never december factor project object median team'.split(
    ' ',
  ),
)('%s is none', (word) => {
  expect(isJobWord(word)).toBe(false);
});

test('a council is a body, senior is a rank', () => {
  expect([isBodyWord('council'), isBodyWord('baker')]).toEqual([true, false]);
  expect([isRankWord('senior'), isRankWord('baker')]).toEqual([true, false]);
});
