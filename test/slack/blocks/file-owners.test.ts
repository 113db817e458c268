import { expect, test } from 'vitest';
import { renderQuote } from '../../../src/slack/blocks/quotes.ts';
import { shopBot } from '../../answer/file-pack.ts';
import { TODAY } from '../../builders.ts';
import { labels, lines } from './rendered.ts';

test('a record is quoted as code, with its file and line, and its own channel', async () => {
  const { answer } = (await shopBot()).ask('who owns Payments/a.ts?');
  expect(lines(answer)).toEqual([
    '*Data platform* owns “Payments/a.ts”, by .github/CODEOWNERS.',
    '> `/Payments/ @acme/data`',
    '.github/CODEOWNERS:5',
  ]);
});

test('what files and articles say against each other is quoted side by side', async () => {
  const { answer } = (await shopBot()).ask('/who-owns refunds');
  expect(lines(answer)).toEqual([
    '*Technical writers* own “Refund form”, by features.yml, but the articles name *Checkout team*.',
    '> `- { title: Refund form, slug: refunds, team: docs, chat: C0REFUND1 }`',
    'features.yml:2',
    expect.stringMatching(/^> .*The Checkout team owns the refund form\./),
    'Ways · ask *Checkout team* (#till)',
  ]);
  expect(labels(answer)).toContain('Channel of Technical writers');
});

test('a whole record cannot ping, format or link', async () => {
  const { answer } = (await shopBot()).ask('/who-owns legal/x');
  const [passage] = answer.passages;
  const odd = { ...passage?.passage, text: '*a* <!here> `b`\n\n~c~ @x' };
  const blocks = renderQuote({ passage: odd as never, score: 1 }, TODAY);
  expect(JSON.stringify(blocks)).toContain("> `*a* &lt;!here&gt; 'b'`\\n> \\n> `~c~ @x`");
});
