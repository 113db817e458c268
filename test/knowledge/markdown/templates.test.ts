import { expect, test } from 'vitest';
import { readAttributed } from '../attributed.ts';

test.each([
  [
    'a pair of Hugo',
    '{{< note title="Mind this" >}}\nWords.\n{{< /note >}}',
    '**Mind this**\n\nWords.',
  ],
  ['a pair of its other kind', '{{% alert color="red" %}}\n- a\n- b\n{{% /alert %}}', '- a\n- b'],
  [
    'a title without a name',
    '{{% expand "Mind this" %}}\nWords.\n{{% /expand %}}',
    '**Mind this**\n\nWords.',
  ],
  ['a kind without a name', '{{< hint "info" >}}\nWords.\n{{< /hint >}}', 'Words.'],
  [
    'one in another',
    '{{< tabs >}}\n{{< tab "One" >}}\nA.\n{{< /tab >}}\n{{< /tabs >}}\n\nB.',
    '**One**\n\nA.\n\nB.',
  ],
  ['a pair within a line', 'The {{< em x="y" >}}red{{< /em >}} one.', 'The red one.'],
  ['a tab on one line', '{{< tab "Red" >}}Words.{{< /tab >}}', '**Red**: Words.'],
  ['a text in it', 'On {{< term text="red days" id="x" >}} rest.', 'On red days rest.'],
  ['a phrase in it', 'On {{< term "red days" >}} rest.', 'On red days rest.'],
  ['nothing to show', 'On {{< icon "x" >}} all {{< ref "a b/c.md" >}} days.', 'On all days.'],
  ['what a page shows', '{% embed url="https://a.example/b?c=d" %}', '<https://a.example/b?c=d>'],
  ['what a page shows from nowhere', 'Words.\n\n{% embed url="b.md" %}', 'Words.'],
  [
    'a figure over lines',
    '{{< figure\n  src="a.png"\n  caption="The \\"red\\" map."\n>}}',
    'The "red" map.',
  ],
  ['one that closes itself', 'Words. {{< br />}}More.', 'Words.More.'],
  [
    'a quoted one',
    'Write {{</* note */>}} and {{%/* note */%}}.',
    'Write {{< note >}} and {{% note %}}.',
  ],
  [
    'code',
    '{{< highlight go >}}\na {{< b >}}\n\n<i>\n{{< /highlight >}}',
    '```\na {{< b >}}\n\n<i>\n```',
  ],
  ['code of Jekyll', '{% highlight sh %}\na | b\n{% endhighlight %}\n', '```\na | b\n```'],
  [
    'what is raw',
    '{% raw %}{{ site.x }}{% endraw %}\n\n{% raw %}\n{{ site.y }}\n{% endraw %}',
    '{{ site.x }}\n\n{{ site.y }}',
  ],
  [
    'a comment',
    'Words.\n\n{% comment %}\nNot\n\nsaid.\n{% endcomment %}\n\nMore.',
    'Words.\n\nMore.',
  ],
  ['an include', '{% include note.html content="Words." type=\'x\' %}', 'Words.'],
  ['a hint', '{% hint style="info" %}\nWords.\n{% endhint %}', 'Words.'],
  ['conditions', '{% if x %}\nWords.\n{%- else -%}\nMore.\n{% endif %}', 'Words.\n\nMore.'],
  [
    'values',
    'A {{ site.title | upcase }} b {{ .Params.x }} c {{ $page.x }} d {{ t("x") }}.',
    'A b c d.',
  ],
  [
    'places to fill in',
    'Dear {{name}}, {{ first name }} and {x}.',
    'Dear {{name}}, {{ first name }} and {x}.',
  ],
  [
    'addresses',
    '[a]({{< relref "/b.md#c" >}}) [d]({% link x.md %} "T") [e](https://x/{{v}}/y) [f](https://f.example)',
    'a d e [f](https://f.example)',
  ],
  ['a reference', '[the words][a], [a].\n\n[a]: {{ site.url }}/x', 'the words, a.'],
  ['a picture', '![A map]({{ site.url }}/a.png) <{{ site.url }}/x>', 'A map'],
  [
    'in code',
    '`{{< a >}}` `` {% b %} ``\n\n```\n{{ .x }}\n```\n\n    {% c %}',
    '`{{< a >}}` `` {% b %} ``\n\n```\n{{ .x }}\n```\n\n```\n{% c %}\n```',
  ],
  [
    'what only looks like it',
    'a {{ b, {% c, style={{ color: "red" }}',
    'a {{ b, {% c, style={{ color: "red" }}',
  ],
])('templates: %s', async (_, article, text) => {
  expect(await readAttributed(article)).toEqual([`none:  | ${text}`]);
});

test('a tab with a role speaks for it alone', async () => {
  expect(
    await readAttributed(
      '{% tabs %}\n{% tab title="Designer" %}\nDraws.\n\nPaints.\n{% endtab %}\n{% tab title="Marketing team" %}\nSells.\n{% endtab %}\n{% endtabs %}\n\nRest.',
    ),
  ).toEqual([
    'lead-in: designer | **Designer**\n\nDraws.\n\nPaints.',
    'lead-in: marketing | **Marketing team**\n\nSells.',
    'none:  | Rest.',
  ]);
});

test.each([
  ['openings', '{{<'.repeat(66_000)],
  ['closings far away', `${'{{< a '.repeat(33_000)}>}}`],
  ['values', '{{ a.b.c.d }}'.repeat(15_000)],
  ['paths', `{{ ${'a.'.repeat(900)}! }}\n`.repeat(100)],
  ['pairs on one line', '{{< a >}}b{{< /a >}}'.repeat(10_000)],
  ['raw', '{% raw %}'.repeat(22_000)],
  ['comments', '{% comment %}'.repeat(15_000)],
  ['links', '[a]({{ b.c '.repeat(18_000)],
  ['arguments', `{{< a ${'b="\\"'.repeat(300)} >}}\n`.repeat(100)],
])('much of it is read: %s', async (_, article) => {
  expect(await readAttributed(`Text.\n\n${article}`)).not.toEqual([]);
});
