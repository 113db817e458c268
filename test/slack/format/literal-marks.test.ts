import { expect, test } from 'vitest';
import {
  releaseMarks,
  toBold,
  toLiteral,
  toLiteralWithBold,
} from '../../../src/slack/format/literal-marks.ts';

test.each([
  ['*all*', '∗all∗'],
  ['a _b_ c', 'a ˍbˍ c'],
  ['~x~ `y`', '∼x∼ ˋyˋ'],
  ['snake_case, 2 * 3, 5*', 'snake_case, 2 * 3, 5*'],
  ['<!here> & co', '&lt;!here&gt; &amp; co'],
  ['one *\n* two', 'one *\n* two'],
])('plain text shows just that: %s', (text, mrkdwn) => {
  expect(toLiteral(text)).toBe(mrkdwn);
});

test.each([
  ['Owner', '*Owner*'],
  ['5* hotels', '*5∗ hotels*'],
  [' padded ', '*padded*'],
  ['', ''],
])('in bold no mark of the text ends it: %s', (text, mrkdwn) => {
  expect(toBold(text)).toBe(mrkdwn);
});

test.each([
  ['Baker owns “bread”.', ['Baker'], '*Baker* owns “bread”.'],
  [
    'Head Baker and Baker own “Baker hats”.',
    ['Baker', 'Head Baker'],
    '*Head Baker* and *Baker* own “Baker hats”.',
  ],
  ['Bakery owns a 5* oven.', ['Baker'], 'Bakery owns a 5* oven.'],
  ['R&D (A*) owns it.', ['R&D (A*)'], '*R&amp;D (A∗)* owns it.'],
  ['Nobody owns it.', [], 'Nobody owns it.'],
])('names are in bold, and nothing else: %s', (text, names, mrkdwn) => {
  expect(toLiteralWithBold(text, names)).toBe(mrkdwn);
});

test('characters of an article are not taken for held marks', () => {
  expect(toLiteral('a\ue010b')).toBe('ab');
});

test('takes time in proportion to the text', () => {
  for (const worst of ['*a ', '\ue010a ', '`*', '<*', '_*~`']) {
    expect(releaseMarks(worst.repeat(200_000 / worst.length))).not.toContain('\ue010');
  }
});
