import { defineConfig } from 'vitest/config';

/** Tests that need a program beyond Node: each kind has a setup that finds or gets it. */
const BROWSER_TESTS = ['test/preview/page/**/*.test.ts'];
/** Tests that mostly wait: one Node is enough for them. */
const OUTAGE_TESTS = ['test/slack/**/*-outage.test.ts'];
const POSTGRES_TESTS = ['test/slack/endurance.test.ts', 'test/storage/postgres.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // By default one less than there are cores, which on two is one; and most tests wait more than they work.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...BROWSER_TESTS, ...OUTAGE_TESTS, ...POSTGRES_TESTS],
          // Half of their time would go into loading the same modules for each file; no module keeps state.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'outages', include: OUTAGE_TESTS, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: BROWSER_TESTS,
          testTimeout: 180_000,
          globalSetup: 'test/setup/provide-chromium.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: POSTGRES_TESTS,
          globalSetup: 'test/setup/provide-postgres.ts',
          // Alone, after all others: where a database does not answer within half a second, the bot goes on without.
          sequence: { groupOrder: 1 },
          fileParallelism: false,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // The page runs in a browser: test/preview/page drives it there.
      // The service and its bundle run in processes of their own.
      exclude: ['src/preview/page/**', 'src/main.ts', 'src/service.ts', 'src/bundle/**'],
      reporter: ['text-summary', 'text'],
      thresholds: { lines: 95, branches: 95 },
    },
  },
});
