import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HANDBOOK } from '../bot.ts';
import { folder } from '../helpers.ts';
import {
  buildPage,
  findBarriers,
  openBrowser,
  openTab,
  startPreview,
  takePicture,
} from './browser.ts';

const BUILD_MS = 60_000;
let browser: Browser;

beforeAll(async () => {
  buildPage();
  browser = await openBrowser();
}, BUILD_MS);

afterAll(() => browser.close());

/** The preview over the handbook of the tests, in a fresh tab. */
async function openHandbook(): Promise<{ page: Page; dir: string; address: string }> {
  const dir = await folder(HANDBOOK);
  const address = await startPreview(dir);
  return { page: await openTab(browser, address), dir, address };
}

const threadOf = (page: Page) => page.getByRole('complementary', { name: 'Thread' });
const writeIn = (page: Page, name: string) => page.getByRole('textbox', { name });
const goTo = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Conversations' })
    .getByRole('link', { name, exact: true })
    .click();

async function ask(page: Page, name: string, text: string): Promise<void> {
  const box = writeIn(page, name);
  await box.fill(text);
  await box.press('Enter');
}

describe('in the page one asks Rolecall', () => {
  test('by mention, with the keyboard alone, and reads the answer in its thread', async () => {
    const { page } = await openHandbook();
    await writeIn(page, 'Message #general').focus();
    await page.keyboard.type('@ro');
    await page.getByRole('option', { name: '@Rolecall' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('who owns model training?');
    await page.keyboard.press('Enter');
    const answer = threadOf(page).getByRole('article', { name: 'Rolecall' });
    await answer.getByText('The ML engineer owns model training').first().waitFor();
    await page.getByRole('main').getByRole('button', { name: '1 reply' }).waitFor();
  });

  test('by a command that the arrow keys chose, and everyone reads the short answer', async () => {
    const { page, address } = await openHandbook();
    await writeIn(page, 'Message #general').focus();
    await page.keyboard.type('/');
    await page.getByRole('option', { name: '/role-compare' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('model training');
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByText('asked: /who-owns model training').waitFor();
    const other = await openTab(browser, address);
    await other.getByRole('combobox', { name: 'You are' }).selectOption('Grace Hopper');
    await other.getByRole('main').getByText('asked: /who-owns model training').waitFor();
  });

  test('in the direct message, and follows up in the thread', async () => {
    const { page } = await openHandbook();
    await goTo(page, 'Rolecall');
    await ask(page, 'Message Rolecall', 'what does an ml engineer do?');
    const thread = threadOf(page);
    await thread.getByText('The ML engineer owns model training').first().waitFor();
    await ask(page, 'Reply in the thread', 'and its career paths?');
    await thread.getByText('grows into a staff engineer').first().waitFor();
  });

  test('without a mention in the answer channel', async () => {
    const { page } = await openHandbook();
    await goTo(page, 'ask-roles answers all');
    await page.getByRole('button', { name: 'who owns model training?' }).click();
    await threadOf(page).getByText('The ML engineer owns model training').first().waitFor();
  });

  test('where the bot is not: it answers for one pair of eyes, until it is invited', async () => {
    const { page } = await openHandbook();
    await goTo(page, 'board no bot');
    await ask(page, 'Message #board', '/who-owns model training');
    const whisper = page.getByRole('article').filter({ hasText: 'Only visible to you' }).first();
    await whisper.getByText('The ML engineer owns model training').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await whisper.hover();
    await whisper.getByRole('button', { name: 'Dismiss' }).click();
    await whisper.waitFor({ state: 'detached' });
    await ask(page, 'Message #board', '/invite @Rolecall ');
    await page.getByText('has joined the channel').waitFor();
    await ask(page, 'Message #board', '@Rolecall who owns model training?');
    await threadOf(page).getByText('The ML engineer owns model training').first().waitFor();
  });
});

test('an edit of an article is loaded, and the last question asked again shows its effect', async () => {
  const { page, dir } = await openHandbook();
  await ask(page, 'Message #general', '@Rolecall who owns model training?');
  await threadOf(page).getByText('is responsible for every training run').first().waitFor();
  const article =
    '# ML engineer\n## Model training\nThe ML engineer owns model training and its cost.\n';
  await writeFile(join(dir, 'roles/ml-engineer.md'), article);
  await page.getByRole('button', { name: 'Ask the last question again' }).click();
  await threadOf(page).getByText('and its cost').first().waitFor();

  await page.getByRole('checkbox', { name: 'after every edit' }).check();
  await writeFile(join(dir, 'roles/ml-engineer.md'), article.replace('its cost', 'its quality'));
  await threadOf(page).getByText('and its quality').first().waitFor();
});

test('a pack that cannot be loaded is told with file and line, and the one before still answers', async () => {
  const { page, dir } = await openHandbook();
  await writeFile(join(dir, 'roles.yaml'), 'roles:\n  - { id: Not Kebab, name: X }\n');
  const articles = page.getByRole('button', { name: 'Articles' });
  await articles.filter({ hasText: 'Not loaded' }).click();
  const dialog = page.getByRole('dialog', { name: 'Articles' });
  await dialog.getByText('roles.yaml:2').first().waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await articles.and(page.locator(':focus')).waitFor();
  await ask(page, 'Message #general', '@Rolecall who owns model training?');
  await threadOf(page).getByText('The ML engineer owns model training').first().waitFor();
});

test('a Slack in trouble shows how the bot behaves, and well again, it answers', async () => {
  const { page } = await openHandbook();
  const slack = page.getByRole('combobox', { name: 'Slack is' });
  await slack.selectOption('Rate-limited');
  await ask(page, 'Message #general', '@Rolecall who owns model training?');
  await threadOf(page).getByText('The ML engineer owns model training').first().waitFor();
  await slack.selectOption('Failing');
  await ask(page, 'Message #general', '/who-owns prompt design');
  await slack.selectOption('Well');
  await page.getByRole('main').getByText('owns prompt design').first().waitFor();
});

test('what was said is there after a reload, and a thread opened and closed gives the focus back', async () => {
  const { page } = await openHandbook();
  await ask(page, 'Message #general', '@Rolecall who owns model training?');
  await threadOf(page).getByText('The ML engineer owns model training').first().waitFor();
  await page.reload();
  await threadOf(page).getByText('The ML engineer owns model training').first().waitFor();
  await page.getByRole('button', { name: 'Close thread' }).click();
  const replies = page.getByRole('main').getByRole('button', { name: '1 reply' });
  await replies.click();
  const heading = threadOf(page).getByRole('heading', { name: 'Thread' });
  await heading.and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Escape');
  await replies.and(page.locator(':focus')).waitFor();
});

test('what Slack would refuse is said where one wrote it', async () => {
  const { page } = await openHandbook();
  await ask(page, 'Message #general', '/nonsense');
  await page.getByRole('alert').filter({ hasText: '/nonsense is no command here' }).waitFor();
  await ask(page, 'Message #general', 'x'.repeat(4_001));
  await page.getByRole('alert').filter({ hasText: 'longer than Slack takes' }).waitFor();
  expect(await writeIn(page, 'Message #general').inputValue()).toHaveLength(4_001);
});

describe('every view is free of barriers, and pictured', () => {
  /** So that pictures differ only where the page does. */
  const CLOCK = "Intl.DateTimeFormat = class { format() { return '10:24'; } }";

  test.each([
    { name: 'light', colorScheme: 'light', width: 1280, height: 800 },
    { name: 'dark', colorScheme: 'dark', width: 1280, height: 800 },
    { name: 'phone', colorScheme: 'light', width: 400, height: 800 },
  ] as const)('$name', async ({ name, colorScheme, width, height }) => {
    const address = await startPreview(resolve(import.meta.dirname, '../../knowledge'));
    const viewport = { width, height };
    const page = await openTab(browser, address, { colorScheme, viewport, script: CLOCK });
    const isPhone = width < 500;
    const list = page.getByRole('button', { name: 'Conversations and workbench' });
    await writeIn(page, 'Message #general').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await ask(page, 'Message #general', '/who-owns model training');
    await page.getByRole('main').getByRole('button', { name: '1 reply' }).waitFor();
    await ask(page, 'Message #general', '@Rolecall ML engineer vs AI developer on career paths');
    const replies = page.getByRole('main').getByRole('button', { name: '1 reply' });
    await replies.nth(1).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    if (isPhone) await replies.nth(1).click();
    await threadOf(page).getByRole('table').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.mouse.move(0, 0);
    await takePicture(page, `preview-${name}.png`);
    if (isPhone) {
      await page.getByRole('button', { name: 'Close thread' }).click();
      await list.click();
      expect(await findBarriers(page)).toEqual([]);
    }
    await goTo(page, 'Rolecall Home');
    await page.getByRole('heading', { name: 'Home of Rolecall' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });
});
