import { describe, expect, it } from 'vitest';
import { toBaseForm } from '../../src/text/base-forms.ts';
import { stem } from '../../src/text/words.ts';

describe('forms of one word have one stem', () => {
  it.each([
    ['irregular verbs', 'break', ['broke', 'broken', 'breaks', 'breaking']],
    ['nouns in -us', 'bonus', ['bonuses']],
    ['nouns in -us that are verbs, too', 'focus', ['focuses', 'focused', 'focussing']],
    ['Latin plurals', 'criterion', ['criteria']],
    ['-ise and -ize', 'prioritize', ['prioritise', 'prioritised', 'prioritisation']],
    ['-yse and -yze', 'analyze', ['analyse', 'analysing', 'analysed']],
    ['Greek plurals', 'analysis', ['analyses']],
    ['-isation and -izational', 'organize', ['organisation', 'organisers', 'organizational']],
    ['-our and -or', 'behavior', ['behaviour', 'behaviours', 'behavioural']],
    ['-ence and -ense', 'license', ['licence', 'licences', 'licensed']],
    ['-re and -er', 'center', ['centre', 'centres']],
  ])('%s', (_what, word, forms) => {
    expect(new Set(forms.map(stem))).toEqual(new Set([stem(word)]));
  });

  it.each(['exercise', 'promises', 'raising', 'supervised', 'expertise', 'liaise', 'franchise'])(
    'no “-ize” is made of %s',
    (word) => {
      expect(toBaseForm(word)).toBe(word);
    },
  );

  it.each(['hour', 'four', 'tour', 'source', 'course', 'journal', 'flour'])(
    'no “-or” is made of %s',
    (word) => {
      expect(toBaseForm(word)).toBe(word);
    },
  );
});
