import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/** One worker: the extension knows three ports, and two programs side by side would meet there. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: join(import.meta.dirname, '../../test-results'),
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [['list'], ['json']],
});
