import { expect, test } from 'vitest';
import { findDisagreements } from '../../src/answer/disagreements.ts';
import { createRolecall } from '../../src/rolecall.ts';
import { finish } from '../../src/slices.ts';
import { prepareThingIndex } from '../../src/things/thing-index.ts';
import { pack } from '../helpers.ts';

const GUILDS = ['Weavers', 'Dyers', 'Fullers', 'Carders', 'Tailors'];
const THINGS = [
  'cloth hall',
  'dye works',
  'wool store',
  'ferry',
  'toll gate',
  'night watch',
  'market bell',
  'salt loft',
  'grain scale',
  'town clock',
  'bath house',
  'stone quarry',
  'fish weir',
  'lime kiln',
  'rope walk',
  'tile yard',
  'mint',
  'tannery',
  'guest book',
  'signal mast',
];
const guild = (at: number): string => GUILDS[at % GUILDS.length] ?? '';
/** Ways in which an article says who owns a thing. */
const SAYINGS: readonly ((thing: string, who: string) => string)[] = [
  (thing, who) => `The ${who} own the ${thing}.`,
  (thing, who) => `The ${who} are responsible for the ${thing}.`,
  (thing, who) => `The ${thing} is owned by the ${who}.`,
  (thing, who) => `The ${who} maintain the ${thing}, and have done so for years.`,
];

/** What a pack says of every thing, by its file and, shifted by some guilds, by an article. */
async function disagree(shift: number): Promise<string[]> {
  const roles = GUILDS.map((name) => `{ id: ${name.toLowerCase()}, name: ${name} }`).join(', ');
  const said = THINGS.map((thing, at) => SAYINGS[at % SAYINGS.length]?.(thing, guild(at + shift)));
  const knowledge = await pack({
    'roles.yaml': `roles: [${roles}]\nowners: [{ file: town.csv, name: thing, owner: guild }]\n`,
    'town.csv': ['thing,guild', ...THINGS.map((thing, at) => `${thing},${guild(at)}`)].join('\n'),
    'town.md': `# The town\n\n${said.map((one) => `## Entry\n\n${one}\n`).join('\n')}`,
    'other.md': THINGS.map(
      (thing, at) => `## Notes\n\nThe ${guild(at + 2)} own the ${thing} keys. A ${thing} is old.\n`,
    ).join('\n'),
  });
  const rolecall = createRolecall(knowledge);
  const { names } = finish(prepareThingIndex(knowledge.things, () => true));
  return findDisagreements(knowledge, names, (text) => rolecall.ask(text).answer).map(
    ({ thing, file, line, owners, article, against }) =>
      `${file}:${line} ${thing}: ${owners.join()} / ${article} ${against.join()}`,
  );
}

test('twenty planted disagreements are found, each with both places', async () => {
  expect((await disagree(1)).sort()).toEqual(
    THINGS.map(
      (thing, at) => `town.csv:${at + 2} ${thing}: ${guild(at)} / town.md ${guild(at + 1)}`,
    ).sort(),
  );
});

test('a part of a thing below its heading is another thing', async () => {
  const knowledge = await pack({
    'roles.yaml':
      'roles: [{ id: dyers, name: Dyers }, { id: fullers, name: Fullers }]\nowners: [{ file: t.yaml, owner: . }]\n',
    't.yaml': 'cart: dyers\n',
    'a.md': '# Town\n\n## Cart\n\nThe cart is green. The Fullers own the cart wheels.\n',
  });
  const rolecall = createRolecall(knowledge);
  const { names } = finish(prepareThingIndex(knowledge.things, () => true));
  expect(findDisagreements(knowledge, names, (text) => rolecall.ask(text).answer)).toEqual([]);
});

test('what has a slash is no path of a line for all that no other names', async () => {
  const knowledge = await pack({
    'roles.yaml':
      'roles: [{ id: dyers, name: Dyers }, { id: fullers, name: Fullers }]\nowners: [{ file: CODEOWNERS }]\n',
    CODEOWNERS: '* @town/dyers\n',
    'a.md': '# Town\n\nThe Fullers own the cart w/ wheels. The Fullers own `/cart-page`.\n',
  });
  const rolecall = createRolecall(knowledge);
  const { names } = finish(prepareThingIndex(knowledge.things, () => true));
  expect(findDisagreements(knowledge, names, (text) => rolecall.ask(text).answer)).toEqual([]);
});

test('none is found where the articles agree', async () => {
  expect(await disagree(0)).toEqual([]);
});
