import { describe, expect, it } from 'vitest';
import { botOn, talk } from './packs.ts';

const ROLES = `roles:
  - { id: weaver, name: Weaver }
  - { id: dyer, name: Dyer }
`;
const PAGES = {
  'roles.yaml': ROLES,
  'weaver.md': '# Weaver\n\nThe weaver makes cloth on the big loom.\n',
  'dyer.md': '# Dyer\n\nThe dyer boils roots and berries.\n',
};

/** The first row of a comparison, and the first article that is quoted. */
async function compare(articles: Record<string, string>) {
  const bot = await botOn({ ...PAGES, ...articles });
  const [answer] = talk(bot, 'how does a weaver differ from a dyer?');
  const [row] = answer?.rows ?? [];
  return {
    row: row === undefined ? null : [row.aspect, ...row.cells.map(({ text }) => text)],
    first: answer?.passages[0]?.passage.path,
  };
}

describe('what sets two roles against each other', () => {
  it.each([
    ['# Crafts\n\nWeavers choose the thread, whereas dyers choose the season.\n'],
    ['# Crafts\n\nWhile weavers choose the thread, dyers choose the season.\n'],
    [
      '# Crafts\n\n- **How weavers differ from dyers**: weavers choose the thread; dyers choose the season.\n',
    ],
  ])('tells them apart first: %s', async (article) => {
    expect(await compare({ 'crafts.md': article })).toEqual({
      row: ['Difference', 'Weavers choose the thread', 'Dyers choose the season'],
      first: 'crafts.md',
    });
  });

  it('is quoted first though it says nothing of each alone', async () => {
    const article = '# Crafts\n\nThe weaver is distinct from the dyer in all but the apron.\n';
    const { row, first } = await compare({ 'crafts.md': article });
    expect([row?.[0], first]).toEqual(['In short', 'crafts.md']);
  });

  it('is no sentence that merely names both', async () => {
    const article = '# Crafts\n\nThe weaver eats with the dyer while it rains.\n';
    expect((await compare({ 'crafts.md': article })).row?.[0]).toBe('In short');
  });
});
