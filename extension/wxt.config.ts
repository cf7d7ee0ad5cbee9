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
  vite: () => ({ build: { target: 'es2022', sourcemap: false } }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...localeFiles());
    },
  },
});
