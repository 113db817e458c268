import { describe, expect, it, test } from 'vitest';
import { pack } from '../../helpers.ts';

const ROLES = 'roles:\n  - { id: clerk, name: Clerk }\n';

/** The terms of an article, each with its other names and what it means. */
async function termsOf(article: string): Promise<string[]> {
  const { terms } = await pack({ 'roles.yaml': ROLES, 'guide.md': article });
  return terms.map(
    ({ term, aliases, meaning }) => `${[term, ...aliases].join(' / ')} = ${meaning}`,
  );
}

const PO = 'PO / Post office = Post office';

describe('how a glossary may be written', () => {
  it.each([
    ['a table that says so', '| Acronym | Meaning |\n|---|---|\n| PO | Post office |'],
    [
      'a table with other columns',
      '| Used by | Term | Notes | Stands for |\n|---|---|---|---|\n| us | PO | old | Post office |',
    ],
    ['a definition list', 'PO\n: Post office'],
    ['an HTML definition list', '<dl><dt>PO</dt><dd>Post office</dd></dl>'],
    ['abbreviations', '*[PO]: Post office'],
  ])('anywhere: %s', async (_, text) => {
    expect(await termsOf(`# Guide\n\nSaid before.\n\n${text}\n`)).toEqual([PO]);
  });

  it.each([
    ['a table of two columns', '| Short | In words |\n|---|---|\n| PO | Post office |'],
    [
      'a table of two columns that nothing heads',
      '<table><tr><th></th><th></th></tr><tr><td>PO</td><td>Post office</td></tr></table>',
    ],
    [
      'a table of names',
      '| Name | Description | Owner |\n|---|---|---|\n| PO | Post office | Clerk |',
    ],
    [
      'a table whose first column has no known head',
      '| We say | Stands for |\n|---|---|\n| PO | Post office |',
    ],
    ['bold items', '- **PO**: Post office\n- **PO:** Post office\n- **PO** – Post office'],
    ['plain items', '* PO: Post office\n* PO - Post office\n* PO = Post office'],
    ['lines', 'PO: Post office\nPO – Post office'],
    ['paragraphs', '**PO**: Post office\n\n“PO” means Post office'],
    ['headings', '### P\n\n#### PO\n\nPost office'],
    ['numbered headings', '### 1.1 PO\n\nPost office'],
  ])('below a heading that says so: %s', async (_, text) => {
    const terms = await termsOf(`# Guide\n\n## Acronyms\n\n${text}\n`);
    expect(new Set(terms)).toEqual(new Set([PO]));
    expect(await termsOf(`# Guide\n\n## Offices\n\n${text}\n`)).toEqual([]);
  });

  it.each([
    ['PO (Post office)', 'where letters go', 'PO / Post office = where letters go'],
    ['PO / P.O.', 'where letters go', 'PO / P.O. = where letters go'],
    ['Post office, post', 'where letters go', 'Post office / post = where letters go'],
    [
      'PO',
      'post office: where letters go in the morning',
      'PO / post office = post office: where letters go in the morning',
    ],
    [
      'HoS',
      'head of sales, who signs for large orders',
      'HoS / head of sales = head of sales, who signs for large orders',
    ],
    [
      'PO',
      'where letters and larger parcels go each day',
      'PO = where letters and larger parcels go each day',
    ],
    ['Letter box', 'Iron', 'Letter box = Iron'],
  ])('takes names apart: %s', async (term, meaning, expected) => {
    expect(
      await termsOf(`# Glossary\n\n| Term | Meaning |\n|---|---|\n| ${term} | ${meaning} |\n`),
    ).toEqual([expected]);
  });

  it('takes further names from their own column', async () => {
    expect(
      await termsOf(
        '# Guide\n\n| Term | Also known as | Definition |\n|---|---|---|\n| Desk | table; bench | where one writes a letter to somebody |\n',
      ),
    ).toEqual(['Desk / table / bench = where one writes a letter to somebody']);
  });
});

describe('what is no entry', () => {
  it.each([
    ['a table of things', '| Name | Description |\n|---|---|\n| PO | Post office |'],
    ['a table without meanings', '| Term | Owner |\n|---|---|\n| PO | Clerk |'],
    ['a term without a meaning', '| Term | Meaning |\n|---|---|\n| PO | |'],
    [
      'a sentence for a term',
      '| Term | Meaning |\n|---|---|\n| When the post comes late and nobody knows why | wait |',
    ],
  ])('%s', async (_, text) => {
    expect(await termsOf(`# Guide\n\n${text}\n`)).toEqual([]);
  });

  it('what says something, in a glossary too', async () => {
    expect(await termsOf('# Glossary\n\nThe post is late: wait.\n')).toEqual([]);
    const aims = '**Light** is the aim of order, tidiness, and care: that all can see.';
    expect(await termsOf(`# Glossary\n\n${aims}\n`)).toEqual([]);
  });

  it('a line of running text, in a glossary too', async () => {
    expect(
      await termsOf('# Glossary\n\nThis page lists words that we use.\n\n## A\n\nNothing yet.\n'),
    ).toEqual([]);
  });

  it('an article that no longer counts', async () => {
    expect(await termsOf('---\nstatus: archived\n---\n# Glossary\n\n- PO: Post office\n')).toEqual(
      [],
    );
  });
});

test('a term that is said to be short for another is called by both', async () => {
  const { terms } = await pack({
    'roles.yaml': ROLES,
    'guide.md':
      '# Glossary\n\n**PO** is short for **post office**: where the letters are sorted.\n',
  });
  expect(terms).toMatchObject([
    { term: 'PO', aliases: ['post office'], meaning: 'where the letters are sorted.' },
  ]);
});

test('an entry names the passage that holds it', async () => {
  const rows = Array.from(
    { length: 60 },
    (_, at) => `| T${at}x | ${'meaning '.repeat(6)}number ${at} |`,
  );
  const { terms } = await pack({
    'roles.yaml': ROLES,
    'guide.md': `# Glossary\n\n| Term | Meaning |\n|---|---|\n${rows.join('\n')}\n`,
  });
  expect(terms).toHaveLength(60);
  for (const { term, passage } of terms) expect(passage.text).toContain(term);
  expect(new Set(terms.map(({ passage }) => passage.id)).size).toBeGreaterThan(1);
});

test('long lines cost little', async () => {
  const start = performance.now();
  await termsOf(
    `# Glossary\n\n${'a ('.repeat(60_000)}\n\n- ${'b - '.repeat(40_000)}\n\n- **${'c '.repeat(80_000)}**: d\n\n*[${'e'.repeat(100_000)}`,
  );
  expect(performance.now() - start).toBeLessThan(20_000);
}, 30_000);
