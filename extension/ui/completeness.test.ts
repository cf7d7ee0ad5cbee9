import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wordsOf } from '../locales/build';
import { completenessText } from './completeness';

const speak = (words: Record<string, string>): void =>
  void Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string, values: string[] = []) => (words[key] ?? '').replace(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? ''),
  });

const frames = { code: 'frames', text: '2 inner pages of another site could not be read (a.example).', count: 2, names: ['a.example'] };
const videos = { code: 'videos', text: '1 video of the page was not kept; the pictures show one moment.', count: 1 };
const mhtml = { code: 'mhtml', text: 'There is no copy.' };

describe('how complete a capture is, in one sentence', () => {
  beforeEach(() => speak(wordsOf('en')));

  it('is said when nothing is missing', () => expect(completenessText([])).toEqual({ sentence: 'Complete: nothing of this page is known to be missing.', details: [] }));

  it('names what is missing, and how many', () =>
    expect(completenessText([frames, mhtml])).toEqual({ sentence: 'Kept. Missing or uncertain: inner pages: 2, the full copy.', details: [frames.text, mhtml.text] }));

  it('stays one sentence however much is missing', () => expect(completenessText([frames, mhtml, videos]).sentence).toBe('Kept. Missing or uncertain: inner pages: 2, the full copy, and 1 more.'));

  it('has words for what a newer capture may lack', () => expect(completenessText([{ code: 'never-heard-of', text: 'x' }]).sentence).toContain('something else'));

  it('speaks the language of the browser, details too', () => {
    speak(wordsOf('pt_BR'));
    expect(completenessText([frames])).toEqual({ sentence: 'Guardada. Falta ou é incerto: páginas internas: 2.', details: ['páginas internas: 2 (a.example)'] });
  });

  it('has words for every code that a capture knows', () => {
    const sources = ['lacks.ts', 'conversation/harvesting.ts', 'list/growing.ts'].map((file) => readFileSync(join(import.meta.dirname, '../capture', file), 'utf8')).join('');
    const codes = [...sources.matchAll(/(?:\black\(|code: )'([a-z-]+)'/g)].map(([, code]) => code!);
    expect(codes.length).toBeGreaterThan(25);
    for (const code of codes) expect(completenessText([{ code, text: 'x' }]).sentence, code).not.toContain('something else');
  });
});
