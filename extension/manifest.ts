import type { UserManifest } from 'wxt';
import { api } from './api/ports';
import { shopMatches } from './marketplaces/aliexpress';

/** Asked for at first use, by the setup page: the browser words both as "all websites". */
const optional: Asked = { permissions: ['pageCapture'], hosts: ['<all_urls>'] };
const nothing: Asked = { permissions: [], hosts: [] };

interface Asked {
  permissions: 'pageCapture'[];
  hosts: '<all_urls>'[];
}

/**
 * The whole manifest apart from the entrypoints. Mode `test` moves the optional permissions to the required ones, because
 * a browser under automation cannot answer the browser's own dialog; `manifest.test.ts` proves that nothing else differs.
 */
export function manifestFor(mode: string, browser: string): UserManifest {
  const wanted = browser === 'firefox' ? { ...optional, permissions: [] } : optional;
  const required = mode === 'test' ? wanted : nothing;
  const asked = mode === 'test' ? nothing : wanted;
  // Firefox has a sidebar, which needs no permission.
  const beside = browser === 'firefox' ? [] : ['sidePanel'];
  return {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', 'notifications', 'contextMenus', ...beside, ...required.permissions],
    host_permissions: [...shopMatches, 'http://127.0.0.1/*', ...required.hosts],
    ...(asked.permissions.length > 0 && { optional_permissions: asked.permissions }),
    ...(asked.hosts.length > 0 && { optional_host_permissions: asked.hosts }),
    commands: {
      capture: {
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_commandCapture__',
      },
    },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser !== 'firefox' && { minimum_chrome_version: '120' }),
    incognito: 'not_allowed',
    ...(browser === 'firefox' && {
      browser_specific_settings: { gecko },
    }),
  };
}

/** Firefox wants an id and a word on data collection: there is none. */
const gecko = {
  id: 'disputehelper@localhost',
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none'] },
};

/** Nothing but the extension's own files and the program on this machine. No policy may turn a string into markup. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  `connect-src ${api.ports.map((port) => `http://127.0.0.1:${port}`).join(' ')}`,
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
