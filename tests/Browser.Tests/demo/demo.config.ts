import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/** The demo is one long act on the same stage as the tests; it fails if any of its steps does. */
export default defineConfig({
  testDir: '.',
  testMatch: 'demo.act.ts',
  outputDir: join(import.meta.dirname, '../../../test-results/demo'),
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: [['./stepReporter.ts']],
});
