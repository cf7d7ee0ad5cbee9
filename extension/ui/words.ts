import { browser } from 'wxt/browser';
import type { English } from '../locales/english';

/** Every visible word has a key; a key that is not in `locales/en/` does not compile. */
export type WordKey = keyof English;

let book: ReadonlyMap<string, string> = new Map();

/** From now on these words are said, and the extension's own where these have none. */
export function speak(words: Readonly<Record<string, string>>): void {
  book = new Map(Object.entries(words));
}

/** The words for `key` in the language of this page, `$1`…`$9` replaced. They are text and never markup, wherever they come from. */
export function words(key: WordKey, ...values: (string | number)[]): string {
  const own = book.get(key);
  if (own !== undefined) return own.replace(/\$([1-9])/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
  return shipped(key, values.map(String)) || key;
}

/** The language that the browser speaks to its user, of those that there are words in; `en` for every other. */
export const browserLanguage = (): string => shipped('language');

function shipped(key: WordKey, values: string[] = []): string {
  const i18n: { getMessage(key: string, values: string[]): string } = browser.i18n;
  return i18n.getMessage(key, values);
}
