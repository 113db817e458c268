import { describe, expect, test } from 'vitest';
import { findItems } from '../../../src/knowledge/records/field-path.ts';
import { readDataFile, readRecords } from '../../../src/knowledge/records/read-records.ts';

type Fields = Readonly<Record<string, readonly string[]>>;

/** The records of a file, each field as its texts. */
function read(file: string, text: string, items: string, fields: Fields) {
  const data = readDataFile(file, text);
  const records = readRecords(data, { items, fields }).map((record) => ({
    key: record.key,
    line: record.line,
    quote: record.quote(),
    ...Object.fromEntries(
      Object.entries(record.fields).map(([name, texts]) => [name, texts.map((one) => one.text)]),
    ),
  }));
  return { records, problems: data.problems };
}

const GARDEN = `beds:
  roses:
    title: Rose bed
    keeper: [ana, bo]
  herbs:
    title: "Herb: bed"
    keeper: bo
`;

describe('where records are', () => {
  test('each item of a map, with its key, its line and its texts', () => {
    const { records } = read('garden.yml', GARDEN, 'beds.*', { name: ['title'], by: ['keeper'] });
    expect(records).toEqual([
      {
        key: 'roses',
        line: 2,
        quote: 'roses:\n  title: Rose bed\n  keeper: [ana, bo]',
        name: ['Rose bed'],
        by: ['ana', 'bo'],
      },
      {
        key: 'herbs',
        line: 5,
        quote: 'herbs:\n  title: "Herb: bed"\n  keeper: bo',
        name: ['Herb: bed'],
        by: ['bo'],
      },
    ]);
  });

  test.each([
    ['a file that is one list', '- a: 1\n- a: 2\n', '*', ['1', '2']],
    ['a file that is one map', 'x: { a: 1 }\ny: { a: 2 }\n', '*', ['1', '2']],
    ['a place by its number', 'l:\n  - - a: 1\n  - - a: 2\n', 'l.1.*', ['2']],
    [
      'levels of lists',
      'l:\n  - m: [{ a: 1 }]\n  - m: [{ a: 2 }, { a: 3 }]\n',
      'l.*.m.*',
      ['1', '2', '3'],
    ],
    ['several documents', 'l: [{ a: 1 }]\n---\n---\nl: [{ a: 2 }]\n', 'l.*', ['1', '2']],
    ['a key in other case', 'Beds:\n  - A: 1\n', 'beds.*', ['1']],
    ['no such place', 'l: [{ a: 1 }]\n', 'm.*.n', []],
    ['a text where items were expected', 'l: none\n', 'l.*', []],
    ['an empty file', '', '*', []],
  ])('%s', (_, text, items, expected) => {
    const { records, problems } = read('x.yaml', text, items, { a: ['a'] });
    expect(records.flatMap((record) => ('a' in record ? record.a : []))).toEqual(expected);
    expect(problems).toEqual([]);
  });
});

describe('where fields are', () => {
  const TEAMS = `teams:
  - name: Diggers
    chat: { room: "#dig" }
    owns:
      - title: Well
        also: [Spring, Source]
`;

  test('in the item, in what holds it, and below', () => {
    const { records } = read('teams.yaml', TEAMS, 'teams.*.owns.*', {
      name: ['title'],
      owner: ['../../name'],
      room: ['../../chat.room'],
      aliases: ['also', 'slug'],
    });
    expect(records).toMatchObject([
      {
        key: null,
        line: 5,
        name: ['Well'],
        owner: ['Diggers'],
        room: ['#dig'],
        aliases: ['Spring', 'Source'],
        quote:
          '- name: Diggers\n  chat: { room: "#dig" }\n…\n    - title: Well\n      also: [Spring, Source]',
      },
    ]);
  });

  test('the item itself is its text, or its key where it holds others', () => {
    const text = 'diggers: { owns: [well, spring] }\n';
    const { records } = read('x.yaml', text, '*.owns.*', { name: ['.'], owner: ['../..'] });
    expect(records).toMatchObject([
      { name: ['well'], owner: ['diggers'] },
      { name: ['spring'], owner: ['diggers'] },
    ]);
  });

  test('a key with dots, and more steps up than there are', () => {
    const { records } = read('x.yaml', 'l:\n  - "a.b": 1\n    c: ~\n', 'l.*', {
      dotted: ['a.b'],
      deep: ['c.d.e'],
      far: ['../../../..'],
      none: ['c'],
    });
    expect(records).toMatchObject([{ dotted: ['1'], deep: [], far: [], none: [] }]);
  });

  test('by an anchor, and merged from another map', () => {
    const text = `base: &base { owner: ana, room: hall }
more: [&well { title: Well, <<: *base, owner: bo }, *well, { title: Pump, <<: [*base, 1] }, *gone]
`;
    const { records } = read('x.yaml', text, 'more.*', { name: ['title'], owner: ['owner'] });
    expect(records).toMatchObject([
      { name: ['Well'], owner: ['bo'] },
      { name: ['Well'], owner: ['bo'] },
      { name: ['Pump'], owner: ['ana'] },
      { name: [], owner: [] },
    ]);
  });

  test('a key that is a list, a set and a scalar with an anchor do no harm', () => {
    const text = '? [a, b]\n: { t: 1 }\n? c\nd: { t: &t 2 }\ne: { t: *t }\n';
    const { records } = read('x.yaml', text, '*', { t: ['t'] });
    expect(records.map((record) => 't' in record && record.t)).toEqual([['1'], [], ['2'], ['2']]);
  });
});

describe('JSON', () => {
  test('is read with its lines', () => {
    const text = '{\n\t"beds": [\n\t\t{ "title": "Rose \\u0042ed",\n\t\t  "by": null }\n\t]\n}\n';
    const { records, problems } = read('x.json', text, 'beds.*', { name: ['title'], by: ['by'] });
    expect(problems).toEqual([]);
    expect(records).toMatchObject([
      {
        line: 3,
        name: ['Rose Bed'],
        by: [],
        quote: '{ "title": "Rose \\u0042ed",\n  "by": null }',
      },
    ]);
  });

  test('on one line is quoted by its fields', () => {
    const beds = Array.from({ length: 40 }, (_, at) => ({ title: `Bed ${at}`, by: 'ana' }));
    const { records } = read('x.json', JSON.stringify({ beds }), 'beds.*', {
      name: ['title'],
      by: ['by'],
    });
    expect(records[7]?.quote).toBe('"title":"Bed 7"\n"by":"ana"');
  });

  test('with an error is reported with its line, and read as far as it makes sense', () => {
    const { records, problems } = read(
      'x.json',
      '{ "beds": [\n  { "title": "Roses" },\n  { "title": "Herbs", }\n] }\n',
      'beds.*',
      { name: ['title'] },
    );
    expect(problems).toMatchObject([
      { file: 'x.json', message: expect.stringMatching(/^is not valid JSON here \(.*\): fix it$/) },
    ]);
    expect(records).toMatchObject([{ name: ['Roses'] }, { name: ['Herbs'] }]);
  });
});

describe('tables', () => {
  test.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('with %s between', (_, mark) => {
    const text = [`Name ${mark} Kept by`, `Rose bed${mark}ana`, '', `Herb bed`].join('\n');
    const { records, problems } = read('x.csv', text, '*', { name: ['name'], by: ['kept by'] });
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        key: null,
        line: 2,
        quote: `Name ${mark} Kept by\nRose bed${mark}ana`,
        name: ['Rose bed'],
        by: ['ana'],
      },
      {
        key: null,
        line: 4,
        quote: `Name ${mark} Kept by\nHerb bed`,
        name: ['Herb bed'],
        by: [],
      },
    ]);
  });

  test('with quotes, line ends of Windows, a mark of byte order and short rows', () => {
    const text = '\ufeffname,by\r\n"Rose, ""big"" bed","ana\r\nand bo"\r\nHerb "bed"\r\n';
    const { records, problems } = read('x.csv', text, '*', { name: ['name'], by: ['by'] });
    expect(problems).toEqual([]);
    expect(records).toMatchObject([
      { line: 2, name: ['Rose, "big" bed'], by: ['ana\nand bo'] },
      { line: 4, name: ['Herb "bed"'], by: [] },
    ]);
  });

  test('with a quote that is never closed lose that row alone', () => {
    const text = 'name,by\nRoses,ana\n"Herbs,bo\nNettles,cy\n"Mint,bo\nSage,bo\n';
    const { records, problems } = read('x.csv', text, '*', { name: ['name'] });
    expect(records).toMatchObject([
      { line: 2, name: ['Roses'] },
      { line: 4, name: ['Nettles'] },
      { line: 6, name: ['Sage'] },
    ]);
    expect(problems.map(({ line }) => line)).toEqual([3, 5]);
    expect(problems[0]?.message).toMatch(
      /^begins a row that cannot be read \(.*\): close its quotes$/,
    );
  });

  test('with nothing but such rows are given up', () => {
    const text = `name\n${'"x\n'.repeat(19)}`;
    const { records, problems } = read('x.csv', text, '*', { name: ['name'] });
    expect(records).toEqual([]);
    expect(problems).toHaveLength(8);
  });
});

describe('broken YAML', () => {
  test.each([
    ['a mark that may not begin a text', 'keeper: @acme/ana'],
    ['a second colon', 'keeper: a: b'],
    ['a tab', '\tkeeper: a'],
    ['a quote that is not closed', 'keeper: "ana'],
  ])('%s loses that line alone, and is reported once with its line', (_, bad) => {
    const text = `- name: Roses\n  keeper: ana\n- name: Herbs\n  ${bad}\n- name: Sage\n  keeper: bo\n`;
    const { records, problems } = read('x.yaml', text, '*', { name: ['name'] });
    expect(records.flatMap((one) => ('name' in one ? one.name : []))).toContain('Sage');
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/^is not valid YAML here \(.*\): fix it, or put/);
  });

  test('that makes sense nowhere gives nothing', () => {
    const { records, problems } = read('x.yaml', '- a\n'.concat('}\n'.repeat(30)), '*', {
      a: ['.'],
    });
    expect(records).toEqual([]);
    expect(problems).toMatchObject([{ file: 'x.yaml', line: 2 }]);
  });

  test('of megabytes is not read again for each bad line', () => {
    const text = `# ${'x'.repeat(1_200_000)}\n- name: Roses\n- name: @x\n`;
    const { records, problems } = read('x.yaml', text, '*', { a: ['name'] });
    expect(records).toEqual([]);
    expect(problems).toMatchObject([{ line: 3 }]);
  });
});

test('a file that would grow into millions of records gives only so many', () => {
  const wide = `[${'1,'.repeat(399)}1]`;
  const text = `a: &a ${wide}\nb: &b [${'*a,'.repeat(399)}*a]\n`;
  const [document] = readDataFile('x.yaml', text).documents;
  expect(document && findItems(document, 'b.*.*', 5_000).length).toBe(5_001);
});

test.each([
  ['brackets', 'x.yaml', '['.repeat(200_000)],
  ['quotes', 'x.csv', '"'.repeat(200_000)],
  ['blanks', 'x.csv', `a\n${' \n'.repeat(100_000)}`],
  ['indents', 'x.yaml', ' - '.repeat(60_000)],
  ['anchors', 'x.yaml', `a: ${'&a '.repeat(60_000)}`],
])('200 KB of %s are read in one go', (_, file, text) => {
  expect(read(file, text, '*', { name: ['.'] }).records.length).toBeLessThan(3);
});
