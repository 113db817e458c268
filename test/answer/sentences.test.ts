import { describe, expect, it } from 'vitest';
import { linkTexts, shorten, splitSentences } from '../../src/answer/sentences.ts';

describe('sentences of a passage', () => {
  it('are one for each sentence, item and table line, without marks', () => {
    const text = [
      'Leads **own** the [plan](https://x.test "title"). They meet',
      'every week, e.g. on Monday.',
      '',
      '- first item',
      '  - nested `code`',
      '2. second &amp; last',
      '> a quote\\!',
      '---',
      '**Row** – Column: cell',
      '![a picture](p.png) and <b>html</b> <https://x.test/a>',
      '## Heading',
    ].join('\n');
    expect(splitSentences(text)).toEqual([
      'Leads own the plan.',
      'They meet every week, e.g. on Monday.',
      'first item',
      'nested code',
      'second & last',
      'a quote!',
      'Row – Column: cell a picture and html https://x.test/a',
      'Heading',
    ]);
  });

  it('of nothing are none', () => {
    expect(splitSentences('\n---\n***\n')).toEqual([]);
  });
});

describe('a shortened text', () => {
  it('ends at a word, or anywhere when it is one long word', () => {
    expect(shorten('short', 10)).toBe('short');
    expect(shorten('one two, three four', 14)).toBe('one two…');
    expect(shorten('a'.repeat(20), 10)).toBe(`${'a'.repeat(9)}…`);
  });
});

describe('texts of links', () => {
  it('are read as plain text', () => {
    expect([...linkTexts('- [**Plan**](a.md) and [x](b.md)')]).toEqual(['Plan', 'x']);
  });
});
