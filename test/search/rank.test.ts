import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/knowledge/passage.ts';
import type { Concept, Variant } from '../../src/search/concepts.ts';
import { createCorpus } from '../../src/search/corpus.ts';
import { prepareConcepts } from '../../src/search/prepared-concepts.ts';
import {
  type ConceptMatch,
  createRanker,
  type Match,
  matchConcepts,
  measureCoverage,
  scoreMatches,
} from '../../src/search/rank.ts';
import { createSearch } from '../../src/search/search.ts';
import { finish } from '../../src/slices.ts';
import { isStopWord, splitWords, stem } from '../../src/text/words.ts';

function passage(text: string, heading: string): Passage {
  const where = {
    article: '',
    path: 'a.md',
    line: 1,
    slug: '',
    source: null,
    updated: null,
    isOutdated: false,
  };
  return { ...where, id: text, heading: [heading], roles: [], attribution: 'none', text };
}

function variant(words: string, parts: Partial<Variant> = {}): Variant {
  return { stems: words.split(' ').map(stem), strength: 1, kind: 'asked', label: words, ...parts };
}

function concept(word: string, parts: Partial<Concept> = {}): Concept {
  return { word, weight: 1, variants: [variant(word)], hint: false, modifies: false, ...parts };
}

/** A text among two others, so that a word that only it has weighs ln(1 + 2.5 / 1.5). */
function corpusOf(text: string, heading = '') {
  const corpus = finish(
    createCorpus([
      passage(text, heading),
      passage('common north south', ''),
      passage('common west', ''),
    ]),
  );
  const doc = corpus.docs.find(({ passage: { id } }) => id === text);
  if (doc === undefined) throw new Error('not indexed');
  return { corpus, doc };
}

function found(text: string, concepts: readonly Concept[], heading = ''): ConceptMatch[] {
  const { corpus, doc } = corpusOf(text, heading);
  return matchConcepts(prepareConcepts(corpus, concepts), doc, corpus);
}

describe('matchConcepts finds the best wording of each concept', () => {
  const leave = concept('leave', {
    variants: [
      variant('leave'),
      variant('holiday', { strength: 0.85, kind: 'same' }),
      variant('time off', { strength: 0.6, kind: 'related' }),
    ],
  });

  test.each([
    ['the word itself', 'leave is short', '', 'leave [0] text'],
    ['a synonym where the word is missing', 'my holiday is short', '', 'holiday [1] text'],
    ['a phrase only where its words are side by side', 'time is short off', '', 'none'],
    ['a phrase', 'take time off', '', 'time off [1] text'],
    ['the word before a weaker synonym', 'holiday or leave', '', 'leave [2] text'],
    ['every place of it', 'leave and leave', '', 'leave [0,2] text'],
    ['a heading', 'it is short', 'leave', 'leave [] heading'],
    ['nothing', 'nothing here', '', 'none'],
  ])('%s', (_, text, heading, expected) => {
    const [{ match } = { match: null }] = found(text, [leave], heading);
    const shown =
      match && `${match.variant.label} [${match.at}] ${match.inHead ? 'heading' : 'text'}`;
    expect(shown ?? 'none').toBe(expected);
  });

  test.each([
    // three texts of 3, 3 and 2 words: the mean is 8/3, and BM25's norm here 1.2 * (0.3 + 0.7 * 3 / (8/3))
    ['once', 'leave four five', '', concept('leave'), (2.2 / (1 + 1.305)) * 0.9808],
    [
      'twice, which counts for less than double',
      'leave leave five',
      '',
      concept('leave'),
      (4.4 / (2 + 1.305)) * 0.9808,
    ],
    [
      'a hint, a quarter',
      'leave four five',
      '',
      concept('leave', { hint: true }),
      ((2.2 / 2.305) * 0.9808) / 4,
    ],
    [
      'a synonym, by its strength',
      'holiday four five',
      '',
      concept('leave', { variants: [variant('holiday', { strength: 0.85 })] }),
      (2.2 / 2.305) * 0.9808 * 0.85,
    ],
    [
      'a common synonym of a rarer word, by its own idf',
      'common four five',
      '',
      concept('leave', { variants: [variant('common', { strength: 0.85 })] }),
      (2.2 / 2.305) * Math.log(1 + 0.5 / 3.5) * 0.85,
    ],
  ])('%s', (_, text, heading, asked, score) => {
    expect(found(text, [asked], heading)[0]?.match?.score).toBeCloseTo(score, 3);
  });

  test('a heading counts again, as a field with an idf and a length of its own', () => {
    const score = (heading: string) =>
      found('leave four', [concept('leave')], heading)[0]?.match?.score ?? 0;
    // the longer text saturates later, and has the word twice
    const inAll = 0.9808 * (4.4 / (2 + 1.305));
    // one of three passages has a heading: it has the word and, with one word, thrice the mean length
    const inHead = Math.log(1 + 0.5 / 1.5) * (2.2 / (1 + 1.2 * (0.3 + 0.7 * 3)));
    expect(score('leave')).toBeCloseTo(inAll + 0.65 * inHead, 3);
    expect(score('seven')).toBeCloseTo(0.9808 * (2.2 / (1 + 1.305)), 3);
  });
});

/** A match made by hand: at these positions, or in a heading. */
function matched(
  asked: Concept,
  at: readonly number[] | null,
  parts: Partial<Match> = {},
): ConceptMatch {
  const [first = variant(asked.word)] = asked.variants;
  const match = { concept: asked, variant: first, score: 1, inHead: false, at: at ?? [], ...parts };
  return { concept: asked, match: at === null ? null : match };
}

const heavy = concept('coffee', { weight: 4, modifies: true });
const light = concept('machine', { weight: 2 });
const both = variant('espresso', { kind: 'same', strength: 0.85 });

describe('scoreMatches adds up matches, and half the lesser weight where neighbours are close', () => {
  test.each([
    ['nothing found', [matched(heavy, null), matched(light, null)], 0],
    ['one found', [matched(heavy, [0]), matched(light, null)], 1],
    ['side by side', [matched(heavy, [0]), matched(light, [1])], 2 + 1],
    ['the nearest two count', [matched(heavy, [0, 7]), matched(light, [9, 30])], 2 + 1 / 2],
    ['eight words apart', [matched(heavy, [0]), matched(light, [8])], 2 + 1 / 8],
    ['farther apart', [matched(heavy, [0]), matched(light, [9])], 2],
    ['in one and the same word', [matched(heavy, [3]), matched(light, [3])], 2 + 1],
    ['one only in a heading', [matched(heavy, [], { inHead: true }), matched(light, [1])], 2],
    ['a missing word between', [matched(heavy, [0]), matched(light, null), matched(heavy, [1])], 2],
  ])('%s', (_, matches, score) => {
    expect(scoreMatches(matches)).toBe(score);
  });
});

describe('measureCoverage looks at a modifier and its noun as a pair', () => {
  test.each([
    ['nothing found', [matched(heavy, null), matched(light, null)], 0, 0],
    ['both together', [matched(heavy, [0]), matched(light, [1])], 6, 0],
    ['both, eight words apart', [matched(heavy, [0]), matched(light, [8])], 6, 0],
    [
      'both, farther apart: the modifier loses half',
      [matched(heavy, [0]), matched(light, [9])],
      4,
      0,
    ],
    ['the modifier without its noun loses half', [matched(heavy, [0]), matched(light, null)], 2, 0],
    [
      'the noun without a weightier modifier loses half',
      [matched(heavy, null), matched(light, [0])],
      1,
      0,
    ],
    [
      'the noun without a modifier that weighs no more keeps all',
      [matched(concept('big', { weight: 2, modifies: true }), null), matched(light, [0])],
      2,
      0,
    ],
    [
      'a word that is no modifier keeps all',
      [matched(concept('coffee', { weight: 4 }), [0]), matched(light, null)],
      4,
      0,
    ],
    [
      'the noun in a heading makes them one',
      [matched(heavy, [50]), matched(light, [], { inHead: true })],
      6,
      2,
    ],
    ['in one and the same word: no pair', [matched(heavy, [3]), matched(light, [3])], 4, 0],
    [
      'one phrase that stands for both: a pair',
      [matched(heavy, [3], { variant: both }), matched(light, [3], { variant: both })],
      6 * 0.85,
      0,
    ],
    ['a hint adds nothing', [matched(concept('tea', { weight: 9, hint: true }), [0])], 0, 0],
  ])('%s', (_, matches, covered, inHead) => {
    const { coverage, headCoverage } = measureCoverage(matches, 10);
    expect(coverage).toBeCloseTo(covered / 10, 12);
    expect(headCoverage).toBeCloseTo(inHead / 10, 12);
  });

  test('nothing asked is nothing covered', () => {
    expect(measureCoverage([matched(heavy, [0])], 0)).toEqual({ coverage: 0, headCoverage: 0 });
  });
});

test('the ranker joins the three', () => {
  const { corpus, doc } = corpusOf('coffee machine here');
  const asked = [heavy, light, concept('zebra', { weight: 2 }), concept('here', { hint: true })];
  const { coverage, matches, score } = createRanker(corpus, asked)(doc);
  expect(coverage).toBeCloseTo(6 / 8, 12);
  expect(matches.map(({ variant: { label } }) => label)).toEqual(['coffee', 'machine', 'here']);
  expect(score).toBeGreaterThan(2 * 0.5);
});

describe('headings', () => {
  /** Headings of the passages in the order in which they answer the question. */
  function order(question: string, passages: readonly (readonly [string, string])[]): string[] {
    const all = passages.map(([heading, text], at) => ({ ...passage(text, heading), id: `${at}` }));
    const said = splitWords(question).map((word) => word.folded);
    const words = said.filter((word) => !isStopWord(word));
    return createSearch(all, { own: [], same: [], related: [] })
      .find({ words, said })
      .map((hit) => hit.passage.heading[0] ?? '');
  }

  const text = 'Bikes stand in the yard behind the gate.';
  const bikes = [
    ['Can bikes be borrowed?', text],
    ['When are bikes repaired?', text],
    ['Who repairs bikes', text],
    ['How long may bikes stay?', text],
    ['How many bikes are there？', text],
    ['Where to leave bikes', text],
  ] as const;

  test.each([
    ['can I take one of the bikes?', 'Can bikes be borrowed?'],
    ['when do you fix bikes?', 'When are bikes repaired?'],
    ['who looks at our bikes?', 'Who repairs bikes'],
    ['how long can I keep bikes here', 'How long may bikes stay?'],
    ['how many bikes do we own', 'How many bikes are there？'],
    ['so where do the bikes go', 'Where to leave bikes'],
    ['bikes, where are they?', 'Where to leave bikes'],
  ])('ask what is asked: %s', (question, first) => {
    expect(order(question, bikes)[0]).toBe(first);
  });

  test('that are no questions do not count by their function words', () => {
    const statement = ['The bikes that we own, and where', text] as const;
    const other = ['The bikes that they own, and then', text] as const;
    const search = (question: string) => order(question, [statement, other]);
    expect(search('where are bikes')).toEqual(search('then are bikes'));
  });

  test('share no question by their function words alone', () => {
    const passages = [['Where may dogs stay?', 'In the yard.']] as const;
    expect(order('where may cats stay', passages)).toEqual(['Where may dogs stay?']);
    expect(order('where may cats live', passages)).toEqual([]);
  });

  test('count more for a word that other headings lack', () => {
    // two passages have each word; "badges" is in two headings, "visitors" in one heading and one text
    const passages = [
      ['Badges', 'See the list below.'],
      ['Badges', 'See the list there.'],
      ['Visitors', 'See the list here.'],
      ['Lifts', 'For our visitors too.'],
    ] as const;
    expect(order('visitors badges', passages)[0]).toBe('Visitors');
    expect(order('badges visitors', passages)[0]).toBe('Visitors');
  });

  test('that are short say more than long ones', () => {
    const passages = [
      ['Notes on the budget, travel and other things of last year', 'See below for more.'],
      ['Travel', 'See below for more.'],
      ['Lunch', 'See below for more.'],
    ] as const;
    expect(order('travel', passages)).toEqual(['Travel', passages[0][0]]);
  });

  test('of 200 KB are read in time', () => {
    const worst = ['?'.repeat(200_000), `${'? '.repeat(100_000)}x`, `how${'?!'.repeat(100_000)}`];
    const started = performance.now();
    expect(order('how', [...worst.map((heading) => [heading, text] as const)])).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
