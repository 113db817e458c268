import type { TestProject } from 'vitest/node';
import { describeChromium } from './chromium.ts';
import { obtain } from './obtain.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The browser's program; only for the tests that are listed as needing it. */
    readonly chromium?: string;
  }
}

/** Vitest runs this once, before the tests that need a browser. */
export async function setup({ provide }: TestProject): Promise<void> {
  provide('chromium', await obtain(describeChromium(process.env.TEST_CHROMIUM)));
}
