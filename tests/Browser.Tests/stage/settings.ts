import { join, resolve } from 'node:path';

export const top = resolve(import.meta.dirname, '../../..');

/** `npm test` names these; without it the usual places are meant. */
export const dotnetProgram = process.env.DISPUTEHELPER_PROGRAM ?? join(top, 'api/bin/Release/net10.0/DisputeHelper.dll');
export const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
export const shippedExtension = process.env.EXTENSION_SHIPPED ?? join(top, 'extension/.output/chrome-mv3');
export const testExtension = process.env.EXTENSION_TEST ?? join(top, 'extension/.output/chrome-mv3-test');
export const firefox = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
export const firefoxExtension = process.env.EXTENSION_FIREFOX ?? join(top, 'extension/.output/firefox-mv3-test');
export const pages = join(top, 'tests/fixtures/pages/aliexpress');
