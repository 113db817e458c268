import { describe, expect, it } from 'vitest';
import { isLightWord, isStopWord, splitWords, stem } from '../../src/text/words.ts';

const folded = (text: string): string[] => splitWords(text).map((word) => word.folded);

describe('words of a text', () => {
  it('are folded: case, accents, apostrophes and possessives go', () => {
    expect(folded("The Café's naïve users don’t care")).toEqual([
      'the',
      'cafe',
      'naive',
      'users',
      'dont',
      'care',
    ]);
  });

  it('keep what makes a name', () => {
    expect(folded('C++, C# and R&D: Q&A at 9:30, v1.2.3. 4 on 12.03.2024')).toEqual([
      'c++',
      'c#',
      'and',
      'rd',
      'qa',
      'at',
      '9.30',
      '1.2.3',
      '4',
      'on',
      '12.03',
      '2024',
    ]);
  });

  it('take a meeting of two for one word, however it is written', () => {
    expect(folded('one-on-ones, 1:1s, 1-to-1, One on one')).toEqual([
      '1on1',
      '1on1',
      '1on1',
      '1on1',
    ]);
    expect(folded('one to oneself, 11:15, 1-10 and v1.1')).not.toContain('1on1');
  });

  it('take know-how for one word, and "know how" for two', () => {
    expect(folded('Know-how of those who know how')).toEqual(expect.arrayContaining(['knowhow']));
    expect(folded('they know how')).toEqual(['they', 'know', 'how']);
  });

  it('know their places', () => {
    const text = 'Wer führt „Zahlen“?';
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Wer',
      'führt',
      'Zahlen',
    ]);
  });
});

describe('kinds of words', () => {
  it('are function words, light words and telling ones', () => {
    expect([isStopWord('the'), isStopWord('payroll')]).toEqual([true, false]);
    expect([isLightWord('working'), isLightWord('payroll')]).toEqual([true, false]);
  });
});

describe('stems', () => {
  it('are the same however many words have been stemmed before', () => {
    const before = stem('responsibilities');
    for (let at = 0; at < 50_001; at += 1) stem(`word${at}`);
    expect(stem('responsibilities')).toBe(before);
  });
});

describe('stems', () => {
  it.each([
    ['written', 'writes'],
    ['wrote', 'writing'],
    ['held', 'holds'],
    ['overseen', 'oversees'],
    ['bitten', 'bites'],
    ['stolen', 'steal'],
    ['adding', 'adds'],
    ['tried', 'try'],
  ])('of %s and %s are one', (form, base) => {
    expect(stem(form)).toBe(stem(base));
  });

  it('leave words that are forms of a verb and another word too', () => {
    expect(stem('left')).not.toBe(stem('leave'));
    expect(stem('personal')).not.toBe(stem('person'));
    expect(stem('secondment')).not.toBe(stem('second'));
  });

  it.each([
    ['reporter', 'report'],
    ['hospitality', 'hospital'],
    ['renewable', 'renewal'],
    ['specialise', 'special'],
    ['elevator', 'elevated'],
    ['awful', 'aws'],
  ])('tell %s from %s', (word, other) => {
    expect(stem(word)).not.toBe(stem(other));
  });
});

it.each([
  'R&D and Q&A, not "R & D"',
  "The team's own: it’s theirs, 'quoted', rock'n'roll's",
  'C++, C#, F#x, a+b, x++ and ++y',
  'on-call – up to 24/7 … “Yes”, v2.0.1',
  'UPPER Mixed lower ½',
  '',
])('words do not depend on whether another letter is beyond ASCII: %s', (text) => {
  const words = splitWords(text);
  expect(splitWords(`${text} é`)).toEqual([
    ...words,
    { folded: 'e', start: text.length + 1, end: text.length + 2 },
  ]);
});
