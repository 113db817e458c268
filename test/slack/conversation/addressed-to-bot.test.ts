import { expect, test } from 'vitest';
import {
  type MessageEvent,
  readIncomingMessage,
} from '../../../src/slack/conversation/addressed-to-bot.ts';
import { slackToPlainText } from '../../../src/slack/conversation/incoming-message.ts';

const listening = { user: 'U1BOT', bot: 'B1BOT', answerChannels: ['C1'] };

function hear(event: Partial<MessageEvent>) {
  return readIncomingMessage(
    { type: 'message', channel: 'C1', ts: '1.1', user: 'U1', ...event },
    listening,
  )?.kind;
}

test.each([
  ['<@U1BOT> who owns it?', 'who owns it?'],
  ['hey <@U1BOT|rolecall>  who\nowns it?', 'hey who owns it?'],
  ['ask <@U2> about <#C1|general>', 'ask about general'],
  ['<!here> <!subteam^S1|@team> <!date^1^{date}|today> <#C2>', '@team today'],
  [
    '<https://a.example|the guide> <https://b.example> <mailto:a@b.example|a@b.example>',
    'the guide https://b.example a@b.example',
  ],
  ['R&amp;D &lt;3 &amp;lt;', 'R&D <3 &lt;'],
])('%s is read as: %s', (markup, text) => {
  expect(slackToPlainText(markup, 'U1BOT')).toBe(text);
});

test.each<[string, Partial<MessageEvent>]>([
  ['another bot', { bot_id: 'B1' }],
  ['the bot itself', { user: 'U1BOT' }],
  ['Slack itself', { user: 'USLACKBOT' }],
  ['nobody', { user: undefined }],
  ['someone who joins', { subtype: 'channel_join' }],
  ['someone who edits', { subtype: 'message_changed' }],
  ['someone who edited a message', { edited: { ts: '2.2' }, text: '<@U1BOT> who owns it?' }],
  ['someone who edited days later', { type: 'app_mention', edited: { ts: `${2 * 86_400}.1` } }],
  ['a bot that edited a mention in', { type: 'app_mention', edited: { ts: '2.2' }, bot_id: 'B1' }],
  ['a word to someone else', { text: '<@U2> who owns it?' }],
  ['a word to everyone', { text: ' <!here> who owns it?' }],
  ['someone who talks at length', { text: `the red vs the blue${' or so'.repeat(9)}` }],
  ['someone who states a thing', { text: 'the model is trained' }],
  ['a channel without plain answers', { channel: 'C2', text: 'who owns it?' }],
])('%s is not heard', (_who, event) => {
  expect(hear(event)).toBeUndefined();
});

test.each<[string, string, Partial<MessageEvent>]>([
  ['a mention', 'mention', { type: 'app_mention', text: 'x', channel: 'C2' }],
  ['a mention that came by an edit', 'mention', { type: 'app_mention', edited: { ts: '2.2' } }],
  ['a message with the bot in it', 'mention', { text: 'hey <@U1BOT|rolecall>', channel: 'C2' }],
  ['a direct message', 'direct', { channel: 'D1', text: 'x' }],
  ['a direct message without words', 'direct', { channel: 'D1', subtype: 'file_share' }],
  ['a plain question', 'plain', { text: 'who owns it?' }],
  ['a question without its mark', 'plain', { text: 'Who owns model training' }],
  ['a reply that mentions nobody', 'reply', { thread_ts: '1.0', text: 'so it is' }],
  ['two roles side by side', 'plain', { text: 'ML engineer vs AI developer' }],
])('%s is heard as: %s', (_what, kind, event) => {
  expect(hear(event)).toBe(kind);
});

test('a message tells who wrote it, and whether it mentions others than the bot', () => {
  const event = { type: 'message', channel: 'C1', ts: '1.1', thread_ts: '1.0', user: 'U1' };
  const others = ['<@U2> who?', 'who, <!here>?', '<@U1BOT> and <@U2|kurt>'];
  for (const text of others) {
    expect(readIncomingMessage({ ...event, text }, listening)).toMatchObject({
      user: 'U1',
      toOthers: true,
    });
  }
  expect(readIncomingMessage({ ...event, text: '<@U1BOT> <#C2>?' }, listening)).toMatchObject({
    toOthers: false,
  });
});
