import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';

const DOCS = resolve(import.meta.dirname, '../../docs');
/** Of 255: what smooths the edges of letters differs by less from run to run. */
const VISIBLE = 48;
/** Fewer pixels than the smallest word has. */
const FEW = 60;

/** So that pictures differ only where the page does: it is always the same time of day. */
export const CLOCK = "Intl.DateTimeFormat = class { format() { return '10:24'; } }";

/**
 * Takes a picture of what is shown for the README. It replaces the one in docs/ only where a person would see a
 * difference, so that a run of the tests changes no file unless the page looks different: the clock stands still
 * (CLOCK), nothing is under the pointer or has the focus, all fonts are there, and single pixels do not count.
 */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate('document.activeElement?.blur(), document.fonts.ready.then(() => {})');
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const file = resolve(DOCS, name);
  const before = existsSync(file) ? await readFile(file) : undefined;
  if (before === undefined || (await differ(page, before, picture))) await writeFile(file, picture);
}

/** Compares in the browser, which can read pictures. */
async function differ(page: Page, before: Buffer, after: Buffer): Promise<boolean> {
  if (before.equals(after)) return false;
  // Of its own: the page's policy does not concern this.
  const blank = await page.context().newPage();
  const pictures = [before, after].map((picture) => picture.toString('base64'));
  const changed = await blank.evaluate<number>(`(${COUNT_CHANGED})(${JSON.stringify(pictures)})`);
  await blank.close();
  return changed > FEW;
}

/** Runs in the browser: in how many pixels two pictures differ visibly; in all, when their sizes do. */
const COUNT_CHANGED = `async (pictures) => {
  const [before, after] = await Promise.all(pictures.map(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    return canvas.getImageData(0, 0, image.width, image.height);
  }));
  if (before.width !== after.width || before.height !== after.height) return Infinity;
  let changed = 0;
  for (let at = 0; at < after.data.length; at += 4) {
    const isChanged = [0, 1, 2].some((one) => Math.abs(before.data[at + one] - after.data[at + one]) > ${VISIBLE});
    if (isChanged) changed += 1;
  }
  return changed;
}`;
