import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { describePng, readDescription } from './png-text.ts';

const DOCS = resolve(import.meta.dirname, '../../docs');
/** Pictures are compared in squares of so many pixels: fonts and browsers move letters and lines by less. */
const SQUARE = 48;
/**
 * By how much, of 255, the mean colour of a square may differ. Letters drawn in another way make up to 20, and a word that
 * these send to the next line 30.
 */
const TOLERANCE = 40;

/** So that pictures differ only where the page does: it is always the same time of day. */
export const CLOCK = "Intl.DateTimeFormat = class { format() { return '10:24'; } }";

/**
 * Fails where a picture in docs/ no longer shows what the page shows, or a part of it. The words and controls of the page are compared
 * exactly, with those that were noted in the picture when it was drawn; its look only roughly, because each machine
 * draws letters in its own way. With DRAW_PICTURES in the environment (`npm run pictures`) it draws the picture instead.
 */
export async function expectPictured(page: Page, name: string, part?: Locator): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate('document.activeElement?.blur(), document.fonts.ready.then(() => {})');
  const clip = part && { clip: await findPixels(part) };
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide', ...clip });
  const text = await (part ?? page.locator('body')).ariaSnapshot();
  const file = resolve(DOCS, name);
  if (process.env.DRAW_PICTURES) {
    await writeFile(file, describePng(picture, text));
    return;
  }
  const drawn = await readFile(file);
  const cure = `docs/${name} is out of date: "npm run pictures" draws it again`;
  expect(text, cure).toBe(readDescription(drawn));
  expect(await compare(page, drawn, picture), cure).toEqual([]);
}

/** Where a part that fits the window stands in it, in whole pixels: at half of one, a line beside it would show. */
async function findPixels(part: Locator) {
  await part.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [left, top] = [Math.ceil(x), Math.ceil(y)];
  return {
    x: left,
    y: top,
    width: Math.floor(x + width) - left,
    height: Math.floor(y + height) - top,
  };
}

/** Where two pictures differ, as pixels from the left and top; all of it when their sizes do. */
async function compare(page: Page, before: Buffer, after: Buffer): Promise<readonly string[]> {
  // In the browser, which can read pictures; in a page of its own, as this one's policy forbids it.
  const blank = await page.context().newPage();
  const pictures = [before, after].map((picture) => picture.toString('base64'));
  const squares = await blank.evaluate<string[]>(`(${FIND_CHANGES})(${JSON.stringify(pictures)})`);
  await blank.close();
  return squares;
}

/** Runs in the browser. Compares the mean colour of each square. */
const FIND_CHANGES = `async (pictures) => {
  const [before, after] = await Promise.all(pictures.map(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const { width, height } = image;
    const canvas = new OffscreenCanvas(width, height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    return { width, height, data: canvas.getImageData(0, 0, width, height).data };
  }));
  if (before.width !== after.width || before.height !== after.height) return ['size'];
  const mean = ({ width, height, data }, left, top, channel) => {
    let [sum, count] = [0, 0];
    for (let y = top; y < Math.min(top + ${SQUARE}, height); y += 1) {
      for (let x = left; x < Math.min(left + ${SQUARE}, width); x += 1) {
        sum += data[(y * width + x) * 4 + channel];
        count += 1;
      }
    }
    return sum / count;
  };
  const changed = [];
  for (let top = 0; top < after.height; top += ${SQUARE}) {
    for (let left = 0; left < after.width; left += ${SQUARE}) {
      const differences = [0, 1, 2].map((channel) =>
        Math.abs(mean(before, left, top, channel) - mean(after, left, top, channel)));
      const most = Math.max(...differences);
      if (most > ${TOLERANCE}) changed.push(left + ',' + top + ' by ' + Math.round(most));
    }
  }
  return changed;
}`;
