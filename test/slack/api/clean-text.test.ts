import { expect, test } from 'vitest';
import { createCleanText } from '../../../src/slack/api/clean-text.ts';

const TOKEN = 'xoxb-1111-2222-AbCdEf';

test('a secret is taken out of every text, however deep', () => {
  const clean = createCleanText([TOKEN]);
  const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: `> the token ${TOKEN}.` } }];
  expect(clean({ channel: 'C1', text: `${TOKEN}${TOKEN}`, blocks })).toEqual({
    channel: 'C1',
    text: '[removed][removed]',
    blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '> the token [removed].' } }],
  });
});

test.each([
  ['spread over two texts', ['xoxb-1111-22', '22-AbCdEf']],
  ['with characters between that nobody sees', ['xoxb-1111\u200b-2222-Ab\u2060CdEf']],
])('a secret %s keeps the message from being sent', (_, parts) => {
  const blocks = parts.map((text) => ({ text }));
  expect(() => createCleanText([TOKEN])({ blocks })).toThrow('holds a secret of this service');
});

test('a secret that Slack’s escapes change is known', () => {
  const clean = createCleanText(['p&ss<word>1']);
  expect(() => clean({ text: 'it is p&amp;ss&lt;word&gt;1' })).toThrow('holds a secret');
});

test.each(['rolecall', 'secret', 'bot', '12345', ''])(
  'the password %j is no reason to cut texts',
  (one) => {
    const text = `${one} is what it says`;
    expect(createCleanText([one])({ text })).toEqual({ text });
  },
);

test.each(['hunter2', 'correcthorsebattery', 'a1b2c3', 'Ünïcode-Passwort'])(
  'the password %j is taken out',
  (one) => {
    expect(createCleanText([one])({ text: `${one}!` })).toEqual({ text: '[removed]!' });
  },
);

test('characters that turn text around or steer a terminal go, line breaks stay', () => {
  const text = 'a\u0007b\u202ec\u2066d\u200fe\u001b[31m\n\tf';
  expect(createCleanText([])({ text })).toEqual({ text: 'abcde[31m\n\tf' });
});

test('numbers, truth values and null stay what they are', () => {
  const content = { unfurl_links: false, limit: 5, view: null, list: [1, 'a'] };
  expect(createCleanText([TOKEN])(content)).toEqual(content);
});
