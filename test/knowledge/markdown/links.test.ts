import { expect, test } from 'vitest';
import { toMrkdwn } from '../../../src/slack/format/mrkdwn.ts';
import { pack } from '../../helpers.ts';

/** The first passage of an article. */
async function quote(article: string): Promise<string> {
  const { passages } = await pack({
    'roles.yaml': 'roles: [{ id: pilot, name: Pilot }]',
    'a.md': article,
  });
  return passages[0]?.text ?? '';
}

test.each([
  ['[plan](<https://files.example/My plan.md>)', '<https://files.example/My%20plan.md|plan>'],
  ['[plan](https://files.example/My plan v2.md)', '<https://files.example/My%20plan%20v2.md|plan>'],
  [
    '[plan][p]\n\n[p]: <https://files.example/My plan.md>',
    '<https://files.example/My%20plan.md|plan>',
  ],
  ['[plan][p]\n\n[p]: https://files.example/a)b', '<https://files.example/a)b|plan>'],
  [
    '[plan][p]\n\n[p]: https://files.example/my plan (b "Title"',
    '<https://files.example/my%20plan%20(b|plan>',
  ],
  ['[plan](<https://files.example/a(b>)', '<https://files.example/a(b|plan>'],
  ['[p]\n\n[p]: https://files.example/a_(b(c)) "Title"', '<https://files.example/a_(b(c))|p>'],
  [
    '[`run`][1], [`run`][]\n\n[1]: https://a.example\n[`run`]: https://b.example',
    '<https://a.example/|run>, <https://b.example/|run>',
  ],
  ['[the [new] plan][1]\n\n[1]: https://a.example', '<https://a.example/|the [new] plan>'],
  ['[see [new] there]\n\n[new]: https://a.example', '[see <https://a.example/|new> there]'],
])('%j is shown as %j', async (article, shown) => {
  expect(toMrkdwn(await quote(article), null)).toBe(shown);
});

test('a relative address that begins like a tag stays', async () => {
  expect(await quote('See [it](<a b/c.md>).')).toBe('See [it](a%20b/c.md).');
});

test('comments in code stay, others go', async () => {
  expect(await quote('Write `<!-- ice -->`<!-- not said --> or `` <!-- ` --> ``.')).toBe(
    'Write `<!-- ice -->` or `` <!-- ` --> ``.',
  );
});

test.each([
  ['labels', '[a[b]'.repeat(40_000)],
  ['open labels', '[a'.repeat(100_000)],
  ['open labels, one a line', '[a\n'.repeat(40_000)],
  ['open labels in a list', '- [a\n'.repeat(15_000)],
  ['targets', '[a](b'.repeat(40_000)],
  ['backslashes', `[a](${'\\('.repeat(100_000)}`],
  ['blanks', `[a](https://a${' b'.repeat(100_000)}`],
])('much of it is read: %s', async (_, text) => {
  expect(await quote(`${text}\n\n[b]: https://b.example`)).not.toBe('');
});
