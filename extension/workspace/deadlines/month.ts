import type { Deadline } from '../openCase.svelte';

/** A day of the month view: days are those of the person's own zone. */
export interface MonthDay {
  date: string;
  number: number;
  isToday: boolean;
  deadlines: Deadline[];
}

const two = (value: number): string => String(value).padStart(2, '0');

export const dayOf = (moment: Date): string => `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;

/** The weeks of a month, beginning with the language's first day of the week; days of other months are null. */
export function weeksOf(year: number, month: number, deadlines: readonly Deadline[], now: Date, firstDay: number): (MonthDay | null)[][] {
  const byDay = new Map<string, Deadline[]>();
  for (const deadline of deadlines) {
    if (!deadline.until || deadline.state === 'done') continue;
    const date = dayOf(new Date(deadline.until));
    byDay.set(date, [...(byDay.get(date) ?? []), deadline]);
  }
  const before = (new Date(year, month, 1).getDay() - firstDay + 7) % 7;
  const length = new Date(year, month + 1, 0).getDate();
  const cells: (MonthDay | null)[] = Array.from({ length: before }, () => null);
  for (let number = 1; number <= length; number++) {
    const date = dayOf(new Date(year, month, number));
    cells.push({ date, number, isToday: date === dayOf(now), deadlines: byDay.get(date) ?? [] });
  }
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_week, index) => cells.slice(index * 7, index * 7 + 7));
}

/** 0 is Sunday. Browsers that do not know the week of a language begin on Monday. */
export function firstDayOf(language: string): number {
  const locale = new Intl.Locale(language) as Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } };
  return (locale.getWeekInfo?.() ?? locale.weekInfo ?? { firstDay: 1 }).firstDay % 7;
}
