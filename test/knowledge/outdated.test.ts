import { expect, test } from 'vitest';
import { pack } from '../helpers.ts';

const ROLES = 'roles:\n  - { id: sre, name: SRE }\n';

/** The texts of an article that no longer count. */
async function findOutdated(article: string, path = 'rota.md'): Promise<string[]> {
  const { passages } = await pack({ 'roles.yaml': ROLES, [path]: article });
  return passages.filter(({ isOutdated }) => isOutdated).map(({ text }) => text);
}

test.each([
  ['---\nstatus: Deprecated since May\n---\n# Rota\n\nBy hand.'],
  ['---\narchived: true\n---\n# Rota\n\nBy hand.'],
  ['+++\nsuperseded_by = "new.md"\n+++\n# Rota\n\nBy hand.'],
  ['# Rota (archived)\n\nBy hand.'],
  ['# [DEPRECATED] Rota\n\nBy hand.'],
  ['# Obsolete: rota\n\nBy hand.'],
])('an article says by its front matter or title that it is outdated: %j', async (article) => {
  expect(await findOutdated(article)).toEqual(['By hand.']);
});

test.each([
  [
    '# Rota\n\n> [!WARNING]\n> This page has been superseded by [the new one](n.md).\n\n## How\n\nBy hand.',
  ],
  ['# Rota\n\n**Deprecated:** see the new one.\n\n## How\n\nBy hand.'],
  ['# Rota\n\n⚠️ This process is no longer in use.\n\n## How\n\nBy hand.'],
])('or by a notice at its beginning: %j', async (article) => {
  expect((await findOutdated(article)).at(-1)).toBe('By hand.');
});

test('a folder, a heading or the beginning of a section say it of what is in them', async () => {
  expect(await findOutdated('# Rota\n\nBy hand.', 'team/archive/rota.md')).toEqual(['By hand.']);
  expect(
    await findOutdated(
      '# Rota\n\nIn turns.\n\n## Paper list – retired\n\nBy hand.\n\n## Shifts\n\nSuperseded by the calendar.\n\nSix hours.',
    ),
  ).toEqual(['By hand.', 'Superseded by the calendar.\n\nSix hours.']);
});

test.each([
  ['# Deprecated features\n\nBy hand.'],
  ['# Rota\n\nThe archive is kept by hand. This list is deprecated when it is old.'],
  ['---\nstatus: active\narchived: false\n---\n# Rota\n\nBy hand.'],
])('what only speaks of such things counts: %j', async (article) => {
  expect(await findOutdated(article)).toEqual([]);
});
