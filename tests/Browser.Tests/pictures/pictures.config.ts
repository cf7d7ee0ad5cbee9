import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/** Pictures of every page, made with `npm run pictures`. They are no tests; they fail only where a page does not come up. */
export default defineConfig({
  testDir: '.',
  testMatch: 'pictures.act.ts',
  outputDir: join(import.meta.dirname, '../../../test-results/pictures'),
  workers: 1,
  timeout: 400_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
});
