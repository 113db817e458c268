import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/knowledge/passage.ts';
import { createSearch, type Hit, prepareSearch, type Search } from '../../src/search/search.ts';

function passage(id: string, text: string, article = 'Handbook', heading: string[] = []): Passage {
  return {
    id,
    article,
    path: 'handbook.md',
    line: 1,
    heading,
    slug: '',
    roles: [],
    attribution: 'none',
    text,
    source: null,
    updated: null,
    isOutdated: false,
  };
}

const THESAURUS = {
  own: [['vault', 'safe']],
  same: [
    ['holiday', 'annual leave', 'vacation'],
    ['look after', 'care for'],
  ],
  related: [
    [['macbook'], ['laptop', 'device']],
    [['let go'], ['dismissal']],
    [['sign off'], ['approval']],
    [['canned'], ['dismissal']],
    [['my people'], ['dismissal']],
  ] as const,
};

function searchIn(...texts: string[]): Search {
  return createSearch(
    texts.map((text, at) => passage(String.fromCharCode(97 + at), text)),
    THESAURUS,
  );
}

function ids(search: Search, ...words: string[]): string {
  return search
    .find({ words })
    .map((hit) => hit.passage.id)
    .join('');
}

describe('coverage', () => {
  it('is that of the asked word where it stands beside a rarer word for it', () => {
    const thesaurus = { own: [], same: [['post', 'mobile']], related: [] };
    const search = createSearch(
      [
        passage('a', 'They know mobile post and air post.'),
        ...['Post.', 'The post.', 'A post.'].map((text, at) => passage(String(at), text)),
      ],
      thesaurus,
    );
    const [hit] = search.find({ words: ['mobile', 'post'] });
    expect(hit?.passage.id).toBe('a');
    expect(hit?.coverage).toBe(1);
    expect(hit?.matches.map(({ variant }) => variant.kind)).toEqual(['asked', 'asked']);
  });

  it('finds a word without the ending that makes it a point of view', () => {
    const search = searchIn('The career goes up.', 'Cake is served.');
    expect(search.find({ words: ['careerwise'] })[0]?.passage.id).toBe('a');
    expect(search.find({ words: ['otherwise'] })).toEqual([]);
  });

  it('asks nothing of a word that says little and that no article has', () => {
    const search = searchIn('The career goes up.', 'Cake is served.');
    expect(search.find({ words: ['next', 'career'] })[0]?.coverage).toBe(1);
    expect(search.find({ words: ['zeppelin', 'career'] })[0]?.coverage).toBeLessThan(1);
    expect(search.find({ words: ['next'] })).toEqual([]);
  });
});

describe('ranking', () => {
  it('puts first what speaks of all that was asked, then of the rarer word', () => {
    const search = searchIn(
      'The release calendar is public.', // rare word alone
      'The team meets on Monday.', // common word alone
      'The team keeps the release notes.', // both
      'Another team meets on Friday.',
      'Cake is served.',
    );
    expect(ids(search, 'team', 'release')).toBe('cabd');
  });

  it('puts a passage whose heading names the thing before one that mentions it', () => {
    const search = createSearch(
      [
        passage('text', 'On call is paid extra.'),
        passage('head', 'It is paid extra.', 'Handbook', ['On call']),
      ],
      THESAURUS,
    );
    const [first] = search.find({ words: ['call'] });
    expect(first?.passage.id).toBe('head');
    expect(first?.headCoverage).toBeGreaterThan(0);
  });

  it('puts first the section that is headed by what was asked alone, below a title that each of them has', () => {
    const sections = [
      passage(
        'a',
        'Ask early. There are 25 days a year, and five more of them after five years.',
        'Annual leave and illness',
        ['Holiday'],
      ),
      passage('b', 'Two days.', 'Annual leave and illness', ['Pets']),
      passage('c', 'Two days.', 'Annual leave and illness', ['Holiday in August']),
    ];
    const search = createSearch(sections, THESAURUS);
    const [best] = search.find({ words: ['vacation', 'days'] });
    expect(best?.passage.id).toBe('a');
  });

  it('prefers words that stand side by side', () => {
    const filler = 'and so on for quite a while with many more words in between';
    const search = searchIn(`status ${filler} page`, `page ${filler}`, `the status page ${filler}`);
    expect(ids(search, 'status', 'page')[0]).toBe('c');
  });

  it('is the same every time, ties by id', () => {
    const search = searchIn('same words', 'same words', 'same words');
    expect(ids(search, 'words')).toBe('abc');
    expect(ids(search, 'words')).toBe('abc');
  });

  it('finds nothing for words that no passage holds', () => {
    expect(searchIn('something').find({ words: ['zebra'] })).toEqual([]);
    expect(searchIn('something').find({ words: [] })).toEqual([]);
  });

  it('ranks given passages also when they hold none of the words, and finds those that do', () => {
    const search = searchIn('one', 'two');
    const known = [...search.corpus.docs.map((doc) => doc.passage), passage('gone', '')];
    const coverages = (hits: readonly Hit[]) => hits.map((hit) => [hit.passage.id, hit.coverage]);
    expect(coverages(search.rank({ words: ['two'] }, known))).toEqual([
      ['b', 1],
      ['a', 0],
    ]);
    expect(coverages(search.findAmong({ words: ['two'] }, known))).toEqual([['b', 1]]);
  });
});

describe('coverage', () => {
  const search = searchIn(
    'The coffee corner is on the second floor.',
    'The washing machine is in the cellar, far away from everything else that one could ever need.',
    'Our laptop policy.',
  );

  it('counts each word by what it says', () => {
    const [hit] = search.find({ words: ['laptop', 'zebra'], said: ['laptop', 'or', 'zebra'] });
    expect(hit?.coverage).toBeGreaterThan(0.3);
    expect(hit?.coverage).toBeLessThan(0.5);
  });

  it('takes half of a thing for less than half', () => {
    const apart = search.find({
      words: ['coffee', 'machine'],
      said: ['coffee', 'and', 'machine'],
    });
    const together = search.find({ words: ['coffee', 'machine'], said: ['coffee', 'machine'] });
    const best = (hits: typeof apart): number => Math.max(...hits.map((hit) => hit.coverage));
    // "coffee" without a machine is no coffee machine
    expect(together.find((hit) => hit.passage.id === 'a')?.coverage).toBeLessThan(best(apart));
  });

  it('does not count hints', () => {
    const [hit] = search.find({ words: ['laptop'], hints: ['policy', 'zebra'] });
    expect(hit?.coverage).toBe(1);
  });

  it('asks for a thing by any of its names', () => {
    const named = searchIn('The Site Reliability team is paged.', 'The site is old.');
    const [hit, next] = named.find({ words: [], names: [['SRE', 'Site Reliability']] });
    expect([hit?.passage.id, next]).toEqual(['a', undefined]);
  });
});

describe('other words', () => {
  function variants(search: Search, ...words: string[]): string[] {
    return search
      .expand({ words })
      .flatMap((concept) => concept.variants.map(({ label, kind }) => `${kind}: ${label}`));
  }

  it('may mean the same, word for word or as phrases', () => {
    const search = searchIn('Annual leave is 30 days.', 'We care for the plants.');
    expect(variants(search, 'vacation')).toEqual(['same: annual leave']);
    expect(ids(search, 'vacation')).toBe('a');
    expect(
      search.find({ words: ['plants'], hints: [], said: ['who', 'look', 'after', 'plants'] }),
    ).toHaveLength(1);
  });

  it('stand for each other in full by the company’s own word', () => {
    const [hit] = searchIn('The safe is in the cellar.').find({ words: ['vault'] });
    expect(hit?.coverage).toBe(1);
  });

  it('may be pointed to', () => {
    expect(variants(searchIn('Each laptop is insured.'), 'macbook')).toEqual(['related: laptop']);
  });

  it('may be a phrase of small words only', () => {
    const search = searchIn('Dismissal needs two signatures.');
    const concepts = search.expand({ words: [], said: ['what', 'if', 'i', 'am', 'let', 'go'] });
    expect(concepts.map(({ word, variants: [first] }) => [word, first?.label])).toEqual([
      ['let', 'dismissal'],
    ]);
  });

  it('are no forms of function words', () => {
    const search = searchIn('Dismissal needs two signatures.');
    const expand = (word: string): string[] =>
      search.expand({ words: [], said: [word] }).map((concept) => concept.word);
    expect(expand('can')).toEqual([]);
    expect(variants(search, 'canned')).toEqual(['related: dismissal']);
    expect(variants(search, 'canning')).toEqual(['related: dismissal']);
  });

  it('may be a phrase with a determiner or an object within', () => {
    const search = searchIn('Dismissal needs two signatures.', 'Approval takes a day.');
    const labels = (question: string): string[] =>
      search
        .expand({ words: ['sign', 'people'], said: question.split(' ') })
        .flatMap((concept) => concept.variants.map(({ label }) => label));
    expect(labels('who may let him go')).toEqual(['dismissal']);
    expect(labels('who must sign it off')).toEqual(['approval']);
    expect(labels('who must sign these off')).toEqual(['approval']);
    expect(labels('who must sign the contract off')).toEqual(['approval']);
    expect(labels('when the boss lets the cat go')).toEqual([]);
    expect(labels('who pays my people')).toEqual(['dismissal']);
    expect(labels('who pays these people')).toEqual([]);
  });

  it('may be spelled wrong, or be the beginning of a longer one', () => {
    const search = searchIn('Maternity and administration.');
    expect(variants(search, 'matenity')).toEqual(['typo: maternity']);
    expect(variants(search, 'admin')).toEqual(['typo: administration']);
  });

  it('may stand for a word of English that was spelled wrong', () => {
    const search = searchIn('Annual leave is booked in spring.');
    expect(search.expand({ words: ['vacatoin'], said: ['vacatoin'] })[0]?.variants).toMatchObject([
      { kind: 'same', label: 'annual leave' },
    ]);
    expect(variants(searchIn('Holidays and annual leave.'), 'hollidays')).toEqual([
      'typo: holidays',
      'same: annual leave',
    ]);
  });

  it('are left alone when they are known, short, or words of their own', () => {
    expect(variants(searchIn('The point is clear.'), 'pint')).toEqual([]);
    expect(variants(searchIn('A vocation.'), 'vacation')).toEqual([]);
  });
});

describe('sentences', () => {
  it('are measured one by one', () => {
    const search = searchIn('The release is on Monday. The cake is a lie.');
    const sentences = ['The release is on Monday.', 'The cake is a lie.', 'Unheard-of.'];
    const measure = search.measure({ words: ['cake'] });
    const fits = sentences.map((sentence) => measure(search.toTermIds(sentence)));
    expect(fits.map(({ coverage }) => coverage)).toEqual([0, 1, 0]);
  });
});

describe('indexing', () => {
  it('takes a step for each term of the company’s own, as for each passage', () => {
    const own = Array.from({ length: 500 }, (_, at) => [`this ${at}`, `that ${at}`]);
    const steps = Array.from(prepareSearch([], { own, same: [], related: [] }));
    expect(steps.length).toBeGreaterThanOrEqual(1_000);
  });
});
