import { expect, test } from 'vitest';
import { isFarewell } from '../../../src/slack/conversation/farewell.ts';

test.each([
  'thanks',
  'Thank you so much!',
  'ok great, thx :)',
  'thanks, that was very helpful',
  'stop',
  'please stop answering here',
  'Stop it, bot!',
  "That's all, thanks",
  'never mind',
  'shut up',
  'got it',
  'no more answers please',
])('"%s" ends a conversation', (text) => {
  expect(isFarewell(text)).toBe(true);
});

test.each([
  '',
  'great',
  'ok',
  'thanks, and who owns user research?',
  'thanks?',
  'who can stop a training run',
  'stop the training',
  'thank the ML engineer',
  'thanks a lot to all of you here, that was so very helpful',
])('"%s" does not', (text) => {
  expect(isFarewell(text)).toBe(false);
});
