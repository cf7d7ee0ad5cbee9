import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/** Two workers: a capture mostly waits, since the browser gives two pictures a second. Each has ports of its own (`stage/ports.ts`). */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: join(import.meta.dirname, '../../test-results'),
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [['list'], ['json']],
});
