import { expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { slackToPlainText } from '../../../src/slack/conversation/incoming-message.ts';
import { startRig } from '../../bot.ts';

const { ada, general, bot } = fixtures;
const LENGTH = 200_000;

test.each([
  ['<@U0BOT0001> who owns <#C1|general>?', 'who owns general?'],
  ['<@U0BOT0001|rolecall> ask <@U1> or <!subteam^S1|@ops>', 'ask or @ops'],
  ['see <https://x.example|the page> &lt;here&gt;', 'see the page <here>'],
  ['see <https://x.example>', 'see https://x.example'],
  ['a < b and <c', 'a < b and <c'],
])('%s reads “%s”', (markup, text) => {
  expect(slackToPlainText(markup, bot)).toBe(text);
});

test.each(['<', '<@', '<@U0BOT0001|', '<!|', '<a|', '<#C|', '<|'])(
  'a text of “%s” alone is read before anybody waits',
  async (piece) => {
    const { slack, said } = await startRig('Socket Mode');
    const text = `<@${bot}> who owns model training? ${piece.repeat(LENGTH / piece.length)}`;
    // Its time grows with its length alone: the old expressions took minutes for each of these.
    expect(slackToPlainText(text, bot).length).toBeGreaterThan(0);
    const asked = slack.people.say(ada, general, text.slice(0, 39_000));
    await said(general, asked.ts);
  },
);
