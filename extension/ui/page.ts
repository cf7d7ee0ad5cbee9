import { type Component, mount } from 'svelte';
import './tokens.css';
import { words } from './words';

/** Puts a page of ours together: its language, its direction, its title and its one component. */
export function showPage(page: Component, title: string): void {
  document.documentElement.lang = words('language');
  document.documentElement.dir = words('direction');
  document.title = title;
  const target = document.getElementById('app');
  if (target) mount(page, { target });
}
