import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/** Figures that need a browser. Run by `npm run bench`, never by the tests: a time is no truth on a busy machine. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: join(import.meta.dirname, '../../../test-results/bench'),
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['dot']],
});
