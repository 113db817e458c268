import { resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import axe from 'axe-core';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { definePreview } from '../../src/cli/preview.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** The built page. */
export const PAGE_DIR = resolve(ROOT, 'dist/preview/page');
/** Long, for a machine that does much else. */
const WAIT_MS = 20_000;

/** Connects to the browser that all tests share; each tab has a profile of its own. */
export async function openBrowser(): Promise<Browser> {
  const address = inject('browser');
  if (address === undefined) throw new Error('not among BROWSER_TESTS in vitest.config.ts');
  return chromium.connect(address);
}

/** A page at that address; the test fails when a script in it does. */
export async function openTab(
  browser: Browser,
  address: string,
  options: BrowserContextOptions & { readonly script?: string } = {},
): Promise<Page> {
  const size = { width: 1280, height: 800 };
  const context = await browser.newContext({ viewport: size, locale: 'en-GB', ...options });
  context.setDefaultTimeout(WAIT_MS);
  if (options.script !== undefined) await context.addInitScript(options.script);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    // The browser's own word for a refusal that the page tells the person about.
    const isRefusal = message.text().includes('400 (Bad Request)');
    if (message.type() === 'error' && !isRefusal) errors.push(message.text());
  });
  onTestFinished(async () => {
    await context.close();
    expect(errors).toEqual([]);
  });
  await page.goto(address);
  await page.locator('[role=status][data-live=true]').waitFor({ state: 'attached' });
  return page;
}

/** The preview as a person starts it, on any free port, until the test ends; gives its address. */
export async function startPreview(knowledge: string): Promise<string> {
  const stdout = new PassThrough();
  let stop = () => {};
  const stopped = new Promise<void>((done) => {
    stop = done;
  });
  const [stdin, stderr] = [new PassThrough(), new PassThrough()];
  const io = { stdin, stdout, stderr, env: { LOG_LEVEL: 'silent' }, cwd: ROOT };
  const preview = definePreview(() => stopped);
  const ended = preview(['--port', '0', '--knowledge', knowledge], io);
  onTestFinished(async () => {
    stop();
    expect(await ended).toBe(0);
  });
  const [line] = await Promise.race([
    stdout.take(1).toArray(),
    ended.then((code) => Promise.reject(new Error(`ended with ${code}: ${stderr.read()}`))),
  ]);
  return /http:\S+/.exec(String(line))?.[0] ?? '';
}

/**
 * What axe-core finds wrong with all that is shown right now. Contrast takes most of its time: on a long page, give the
 * parts in which it is looked at.
 */
export async function findBarriers(
  page: Page,
  contrastIn?: readonly string[],
): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe.source);
  // Colours in the midst of a change are none that anyone reads.
  await page.evaluate('Promise.allSettled(document.getAnimations().map((one) => one.finished))');
  const run = async (context: unknown, options: axe.RunOptions) => {
    const args = [context, { resultTypes: ['violations'], ...options }].map((one) =>
      JSON.stringify(one),
    );
    const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(${args})`);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  };
  if (contrastIn === undefined) return run({ include: ['html'] }, {});
  return [
    ...(await run({ include: ['html'] }, { rules: { 'color-contrast': { enabled: false } } })),
    ...(await run({ include: contrastIn.map((part) => [part]) }, { runOnly: ['color-contrast'] })),
  ];
}

/** The same of the page in light and in dark. */
export async function findBarriersInBoth(page: Page): Promise<readonly string[]> {
  const found = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await findBarriers(page)));
  }
  return found;
}

/** The pane beside the conversation. */
export function threadOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Thread' });
}

/** Where one writes; `name` as in "Message #general". */
export function writeIn(page: Page, name: string): Locator {
  return page.getByRole('textbox', { name });
}

/** Opens what the list at the left has under that name. */
export async function goTo(page: Page, name: string): Promise<void> {
  const list = page.getByRole('navigation', { name: 'Conversations' });
  // Where somebody wrote, it is marked as unread.
  const names = new RegExp(`^${name}( ?, unread)?$`);
  await list.getByRole('link', { name: names }).click();
}

/** Sends a message or command. */
export async function ask(page: Page, name: string, text: string): Promise<void> {
  const box = writeIn(page, name);
  await box.fill(text);
  await box.press('Enter');
}

/** The menu of the first answer in a part of the page. */
export function menuOf(scope: Locator): Locator {
  return scope.getByRole('button', { name: /^More/ }).first();
}

/** Chooses from that menu with the keyboard. */
export async function chooseFrom(scope: Locator, name: string): Promise<void> {
  await menuOf(scope).press('Enter');
  await scope.getByRole('menuitem', { name }).press('Enter');
}
