import { readdirSync } from 'node:fs';

/** All the languages, by their code; a language is one file beside this one. */
export const languages = Object.fromEntries(
  await Promise.all(
    readdirSync(new URL('.', import.meta.url))
      .filter((name) => name !== 'index.mjs')
      .sort()
      .map(async (name) => [name.slice(0, 2), { code: name.slice(0, 2), ...(await import(`./${name}`)).default }]),
  ),
);
