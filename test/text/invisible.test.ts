import { describe, expect, test } from 'vitest';
import { removeInvisible } from '../../src/text/invisible.ts';
import { pack } from '../helpers.ts';

describe('characters that nobody sees', () => {
  test.each([
    ['night\u00adly', 'nightly'],
    ['night\u200bly', 'nightly'],
    ['Auf\u200clage', 'Auflage'],
    ['night\u200dly', 'nightly'],
    ['ni\u2060gh\ufefftly', 'nightly'],
    ['\u202anight\u202cly \u2066a\u2069 \u202eb', 'nightly a b'],
    ['Ночь\u200dю', 'Ночью'],
    ['\ue000night\ue003', 'night'],
  ])('%j is %j', (given, shown) => {
    expect(removeInvisible(given)).toBe(shown);
  });

  test.each([
    ['Persian', 'می\u200cخواهم'],
    ['Hindi', 'क्\u200dष'],
    ['a family', '👩\u200d👩\u200d👧'],
    ['skin', '👩🏽\u200d💻'],
    ['a flag', '🏳️\u200d🌈'],
    ['Thai', 'ภาษา\u200bไทย'],
    ['an icon of a font', '\uf0c0'],
  ])('those of %s stay', (_, text) => {
    expect(removeInvisible(text)).toBe(text);
  });

  test('in an article hide neither a role nor a word, as characters, entities or tags', async () => {
    const { passages } = await pack({
      'roles.yaml': 'roles: [{ id: night-pilot, name: Night pilot }]',
      'a.md':
        '## Night pi\u00adlot\n\nTakes\u2060 off and lands\u200b.\n\n## Night pi&shy;lot\n\nTa&#8203;xis, re<wbr>fuels, shows `&shy;`.',
    });
    expect(passages.map(({ roles, text }) => [roles.join(), text])).toEqual([
      ['night-pilot', 'Takes off and lands.'],
      ['night-pilot', 'Taxis, refuels, shows `&shy;`.'],
    ]);
  });

  test('are removed from much of them', () => {
    expect(removeInvisible('a\u200d'.repeat(100_000))).toBe('a'.repeat(100_000));
  });
});
