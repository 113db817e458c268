import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HANDBOOK } from '../../bot.ts';
import { folder } from '../../helpers.ts';
import { ask, goTo, openBrowser, openTab, startPreview, threadOf, writeIn } from '../browser.ts';

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
  await expect.poll(() => isInSight(page, 'The last word')).toBe(true);
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
