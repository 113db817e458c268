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
    expect(readSentences(text).map((one) => one.text)).toEqual([
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
    const text = 'keeps the sites up  \npays the hosts\nat noon';
    expect(readSentences(text).map((one) => one.text)).toEqual([
      'keeps the sites up',
      'pays the hosts at noon',
    ]);
  });

  it('go on over a hard-wrapped item or quote, and begin anew with the next', () => {
    const text = [
      '- one item that is',
      '  wrapped by hand',
      '- another',
      '> a quote of',
      '> two lines',
      'After it.',
    ].join('\n');
    expect(readSentences(text).map((one) => one.text)).toEqual([
      'one item that is wrapped by hand',
      'another',
      'a quote of two lines',
      'After it.',
    ]);
  });

  it('know how far in their lines stand, and which are items of a list', () => {
    const sentences = readSentences('The cook:\n\n- All\n  - the menu');
    expect(sentences.map(({ indent, isItem }) => [indent, isItem])).toEqual([
      [0, false],
      [0, true],
      [2, true],
    ]);
  });

  it('are lead-ins where they are a line in bold or lead to a list', () => {
    const text = [
      '**Duties**',
      '',
      'We look for the following skills. They matter.',
      '',
      'You have the following.',
      '- drawing',
      '',
      'Not a lead-in. Also needed:',
      '',
      '**Duties** are many',
    ].join('\n');
    const leading = readSentences(text).filter(({ isLeadIn }) => isLeadIn);
    expect(leading.map((one) => one.text)).toEqual([
      'Duties',
      'You have the following.',
      'Also needed:',
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
