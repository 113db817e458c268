import { expect, test } from 'vitest';
import { readAttributed } from '../attributed.ts';

const RED = 'none:  | **Red** – Day: Monday  \n**Blue** – Day: Friday';

test.each([
  [
    'a grid',
    '+------+--------+\n| Sky  | Day    |\n+======+========+\n| Red  | Monday |\n+------+--------+\n| Blue | Friday |\n+------+--------+',
    RED,
  ],
  [
    'a grid in a text',
    'Text\n\n+------+--------+\n| Sky  | Day    |\n+:=====+=======:+\n| Red  | Monday |\n+------+--------+\nText',
    'none:  | Text\n\n**Red** – Day: Monday\n\nText',
  ],
  [
    'no head',
    '+------+--------+\n| Red  | Monday |\n+------+--------+\n| Blue | Friday |\n+------+--------+',
    'none:  | **Red** – Monday  \n**Blue** – Friday',
  ],
  [
    'several lines',
    '+------+-----------+\n| The  | Day       |\n| sky  |           |\n+======+===========+\n| Red  | - Monday  |\n| one  | - Friday, |\n|      |   late    |\n+------+-----------+',
    'none:  | **Red one** – Day: Monday; Friday, late',
  ],
  [
    'a cell over rows',
    '+-----+-----+\n| Sky | Day |\n+=====+=====+\n| Red | Mon |\n|     +-----+\n|     | Fri |\n+-----+-----+',
    'none:  | **Red** – Day: Mon  \n**Red** – Day: Fri',
  ],
  [
    'a cell over columns',
    '+-----+-----+-----+\n| Sky | Day | Hue |\n+=====+=====+=====+\n| Red | All week  |\n+-----+-----+-----+',
    'none:  | **Red** – Day: All week',
  ],
  [
    'wide letters',
    '+------+-----+-----+\n| Sky  | Day | Hue |\n+======+=====+=====+\n| 赤い | All week  |\n+------+-----+-----+',
    'none:  | **赤い** – Day: All week',
  ],
  [
    'bars in cells',
    '+-------+-----+\n| Sky   | Day |\n+=======+=====+\n| a\\|b  | c   |\n+-------+-----+',
    'none:  | **a|b** – Day: c',
  ],
  ['simple', 'Sky     Day\n-----   --------\nRed     Monday\nBlue    Friday\n', RED],
  [
    'simple, with a caption',
    'Sky     Day\n-----   --------\nRed     Monday\nBlue    Friday\n\n: Skies',
    `${RED}\n\nSkies`,
  ],
  [
    'simple, no head',
    '-----   --------\nRed     Monday\nBlue    Friday\n-----   --------\n\nText',
    'none:  | **Red** – Monday  \n**Blue** – Friday\n\nText',
  ],
  [
    'rows of several lines',
    '----------------\nSky   Day\n      of it\n----- ----------\nRed   Monday\nsky\n\nBlue  Friday\n----------------\n\nText',
    'none:  | **Red sky** – Day of it: Monday  \n**Blue** – Day of it: Friday\n\nText',
  ],
  [
    'rules',
    'Text\n\n--- ---\n\nText\n--- ---\n\n- - -\n\nA sentence over it\n---- ----\nthat goes on',
    'none:  | Text\n\nText\n\nA sentence over it\n\nthat goes on',
  ],
  [
    'code',
    '```\n+---+---+\n| a | b |\n+---+---+\n```\n\n    +---+\n    | a |\n    +---+',
    'none:  | ```\n+---+---+\n| a | b |\n+---+---+\n```\n\n```\n+---+\n| a |\n+---+\n```',
  ],
  ['a border alone', '+---+---+\n\nText', 'none:  | Text'],
])('drawn tables: %s', async (_, article, text) => {
  expect(await readAttributed(article)).toEqual([text]);
});

test('a row of a drawn table is that of its role', async () => {
  expect(
    await readAttributed(
      '+----------+--------+\n| Who      | Owns   |\n+==========+========+\n| Designer | ink    |\n+----------+--------+\n| SRE      | clocks |\n+----------+--------+',
    ),
  ).toEqual(['table: designer | **Designer** – Owns: ink', 'table: sre | **SRE** – Owns: clocks']);
});

test.each([
  ['borders', '+--+--+\n'.repeat(25_000)],
  ['bars', `+--+--+\n${'| a | b |\n'.repeat(20_000)}+--+--+`],
  ['edges', `${'+-'.repeat(20_000)}+\n| a |\n${'+-'.repeat(20_000)}+`],
  ['columns', 'a  b\n-- --\n'.repeat(18_000)],
  ['open tables', '\n-- --\na  b\n'.repeat(16_000)],
  ['dashes', `-- ${'-- '.repeat(60_000)}x`],
])('much of it is read: %s', async (_, article) => {
  expect(await readAttributed(`Text.\n\n${article}`)).not.toEqual([]);
});
