import { expect, test } from 'vitest';
import { answerToText } from '../../src/answer/text.ts';
import { createRolecall } from '../../src/rolecall.ts';
import { renderAnswer } from '../../src/slack/blocks/answer.ts';
import { TODAY } from '../builders.ts';
import { pack } from '../helpers.ts';

/** Answers a question from one article: as the terminal prints it, as JSON, and as Slack gets it. */
async function ask(article: string, question: string) {
  const roles = 'roles: [{ id: finance, name: Finance team }, { id: people, name: People team }]';
  const rolecall = createRolecall(await pack({ 'roles.yaml': roles, 'guide.md': article }));
  const { answer } = rolecall.ask(question);
  const slack = renderAnswer(answer, { today: TODAY }).flatMap(({ blocks }) => blocks);
  return {
    answer,
    text: answerToText(answer),
    json: JSON.stringify(answer),
    slack: JSON.stringify(slack),
  };
}

test('entities are the characters that they stand for, in every output', async () => {
  const article =
    '# Money\n\nThe Finance team owns the caf&eacute; &copy; &ldquo;x&rdquo; &sect; budget.';
  const words = 'café © “x” §';
  const { answer, text, json, slack } = await ask(article, 'who owns the cafe budget?');
  expect(answer.outcome).toBe('answered');
  expect(answer.owners[0]?.sentence).toBe(`The Finance team owns the ${words} budget.`);
  expect(text).toContain(`> The Finance team owns the ${words} budget.`);
  expect(json).toContain(words);
  expect(slack).toContain(words.replaceAll('"', '\\"'));
  expect(text + json + slack).not.toMatch(/&\w+;/);
});

test.each(['cafe budget', 'café budget', 'caf&eacute; budget'])(
  'a question on the %s finds the passage',
  async (topic) => {
    const article =
      '# Money\n\n## Rooms\n\nDesks.\n\n## Drinks\n\nThe caf&eacute; budget is small.';
    const { answer } = await ask(article, `what is the ${topic}?`);
    expect(answer.passages.map(({ passage }) => passage.heading.at(-1))).toEqual(['Drinks']);
  },
);

test('entities never become a command to Slack or a tag', async () => {
  const written = '&lt;!channel&gt; &#60;@U1&#62; &amp;lt;!here&amp;gt; &#x3c;b&#x3e;';
  const article = `# Money\n\nThe Finance team owns the ${written} budget.\n\n<table><tr><td>The budget</td><td>${written}</td></tr></table>`;
  const { answer, slack } = await ask(article, 'who owns the budget?');
  expect(answer.owners[0]?.sentence).toBe(
    'The Finance team owns the <!channel> <@U1> &lt;!here&gt; <b> budget.',
  );
  expect(slack).not.toMatch(/<[!@b]/);
  expect(slack).toContain('&lt;!channel&gt; &lt;@U1&gt; &amp;lt;!here&amp;gt; &lt;b&gt; budget.');
});

test('an owner’s sentence goes on behind an abbreviation', async () => {
  const sentence = 'The Finance team owns Room No. 5 and Dr. Smith’s key to St. Mary’s.';
  const { text } = await ask(`# Rooms\n\n${sentence} Ask them.`, 'who owns room no 5?');
  expect(text).toContain(sentence);
  const { answer } = await ask(`# Rooms\n\n${sentence} Ask them.`, 'who owns room no 5?');
  expect(answer.owners[0]?.sentence).toBe(sentence);
});
