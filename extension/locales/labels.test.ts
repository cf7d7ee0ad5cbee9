import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, wordsOf } from './build';

const wording = join(import.meta.dirname, '../../api/Wording');

/** What the program says in a language, key by key. */
function programWords(language: string): Record<string, string> {
  const folder = join(wording, language.replace('_', '-'));
  return Object.assign({}, ...readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as object)) as Record<string, string>;
}

/** In English a button is meant by its label where it is pressed. */
const namesTheButton = /(?:press|click|pressing|clicking) Capture\b|\bCapture button\b/;
const sources = [['the extension', wordsOf], ['the program', programWords]] as const;

describe.each(sources)('Sentences of %s', (_name, wordsIn) => {
  const english: Record<string, string> = wordsIn('en');
  const about = Object.keys(english).filter((key) => namesTheButton.test(english[key] ?? ''));

  it.each(languages())('that tell to press Capture name the button as it is written on it (%s)', (language) => {
    expect(about.length, 'sentences that name the button').toBeGreaterThan(3);
    const label = wordsOf(language)['captureShort']?.toLowerCase() ?? '';
    const words: Record<string, string> = wordsIn(language);
    expect(about.filter((key) => !words[key]?.toLowerCase().includes(label))).toEqual([]);
  });
});
