import { browser } from 'wxt/browser';
import type { English } from '../locales/english';

/** Every visible word has a key; a key that is not in `locales/en/` does not compile. */
export type WordKey = keyof English;

/** The words for `key` in the browser's language, `$1`…`$9` replaced. */
export function words(key: WordKey, ...values: (string | number)[]): string {
  const i18n: { getMessage(key: string, values: string[]): string } = browser.i18n;
  return i18n.getMessage(key, values.map(String)) || key;
}
