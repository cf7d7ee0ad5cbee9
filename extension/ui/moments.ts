import { words } from './words';

/** A moment in the person's own zone, in the language of the page. */
export function moment(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : new Intl.DateTimeFormat(words('language'), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
