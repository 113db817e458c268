import { describe, expect, it, test } from 'vitest';
import { formatProblem } from '../../../src/errors.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { botOn } from '../../answer/packs.ts';
import { folder, pack } from '../../helpers.ts';

const START = 'roles:\n  - { id: clerk, name: Clerk }\nglossary:\n';
const ARTICLE = { 'a.md': '# Clerk\n\nThe clerk writes letters.\n' };

/** The terms of files that roles.yaml lists by `sources`, and the warnings. */
async function load(sources: string, files: Readonly<Record<string, string>>) {
  const { terms, warnings } = await pack({ ...ARTICLE, ...files, 'roles.yaml': START + sources });
  return {
    warnings: warnings.map(formatProblem),
    terms: terms.map(({ term, aliases, meaning, passage }) => [
      [term, ...aliases].join(' / '),
      meaning,
      passage.article,
    ]),
  };
}

describe('a data file of terms', () => {
  it('needs no map where each term has its meaning behind it', async () => {
    const { terms, warnings } = await load('  - file: data/terms.yaml\n', {
      'data/terms.yaml': 'PO: Post office\ninkwell: >\n  where the ink\n  is kept\nempty:\n',
    });
    expect(terms).toEqual([
      ['PO / Post office', 'Post office', 'data/terms.yaml:1'],
      ['inkwell', 'where the ink is kept', 'data/terms.yaml:2'],
    ]);
    expect(warnings).toEqual([]);
  });

  it.each([
    [
      'terms.json',
      'terms.*',
      '{ "terms": [\n{ "t": "PO", "m": "Post office", "l": ["mail room", "post"] } ] }',
    ],
    ['terms.yml', 'terms.*', 'terms:\n  - { t: PO, m: Post office, l: "mail room, post" }\n'],
    ['terms.csv', '"*"', 't,m,l\nPO,Post office,mail room|post\n'],
  ])('is read by a map: %s', async (file, items, text) => {
    const { terms } = await load(
      `  - { file: ${file}, items: ${items}, name: t, meaning: m, aliases: [l] }\n`,
      { [file]: text },
    );
    expect(terms).toEqual([['PO / Post office / mail room / post', 'Post office', `${file}:2`]]);
  });

  it('may have several fields of a meaning, and is found by a glob', async () => {
    const { terms } = await load('  - { file: "g/*.yaml", items: "*", meaning: [long, told] }\n', {
      'g/a.yaml': 'PO:\n  long: Post office\n  told: It is closed on Sundays.\n',
      'g/b.yaml': 'CO:\n  told: It is far away.\n',
    });
    expect(terms.map(([, meaning]) => meaning)).toEqual([
      'Post office – It is closed on Sundays.',
      'It is far away.',
    ]);
  });

  it('is told of where it is not there, where its map finds nothing, and where it is broken', async () => {
    const { warnings } = await load(
      '  - file: none.yaml\n  - { file: a.yaml, items: words.*, name: t, meaning: m }\n  - file: b.json\n  - file: "c/*.csv"\n',
      { 'a.yaml': 'terms:\n  - { t: PO, m: Post office }\n', 'b.json': '{ "PO": \n' },
    );
    expect(warnings).toEqual(
      expect.arrayContaining([
        'roles.yaml:4: "none.yaml" is no file of this folder: write its path below it, or take it out',
        'a.yaml: has no term with a meaning at "words.*", by "t" and "m": in roles.yaml write items:, name: and meaning: as they are in the file',
        expect.stringMatching(/^b\.json/),
        'roles.yaml:7: "c/*.csv" is no file of this folder: write its path below it, or take it out',
      ]),
    );
  });

  it('is told of where a key alone has no meaning', async () => {
    const { warnings } = await load('  - file: a.yaml\n', { 'a.yaml': 'PO:\n  CO:\n' });
    expect(warnings[0]).toContain('by its key and "."');
  });
});

test.each([
  [
    '  - { file: ../terms.yaml }\n',
    'roles.yaml:4: "../terms.yaml" is outside of this folder: write a path below it, such as data/terms.yaml',
  ],
  [
    '  - { file: terms.md }\n',
    'roles.yaml:4: "terms.md" is no data file: write the path of a YAML, JSON or CSV file; articles need not be listed',
  ],
  ['  - terms.yaml\n', 'roles.yaml:4: glossary[1] "terms.yaml" must be { file: …'],
  ['  - { file: a.yaml, term: t }\n', 'roles.yaml:4: glossary[1].term is not a known key'],
  [
    '  - { file: a.yaml, meaning: { a: b } }\n',
    'must be a field or a list of fields, such as [stands_for, definition]',
  ],
])('a source that is wrong stops with its line: %s', async (sources, message) => {
  const dir = await folder({ ...ARTICLE, 'roles.yaml': START + sources });
  await expect(loadKnowledge(dir)).rejects.toThrow(message);
});

test('a term of a file is answered with its record, cited by file and line', async () => {
  const bot = await botOn({
    ...ARTICLE,
    'roles.yaml': `${START}  - { file: terms.yaml, items: "*", name: t, meaning: m }\n`,
    'terms.yaml':
      '- t: BAU\n  m: business as usual\n- t: PO (post office)\n  m: where letters go\n',
  });
  const { answer } = bot.ask('what does PO mean?');
  expect([answer.outcome, answer.headline]).toEqual(['answered', '“PO”: where letters go']);
  expect(answer.passages[0]?.passage.article).toBe('terms.yaml:3');
  expect(answer.passages[0]?.passage.text).toContain('m: where letters go');
  expect(bot.ask("what's the post office?").answer.headline).toBe('“PO”: where letters go');
  expect(bot.ask('what does CO mean?').answer.outcome).toBe('no-answer');
});
