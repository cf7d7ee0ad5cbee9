import { join } from 'node:path';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { localeFiles } from './locales/build';
import { manifestFor } from './manifest';
import { version } from '../package.json';

export default defineConfig({
  modules: ['@wxt-dev/module-svelte'],
  manifestVersion: 3,
  imports: false,
  manifest: ({ mode, browser }) => ({ version, ...manifestFor(mode, browser) }),
  // Our pages forbid every trusted-types policy, so components are built node by node and not from markup strings.
  svelte: { vite: { compilerOptions: { fragments: 'tree' } } },
  vite: () => ({ build: { target: 'es2022', sourcemap: false }, json: { namedExports: false } }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...localeFiles());
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      // Only our pages are built together and can share; every script of the page or the background is one file of its own.
      if (entrypoints.some(({ type }) => type === 'popup')) config.build = mergeConfig(config.build ?? {}, { modulePreload: { polyfill: false }, rollupOptions: { output: { manualChunks: shared, onlyExplicitManualChunks: true } } });
    },
  },
});

/** The libraries are one file and the case's pages another: sixty small ones weigh a sixth more, and are not sooner there. The rest is split as pages need it, styles too. */
function shared(module: string): string | undefined {
  if (module.includes('/node_modules/') || module.startsWith('\0')) return 'library';
  return module.startsWith(join(import.meta.dirname, 'workspace')) ? 'workspace' : undefined;
}
