import { expect, it } from 'vitest';
import { botOn } from '../answer/packs.ts';

const FILES = {
  'roles.yaml': 'roles: [{ id: warden, name: Warden }]',
  'guests.md': '# Guests\n\nOnly the Warden may expel guests.\n',
};

async function ask(question: string): Promise<string> {
  const { answer } = (await botOn(FILES)).ask(question);
  return answer.headline;
}

it.each(['who kicks out guests?', 'who kicks our guests out?'])(
  'a verb and its particle mean what they mean together, before and behind the object: %s',
  async (question) => {
    expect(await ask(question)).toContain('Warden');
  },
);

it.each([
  'who kicks the guests if the lamp is out?',
  'who kicks the guests out the door?',
  'who kicks guests for two days off?',
])('a particle that belongs to something else is none of the verb: %s', async (question) => {
  expect(await ask(question)).not.toContain('Warden');
});
