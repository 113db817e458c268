import { expect, test } from 'vitest';
import { toPlainText } from '../../src/text/plain-text.ts';

test.each([
  ['emphasis', '**a** *b* __c__ _d_ ~~e~~ ~f~ ***g*** *h **i***', 'a b c d e f g h i'],
  ['bold within a word', 'fett**ge**druckt', 'fettgedruckt'],
  [
    'marks that are words',
    '2*3*4 5 * 6 snake_case_x ~5 days name: ____',
    '2*3*4 5 * 6 snake_case_x ~5 days name: ____',
  ],
  ['escaped marks', '\\*a\\* \\_b\\_ \\# c', '*a* _b_ # c'],
  ['code, as it is', '`*.md` and `&lt;` and ``a b``', '*.md and &lt; and a b'],
  ['code in a link and in bold', '[`x_y_`](z "t") **`z`**', 'x_y_ z'],
  ['links', '[a](b) [c](d_(e)) [f][g] [h] <https://i.example>', 'a c f [h] https://i.example'],
  ['images', '![a](b.png) [![c](d)](e)', 'a c'],
  ['HTML', 'a <b title="c > d">e</b><br>f<hr/>g <your name>', 'a e; fg <your name>'],
  ['comments', 'a <!-- b --> c <!-- d', 'a c d'],
  ['entities', 'caf&eacute; &amp;lt; &#42;a&#42;', 'café &lt; *a*'],
  ['lines', ' a\n  b\t c ', 'a b c'],
])('%s', (_, markdown, text) => {
  expect(toPlainText(markdown)).toBe(text);
});
