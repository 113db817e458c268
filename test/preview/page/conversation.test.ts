import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HANDBOOK } from '../../bot.ts';
import { folder } from '../../helpers.ts';
import {
  ask,
  findBarriers,
  findBarriersInBoth,
  goTo,
  openBrowser,
  openTab,
  startPreview,
  threadOf,
  writeIn,
} from '../browser.ts';

const SOON = { timeout: 5_000 };

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

test('a conversation reads as in Slack: days, one person’s messages together, the own one in sight', async () => {
  const address = await startPreview(await folder(HANDBOOK));
  const page = await openTab(browser, address);
  const main = page.getByRole('main');
  for (const text of ['Good morning', 'Is anybody here?'])
    await ask(page, 'Message #general', text);
  await main.getByText('Is anybody here?').waitFor();
  expect(await main.getByText('Ada Lovelace').count()).toBe(1);
  expect(await main.getByText('Today', { exact: true }).count()).toBe(1);

  const box = writeIn(page, 'Message #general');
  await box.press('ArrowUp');
  expect(await box.inputValue()).toBe('Is anybody here?');
  await box.press('ArrowUp');
  expect(await box.inputValue()).toBe('Good morning');
  await box.press('ArrowDown');
  await box.press('ArrowDown');
  expect(await box.inputValue()).toBe('');

  await ask(page, 'Message #general', '@Rolecall who owns model training?');
  await threadOf(page).getByRole('article', { name: 'Rolecall' }).waitFor();
  // Rolecall reads on in its threads, so that nothing asks for a mention.
  expect(await writeIn(page, 'Reply in the thread').getAttribute('placeholder')).toBe('Reply…');
  for (let line = 0; line < 12; line += 1) {
    await ask(page, 'Message #general', `Line ${line}\nof many\nthat fill\nthe list`);
  }
  const list = page.getByRole('log', { name: 'Messages in #general' });
  await list.getByText('Line 11').waitFor();
  await list.evaluate('(box) => { box.scrollTop = 0; }');
  await ask(page, 'Message #general', 'The last word');
  await expect.poll(() => isInSight(page, 'The last word'), SOON).toBe(true);
  await page.setViewportSize({ width: 1280, height: 420 });
  await expect.poll(() => isInSight(page, 'The last word'), SOON).toBe(true);
});

test('what others say elsewhere is marked as unread until one goes there', async () => {
  const address = await startPreview(await folder(HANDBOOK));
  const ada = await openTab(browser, address);
  const grace = await openTab(browser, address);
  await grace.getByRole('combobox', { name: 'You are' }).selectOption('Grace Hopper');
  await goTo(grace, 'ask-roles answers all');
  await ask(grace, 'Message #ask-roles', 'hello');
  const marked = ada.getByRole('link', { name: /^ask-roles answers all ?, unread$/ });
  await marked.click();
  await marked.waitFor({ state: 'detached' });
});

test('what is new since one left is below a line, and threads say how many of their replies are', async () => {
  const address = await startPreview(await folder(HANDBOOK));
  const ada = await openTab(browser, address);
  const grace = await openTab(browser, address);
  await grace.getByRole('combobox', { name: 'You are' }).selectOption('Grace Hopper');
  await ask(ada, 'Message #general', 'Good morning');
  await ask(grace, 'Message #general', 'Hello Ada');
  const main = ada.getByRole('main');
  await main.getByText('Hello Ada').waitFor();
  const line = main.getByText('New', { exact: true });
  expect(await line.count()).toBe(0);

  await goTo(ada, 'ask-roles answers all');
  await ask(grace, 'Message #general', 'Are you there?');
  await ask(grace, 'Message #general', '@Rolecall who owns model training?');
  await threadOf(grace).getByRole('article', { name: 'Rolecall' }).waitFor();
  await ada.getByRole('link', { name: /^general.*unread$/ }).click();
  await line.waitFor();
  const words = (await main.getByRole('log').innerText()).split('\n');
  expect(words.indexOf('New')).toBeGreaterThan(words.indexOf('Hello Ada'));
  expect(words.indexOf('New')).toBeLessThan(words.indexOf('Are you there?'));

  const thread = main.getByRole('button', { name: '1 reply 1 new' });
  expect(await findBarriersInBoth(ada)).toEqual([]);
  await thread.press('Enter');
  await threadOf(ada).getByRole('article', { name: 'Rolecall' }).waitFor();
  await main.getByRole('button', { name: '1 reply', exact: true }).waitFor();
  await ask(grace, 'Reply in the thread', '@Rolecall and prompt design?');
  await threadOf(ada).getByText('The AI developer owns prompt design').first().waitFor();
  await ada.keyboard.press('Escape');
  await ask(grace, 'Reply in the thread', 'Thanks!');
  await main.getByRole('button', { name: '4 replies 1 new' }).press('Enter');
  const inThread = threadOf(ada).getByRole('log');
  await inThread.getByText('New', { exact: true }).waitFor();
  const replies = (await inThread.innerText()).split('\n');
  expect(replies.indexOf('New')).toBeLessThan(replies.indexOf('Thanks!'));

  await goTo(ada, 'ask-roles answers all');
  await goTo(ada, 'general');
  await main.getByText('Are you there?').waitFor();
  expect(await line.count()).toBe(0);
});

test('a form ends with the page that opened it', async () => {
  const page = await openTab(browser, await startPreview(await folder(HANDBOOK)));
  await page.getByRole('button', { name: 'Shortcuts', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Compare roles' }).click();
  await page.getByRole('dialog', { name: 'Compare roles' }).waitFor();
  await page.reload();
  await writeIn(page, 'Message #general').waitFor();
  expect(await page.getByRole('dialog', { name: 'Compare roles' }).count()).toBe(0);
});

/** Whether a text is in the visible part of what scrolls. */
function isInSight(page: Awaited<ReturnType<typeof openTab>>, text: string): Promise<boolean> {
  return page.evaluate<boolean>(`(() => {
    const list = document.querySelector('main .posts');
    const post = [...list.children].findLast((one) => one.textContent.includes(${JSON.stringify(text)}));
    return post !== undefined && post.getBoundingClientRect().bottom <= list.getBoundingClientRect().bottom + 1;
  })()`);
}

test('in channels shared with another company one sees who gets what', async () => {
  const address = await startPreview(await folder(HANDBOOK));
  const page = await openTab(browser, address);
  const main = page.getByRole('main');
  const beAs = (name: string) => page.getByRole('combobox', { name: 'You are' }).selectOption(name);
  const own = main.getByRole('article', { name: 'Rolecall' });
  const answer = 'The ML engineer owns model training';
  const question = '@Rolecall who owns model training?';

  await goTo(page, 'acme-pilot shared');
  await main.getByText('Shared with Acme').waitFor();
  await ask(page, 'Message #acme-pilot', question);
  const whispered = threadOf(page).getByRole('article').filter({ hasText: 'Only visible to you' });
  await whispered.getByText(answer).first().waitFor();
  await goTo(page, 'acme-launch shared');
  await ask(page, 'Message #acme-launch', question);
  await threadOf(page).getByText(answer).first().waitFor();
  expect(await threadOf(page).getByText('Only visible to you').count()).toBe(0);

  await beAs('Hedy Lamarr (Acme)');
  // What was said for all to read can be read by all, and no more.
  await main.getByRole('button', { name: '1 reply' }).click();
  await threadOf(page).getByText(answer).first().waitFor();
  await ask(page, 'Reply in the thread', '@Rolecall and prompt design?');
  await ask(page, 'Message #acme-launch', question);
  await ask(page, 'Message #acme-launch', '/who-owns model training');
  await goTo(page, 'acme-pilot shared');
  await main.getByText('Rolecall answers its own people only').waitFor();
  expect(await main.getByRole('button', { name: '1 reply' }).count()).toBe(0);
  await ask(page, 'Message #acme-pilot', question);
  await goTo(page, 'Rolecall');
  await ask(page, 'Message Rolecall', 'who owns model training?');
  await main.getByText('who owns model training?').waitFor();
  const channels = page.getByRole('navigation', { name: 'Conversations' }).getByRole('link');
  expect(await channels.filter({ hasText: 'general' }).count()).toBe(0);

  // All of hers was dealt with before this is answered.
  await beAs('Ada Lovelace');
  await goTo(page, 'acme-launch shared');
  await ask(page, 'Message #acme-launch', '@Rolecall who owns prompt design?');
  await threadOf(page).getByText('The AI developer owns prompt design').first().waitFor();
  await beAs('Hedy Lamarr (Acme)');
  await main.getByRole('button', { name: '2 replies' }).waitFor();
  expect(await main.getByRole('button', { name: /repl/ }).count()).toBe(2);
  expect(await own.count()).toBe(0);
  expect(await findBarriers(page)).toEqual([]);
  for (const [name, box] of [
    ['acme-pilot shared', 'Message #acme-pilot'],
    ['Rolecall', 'Message Rolecall'],
  ] as const) {
    await goTo(page, name);
    // the question stands in the conversation before, too
    await writeIn(page, box).waitFor();
    await main.getByText('who owns model training?').first().waitFor();
    expect(await main.getByRole('button', { name: /repl/ }).count()).toBe(0);
    expect(await own.count()).toBe(0);
  }
});
