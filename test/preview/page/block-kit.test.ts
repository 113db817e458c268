import type { App } from '@slack/bolt';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { readFeatures } from '../../../src/preview/server/manifest.ts';
import { openPage } from '../../../src/preview/server/routes.ts';
import { setUpScenario } from '../../../src/preview/server/scenario.ts';
import { startBoltApp } from '../../fake-slack/bolt-app.ts';
import { openSlack } from '../../fake-slack/client.ts';
import { findBarriers, openBrowser, openTab, PAGE_DIR } from '../browser.ts';

/** A click goes through the page, the small Slack and a bot, on a machine that may be busy. */
const SOON = { timeout: 5_000 };
/** Nothing here asks for it. */
const readGallery = async () => ({ exhibits: [] });
const readArticle = async () => '';
const plain = (text: string) => ({ type: 'plain_text' as const, text });
const option = (value: string) => ({ text: plain(value), value });
const options = [option('Training'), option('Serving')];

const MANIFEST = JSON.stringify({
  features: {
    slash_commands: [{ command: '/panel', description: 'Shows a panel', usage_hint: '' }],
    shortcuts: [
      { name: 'Ask about this', type: 'message', callback_id: 'about', description: '' },
      { name: 'Ask anything', type: 'global', callback_id: 'anything', description: '' },
    ],
  },
});

const modal = {
  type: 'modal' as const,
  callback_id: 'form',
  title: plain('Ask anything'),
  submit: plain('Ask'),
  close: plain('Not now'),
  blocks: [
    {
      type: 'input' as const,
      block_id: 'question',
      label: plain('Your question'),
      hint: plain('One question at a time'),
      element: { type: 'plain_text_input' as const, action_id: 'text', multiline: true },
    },
    {
      type: 'input' as const,
      block_id: 'topic',
      label: plain('Topic'),
      element: {
        type: 'static_select' as const,
        action_id: 'pick',
        option_groups: [{ label: plain('Models'), options }],
      },
    },
  ],
};

const panel = [
  { type: 'header' as const, text: plain('A panel') },
  {
    type: 'section' as const,
    text: {
      type: 'mrkdwn' as const,
      text: '*Bold* and <https://example.org|a link>\n> quoted\nOn “1:1s”: see 10:30',
    },
    accessory: { type: 'overflow' as const, action_id: 'more', options },
  },
  {
    type: 'actions' as const,
    elements: [
      { type: 'button' as const, action_id: 'press', text: plain('Press'), value: 'pressed' },
      {
        type: 'static_select' as const,
        action_id: 'choose',
        placeholder: plain('Choose one'),
        options: [
          ...options,
          option('What both of them do with the models that nobody else has asked for'),
        ],
      },
    ],
  },
  {
    type: 'context' as const,
    elements: [{ type: 'mrkdwn' as const, text: 'Small print' }],
  },
  { type: 'divider' as const },
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A page over a bot that uses every control; `heard` is what the bot was told, in order. */
async function openPanel(): Promise<{ page: Page; heard: unknown[] }> {
  const slack = await openSlack();
  setUpScenario(slack.workspace);
  const pack = {
    folder: '/articles',
    version: 1,
    isCurrent: true,
    problems: [],
    examples: [],
    articles: [],
  };
  const shown = await openPage(slack, {
    dir: PAGE_DIR,
    features: readFeatures(MANIFEST),
    pack,
    readGallery,
    readArticle,
  });
  onTestFinished(() => shown.close());
  const heard: unknown[] = [];
  await startBoltApp(slack, 'signed HTTP', (bot) => listen(bot, heard));
  return { page: await openTab(browser, slack.address), heard };
}

function listen(bot: App, heard: unknown[]): void {
  bot.command('/panel', async ({ ack, command, client }) => {
    await ack();
    await client.chat.postMessage({ channel: command.channel_id, text: 'A panel', blocks: panel });
  });
  bot.action(/./, async ({ ack, action }) => {
    await ack();
    if (action.type === 'button') heard.push(action.value);
    else if ('selected_option' in action) heard.push(action.selected_option?.value);
  });
  bot.shortcut('anything', async ({ ack, shortcut, client }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: modal });
  });
  bot.shortcut('about', async ({ ack, shortcut }) => {
    await ack();
    if (shortcut.type === 'message_action') heard.push(shortcut.message.text);
  });
  bot.view('form', async ({ ack, view }) => {
    const { question, topic } = view.state.values;
    const text = question?.text?.value ?? '';
    if (text.length < 5) {
      return ack({ response_action: 'errors', errors: { question: 'Say a little more' } });
    }
    heard.push([text, topic?.pick?.selected_option?.value]);
    return ack();
  });
  bot.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: panel } });
  });
}

async function say(page: Page, text: string): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Message #general' });
  await box.fill(text);
  await box.press('Enter');
}

test('buttons, selects and menus under a message tell the bot what was chosen', async () => {
  const { page, heard } = await openPanel();
  await say(page, '/panel ');
  await page.getByRole('heading', { name: 'A panel' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Press' }).click();
  await expect.poll(() => heard, SOON).toHaveLength(1);
  await page.getByRole('combobox', { name: 'Choose one' }).selectOption('Serving');
  await expect.poll(() => heard, SOON).toHaveLength(2);
  await page.getByRole('button', { name: 'More: ' }).press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => heard, SOON).toEqual(['pressed', 'Serving', 'Serving']);
});

test('on a phone a message stays within the screen, however long the options of a select are', async () => {
  const { page } = await openPanel();
  await page.setViewportSize({ width: 390, height: 844 });
  await say(page, '/panel ');
  await page.getByRole('heading', { name: 'A panel' }).waitFor();
  const right = await page
    .locator('.blocks *')
    .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)));
  expect(right).toBeGreaterThan(0);
  expect(right).toBeLessThanOrEqual(390);
});

test('a colon begins an emoji only where one ends it', async () => {
  const { page } = await openPanel();
  await say(page, '/panel ');
  await page.getByText('On “1:1s”: see 10:30').waitFor(SOON);
});

test('a shortcut opens a modal that says what is missing or wrong, and gives the focus back', async () => {
  const { page, heard } = await openPanel();
  const opener = page.getByRole('button', { name: 'Shortcuts' });
  await opener.press('Enter');
  await page.getByRole('menuitem', { name: 'Ask anything' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Ask anything' });
  await dialog.getByText('One question at a time').waitFor();
  await dialog.locator('optgroup[label=Models]').waitFor({ state: 'attached' });
  expect(await findBarriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await dialog.getByRole('alert').filter({ hasText: 'Topic: fill it in.' }).waitFor();
  await dialog.getByRole('textbox', { name: 'Your question' }).fill('Who');
  await dialog.getByRole('combobox', { name: 'Topic' }).selectOption('Training');
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await dialog.getByRole('alert').filter({ hasText: 'Say a little more' }).waitFor();
  await dialog.getByRole('textbox', { name: 'Your question' }).fill('Who trains models?');
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(heard).toEqual([['Who trains models?', 'Training']]);
  await opener.and(page.locator(':focus')).waitFor();
});

test('a message shortcut tells the bot of its message', async () => {
  const { page, heard } = await openPanel();
  await say(page, 'Who owns tests?');
  await page.getByRole('article').hover();
  await page.getByRole('button', { name: 'Message shortcuts' }).click();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'Ask about this' }).click();
  await expect.poll(() => heard, SOON).toEqual(['Who owns tests?']);
});

test('the Home tab shows what the bot publishes, and its buttons work', async () => {
  const { page, heard } = await openPanel();
  await page.getByRole('link', { name: 'Rolecall Home' }).click();
  const home = page.getByRole('region', { name: 'Home tab' });
  await home.getByRole('button', { name: 'Press' }).click();
  await expect.poll(() => heard, SOON).toEqual(['pressed']);
  expect(await findBarriers(page)).toEqual([]);
});
