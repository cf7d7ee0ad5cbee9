import { type Component, mount } from 'svelte';
import { freshenBook, openBook } from './book';
import './tokens.css';
import './progress.css';
import { type WordKey, words } from './words';

/** Puts a page of ours together: its language, its direction, its title and its one component. */
export function showPage(page: Component, title: WordKey): void {
  document.documentElement.lang = words('language');
  document.documentElement.dir = words('direction');
  document.title = words(title);
  const target = document.getElementById('app');
  if (target) mount(page, { target });
}

/** The same for a page that is about what the program has: its words come from there too. */
export async function showProgramPage(page: Component, title: WordKey): Promise<void> {
  await openBook();
  showPage(page, title);
  await freshenBook();
}
