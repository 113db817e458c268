import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptMrkdwn } from '../../../src/slack/format/excerpt.ts';

const SIZE = { sentences: 2, lines: 4 };

function excerpt(text: string, telling: string | null = null): string {
  return excerptMrkdwn(text, SIZE, telling).text;
}

test.each([
  ['a text that fits is whole', 'One. Two.', 'One. Two.'],
  ['a longer one ends behind a sentence', 'One. Two. Three.', 'One. Two.\u00a0…'],
  ['not behind an abbreviation', 'See Dr. Smith. Two. Three.', 'See Dr. Smith. Two.\u00a0…'],
  ['the number of an item is no sentence', '1. One. Two. Three.', '1. One. Two.\u00a0…'],
  ['lines stay lines, and blank ones go', '*Area*\n\n• one\n• two', '*Area*\n• one\n• two'],
  ['a list ends behind an item', '• a\n• b\n• c\n• d\n• e', '• a\n• b\n• c\n• d\u00a0…'],
  ['nested items stay nested', '• a\n    • b', '• a\n    • b'],
  [
    'bold over two sentences is not torn',
    '*One. Two. Three* are. Four. Five.',
    '*One. Two. Three* are. Four.\u00a0…',
  ],
  [
    'a name with an underscore opens no mark',
    'Set `door.open_by` first. Two. Three.',
    'Set `door.open_by` first. Two.\u00a0…',
  ],
  ['nor does one outside code', 'Use snake_case. Two. Three.', 'Use snake_case. Two.\u00a0…'],
  [
    'nor is a link',
    '<https://h.example|One. Two> are. Four. Five.',
    '<https://h.example|One. Two> are. Four.\u00a0…',
  ],
  [
    'a long sentence ends behind a word',
    `${'word '.repeat(100)}end.`,
    `${'word '.repeat(30)}word…`,
  ],
])('%s', (_what, text, shown) => {
  expect(excerpt(text)).toBe(shown);
  expect(excerptMrkdwn(text, SIZE).isWhole).toBe(!shown.endsWith('…'));
});

test('it begins where it says what was asked, unless that is seen from the start', () => {
  const text = 'One. Two. Three. Four *is* <https://h.example|here>. Five. Six.';
  expect(excerpt(text, 'Two.')).toBe('One. Two.\u00a0…');
  expect(excerpt(text, 'Four is here.')).toBe('… Four *is* <https://h.example|here>. Five.\u00a0…');
  expect(excerpt(text, 'Six.')).toBe('… Six.');
  expect(excerpt(text, 'Not in it.')).toBe('One. Two.\u00a0…');
});

test('what a text asks itself comes with what it says to that', () => {
  const text = 'Use the vault. Keep it shut. Secrets in code? Rotate first.';
  const shown = excerptMrkdwn(text, { sentences: 3, lines: 9 }, 'Secrets in code?').text;
  expect(shown).toBe('… Secrets in code? Rotate first.');
});

test('an item far down a list keeps the words that lead to it', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f'].map((item) => `• ${item}`).join('\n');
  expect(excerpt(`They own:\n${items}`, 'e')).toBe('They own: …\n• e\n• f');
});

test('of a row of a table, the cell that says it', () => {
  const cells = [
    '*Baker*',
    '*Decides*: the menu. And the price.',
    '*Pay*: 10',
    '*Budget*: 200 a day',
  ];
  const row = cells.join('\n');
  expect(excerpt(row, 'Budget: 200 a day')).toBe('… *Budget*: 200 a day');
  expect(excerpt(row, 'And the price.')).toBe('… And the price.\u00a0…');
  expect(excerpt(row, 'the menu')).toBe('… *Decides*: the menu. And the price.\u00a0…');
  expect(excerpt(row, 'Baker')).toBe(`${cells.slice(0, 3).join('\n')}\n${cells[3]}`);
  const prose = `${row}\nThey rest. On Mondays.`;
  expect(excerpt(prose, '10')).toBe(`${row}\u00a0…`);
});

test('whatever the text, it is low, and a whole one is all there', () => {
  const bit = fc.constantFrom(
    'word ',
    '. ',
    '\n',
    '*',
    '_',
    '`',
    '• ',
    '<https://a.example|b> ',
    'x'.repeat(90),
    '. A',
  );
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 60 }), fc.option(bit), (bits, telling) => {
      const text = bits.join('');
      const shown = excerptMrkdwn(text, SIZE, telling);
      expect(shown.text.split('\n').length).toBeLessThanOrEqual(SIZE.lines + 1);
      if (shown.isWhole) expect(shown.text.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});

test('the words that lead to a list take the room of its items', () => {
  const items = ['eats', 'sleeps', 'bakes', 'sings', 'swims'].map((word) => `• ${word}`);
  const text = ['The cook:', ...items].join('\n');
  const long = ['Whoever cooks in the kitchen of this house by night:', ...items].join('\n');
  const size = { sentences: 3, lines: 3 };
  expect(excerptMrkdwn(text, size, 'bakes').text).toBe('The cook: …\n• bakes\n• sings …');
  expect(excerptMrkdwn(long, size, 'bakes').text).toBe(`${long.split('\n')[0]} …\n• bakes …`);
  // as much of the list as fits is shown from its beginning
  expect(excerptMrkdwn(text, size, 'sleeps').text).toBe('The cook:\n• eats\n• sleeps …');
});

test('the worst of texts takes moments', () => {
  const begin = performance.now();
  for (const text of [
    '*a. '.repeat(20_000),
    '<'.repeat(200_000),
    'a\n'.repeat(20_000),
    '. '.repeat(100_000),
  ]) {
    excerptMrkdwn(text, SIZE, 'zz');
  }
  expect(performance.now() - begin).toBeLessThan(3_000);
});

test('what follows an ellipsis is indented no further', () => {
  const text =
    'Guests wait. They sit down in the hall. They drink tea.\n    Cooks never wait at all.';
  expect(excerptMrkdwn(text, { sentences: 1, lines: 1 }, 'Cooks never wait at all.').text).toBe(
    '… Cooks never wait at all.',
  );
});

test('what leads to a list that is left out is left out, too, where more is shown', () => {
  const list = ['• eats and drinks at the long table of the hall with all the others', '• sleeps'];
  const text = ['The council is chosen in May. It:', ...list].join('\n');
  const size = { sentences: 2, lines: 2 };
  expect(excerptMrkdwn(text, size).text).toBe('The council is chosen in May. …');
  expect(excerptMrkdwn(['It:', ...list].join('\n'), { sentences: 1, lines: 1 }).text).toBe('It: …');
});
