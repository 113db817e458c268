import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { installDebianPackage } from './apt.ts';
import { fetchChromium } from './chromium-package.ts';
import type { Tool } from './obtain.ts';
import { run } from './run.ts';

const DOWNLOAD_TIMEOUT_MS = 180_000;
/** Where its server cannot be reached, the next way is better than waiting. */
const CONNECTION_TIMEOUT_MS = '10000';
/** A first start on a busy machine. */
const CHECK_TIMEOUT_MS = 30_000;

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chrome-headless-shell',
];
const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser of the page's tests: the given one, or else one that is installed, or else one that is fetched. */
export function describeChromium(given: string | undefined): Tool {
  const name = 'Chromium';
  const check = (place: string) => run(place, ['--version'], { timeout: CHECK_TIMEOUT_MS });
  if (given) {
    const cure = `TEST_CHROMIUM does not name one that runs (${given})`;
    return { name, cure, check, places: [given], ways: [] };
  }
  return {
    name,
    check,
    cure: 'install it (on Debian: apt-get install chromium), or name it in TEST_CHROMIUM',
    places: [...findInstalled(), ...findDownloaded()],
    ways: [
      { name: "Playwright's download", get: download },
      { name: 'the npm registry', get: fetchChromium },
      { name: 'apt-get', get: installChromium },
    ],
  };
}

function findInstalled(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const commands = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...commands, ...APPLICATIONS].filter((place) => existsSync(place));
}

/** What Playwright downloaded for this or another project, newest first. */
function findDownloaded(): string[] {
  const own = chromium.executablePath();
  // CACHE/chromium-1255/chrome-linux64/chrome
  const revision = own.split('/').findIndex((part) => /^chromium-\d+$/.test(part));
  const cache = own.split('/').slice(0, revision).join('/');
  if (!existsSync(cache)) return [];
  const revisions = readdirSync(cache).filter((one) => /^chromium(?:_headless_shell)?-/.test(one));
  const toNumber = (one: string) => Number(one.split('-').at(-1));
  const newestFirst = revisions.sort((a, b) => toNumber(b) - toNumber(a));
  const folders = newestFirst.flatMap((one) =>
    readdirSync(join(cache, one)).map((folder) => join(cache, one, folder)),
  );
  return folders
    .flatMap((folder) =>
      ['chrome-headless-shell', 'headless_shell', 'chrome'].map((name) => join(folder, name)),
    )
    .filter((place) => existsSync(place));
}

/** Into Playwright's own cache. */
async function download(): Promise<string> {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core')), 'cli.js');
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: CONNECTION_TIMEOUT_MS };
  const options = { env, timeout: DOWNLOAD_TIMEOUT_MS };
  await run(process.execPath, [cli, 'install', '--only-shell', 'chromium'], options);
  const [newest] = findDownloaded();
  if (newest === undefined) throw new Error('it left no Chromium in its cache');
  return newest;
}

async function installChromium(): Promise<string> {
  await installDebianPackage('chromium');
  return '/usr/bin/chromium';
}
