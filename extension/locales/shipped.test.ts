import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, localeFiles, shippedWordsOf, wordsOf } from './build';

const top = join(import.meta.dirname, '..');
const keys = Object.keys(wordsOf('en'));
const shipped = new Set(Object.keys(shippedWordsOf('ar')));

/** What works before the program is there, or without it: its words are shipped in every language. */
const alone = ['background.ts', 'collector.ts', 'frame.ts', 'page.content.ts', 'answers.content.ts', 'popup/main.ts', 'preview/main.ts', 'setup/main.ts'];
/** What shows what the program has. */
const withProgram = ['case/main.ts', 'cases/main.ts', 'imports/main.ts', 'sidepanel/main.ts', 'ways/main.ts'];

describe('the words that are shipped', () => {
  it('Every entrypoint is one that works alone or one that asks the program for its words', () => {
    const there = readdirSync(join(top, 'entrypoints'), { withFileTypes: true }).map((entry) => (entry.isDirectory() ? `${entry.name}/main.ts` : entry.name));
    expect(there.sort()).toEqual([...alone, ...withProgram].sort());
    for (const entry of withProgram) expect(readFileSync(join(top, 'entrypoints', entry), 'utf8'), entry).toContain('showProgramPage(');
  });

  it.each(alone)('%s says only what is shipped in every language', (entry) => {
    const said = [...reachable(join(top, 'entrypoints', entry))].flatMap((file) => keysIn(file).map((key) => ({ key, where: relative(top, file) })));
    expect(said.filter(({ key }) => !shipped.has(key))).toEqual([]);
  });

  it('English is shipped whole: every other language falls back to it', () => {
    expect(Object.keys(shippedWordsOf('en')).sort()).toEqual([...keys].sort());
  });

  it('The manifest’s own words are in every language', () => {
    const named = [...readFileSync(join(top, 'manifest.ts'), 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    expect(named.length).toBeGreaterThan(0);
    for (const { relativeDest, contents } of localeFiles()) for (const key of named) expect(JSON.parse(contents), relativeDest).toHaveProperty(key);
    expect(localeFiles()).toHaveLength(languages().length);
  });
});

/** The sources that come along with this one. */
function reachable(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(file, 'utf8').replace(/import type [^;]*;/g, '');
  for (const [, path = ''] of text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
    const target = ['', '.ts', '/index.ts'].map((end) => join(dirname(file), path + end)).find((one) => /\.(ts|svelte)$/.test(one) && existsSync(one));
    if (target) reachable(target, found);
  }
  return found;
}

/** The keys that a source names, whole or by their beginning. */
function keysIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const whole = [...text.matchAll(/['"`]([a-z]\w*)['"`]/gi)].map(([, key]) => key);
  const begun = [...text.matchAll(/`([a-z]\w*)\$\{/gi)].map(([, start = '']) => start);
  return keys.filter((key) => whole.includes(key) || begun.some((start) => key.startsWith(start)));
}
