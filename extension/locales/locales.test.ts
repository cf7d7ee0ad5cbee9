import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, languages, localeFiles, wordsOf } from './build';

const english: Record<string, string> = wordsOf('en');
const others = languages().filter((language) => language !== 'en');
const places = (text = ''): string[] => [...text.matchAll(/\$[1-9]/g)].map(([place]) => place).sort();
/** What may be the same in two languages: names, figures with signs, single words that both languages have. */
const longEnoughToDiffer = /\p{L}{3,}\P{L}+\p{L}{3,}\P{L}+\p{L}{3,}/u;

describe.each(others)('%s', (language) => {
  const words: Record<string, string> = wordsOf(language);

  it('Has the files that English has', () => expect(filesOf(language)).toEqual(filesOf('en')));

  it('Has a word for every English one, and no others', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
  });

  it('Has the same places for values', () => {
    for (const [key, text] of Object.entries(english)) expect(places(words[key]), key).toEqual(places(text));
  });

  it('Is translated, not copied', () => {
    expect(Object.keys(english).filter((key) => longEnoughToDiffer.test(english[key] ?? '') && words[key] === english[key])).toEqual([]);
  });
});

describe('the files that browsers read', () => {
  it('Every language becomes one messages.json', () => {
    expect(localeFiles().map(({ relativeDest }) => relativeDest)).toEqual(languages().map((language) => `_locales/${language}/messages.json`));
  });

  it('No key stands in two files', () => {
    for (const language of languages()) {
      const keys = filesOf(language).flatMap((file) => Object.keys(JSON.parse(readFileSync(join(import.meta.dirname, language, file), 'utf8')) as object));
      expect(keys.filter((key, at) => keys.indexOf(key) !== at), language).toEqual([]);
    }
  });

  it('No message has a dollar that is not a place: browsers would swallow it', () => {
    for (const language of languages()) for (const [key, text] of Object.entries(wordsOf(language))) expect(text.replace(/\$[1-9]/g, ''), `${language} ${key}`).not.toContain('$');
  });
});
