import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { folder, pack } from '../../helpers.ts';

/** The ladders of an article: the names of their levels, the lowest first. */
async function laddersOf(article: string, roles: string): Promise<string[][]> {
  const { ladders } = await pack({ 'roles.yaml': roles, 'guide.md': article });
  return ladders.map(({ levels }) => levels.map(({ name }) => name));
}

describe('level: of a role', () => {
  const ARTICLE = '# Notes\n\nNothing.\n';

  it('orders the members of each family, and other roles by their names where levels repeat', async () => {
    expect(
      await laddersOf(
        ARTICLE,
        `roles:
  - { id: cook, name: Cook, includes: [sous-chef, chef] }
  - { id: chef, name: Chef, level: 2 }
  - { id: sous-chef, name: Sous-chef, level: 1 }
  - { id: old-clerk, name: Old clerk, level: L2 }
  - { id: new-clerk, name: New clerk, level: L1 }
  - { id: new-porter, name: New porter, level: L1 }
  - { id: old-porter, name: Old porter, level: L2 }
  - { id: king, name: King, level: K9 }
`,
      ),
    ).toEqual([
      ['Sous-chef', 'Chef'],
      ['New clerk (L1)', 'Old clerk (L2)'],
      ['New porter (L1)', 'Old porter (L2)'],
    ]);
  });

  it('is read from the front matter of the article on the role too; roles.yaml wins', async () => {
    const { ladders, warnings } = await pack({
      'roles.yaml':
        'roles:\n  - { id: page, name: Page }\n  - { id: squire, name: Squire, level: 2 }\n  - { id: knight, name: Knight }\n',
      'page.md': '---\nlevel: 1\n---\n# Page\n\n## Horses\n\nNone.\n',
      'squire.md': '---\nlevel: 9\n---\n# Squire\n\n## Horses\n\nOne.\n',
      'knight.md': '---\nlevel: 3\n---\n# Knight\n\n## Horses\n\nTwo.\n',
      'how-to.md': '---\nlevel: beginner\n---\n# Riding\n\nSit.\n',
    });
    expect(ladders[0]?.levels.map(({ name, traits }) => [name, traits[0]?.text])).toEqual([
      ['Page', 'None.'],
      ['Squire', 'One.'],
      ['Knight', 'Two.'],
    ]);
    expect(warnings).toEqual([]);
  });

  it('must be a number', async () => {
    const dir = await folder({
      'roles.yaml': 'roles:\n  - { id: page, name: Page, level: high }\n',
      'page.md': '# Page\n\nHolds the horse.\n',
    });
    await expect(loadKnowledge(dir)).rejects.toThrow(
      'roles.yaml:2: roles[1].level "high" must be a number, or a number behind a few letters, such as 4 or L4',
    );
  });
});
