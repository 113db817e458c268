import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import type { StoredMessage } from '../../../src/fake-slack/workspace/message.ts';
import type { Rig } from '../../bot.ts';

export const ME = `<@${fixtures.bot}>`;
const OWNER_QUESTION = 'who owns model training?';

/** The last message of the answer to a mention: the one that carries the buttons. */
export async function answered(
  { slack, said }: Rig,
  question: string = OWNER_QUESTION,
): Promise<StoredMessage> {
  const asked = slack.people.say(fixtures.ada, fixtures.general, `${ME} ${question}`);
  const [reply] = await said(fixtures.general, asked.ts);
  if (reply === undefined) throw new Error('nothing was said');
  return reply;
}

/** Where a message is, for a click on it. */
export function at({ ts }: StoredMessage, channel: string = fixtures.general) {
  return { channel, ts };
}

/** Labels of all buttons of a message, votes included. */
export function labels({ blocks = [] }: StoredMessage): readonly string[] {
  return [...JSON.stringify(blocks).matchAll(/"type":"plain_text","text":"([^"]*)"/g)].map(
    ([, label = '']) => label,
  );
}
