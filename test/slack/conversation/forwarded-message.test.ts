import { describe, expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { readQuestionText } from '../../../src/slack/conversation/forwarded-message.ts';
import { MODES, startRig } from '../../bot.ts';
import { readShown } from '../read-shown.ts';

const ME = `<@${fixtures.bot}>`;
const { ada, grace, general, adaDm, random } = fixtures;

describe.each(MODES)('over %s', (mode) => {
  test('a question forwarded with nothing but the mention is answered', async () => {
    const { slack, said } = await startRig(mode);
    const asked = slack.people.say(grace, random, 'who owns model training?');
    const { ts } = slack.people.forward(ada, general, asked, ME);
    const [reply] = await said(general, ts);
    expect(readShown(reply)).toContain('ML engineer');
  });
});

test('so is one forwarded to the bot, and what follows knows it', async () => {
  const { slack, said } = await startRig('signed HTTP');
  const asked = slack.people.say(grace, random, 'what does the AI developer do?');
  const { ts } = slack.people.forward(ada, adaDm, asked, 'any idea?');
  await said(adaDm, ts);
  slack.people.say(ada, adaDm, 'and career paths?', { thread: ts });
  const [, followUp] = await said(adaDm, ts, 2);
  expect(readShown(followUp)).toContain('AI developer');
});

test('a thread that is read back has its forwarded question', async () => {
  const { slack, said, database } = await startRig('signed HTTP');
  const asked = slack.people.say(grace, random, 'what does the AI developer do?');
  const { ts } = slack.people.forward(ada, general, asked, ME);
  await said(general, ts);
  await database.run('DELETE FROM rolecall_threads');
  slack.people.say(ada, general, `${ME} and career paths?`, { thread: ts });
  const [, followUp] = await said(general, ts, 2);
  expect(readShown(followUp)).toContain('career paths');
});

test('without a mention a forwarded message is not for the bot', async () => {
  const { slack, quiet } = await startRig('signed HTTP');
  const asked = slack.people.say(grace, random, `${ME} who owns model training?`);
  const { ts } = slack.people.forward(ada, general, asked, 'look');
  await quiet();
  expect(slack.workspace.thread(general, ts)).toHaveLength(1);
});

const FORWARDED = [{ is_share: true, text: 'who owns <https://a.example|the brief>?' }];

test.each([
  [''],
  ['<@U1>'],
  ['see below'],
  ['fyi'],
  ['can you help with this, please?'],
  ['who knows this?'],
  ['Anyone able to answer that one for me quickly?'],
  ['Any thoughts on what they asked?'],
  ['https://x.slack.example/archives/C1/p1'],
])('above a forwarded message %j asks nothing itself', (text) => {
  expect(readQuestionText({ text, attachments: FORWARDED }, 'U1')).toBe('who owns the brief?');
});

test.each([
  ['<@U1> who owns the logo?', 'who owns the logo?'],
  ['compare designer and analyst', 'compare designer and analyst'],
])('above a forwarded message %j is the question', (text, question) => {
  expect(readQuestionText({ text, attachments: FORWARDED }, 'U1')).toBe(question);
});

test.each([[[{ text: 'a preview of a page' }]], [[{ is_share: true, text: '' }]], [undefined]])(
  'other attachments say nothing: %j',
  (attachments) => {
    expect(readQuestionText({ text: '<@U1>', attachments }, 'U1')).toBe('');
  },
);

test('of several, the first with words counts', () => {
  const attachments = [{ is_msg_unfurl: true }, ...FORWARDED];
  expect(readQuestionText({ text: '', attachments }, 'U1')).toBe('who owns the brief?');
});
