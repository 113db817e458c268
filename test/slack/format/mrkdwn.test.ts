import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMrkdwn } from '../../../src/slack/format/mrkdwn.ts';

const SOURCE = 'https://handbook.example/roles/engineer';

function render(markdown: string) {
  return toMrkdwn(markdown, SOURCE);
}

describe('Markdown becomes mrkdwn', () => {
  test.each([
    ['bold', 'the **Product manager** decides', 'the *Product manager* decides'],
    ['italic', 'an *important* and _great_ thing', 'an _important_ and _great_ thing'],
    ['strike', '~~old~~ new', '~old~ new'],
    ['code', 'run `a < b`', 'run `a &lt; b`'],
    ['bold inside a heading', '## The **best** role', '*The best role*'],
    ['blanks inside marks', '**Owner: **Anna', '*Owner:* Anna'],
    ['a soft line break', 'one\ntwo', 'one two'],
    ['a hard line break', 'one  \ntwo', 'one\ntwo'],
    [
      'an absolute link',
      '[guide](https://a.example/x?a=1&b=2)',
      '<https://a.example/x?a=1&amp;b=2|guide>',
    ],
    ['a bare address', 'see https://a.example', 'see <https://a.example/|https://a.example>'],
    ['a mail address', '[write](mailto:a@b.example)', '<mailto:a@b.example|write>'],
    ['a link with bars', '[a|b](https://a.example/x|y)', '<https://a.example/x%7Cy|a¦b>'],
    ['an image', '![the map](map.png) here', 'the map here'],
    ['an escaped star', '5 \\* 3', '5 * 3'],
    ['entities', 'R&amp;D &#8211; &unknown; &lt;b', 'R&amp;D – &amp;unknown; &lt;b'],
    ['entities in HTML', '<p>&#8211;&#x2013;&nbsp;&#9999999;</p>', '–– &amp;#9999999;'],
    ['entities in addresses', '[x](https://a.example/?a&amp;b)', '<https://a.example/?a&amp;b|x>'],
    ['HTML remnants', 'a <b>big</b><br>thing <!-- todo -->', 'a big\nthing'],
    ['a block of HTML', '<div>\n<p>One & two</p>\n<script>x()</script>\n</div>', 'One &amp; two'],
    ['a rule', 'a\n\n---\n\nb', 'a\n\n\n\nb'],
    [
      'a definition of a link',
      '[guide][g]\n\n[g]: https://g.example/',
      '<https://g.example/|guide>',
    ],
    ['a block of code', '```\na\n\n`b`\n```', "`a`\n`'b'`"],
    ['a quote in the article', 'Ada said:\n> wise\n> words', 'Ada said:\n| wise words'],
    ['a quote as a whole', '> wise\n> words\n\nAda', 'wise words\n\nAda'],
    ['a strong line break', '**a  \nb**', '*a*\n*b*'],
    ['a line broken by a backslash', 'one\\\ntwo', 'one\ntwo'],
    ['a strong soft break', '**a\nb**', '*a b*'],
    ['nested bold', '**a __b__ c**', '*a b c*'],
    ['bold inside a word', '**fett**gedruckt', '*fett*\u200bgedruckt'],
    ['bold in Chinese', '这是**粗体**文字', '这是\u200b*粗体*\u200b文字'],
    ['code with a plural', 'the `API`s', 'the `API`\u200bs'],
    ['marks side by side', '**a**_b_', '*a*\u200b_b_'],
    ['marks around marks', '***a** b* ~~**c**~~', '_*a* b_ ~*c*~'],
    [
      'marks in a label',
      '[**a** `<b>` _c_ <i>d</i>](x)',
      `<https://handbook.example/roles/x|a &lt;b&gt; c d>`,
    ],
    ['a bold link', '**[a](x)**', '*<https://handbook.example/roles/x|a>*'],
    ['a badge', '[![build](b.svg)](https://ci.example/)', '<https://ci.example/|build>'],
    [
      'a link in a label',
      '[https://a.example](x)',
      '<https://handbook.example/roles/x|https://a.example>',
    ],
    ['a footnote', 'Yes[^1]\n\n[^1]: since May', 'Yes[^1]\n\n[^1]: since May'],
    ['a warning', '> [!WARNING]\n> Mind the *gap*', '*Warning:* Mind the _gap_'],
    [
      'details',
      '<details><summary>More</summary>\n\nSo **it** is\n\n</details>',
      'More\n\nSo *it* is',
    ],
    ['keys and powers', '<kbd>Ctrl</kbd> x<sup>2</sup>', 'Ctrl x2'],
    ['code in a list', '- a\n\n  ```js\n  x < y\n  ```\n- b', '• a\n    `x &lt; y`\n• b'],
    ['a cell of two lines', '| a | b |\n|---|---|\n| x<br>y | c \\| d |', '*x y* – b: c | d'],
    ['entities with names', '&copy; &mdash; &ldquo;x&rdquo;', '© — “x”'],
    ['emoji', ':tada: 👩‍💻 **👍**', ':tada: 👩‍💻 *👍*'],
    ['words from right to left', 'الدور **مسؤول** عن', 'الدور *مسؤول* عن'],
    ['templates', '{{< note >}} {% raw %}', '{{&lt; note &gt;}} {% raw %}'],
    ['names with lines below', 'foo_bar_baz', 'foo_bar_baz'],
    ['a picture alone', '<img src="x" alt="y">', ''],
    ['words in angle brackets', 'Hi <your name>,', 'Hi &lt;your name&gt;,'],
    ['attributes that hold >', 'a <b title="c > d">e</b>', 'a e'],
    ['entities of all of HTML', 'caf&eacute; &sect; &amp;lt;', 'café § &amp;lt;'],
    ['entities of a command', '&lt;!channel&gt; &#60;@U1&#62;', '&lt;!channel&gt; &lt;@U1&gt;'],
  ])('%s', (_what, markdown, mrkdwn) => {
    expect(render(markdown)).toBe(mrkdwn);
  });

  test.each([
    ['a blank before the end', '**Travel: **book early', '*Travel:* book early'],
    ['a blank behind the beginning', '** Travel:** book early', '*Travel:* book early'],
    ['lines below', '__Travel __early', '*Travel* early'],
    ['in the middle', 'book **far **ahead', 'book *far* ahead'],
    ['one star', '*far *ahead', '_far_ ahead'],
    ['three stars', '***far ***ahead', '_*far*_ ahead'],
    ['struck out', '~~far ~~ahead', '~far~ ahead'],
    ['beside Markdown that works', '**A: **x **B:** y **C: **z', '*A:* x *B:* y *C:* z'],
    [
      'around a link',
      '**By [rail](https://r.example/): **yes',
      '*By <https://r.example/|rail>:* yes',
    ],
    ['around a soft break', '**far\naway: **yes', '*far away:* yes'],
    ['in a nested list', '- **A: **x\n  - **B: **y\n    z', '• *A:* x\n    • *B:* y z'],
    ['in a cell', '| a | b |\n|---|---|\n| **C: **x | **d **e |', '*C: x* – b: *d* e'],
    ['before a letter', '**Travel:**book early', '*Travel:*\u200bbook early'],
    ['in Japanese', 'これは**「注意」**です', 'これは\u200b*「注意」*\u200bです'],
  ])('marks that Markdown refuses are emphasis still: %s', (_where, markdown, mrkdwn) => {
    expect(render(markdown)).toBe(mrkdwn);
  });

  test.each([
    ['a product', '2 ** 3 ** 4', '2 ∗∗ 3 ∗∗ 4'],
    ['patterns', '**/a.md and **/b.md', '∗∗/a.md and ∗∗/b.md'],
    ['a note’s star', 'price* and *fees', 'price* and *fees'],
    [
      'the end of another sentence',
      '*Without tax. *Subject to change.',
      '*Without tax. *Subject to change.',
    ],
    ['lines that are broken', '**a  \nb **c', '**a\nb **c'],
    ['code', '`**a: **b`', '`**a: **b`'],
  ])('marks of %s stay characters', (_what, markdown, mrkdwn) => {
    expect(render(markdown)).toBe(mrkdwn);
  });

  test.each([
    ['escaped stars', 'marked \\*new\\*', 'marked ∗new∗'],
    ['escaped lines', 'a \\_hidden\\_ field', 'a ˍhiddenˍ field'],
    ['escaped tildes', '\\~old\\~', '∼old∼'],
    ['escaped ticks', '\\`cmd\\`', 'ˋcmdˋ'],
    ['entities', '&#42;new&#42; &#x5f;x&#95; &#126;y&#126; &#96;z&#96;', '∗new∗ ˍxˍ ∼y∼ ˋzˋ'],
    ['in bold', '**\\*new\\***', '*∗new∗*'],
    ['before bold', '\\*new **bold**', '∗new *bold*'],
    ['in HTML', '<p>*new* _x_</p>', '∗new∗ ˍxˍ'],
    ['in a list', '- \\*a\\*\n- \\_b\\_', '• ∗a∗\n• ˍbˍ'],
    ['in a heading', '# \\*a\\*', '*∗a∗*'],
    ['in a cell', '| a | b |\n|---|---|\n| \\*c\\* | \\_d\\_ |', '*∗c∗* – b: ˍdˍ'],
  ])('literal marks never format: %s', (_where, markdown, mrkdwn) => {
    expect(render(markdown)).toBe(mrkdwn);
  });

  test.each([
    ['numbers', 'in ~5 days or ~6 days'],
    ['a star that nothing ends', '5\\* hotels and \\*new', '5* hotels and *new'],
    ['names', 'snake_case and _private and my_var'],
    ['a product', '2 * 3 * 4'],
    ['marks of different lines', '\\*a  \nb\\*', '*a\nb*'],
  ])('marks that Slack leaves alone stay: %s', (_what, markdown, mrkdwn = markdown) => {
    expect(render(markdown)).toBe(mrkdwn);
  });

  test('marks in labels and addresses stay: Slack shows them as they are', () => {
    expect(render('[a \\*b\\* c_d_](https://a.example/x_y_*z*)')).toBe(
      '<https://a.example/x_y_*z*|a *b* c_d_>',
    );
  });

  test.each([
    ['，', '。'],
    ['「', '」'],
    ['（', '）'],
    ['한', '은'],
    ['“', '”'],
    ['👉', '👈'],
  ])('emphasis between %s and %s stands apart', (before, after) => {
    expect(render(`${before}**x**${after}`)).toBe(`${before}\u200b*x*\u200b${after}`);
    expect(render(`${before}*x*${after}`)).toBe(`${before}\u200b_x_\u200b${after}`);
  });

  test.each(['"', '(', '/', '-'])('emphasis beside %s needs nothing between', (sign) => {
    expect(render(`${sign}**x**${sign}`)).toBe(`${sign}*x*${sign}`);
  });

  test('control characters and marks of direction go', () => {
    expect(render('bell\u0007, \u001b[31mred, \u202eevil \u2067x\u2069')).toBe(
      'bell, [31mred, evil x',
    );
  });

  test('lists keep their marks and their depth', () => {
    const list = '- one\n  - two\n    1. three\n    2. four\n- [x] done\n- [ ] open';
    expect(render(list)).toBe(
      '• one\n    • two\n        1. three\n        2. four\n• ☑ done\n• ☐ open',
    );
  });

  test('an ordered list keeps its start, and a loose item its paragraphs', () => {
    expect(render('3. one\n\n   more\n4. two')).toBe('3. one\n    more\n4. two');
  });

  test('a table becomes a line a row', () => {
    const table = '| Role | Owns | |\n|---|---|---|\n| **PM** | the why | |\n| | x | y |';
    expect(render(table)).toBe('*PM* – Owns: the why\nOwns: x; y');
  });

  test('relative links lead to the page they come from, or are their text where there is none', () => {
    const markdown = '[up](../teams) and [here](#top)';
    expect(render(markdown)).toBe(
      '<https://handbook.example/teams|up> and <https://handbook.example/roles/engineer#top|here>',
    );
    expect(toMrkdwn(markdown, null)).toBe('up and here');
    expect(toMrkdwn(markdown, 'no address')).toBe('up and here');
  });

  test('links that run or that are too long are their text', () => {
    expect(render('[x](javascript:alert(1))')).toBe('x');
    expect(render(`[x](https://a.example/${'y'.repeat(2_000)})`)).toBe('x');
  });

  test('a link without words shows its address', () => {
    expect(render('[](https://a.example/)')).toBe('<https://a.example/>');
  });
});

describe('nothing from outside reaches Slack as a command', () => {
  test.each([
    '<!channel>',
    '<@U123>',
    '<#C1|x>',
    '<!subteam^S1>',
    '`<!here>`',
    '**<@U1>**',
    '# <@U1>',
  ])('%s pings nobody', (text) => {
    expect(render(text)).not.toMatch(/<[@#!]/);
  });

  const ours = /<(?:https?:\/\/|mailto:)[^<>|\s]+(?:\|[^<>|\n]+)?>/g;
  const marks = fc.constantFrom(
    ...['<', '>', '&', '|', '*', '_', '`', '~', '[', ']', '(', ')', '!', '@', '#', '-', ' ', '\n'],
    ...[
      '<!channel>',
      '<@U1>',
      'https://a.example',
      '](https://b.example/',
      '<b>',
      '&lt;',
      '\\',
      '1. ',
    ],
  );

  test('every `<` opens a link that we made', () => {
    const text = fc.array(fc.oneof(marks, fc.string({ maxLength: 4 })), { maxLength: 40 });
    fc.assert(
      fc.property(text, (pieces) => {
        expect(render(pieces.join('')).replace(ours, '')).not.toMatch(/[<>]/);
      }),
      { numRuns: 1_500 },
    );
  });
});
