// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { shippedWordsOf, wordsOf } from '../locales/build';
import type { WordKey } from './words';

const GET = vi.hoisted(() => vi.fn());
vi.mock('./program', () => ({ program: { GET }, asked: (answer: Promise<unknown>) => answer }));

interface Question {
  params: { path: { language: string }; query: { known?: string } };
}

const reload = vi.fn();
let asked: string[] = [];

/** A page of ours that was just opened, in a browser of this language: only what is shipped in it is known. */
async function page(language = 'ar') {
  vi.resetModules();
  const shipped = new Map<string, string>(Object.entries({ ...wordsOf('en'), ...shippedWordsOf(language) }));
  const getMessage = (key: string, values: string[] = []) => (shipped.get(key) ?? '').replace(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? '');
  Object.assign(fakeBrowser, { i18n: { getMessage } });
  return { ...(await import('./book')), ...(await import('./words')) };
}

/** A program that tells this; one that tells nothing is not running. */
const program = (tell: (language: string, known?: string) => unknown) =>
  GET.mockImplementation(async (_path: string, { params: { path, query } }: Question) => {
    asked.push(path.language + (query.known ? ` but not ${query.known}` : ''));
    const value = tell(path.language, query.known);
    return value === undefined ? { kind: 'offline', connection: { kind: 'not-running' } } : { kind: 'ok', value };
  });

const honest = (version: string, words: Record<string, string> = {}) => (language: string, known?: string) => ({
  language,
  version,
  words: known === version ? null : { ...wordsOf(language.replace('-', '_')), ...words },
});

beforeEach(() => {
  asked = [];
  localStorage.clear();
  reload.mockReset();
  GET.mockReset();
  vi.spyOn(location, 'reload').mockImplementation(reload);
});

describe('the words of pages that are about what the program has', () => {
  it('Are the program’s, in the browser’s language', async () => {
    program(honest('1'));
    const { openBook, words } = await page();
    await openBook();
    expect(words('workspaceCase')).toBe(wordsOf('ar').workspaceCase);
    expect(words('direction')).toBe('rtl');
    expect(asked).toEqual(['ar']);
  });

  it('Are kept, so that they are there at once and while the program rests', async () => {
    program(honest('1'));
    await (await page()).openBook();
    program(() => undefined);
    asked = [];
    const { openBook, words } = await page();
    await openBook();
    expect(words('workspaceCase')).toBe(wordsOf('ar').workspaceCase);
    expect(asked, 'nobody is asked before the page is shown').toEqual([]);
  });

  it('Are English throughout, from left to right, when there are none, also those that are shipped in the browser’s language', async () => {
    program(() => undefined);
    const { openBook, words } = await page();
    await openBook();
    expect(words('workspaceCase')).toBe(wordsOf('en').workspaceCase);
    expect(words('pairingCode')).toBe(wordsOf('en').pairingCode);
    expect([words('language'), words('direction')]).toEqual(['en', 'ltr']);
  });

  it('Are English when the program does not answer in time', async () => {
    vi.useFakeTimers();
    GET.mockReturnValue(new Promise(() => undefined));
    const { openBook, words } = await page();
    const opened = openBook();
    await vi.advanceTimersByTimeAsync(1_000);
    vi.useRealTimers();
    await opened;
    expect(words('workspaceCase')).toBe(wordsOf('en').workspaceCase);
  });

  it('A page in English is shown anew once the words are there, and only then', async () => {
    program(() => undefined);
    const { openBook, freshenBook } = await page();
    await openBook();
    await freshenBook();
    expect(reload).not.toHaveBeenCalled();
    program(honest('1'));
    await freshenBook();
    expect(reload).toHaveBeenCalledOnce();
    const after = await page();
    await after.openBook();
    expect(after.words('workspaceCase')).toBe(wordsOf('ar').workspaceCase);
  });

  it('A page in English is shown anew when another page got the words', async () => {
    program(() => undefined);
    await (await page()).openBook();
    dispatchEvent(new StorageEvent('storage', { key: 'something else' }));
    expect(reload).not.toHaveBeenCalled();
    dispatchEvent(new StorageEvent('storage', { key: 'words' }));
    expect(reload).toHaveBeenCalled();
  });

  it('A page in its language stays as it is when words change; the next one has the new ones', async () => {
    program(honest('1'));
    await (await page()).openBook();
    program(honest('2', { workspaceCase: 'قضية' }));
    const open = await page();
    await open.openBook();
    await open.freshenBook();
    expect(open.words('workspaceCase')).toBe(wordsOf('ar').workspaceCase);
    expect(reload).not.toHaveBeenCalled();
    const next = await page();
    await next.openBook();
    expect(next.words('workspaceCase')).toBe('قضية');
    await next.freshenBook();
    expect(asked.at(-1), 'who has them does not get them again').toBe('ar but not 2');
  });

  it('Follow the browser to another language', async () => {
    program(honest('1'));
    await (await page('ar')).openBook();
    const { openBook, words } = await page('pt_BR');
    await openBook();
    expect(words('workspaceCases')).toBe(wordsOf('pt_BR').workspaceCases);
    expect(asked).toEqual(['ar', 'pt-BR']);
  });

  it('A browser in English asks nobody', async () => {
    const { openBook, freshenBook, words } = await page('en');
    await openBook();
    await freshenBook();
    expect(GET).not.toHaveBeenCalled();
    expect(words('workspaceCase')).toBe(wordsOf('en').workspaceCase);
  });

  it('A word that an older program does not know is said in English', async () => {
    const { workspaceCase: _lost, ...older } = wordsOf('ar');
    program((language) => ({ language, version: '0', words: older }));
    const { openBook, words } = await page();
    await openBook();
    expect(words('workspaceCase')).toBe(wordsOf('en').workspaceCase);
    expect(words('workspaceSteps')).toBe(wordsOf('ar').workspaceSteps);
  });

  it.each([null, 7, [], {}, { language: 'ar', version: '1' }, { language: 'fr', version: '1', words: {} }, { language: 'ar', version: 1, words: {} }, { language: 'ar', version: '1', words: 'x' }])(
    'What is no book is not shown: %j',
    async (told) => {
      program(() => told);
      const { openBook, words } = await page();
      await openBook();
      expect(words('workspaceCase')).toBe(wordsOf('en').workspaceCase);
    },
  );

  it('What is kept and broken is asked for anew', async () => {
    localStorage.setItem('words', '{"language":"ar","ver');
    program(honest('1'));
    const { openBook, words } = await page();
    await openBook();
    expect(words('workspaceCase')).toBe(wordsOf('ar').workspaceCase);
  });

  it('Only texts are words, and a page’s language is always one that browsers know', async () => {
    program((language) => ({ language, version: '1', words: { workspaceCase: { toString: 'x' }, workspaceSteps: '', workspaceCases: 'كل $1', language: 'no language!' } }));
    const { openBook, words } = await page();
    await openBook();
    expect(words('workspaceCase')).toBe(wordsOf('en').workspaceCase);
    expect(words('workspaceSteps')).toBe(wordsOf('en').workspaceSteps);
    expect(words('workspaceCases', '$1 <b>')).toBe('كل $1 <b>');
    expect(words('language')).toBe('ar');
    for (const key of ['constructor', '__proto__', 'toString']) expect(words(key as WordKey)).toBe(key);
  });
});
