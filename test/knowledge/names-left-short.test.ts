import { expect, test } from 'vitest';
import { pack } from '../helpers.ts';

test('people called by their kind are the role that is named after what is around them', async () => {
  const files = {
    'roles.yaml':
      'roles:\n  - { id: regatta-coach, name: Regatta coach, aliases: [Race of the North coach] }\n  - { id: tide-editor, name: Tide editor }\n',
    'north.md': '# Race of the North 2026\n\n## Coaches\n\nLook.\n\n## Boats\n\nSail.\n',
    'books.md': '# Books\n\n## Editors\n\nWrite.\n',
  };
  const { passages } = await pack(files);
  expect(passages.map(({ roles: of, text }) => `${of.join(' ')} | ${text}`)).toEqual([
    ' | Write.',
    'regatta-coach | Look.',
    ' | Sail.',
  ]);
});

test('a heading may leave out what the list around it is called', async () => {
  const files = {
    'roles.yaml': 'roles:\n  - { id: crane-wg, name: Crane Working Group }\n',
    'groups.md': '# Our Working Groups\n\n## Crane\n\nMooring.\n\n## Tides\n\nWater.\n',
    'places.md': '# Places\n\n## Crane\n\nIts crane is old.\n',
  };
  const { passages } = await pack(files);
  expect(passages.map(({ roles: of, text }) => `${of.join(' ')} | ${text}`)).toEqual([
    'crane-wg | Mooring.',
    ' | Water.',
    ' | Its crane is old.',
  ]);
});

test('a heading may call a post by what it is in the body around it', async () => {
  const files = {
    'roles.yaml': `roles:
  - { id: crane-board, name: Crane Board, aliases: [CB] }
  - { id: cb-chair, name: CB Chair }
  - { id: cb-clerk, name: Clerk of the Crane Board }
`,
    'board.md':
      '# Crane Board\n\nMoors.\n\n## Chair\n\nOpens.\n\n## Clerk\n\nWrites.\n\n## Tools\n\nOars.\n',
    'places.md': '# Places\n\n## Chair\n\nOld.\n',
  };
  const { passages } = await pack(files);
  expect(passages.map(({ roles: of, text }) => `${of.join(' ')} | ${text}`)).toEqual([
    'crane-board | Moors.',
    'cb-chair | Opens.',
    'cb-clerk | Writes.',
    'crane-board | Oars.',
    ' | Old.',
  ]);
});
