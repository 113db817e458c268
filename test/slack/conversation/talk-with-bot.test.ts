import { expect, test } from 'vitest';
import type { ThreadMessage } from '../../../src/slack/api/client.ts';
import {
  isAskedOfNobodyElse,
  isTalkWithBot,
} from '../../../src/slack/conversation/talk-with-bot.ts';

const ADA = 'U0ADA';
const BOT = 'U0BOT';

function say(user: string, text: string): ThreadMessage {
  return { ts: '1', user, text, attachments: [] };
}

const asked = say(ADA, `<@${BOT}> who owns the parking lot?`);
const answer = say(BOT, 'The articles don’t say.');

test.each([
  ['a mention and its answer', [asked, answer], true],
  ['a command of hers', [say(BOT, `<@${ADA}> asked: \`parking\``)], true],
  ['a command of somebody else', [say(BOT, '<@U0BEN> asked: `parking`')], false],
  ['no word to the bot', [say(BOT, 'Hello, I am Rolecall.'), say(ADA, 'hi')], false],
  ['somebody else', [asked, answer, say('U0BEN', 'me too')], false],
  ['a message without its writer', [asked, answer, say('', 'gone')], false],
])('in a thread of %s', (_, messages, isAlone) => {
  expect(isTalkWithBot({ messages, isWhole: true }, ADA, { user: BOT })).toBe(isAlone);
});

test('in the part of a thread that was read, others may not be seen', () => {
  const page = { messages: [asked, answer], isWhole: false };
  expect(isTalkWithBot(page, ADA, { user: BOT })).toBe(false);
});

test.each([
  'who owns the parking lot?',
  'and who approves it?',
  'and the bike shed?',
  'and principal?',
  'how do I reach them if a release is on fire',
  'who is on the platform team?',
  'can you tell me who owns the logo?',
  'who should I ask if someone is ill?',
  'any rules about pets?',
  'difference between vet and farrier?',
  "isn't the vet in charge?",
  'who runs the office in Berlin, Germany?',
  'question: who owns the logo?',
  'ok, is that also true of interns?',
  'Thanks. What about the bike shed, who owns that?',
  'and if it takes me 3 hours to fix?',
])('“%s” is asked of the bot', (text) => {
  expect(isAskedOfNobodyElse(text)).toBe(true);
});

test.each([
  'who owns the parking lot',
  'and then?',
  'what a mess this is',
  'how cool is the new office',
  'what do I know',
  'and me?',
  'or something?',
  'how nice of them',
  'wow, really?',
  '+1?',
  'lol what?',
  'and so on, and so on?',
  'are u sure about this?',
  'folks, any idea who owns it?',
  'Ben can we leave now?',
  'hey Ben, is this correct?',
  'is that right, @anna?',
  'are we having lunch now?',
  'can someone have a look at this?',
  'anna: who owns it?',
  '@anna who owns it?',
  'is that right, Anna?',
])('“%s” is not', (text) => {
  expect(isAskedOfNobodyElse(text)).toBe(false);
});
