import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HANDBOOK } from '../../bot.ts';
import { folder } from '../../helpers.ts';
import {
  ask,
  chooseFrom,
  findBarriers,
  findBarriersInBoth,
  goTo,
  menuOf,
  openBrowser,
  openTab,
  startPreview,
  threadOf,
  writeIn,
} from '../browser.ts';
import { CLOCK, expectPictured } from '../pictures.ts';

const OWN_PACK = resolve(import.meta.dirname, '../../../knowledge');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** The preview over the handbook of the tests, in a fresh tab. */
async function openHandbook(): Promise<{ page: Page; dir: string; address: string }> {
  const dir = await folder(HANDBOOK);
  const address = await startPreview(dir);
  return { page: await openTab(browser, address), dir, address };
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
    await page.getByRole('button', { name: 'Who owns prompt design?' }).click();
    await threadOf(page).getByText('The AI developer owns prompt design').first().waitFor();
  });

  test('where the bot is not: it answers for one pair of eyes, until it is invited', async () => {
    const { page } = await openHandbook();
    await goTo(page, 'board no bot');
    await ask(page, 'Message #board', '/who-owns model training');
    const whisper = page.getByRole('article').filter({ hasText: 'Only visible to you' }).first();
    await whisper.getByText('The ML engineer owns model training').first().waitFor();
    await whisper.getByText('/invite @rolecall').waitFor();
    expect(await findBarriersInBoth(page)).toEqual([]);
    // Who else reads along in a channel that it cannot look into, it does not know.
    expect(await whisper.getByRole('button', { name: 'Show in channel' }).count()).toBe(0);
    await whisper.hover();
    await whisper.getByRole('button', { name: 'Dismiss' }).click();
    await whisper.waitFor({ state: 'detached' });
    await ask(page, 'Message #board', '/invite @Rolecall ');
    await page.getByText('has joined the channel').waitFor();
    await ask(page, 'Message #board', '@Rolecall who owns model training?');
    await threadOf(page).getByText('The ML engineer owns model training').first().waitFor();
  });
});

describe('an answer can be doubted, judged and asked for in other ways', () => {
  const openOwn = async () => openTab(browser, await startPreview(OWN_PACK));

  test('it explains itself to the asker alone, and takes a vote with its reason', async () => {
    const page = await openOwn();
    await ask(page, 'Message #general', '@Rolecall who owns model training?');
    const thread = threadOf(page);
    await chooseFrom(thread, 'Why this answer?');
    const ephemerals = thread.getByRole('article').filter({ hasText: 'Only visible to you' });
    await ephemerals.getByText('Read as asking who owns or does “model training”.').waitFor();
    await thread.getByRole('button', { name: 'was helpful', pressed: false }).press('Enter');
    await ephemerals.getByText('Noted as helpful').waitFor();
    const against = thread.getByRole('button', { name: 'not helpful' });
    await against.press('Enter');
    const form = page.getByRole('dialog', { name: 'What was wrong?' });
    await form.getByRole('textbox').and(page.locator(':focus')).waitFor();
    expect(await findBarriersInBoth(page)).toEqual([]);
    await page.keyboard.type('Who pays for it?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await form.waitFor({ state: 'detached' });
    await against.and(page.locator(':focus')).waitFor();
    await thread.getByRole('button', { name: 'not helpful', pressed: true }).waitFor();

    await page.getByRole('combobox', { name: 'You are' }).selectOption('Grace Hopper');
    await ephemerals.first().waitFor({ state: 'detached' });
    await menuOf(thread).waitFor();
    expect(await ephemerals.count()).toBe(0);
  });

  test('roles are compared by a form that the keyboard fills, and more passages are shown', async () => {
    const page = await openOwn();
    await page.getByRole('button', { name: 'Shortcuts', exact: true }).press('Enter');
    await page.getByRole('menuitem', { name: 'Compare roles' }).press('Enter');
    const form = page.getByRole('dialog', { name: 'Compare roles' });
    const role = form.getByRole('combobox', { name: 'Role' });
    await role.and(page.locator(':focus')).waitFor();
    await page.keyboard.type('ML');
    await page.keyboard.press('Tab');
    await page.keyboard.type('ML');
    await page.keyboard.press('Tab');
    await page.keyboard.type('career paths');
    await page.keyboard.press('Enter');
    await form.getByRole('alert').filter({ hasText: 'other than ML engineer' }).waitFor();
    expect(await findBarriersInBoth(page)).toEqual([]);
    await form.getByRole('combobox', { name: 'Compared with' }).focus();
    await page.keyboard.type('AI');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await form.waitFor({ state: 'detached' });
    await goTo(page, 'Rolecall');
    await page.getByText('/role-compare ML engineer vs AI developer on career paths').waitFor();
    await ask(page, 'Message Rolecall', 'how do ML engineer and AI developer differ?');
    await chooseFrom(threadOf(page), 'More passages');
    await threadOf(page).getByText('Only visible to you').first().waitFor();
  });

  test('a message is answered from its menu, in its thread or for the one who chose it', async () => {
    const page = await openOwn();
    for (const question of ['who owns model training?', 'who waters the plants?']) {
      await ask(page, 'Message #general', question);
      const message = page.getByRole('main').getByRole('article').filter({ hasText: question });
      await message.hover();
      await message.getByRole('button', { name: 'Message shortcuts' }).click();
      await page.getByRole('menuitem', { name: 'Answer with Rolecall' }).click();
    }
    await threadOf(page).getByText('Only visible to you').waitFor();
    await page.getByRole('main').getByRole('button', { name: '1 reply' }).click();
    await threadOf(page).getByText('ML engineer owns “model training”, by the articles.').waitFor();
  });

  test('the Home tab answers an example in the messages beside it', async () => {
    const page = await openOwn();
    await goTo(page, 'Rolecall Home');
    await page.getByRole('button', { name: 'Who owns checkout?' }).click();
    await page.getByText('✓ Answered: see').waitFor();
    expect(await findBarriersInBoth(page)).toEqual([]);
    await page.getByRole('navigation', { name: 'Rolecall' }).getByText('Messages').click();
    await page
      .getByRole('main')
      .getByText('AI developer owns “checkout”, by catalog-info.yaml.')
      .waitFor();
    expect(await findBarriersInBoth(page)).toEqual([]);
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

test('the articles that it answers from can be read as they are written', async () => {
  const { page } = await openHandbook();
  await page.getByRole('button', { name: 'Articles' }).click();
  const articles = page.getByRole('list', { name: 'Articles to read' });
  const opened = page.waitForEvent('popup');
  await articles.getByRole('link', { name: 'ML engineer' }).press('Enter');
  await (await opened).getByText('# ML engineer').waitFor();
  expect(await findBarriersInBoth(page)).toEqual([]);
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
  test.each([
    { name: 'light', colorScheme: 'light', width: 1280, height: 890 },
    { name: 'dark', colorScheme: 'dark', width: 1280, height: 890 },
    { name: 'phone', colorScheme: 'light', width: 400, height: 800 },
  ] as const)('$name', async ({ name, colorScheme, width, height }) => {
    const address = await startPreview(OWN_PACK);
    const viewport = { width, height };
    const page = await openTab(browser, address, { colorScheme, viewport, script: CLOCK });
    const isPhone = width < 500;
    const list = page.getByRole('button', { name: 'Conversations and workbench' });
    await writeIn(page, 'Message #general').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await ask(page, 'Message #general', '/who-owns model training');
    await page.getByRole('main').getByRole('button', { name: '1 reply' }).waitFor();
    await ask(page, 'Message #general', '@Rolecall ML engineer vs AI developer on success metrics');
    const replies = page.getByRole('main').getByRole('button', { name: '1 reply' });
    await replies.nth(1).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    if (isPhone) await replies.nth(1).click();
    await threadOf(page).getByText('resource utilization').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await threadOf(page).getByRole('button', { name: 'not helpful' }).scrollIntoViewIfNeeded();
    await expectPictured(page, `preview-${name}.png`);
    if (isPhone) {
      await page.getByRole('button', { name: 'Close thread' }).click();
      await list.click();
      expect(await findBarriers(page)).toEqual([]);
    }
    await goTo(page, 'Rolecall Home');
    await page.getByRole('button', { name: 'Compare roles' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });
});
