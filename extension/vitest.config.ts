import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

export default defineConfig({
  plugins: [WxtVitest()],
  // Every core works; by itself Vitest leaves one out, and of two that is half.
  test: { include: ['**/*.test.ts'], environment: 'node', restoreMocks: true, maxWorkers: '100%' },
});
