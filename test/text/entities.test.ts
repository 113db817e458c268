import { describe, expect, test } from 'vitest';
import { decodeEntities, decodeEntitiesInMarkdown } from '../../src/text/entities.ts';

describe('entities of a text', () => {
  test.each([
    ['caf&eacute; &copy; &ldquo;x&rdquo; &sect;', 'café © “x” §'],
    ['&Eacute;&eacute;', 'Éé'],
    ['&#8211;&#x2013;&#X2013;', '–––'],
    ['&amp;lt;', '&lt;'],
    ['&lt;!channel&gt; &#60;@U1&#62;', '<!channel> <@U1>'],
    ['a&nbsp;b', 'a\u00a0b'],
    // as browsers do: Windows' dash, which has no place in Unicode
    ['2019&#150;2020', '2019–2020'],
    [
      'R&D &copy &unknown; &constructor; &; &#; &#x; AT&T;',
      'R&D &copy &unknown; &constructor; &; &#; &#x; AT&T;',
    ],
    ['&#0; &#27;[2J &#xD800; &#9999999;', '&#0; &#27;[2J &#xD800; &#9999999;'],
  ])('%j read as %j', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded);
  });
});

describe('entities of Markdown that stays Markdown', () => {
  test.each([
    ['caf&eacute; &copy; &ldquo;x&rdquo; &sect; R&amp;D', 'café © “x” § R&D'],
    ['&quot;a&quot; &apos;b&#39; &#65;&#49;', '"a" \'b\' A1'],
    ['a&nbsp;b', 'a\u00a0b'],
    [
      '&lt;b&gt; &#42;c&#42; &#95;d&lowbar; &#96;e&grave;',
      '&lt;b&gt; &#42;c&#42; &#95;d&lowbar; &#96;e&grave;',
    ],
    ['&amp;lt; &amp;#60; &amp;eacute; &amp; &amp;c', '&amp;lt; &amp;#60; &amp;eacute; & &c'],
    ['1&#46; &#35; &#45; x', '1&#46; &#35; &#45; x'],
    ['a&#10;&#32;&Tab;b', 'a&#10;&#32;&Tab;b'],
    ['[caf&eacute;](a?b&amp;c "&quot;d&quot; (e)")', '[café](a?b&amp;c "&quot;d&quot; (e)")'],
  ])('%j become %j', (markdown, decoded) => {
    expect(decodeEntitiesInMarkdown(markdown)).toBe(decoded);
  });
});

test('are decoded in time that grows with the length only', () => {
  for (const part of ['&', '&amp;', '&#', '](', '](&amp;', '&aaaaaaaaaaaaaaa']) {
    const start = performance.now();
    decodeEntitiesInMarkdown(part.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  }
});
