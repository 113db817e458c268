import { describe, expect, it } from 'vitest';
import { judgeBound, readAskedRange, readBounds } from '../../src/text/amount-bounds.ts';
import { readAmounts } from '../../src/text/amounts.ts';

/** How a text bounds an amount: `unit low..high`, without what is counted at the edges. */
function bounds(text: string): string[] {
  return readBounds(text).map(
    ({ unit, low, high }) =>
      `${unit} ${low.toFixed(2)}..${Number.isFinite(high) ? high.toFixed(2) : ''}`,
  );
}

describe('an amount', () => {
  it.each([
    ['€700', '€', 700],
    ['2,000 euros', '€', 2000],
    ['2.000 EUR', '€', 2000],
    ['1 250 €', '€', 1250],
    ['499.50 eur', '€', 499.5],
    ['$1.5m', '$', 1_500_000],
    ['5k pounds', '£', 5000],
    ['5 full working days', 'day', 5],
    ['two weeks', 'week', 2],
    ['a month of rest', 'month', 1],
    ['it takes an hour', 'hour', 1],
    ['20 guests', 'person', 20],
    ['12 or more people', 'person', 12],
    ['30 %', '%', 30],
    ['8 crates', 'crate', 8],
  ])('is read from %s', (text, unit, value) => {
    expect(readAmounts(text)).toMatchObject([{ unit, value }]);
  });

  it.each([
    '2nd line',
    'L4',
    'v2.1',
    'who is the one for it',
    'a van',
    'an hourglass',
    'of an hourglass',
    'a day or two off',
    'twice a week',
  ])('is not read from %s', (text) => {
    expect(readAmounts(text)).toEqual([]);
  });
});

describe('a bound', () => {
  it.each([
    ['up to €500', ['€ 0.00..500.00']],
    ['no more than five days', ['day 0.00..5.00']],
    ['no longer than 3 weeks', ['week 0.00..3.00']],
    ['1,000 EUR max', ['€ 0.00..1000.00']],
    ['must not exceed £50', ['£ 0.00..50.00']],
    ['12 guests or fewer', ['person 0.00..12.00']],
    ['less than 10 crates', ['crate 0.00..10.00']],
    ['< 10 crates', ['crate 0.00..10.00']],
    ['above the €500', ['€ 500.00..']],
    ['in excess of about $40', ['$ 40.00..']],
    ['at least 3 people', ['person 3.00..']],
    ['3 or more people', ['person 3.00..']],
    ['between 200 and 2,000 euros', ['€ 200.00..2000.00']],
    ['3–5 days', ['day 3.00..5.00']],
    ['up to €50, larger ones later', ['€ 0.00..50.00', '€ 50.00..']],
    ['under 200 euros by A, the rest by B', ['€ 0.00..200.00', '€ 200.00..']],
    ['above 30 kg by A, anything below by B', ['kg 30.00..', 'kg 0.00..30.00']],
    ['from 2 days on, less than that at once', ['day 2.00..', 'day 0.00..2.00']],
    ['up to 5 days, below that at once', ['day 0.00..5.00', 'day 0.00..5.00']],
    ['any larger sum', []],
    ['5 days', []],
  ])('is read from %s', (text, expected) => {
    expect(bounds(text)).toEqual(expected);
  });

  it('points back to what is before it, where that says how much', () => {
    const before = { unit: '€', low: 80, high: Number.POSITIVE_INFINITY };
    expect(readBounds('Anything above that waits.', before)).toMatchObject([{ low: 80 }]);
    expect(readBounds('Anything below that waits.', { ...before, low: 0 })).toEqual([]);
  });

  it.each([
    ['up to 5 days', '3 days', 'admits'],
    ['up to 5 days', 'two weeks', 'excludes'],
    ['up to 5 days', 'for a week', 'unclear'],
    ['less than a week', '3 days', 'admits'],
    ['up to 30 minutes', '2 hours', 'excludes'],
    ['up to €50', 'a refund of 80', 'excludes'],
    ['up to €500', 'a 1.5k refund', 'excludes'],
    ['up to €500', 'a 300 refund', 'admits'],
    ['up to 2 years', '36 months', 'excludes'],
    ['more than 3 days', '30 hours', 'unclear'],
    ['up to €50', '$20', 'excludes'],
    ['up to 50 crates', '20 guests', 'open'],
    ['Level 5 and up', 'a level of 6', 'open'],
    ['up to €500', 'above €600', 'excludes'],
    ['up to €500', 'above €300', 'unclear'],
  ])('%s and %s: %s', (bound, asked, expected) => {
    const [range] = readBounds(bound);
    const amount = readAskedRange(asked);
    expect(range && amount && judgeBound(range, amount)).toBe(expected);
  });

  it.each([
    'invoices for 2025',
    'an invoice from 2024',
    'invoice 4711',
    'invoices for team 7',
    'a meeting at 9',
    'leave in 2 weeks',
    'leave 2 weeks before',
    'a contract after 2 years',
    'a trip two days ago',
  ])('is not asked by a number that is none of size: %s', (text) => {
    expect(readAskedRange(text)).toBeNull();
  });

  it('counts what is asked about apart from how much of it', () => {
    expect(readAskedRange('15 tickets a day')?.words).toEqual(['15']);
    expect(readAskedRange('15 days of leave')?.words).toEqual(['15', 'days']);
  });

  it('is not asked by two amounts, or none', () => {
    expect(readAskedRange('is it 3 days or 5 days?')).toBeNull();
    expect(readAskedRange('who pays?')).toBeNull();
  });

  it('is found in 200 KB of numbers in linear time', () => {
    expect(
      readBounds('more than 1,000,000 or more of the rest '.repeat(5000)).length,
    ).toBeGreaterThan(1);
    expect(readAmounts('1,000'.repeat(40_000)).length).toBeLessThan(2);
    expect(readAmounts('9 working '.repeat(20_000)).length).toBeGreaterThan(1);
  });
});
