import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Turns `locales/en.json` (key → words) into the `_locales/en/messages.json` that browsers read. */
export function localeFiles(folder = dirname(fileURLToPath(import.meta.url))): { relativeDest: string; contents: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      relativeDest: `_locales/${name.replace('.json', '')}/messages.json`,
      contents: messages(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string>),
    }));
}

function messages(words: Record<string, string>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(words).map(([key, message]) => [key, { message }])), null, 2);
}
