import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { describeChromium } from './chromium.ts';
import { obtain } from './obtain.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of a browser that all share; only for the tests that are listed as needing one. */
    readonly browser?: string;
  }
}

const ROOT = resolve(import.meta.dirname, '../..');
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Vitest runs this once, before the tests that need a browser and the built page. Gives what ends the browser. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const executablePath = await obtain(describeChromium(process.env.TEST_CHROMIUM));
  // To where `npm run preview` has it.
  execFileSync('npm', ['run', '--silent', 'build:page'], { cwd: ROOT, stdio: 'pipe' });
  const server = await chromium.launchServer({ executablePath, args: FLAGS });
  provide('browser', server.wsEndpoint());
  return () => server.close();
}
