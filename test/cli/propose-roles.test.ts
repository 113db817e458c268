import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { proposeRolesFile } from '../../src/cli/propose-roles.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Role } from '../../src/knowledge/roles.ts';
import { folder } from '../helpers.ts';
import { openConsole } from './console.ts';

/** What the command prints for these articles, and the roles that are read from it. */
async function propose(
  files: Readonly<Record<string, string>>,
): Promise<{ readonly yaml: string; readonly roles: readonly Role[] }> {
  const dir = await folder(files);
  const { io, written } = openConsole();
  expect(await proposeRolesFile(['--knowledge', dir], io)).toBe(0);
  await writeFile(join(dir, 'roles.yaml'), written.stdout);
  const { roles } = await loadKnowledge(dir);
  expect(await readFile(join(dir, 'roles.yaml'), 'utf8')).toBe(written.stdout);
  return { yaml: written.stdout, roles };
}

async function namesOf(article: string): Promise<readonly string[]> {
  const { roles } = await propose({ 'a.md': article });
  return roles.map(({ name }) => name).sort();
}

describe('names are found', () => {
  test('as titles, headings, file by file, most passages first', async () => {
    const { roles } = await propose({
      'a.md': '# Florist\n\nFlorists bind bouquets.\n',
      'b.md':
        '# Head of Greenhouses\n\nRuns the houses.\n\n## Duties\n\nHeats.\n\n## Tools\n\nKeys.\n',
      'c.md':
        '# Teams\n\n## The Watering Team\n\nThe Watering Team waters.\n\n### When\n\nDaily.\n',
    });
    expect(roles.map(({ id, name }) => [id, name])).toEqual([
      ['head-of-greenhouses', 'Head of Greenhouses'],
      ['watering-team', 'Watering Team'],
      ['florist', 'Florist'],
    ]);
  });

  test('in the heads of tables and as terms, singular and plural as one', async () => {
    expect(
      await namesOf(`# Who does what

| Task | Bouquet designer | Night porter |
|---|---|---|
| Bind | does it | looks on |

- **Stock keepers** – count pots.
- **Stock keeper**: orders soil.

The **Safety officer** is in charge of keys.
`),
    ).toEqual(['Bouquet designer', 'Night porter', 'Safety officer', 'Stock keeper']);
  });

  test('in front matter, also in articles that speak of them as such', async () => {
    expect(await namesOf('---\nrole: seed-buyer\n---\n# Seeds\n\nBuys seeds.\n')).toEqual([
      'Seed buyer',
    ]);
  });

  test('in running text, where they come often or act', async () => {
    expect(
      await namesOf(`# Days

The compost council decides on Monday. Ask the compost council twice. The compost council owns the heap.

Our Delivery Driver takes the van. Then the Delivery Driver is off.
`),
    ).toEqual(['Compost council', 'Delivery Driver']);
  });

  test('behind what a heading says before them, and beside each other', async () => {
    expect(
      await namesOf(`# Jobs

## Level 2: Pot painter

Paints.

## Role: Bulb sorter

Sorts.

## Tree surgeons and hedge cutters

Cut.

## Responsibilities of the shop manager

Opens.
`),
    ).toEqual(['Bulb sorter', 'Hedge cutter', 'Pot painter', 'Shop manager', 'Tree surgeon']);
  });
});

test('an acronym in brackets is an alias', async () => {
  const { roles } = await propose({
    'a.md': '# Plant Health Inspector (PHI)\n\nInspects.\n\n# Garden planner (UK)\n\nPlans.\n',
  });
  expect(roles.map(({ name, aliases }) => [name, aliases]).sort()).toEqual([
    ['Garden planner', []],
    ['Plant Health Inspector', ['PHI']],
  ]);
});

test('levels make a family, which is added where it has no articles', async () => {
  const { roles } = await propose({
    'a.md': '# Junior gardener\n\nDigs.\n',
    'b.md': '# Senior gardener\n\nPrunes.\n',
    'c.md': '# Gardener III\n\nPlans.\n',
    'd.md': '# Lead botanist\n\nNames plants.\n',
  });
  const family = roles.find(({ id }) => id === 'gardener');
  expect(family).toMatchObject({ name: 'Gardener' });
  expect(family?.includes?.toSorted()).toEqual([
    'gardener-iii',
    'junior-gardener',
    'senior-gardener',
  ]);
  expect(roles.filter(({ includes }) => includes).map(({ id }) => id)).toEqual(['gardener']);
});

test('a role with articles of its own takes in its levels, also where it stands in few places', async () => {
  const { roles, yaml } = await propose({
    'a.md': '# Gardener\n\nDigs.\n',
    'b.md': '# Senior gardener\n\nPrunes.\n',
    'c.md': '# Junior gardener\n\nPlans.\n',
    'd.md': '# Senior florist\n\nBinds.\n',
    'e.md': '# Jobs\n\n## Florist\n\nBinds.\n',
  });
  const { includes } = roles.find(({ id }) => id === 'gardener') ?? {};
  expect(includes?.toSorted()).toEqual(['junior-gardener', 'senior-gardener']);
  // One level is not enough to make sure of it.
  expect(yaml).toMatch(
    /one heading only\n {2}# - id: florist\n {2}# {3}name: Florist\n {2}# {3}includes: \[senior-florist\]\n/,
  );
});

test('an article that is no text is left out', async () => {
  const files = { 'a.md': '# Florist\n\nBinds.\n', 'b.md': new Uint8Array([0xff, 0xfe, 0x80]) };
  const { io, written } = openConsole();
  expect(await proposeRolesFile(['--knowledge', await folder(files)], io)).toBe(0);
  expect(written.stdout.match(/^ *- id: .*$/gm)).toEqual(['  - id: florist']);
});

test('a name in running text begins behind what is no part of it', async () => {
  const texts = [
    'In spring, Pot Painter paints. On Monday we phone Pot Painter. Pot Painter owns the brushes. Ask Pot Painter.',
    'Ask the florist. The florist, who binds, owns the ribbons. Thank the florist. Pay the florist.',
    'Every request driver waits. Send the request driver home.',
  ];
  expect(await namesOf(`# Days\n\n${texts.join('\n\n')}\n`)).toEqual(['Florist', 'Pot Painter']);
});

describe('what is doubtful', () => {
  test.each([
    ['## Florist\n\nBinds.', 'Florist', 'it stands in one heading only'],
    ['## Garden teams\n\nThey water.', 'Garden team', 'the articles speak of several such teams'],
    [
      'A compost committee owns the heap. Any compost committee decides. Ask a compost committee. Every compost committee helps.',
      'Compost committee',
      'the articles speak of any such team',
    ],
    [
      'The hedge cutter owns the van. Ask a hedge cutter.',
      'Hedge cutter',
      'it is seldom mentioned',
    ],
  ])('%j: %s, for %s', async (text, name, reason) => {
    const { yaml, roles } = await propose({
      'a.md': `# Jobs\n\n${text}\n\n## Pot painter\n\nPaints.\n`,
    });
    expect(roles.map((role) => role.name)).toEqual(['Pot painter']);
    const [, after] = yaml.split(`; ${reason}\n`);
    expect(after).toMatch(new RegExp(`^ {2}# - id: .*\n {2}# {3}name: ${name}\n`));
  });

  test('is neither an acronym in one heading nor what acts often', async () => {
    const text = 'The pot painter owns the brushes. The pot painter decides on colours.';
    expect(await namesOf(`# Jobs\n\n${text}\n\n## SRE\n\nKeeps.\n`)).toEqual([
      'Pot painter',
      'SRE',
    ]);
  });

  test('is a comment that says why, and that can be taken in', async () => {
    const { yaml, roles } = await propose({
      'a.md':
        '# Florist\n\nFlorists bind. The florist sells.\n\n## Owner\n\nSigns.\n\n## Notice board\n\nHangs there.\n',
    });
    expect(roles.map(({ name }) => name)).toEqual(['Florist']);
    expect(yaml).toMatch(
      / {2}# 1 passage, 1 heading, .*; the word alone may mean several roles\n {2}# - id: owner\n {2}# {3}name: Owner\n/,
    );
    expect(yaml).toMatch(/nothing says that it does anything\n {2}# - id: notice-board/);
    const { roles: all } = await propose({
      'a.md': '# Florist\n\nFlorists bind.\n\n## Owner\n\nSigns.\n',
      'roles.yaml': yaml.replace(/^ {2}# (?=- | {2})/gm, '  '),
    });
    expect(all.map(({ name }) => name)).toContain('Florist');
  });

  test('stands in the list where nothing else does, as a list must not be empty', async () => {
    expect(await namesOf('# Owner\n\nThe owner signs.\n')).toEqual(['Owner']);
  });

  test.each([
    'Paper',
    'How to become a florist?',
    'Hiring florists',
    'Choose a florist',
    'Working with florists and their friends in the shop',
    'Web server',
    'Newsletter',
  ])('%s is no role', async (heading) => {
    expect(await namesOf(`# Florist\n\nBinds.\n\n## ${heading}\n\nWords.\n`)).toEqual(['Florist']);
  });
});

test('names with odd characters are quoted, and spellings of one name are one', async () => {
  const { yaml, roles } = await propose({
    'a.md': '# R&D planner\n\nPlans.\n\n# “Night” driver\n\nDrives.\n\n# Night-driver\n\nToo.\n',
  });
  expect(yaml).toContain('name: "R&D planner"');
  expect(roles.map(({ id, name }) => [id, name]).sort()).toEqual([
    ['night-driver', 'Night driver'],
    ['rd-planner', 'R&D planner'],
  ]);
});

test('a folder that names nobody is told so, and one that is missing', async () => {
  const { io, written } = openConsole();
  const dir = await folder({ 'a.md': '# Soil\n\nIs brown.\n' });
  expect(await proposeRolesFile(['--knowledge', dir], io)).toBe(2);
  expect(written.stderr).toContain('name no job or team');
  expect(await proposeRolesFile(['--knowledge', join(dir, 'gone')], io)).toBe(2);
});

test('the worst of texts takes moments', async () => {
  const worst = ['The Team ', 'Head of A ', 'team-', '**a', '(A', ' lead', 'A, ', 'the '];
  const files = worst.map((unit, at) => [`w${at}.md`, unit.repeat(200_000 / unit.length)]);
  const { roles } = await propose({
    'a.md': '# Florist\n\nBinds.\n',
    ...Object.fromEntries(files),
  });
  expect(roles.map(({ name }) => name)).toContain('Florist');
});
