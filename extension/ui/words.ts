import { browser } from 'wxt/browser';
import type en from '../locales/en.json';

/** Every visible word has a key; a key that is not in `locales/en.json` does not compile. */
export type WordKey = keyof typeof en;

/** The words for `key` in the browser's language, `$1`…`$9` replaced. */
export function words(key: WordKey, ...values: (string | number)[]): string {
  const i18n: { getMessage(key: string, values: string[]): string } = browser.i18n;
  return i18n.getMessage(key, values.map(String)) || key;
}
