import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { English } from './english';
import { everywhere } from './everywhere';

const here = dirname(fileURLToPath(import.meta.url));

/** The languages that there are: a folder each, named as browsers name them (`pt_BR`). */
export const languages = (folder = here): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The words of a language: its files, one per part of the product, taken together. */
export const wordsOf = (language: string, folder = here): English =>
  Object.assign({}, ...filesOf(language, folder).map((file) => JSON.parse(readFileSync(join(folder, language, file), 'utf8')) as object)) as English;

export const filesOf = (language: string, folder = here): string[] => readdirSync(join(folder, language)).filter((name) => name.endsWith('.json')).sort();

/** Turns `locales/<language>/*.json` (key → words) into the `_locales/<language>/messages.json` that browsers read: all parts in English, to fall back to. */
export const localeFiles = (folder = here): { relativeDest: string; contents: string }[] =>
  languages(folder).map((language) => ({ relativeDest: `_locales/${language}/messages.json`, contents: messages(shippedWordsOf(language, folder)) }));

/** Of other languages only what is said without the program. */
export function shippedWordsOf(language: string, folder = here): Partial<English> {
  const words = wordsOf(language, folder);
  const isShipped = (key: string): boolean => language === 'en' || Object.values(everywhere).some((part) => Object.hasOwn(part, key));
  return Object.fromEntries(Object.entries(words).filter(([key]) => isShipped(key)));
}

const messages = (words: Partial<English>): string => JSON.stringify(Object.fromEntries(Object.entries(words).map(([key, message]) => [key, { message }])));
