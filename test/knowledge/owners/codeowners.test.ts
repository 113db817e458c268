import { describe, expect, test } from 'vitest';
import { list, packWith, warn } from './packs.ts';

describe('CODEOWNERS', () => {
  const CODEOWNERS = `# who owns what
*               @acme/checkout
*.csv           @acme/data-platform writing@acme.example # both
/docs\\ old/     @basket-crew
/vendor/
`;

  test('each line with its owners, wherever the file is at home', async () => {
    const found = await packWith('  - file: .github/CODEOWNERS', {
      '.github/CODEOWNERS': CODEOWNERS,
    });
    expect(list(found)).toEqual([
      '.github/CODEOWNERS:2 * -> checkout',
      '.github/CODEOWNERS:3 *.csv -> data, docs',
      '.github/CODEOWNERS:4 /docs old/ -> checkout',
      '.github/CODEOWNERS:5 /vendor/ -> ',
    ]);
    expect(found.things.map((thing) => thing.quote())[1]).toBe(
      '*.csv           @acme/data-platform writing@acme.example # both',
    );
    expect(found.things[0]?.paths).toMatchObject({ rules: 'github', root: '' });
    expect(warn(found)).toEqual([]);
  });

  test("GitLab's sections give their owners to lines without any", async () => {
    const found = await packWith('  - file: "**/CODEOWNERS"', {
      'shop/CODEOWNERS': `* @data
[Documentation][2] @docs
/docs/
/api/ @checkout
!/docs/old/
^[documentation]
README.md
`,
    });
    expect(list(found)).toEqual([
      'shop/CODEOWNERS:1 * -> data',
      'shop/CODEOWNERS:3 /docs/ -> docs',
      'shop/CODEOWNERS:4 /api/ -> checkout',
      'shop/CODEOWNERS:5 !/docs/old/ -> ',
      'shop/CODEOWNERS:7 README.md -> ',
    ]);
    expect(found.things[1]?.quote()).toBe('[Documentation][2] @docs\n…\n/docs/');
    expect(found.things[3]?.paths).toMatchObject({
      rules: 'gitlab',
      root: 'shop',
      pattern: '/docs/old/',
      section: 'documentation',
      isExcluded: true,
    });
  });

  test('a word that is no owner is told, and the rest of the line and the file counts', async () => {
    const found = await packWith('  - file: CODEOWNERS', {
      CODEOWNERS: '/a/ checkout @data\n/b/ @@@\n/c/ @checkout\n',
    });
    expect(list(found)).toEqual([
      'CODEOWNERS:1 /a/ -> data',
      'CODEOWNERS:2 /b/ -> ',
      'CODEOWNERS:3 /c/ -> checkout',
    ]);
    expect(warn(found)).toEqual([
      'CODEOWNERS:1: "checkout" is no owner: write @name, @organisation/team or an address',
      'CODEOWNERS:2: "@@@" is no owner: write @name, @organisation/team or an address',
    ]);
  });
});
