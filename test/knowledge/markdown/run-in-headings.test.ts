import { expect, test } from 'vitest';
import { pack } from '../../helpers.ts';

const ROLES = 'roles: [{ id: cook, name: Cook }, { id: guide, name: Guide }]';

/** The headings and the beginnings of the passages of an article. */
async function placesOf(body: string): Promise<string[]> {
  const { passages } = await pack({
    'roles.yaml': ROLES,
    'a.md': `# Tours\n\n## Questions\n\n${body}\n`,
  });
  return passages.map(
    ({ heading, text, slug }) => `${heading.join(' › ')} | ${text.slice(0, 14)} | ${slug}`,
  );
}

test('paragraphs that begin with a sentence in bold stand below it as below a heading', async () => {
  const body =
    '**What may I claim?** Meals and trains.\n\nKeep the tickets.\n\n**When is pay day?** The 28th.';
  expect(await placesOf(body)).toEqual([
    'Questions › What may I claim? | Meals and trai | questions',
    'Questions › When is pay day? | The 28th. | questions',
  ]);
});

test('so do those on roles, which are theirs then', async () => {
  const body = '**Cook.** Plans the meals of a tour.\n\n**Guide.** Leads the tour.';
  const { passages } = await pack({ 'roles.yaml': ROLES, 'a.md': `# Tours\n\n${body}\n` });
  expect(passages.map(({ roles, attribution }) => `${roles.join()} ${attribution}`)).toEqual([
    'cook heading',
    'guide heading',
  ]);
});

test.each([
  ['one alone is a stressed sentence', '**Never go alone.** Take a guide.\n\nWear boots.'],
  ['remarks are no headings', '**Note.** Take a guide.\n\n**Important.** Wear boots.'],
  [
    'what says something stays where it is said',
    '**The cook files the menus.** A copy hangs on the wall.\n\n**Pay day is the 28th.** Or the Friday before.',
  ],
  [
    'steps go on from one another',
    '**Step 1.** Fill in the form.\n\n**Step 2.** The guide signs it.',
  ],
  ['a term and its definition are none', '**Boots:** to the ankle.\n\n**Coat:** of wool.'],
])('%s', async (_, body) => {
  const places = await placesOf(body);
  expect(places.length).toBeGreaterThan(0);
  expect(places.every((place) => place.startsWith('Questions | '))).toBe(true);
});
