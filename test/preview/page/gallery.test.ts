import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers, openBrowser, openTab, startPreview } from '../browser.ts';
import { CLOCK, expectPictured } from '../pictures.ts';

const OWN_PACK = resolve(import.meta.dirname, '../../../knowledge');
/** Any folder of articles: those of a company may be measured in its place. */
const HANDBOOK = process.env.TEST_HANDBOOK ?? resolve(import.meta.dirname, '../tramway');
const PHONE = { viewport: { width: 400, height: 800 }, isMobile: true, hasTouch: true };
/** The bot is asked some fifty things first. */
const BUILD_MS = 30_000;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** An exhibit as a phone shows it in light: its height in px. */
interface Shown {
  readonly id: string;
  readonly height: number;
  /** How tall it may be, 0 where that is left open. */
  readonly budget: number;
}

/** The gallery of the preview at that address, once every exhibit is measured. */
async function openGallery(address: string, options: Parameters<typeof openTab>[2] = {}) {
  const page = await openTab(browser, `${address}gallery`, options);
  await page.locator('figure').first().waitFor({ timeout: BUILD_MS });
  await page
    .locator('figure[data-height="0"]')
    .first()
    .waitFor({ state: 'detached', timeout: BUILD_MS });
  return page;
}

function measure(page: Page): Promise<readonly Shown[]> {
  return page.evaluate<Shown[]>(`
    [...document.querySelectorAll('figure[data-width="phone"][data-theme="light"]')].map((figure) => ({
      id: figure.closest('.exhibit').id,
      height: Math.round(figure.querySelector('.pane').getBoundingClientRect().height),
      budget: Number(figure.dataset.budget),
    }))`);
}

/** Every kind of message is there, and fits a phone. */
async function expectOnPhone(address: string): Promise<void> {
  const page = await openGallery(address, PHONE);
  const shown = await measure(page);
  expect(shown.map(({ id }) => id)).toEqual(expect.arrayContaining(KINDS));
  const tooTall = shown.filter(({ height, budget }) => budget > 0 && height > budget);
  expect(tooTall).toEqual([]);
  // Nothing is cut at the side: what is too wide scrolls by itself.
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(400);
  const parts = [...MOST_COLOURS.map((id) => `#${id}`), '.gallery-head'];
  expect(await findBarriers(page, parts)).toEqual([]);
}

/** Exhibits that have between them every colour in use. */
const MOST_COLOURS = ['owner', 'compare-on', 'command-outside', 'home', 'bare-role-compare-wrong'];

/** What any pack has a question for. */
const KINDS = [
  'owner',
  'compare',
  'compare-on',
  'describe',
  'describe-on',
  'search',
  'yes',
  'other',
  'several',
  'nearest',
  'no',
  'no-of-role',
  'clarify',
  'who-owns',
  'role-compare',
  'command-outside',
  'shortcut-compare-roles',
  'answer-message-question',
  'home',
  'welcome',
  'help',
  'apology',
  'first-vote',
  'asked-before',
  'table-refused',
  'not-shown',
  'messages-off',
  'form-late',
  'farewell',
];

test('over a handbook that nobody here wrote for it, every kind of message fits a phone', async () => {
  await expectOnPhone(await startPreview(HANDBOOK));
});

test('over the default pack too; on a desk each is shown in light and dark, and leads on by keyboard', async () => {
  const address = await startPreview(OWN_PACK);
  await expectOnPhone(address);
  const page = await openGallery(address);
  const owner = page.locator('#owner');
  const captions = await owner.locator('figcaption').allInnerTexts();
  expect(captions.map((text) => text.replace(/\d+ px/, 'N px'))).toEqual([
    'Desktop, light: N px',
    'Phone, light: N px of 400',
    'Desktop, dark: N px',
    'Phone, dark: N px of 400',
  ]);
  const colours = await page.evaluate<string[]>(
    "[...document.querySelectorAll('#owner .pane')].map((one) => getComputedStyle(one).backgroundColor)",
  );
  expect(new Set(colours).size).toBe(2);
  await owner.getByRole('button', { name: 'was helpful' }).first().press('Enter');
  const thanks = page.locator('.exhibit:focus');
  await thanks.getByRole('heading', { name: '“Helpful”' }).waitFor();
  await page.getByRole('link', { name: 'Home' }).first().press('Enter');
  expect(new URL(page.url()).hash).toBe('#home');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await page.getByRole('combobox', { name: 'Width' }).selectOption('phone');
  expect(await owner.locator('figure').count()).toBe(1);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findBarriers(page, ['.gallery-head', '.contents', '#owner'])).toEqual([]);
});

/** Those of README.md. */
const PICTURED = ['owner', 'compare', 'nearest'];

test('the answers of README.md are pictured as a phone shows them', async () => {
  const address = await startPreview(OWN_PACK);
  const page = await openGallery(address, { script: CLOCK, deviceScaleFactor: 2 });
  const readme = await readFile(resolve(import.meta.dirname, '../../../README.md'), 'utf8');
  for (const id of PICTURED) {
    const [asked] = (await page.locator(`#${id} header p`).innerText()).split(' · ');
    expect(readme).toContain(`<th>${asked}</th>`);
    for (const theme of ['light', 'dark']) {
      const figure = page.locator(`#${id} figure[data-width="phone"][data-theme="${theme}"]`);
      await expectPictured(page, `${id}-${theme}.png`, figure.locator('.pane > *'));
    }
  }
});
