import type { components } from '../api/schema';
import { asked, program } from './program';
import { browserLanguage, speak } from './words';

/** The words of all pages in one language, as the program on this machine gave them. */
type Book = components['schemas']['PageWords'] & { words: Record<string, string> };

/** Pages of the shop cannot reach this store, and it answers at once: nothing has to be painted before its words are known. */
const place = 'words';

/** Milliseconds in which a program that is there has answered. */
const patience = 1_000;

/** This page is shown in English for want of words. */
let isLacking = false;

/** Before a page is shown whose words are not shipped: those that are kept, else the program's, else all of it in English. */
export async function openBook(): Promise<void> {
  const language = browserLanguage();
  if (language === 'en') return;
  const known = kept(language) ?? (await Promise.race([learnt(language), late()]));
  if (known) return speak(known.words);
  const { everywhere } = await import('../locales/everywhere');
  isLacking = true;
  // Another page of ours was paired, or found the program running again.
  addEventListener('storage', ({ key }) => void (key === place && location.reload()));
  speak(Object.assign({}, ...Object.values(everywhere)) as Record<string, string>);
}

/** Asks the program whether it has newer words, for the next page. A page that had none at all is shown anew with them. */
export async function freshenBook(): Promise<void> {
  const language = browserLanguage();
  if (language === 'en') return;
  if ((await learnt(language)) && isLacking) location.reload();
}

async function learnt(language: string): Promise<Book | undefined> {
  const version = kept(language)?.version;
  const answer = await asked(program.GET('/words/{language}', { params: { path: { language }, query: version ? { known: version } : {} } }));
  const book = answer.kind === 'ok' ? bookOf(answer.value, language) : undefined;
  if (book) keep(book);
  return book;
}

function kept(language: string): Book | undefined {
  try {
    return bookOf(JSON.parse(localStorage.getItem(place) ?? 'null'), language);
  } catch {
    return undefined;
  }
}

function keep(book: Book): void {
  try {
    localStorage.setItem(place, JSON.stringify(book));
  } catch {
    // A browser without room asks again the next time.
  }
}

/** Only what are words, of the language that was asked for; a page must not break over anything else. */
function bookOf(value: unknown, wanted: string): Book | undefined {
  const { language, version, words } = { ...(value as Record<string, unknown> | null) };
  if (language !== wanted || typeof version !== 'string' || typeof words !== 'object' || words === null) return undefined;
  const told = Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '');
  return { language: wanted, version, words: { ...Object.fromEntries(told), language: wanted } };
}

const late = (): Promise<undefined> => new Promise((done) => setTimeout(() => done(undefined), patience));
