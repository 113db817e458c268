import { describe, expect, test } from 'vitest';
import { dropComments, readTags, replaceTags, stripTags } from '../../src/text/html.ts';

describe('tags', () => {
  test.each([
    ['<B Class=x>', ['b']],
    ['<td title="a > b" x=\'<c>\'>y</TD >', ['td', '/td']],
    ['<br/><br /><img src=a>', ['br', 'br', 'img']],
    ['a < b, <your name>, <3 and <table', []],
    ['<b title="never closed>', []],
    ['<td <tr>', ['', 'tr']],
    ['<script>a < b && "<i>"</script>', ['script', '/script']],
  ])('of %j are %j', (html, names) => {
    expect(readTags(html).map(({ name, isClosing }) => (isClosing ? `/${name}` : name))).toEqual(
      names,
    );
  });

  test('know their places and attributes', () => {
    const html = 'x <td ColSpan=2 title="a > &lt;b>" hidden>y</td\n>z';
    const [open, close] = readTags(html);
    expect(open?.attributes).toEqual({ colspan: '2', title: 'a > &lt;b>' });
    expect(html.slice(open?.start, open?.end)).toBe('<td ColSpan=2 title="a > &lt;b>" hidden>');
    expect(html.slice(close?.start, close?.end)).toBe('</td\n>');
  });

  test('give way to other text', () => {
    const html = '<p>a<script>b</script><i>c</i> <d>';
    expect(replaceTags(html, ({ name }) => `[${name}]`)).toBe('[p]a [i]c[i] <d>');
  });
});

describe('words of HTML', () => {
  test.each([
    ['a<br>b<br/><br />c<br>', 'a; b; c'],
    ['a.<br>b', 'a. b'],
    ['<ul><li>a </li>\n<li>b</li></ul>', ' a; b'],
    ['<td>a</td><td>b</td>', ' a  b '],
    ['<i>a</i>b', 'ab'],
    ['<img alt="a > b" src=c> d', 'a > b d'],
    ['a<script>x < y</script>b', 'a b'],
    ['a <script>b', 'a b'],
  ])('%j are %j', (html, words) => {
    expect(stripTags(html)).toBe(words);
  });

  test('may keep their lines', () => {
    expect(stripTags('a<br>\n b<br>', '  \n')).toBe('a  \nb  \n');
  });
});

test('a comment that is never closed loses its mark only', () => {
  expect(dropComments('a<!-- b -->c<!-- d <!-- e')).toBe('ac d  e');
});

test('HTML is read in time that grows with the length only', () => {
  for (const part of [
    '<b>',
    '<b',
    '</b ',
    '<td <',
    '<a "',
    '<br>',
    '<script>',
    '<!--',
    '< ',
    '</li> ',
  ]) {
    const start = performance.now();
    stripTags(dropComments(part.repeat(20_000)));
    expect(performance.now() - start).toBeLessThan(5_000);
  }
});
