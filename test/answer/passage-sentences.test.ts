import { describe, expect, it } from 'vitest';
import { readLinkTexts, readSentences } from '../../src/answer/passage-sentences.ts';

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
    expect(readSentences(text)).toEqual([
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

  it('end where a line is broken on purpose', () => {
    expect(readSentences('keeps the sites up  \npays the hosts\nat noon')).toEqual([
      'keeps the sites up',
      'pays the hosts at noon',
    ]);
  });

  it('of nothing are none', () => {
    expect(readSentences('\n---\n***\n')).toEqual([]);
  });
});

describe('texts of links', () => {
  it('are read as plain text', () => {
    expect([...readLinkTexts('- [**Plan**](a.md) and [x](b.md)')]).toEqual(['Plan', 'x']);
  });
});
