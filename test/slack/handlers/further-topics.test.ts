import { expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { createRolecall, type Rolecall } from '../../../src/rolecall.ts';
import { startRig } from '../../bot.ts';
import { pack } from '../../helpers.ts';
import { choose, readShown } from '../read-shown.ts';
import { labels, ME } from './answered-mention.ts';

const { ada, general } = fixtures;
const MATTERS = [
  'Anchors Barges Cranes Docks Engines Ferries Gangways Hulls Islands Jetties Keels Lamps Masts Nets Oars Pumps',
  'Quays Ropes Sails Tides Umbrellas Valves Winches Yachts Zones Buoys Charts Decks',
]
  .join(' ')
  .split(' ');

/** A pilot of whom the article speaks under that many headings. */
async function openHarbour(many: number): Promise<Rolecall> {
  const sections = MATTERS.slice(0, many).map(
    (matter) => `## ${matter}\n\nThe pilot checks the ${matter.toLowerCase()} each morning.\n`,
  );
  return createRolecall(
    await pack({
      'roles.yaml': 'roles: [{ id: pilot, name: Pilot }]\n',
      'pilot.md': `# Pilot\n\nThe pilot steers ships into the harbour.\n\n${sections.join('\n')}`,
    }),
  );
}

test.each([
  [1, 1],
  [12, 12],
  [28, 25],
])('of %i other headings of a role a select offers %i', async (many, offered) => {
  const { slack, said } = await startRig('signed HTTP', { rolecall: await openHarbour(many) });
  const { ts } = slack.people.say(ada, general, `${ME} what does the pilot do?`);
  const [reply] = await said(general, ts);
  if (reply === undefined) throw new Error('nothing was said');
  const options = labels(reply).filter((label) => MATTERS.includes(label));
  expect(options).toHaveLength(offered);
});

test('a heading behind the first five is answered too', async () => {
  const { slack, said } = await startRig('signed HTTP', { rolecall: await openHarbour(12) });
  const { ts } = slack.people.say(ada, general, `${ME} what does the pilot do?`);
  const [reply] = await said(general, ts);
  if (reply === undefined) throw new Error('nothing was said');
  await choose(slack, ada, reply, 'Lamps');
  const [, answer] = await said(general, ts, 2);
  expect(readShown(answer)).toContain('The pilot checks the lamps each morning.');
});
