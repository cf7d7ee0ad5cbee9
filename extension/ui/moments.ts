import { words } from './words';

/** A moment in the person's own zone, in the language of the page. */
export function moment(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : new Intl.DateTimeFormat(words('language'), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** A calendar day, which has no zone: it is shown as it is. */
export function day(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? date : new Intl.DateTimeFormat(words('language'), { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}
