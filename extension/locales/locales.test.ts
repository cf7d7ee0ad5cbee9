import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { localeFiles } from './build';

const folder = dirname(fileURLToPath(import.meta.url));
const read = (file: string): Record<string, string> => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>;
const english = read('en.json');
const others = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'en.json');
const places = (text = ''): string[] => [...text.matchAll(/\$[1-9]/g)].map(([place]) => place).sort();

describe.each(others)('%s', (file) => {
  const words = read(file);

  it('Has a word for every English one, and no others', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
  });

  it('Has the same places for values', () => {
    for (const [key, text] of Object.entries(english)) expect(places(words[key]), key).toEqual(places(text));
  });

  it('Is translated, not copied', () => {
    const same = Object.keys(english).filter((key) => words[key] === english[key]);
    expect(same).toEqual(['extensionName', 'direction', 'badgeDays', 'badgeHours', 'badgeMinutes'].filter((key) => same.includes(key)).sort(byEnglish));
  });
});

const order = Object.keys(english);
const byEnglish = (a: string, b: string): number => order.indexOf(a) - order.indexOf(b);

describe('the files that browsers read', () => {
  it('Every language becomes one messages.json', () => {
    expect(localeFiles().map(({ relativeDest }) => relativeDest)).toEqual(['_locales/en/messages.json', '_locales/pt_BR/messages.json']);
  });

  it('No message has a dollar that is not a place: browsers would swallow it', () => {
    for (const [key, text] of Object.entries(english)) expect(text.replace(/\$[1-9]/g, ''), key).not.toContain('$');
  });
});
