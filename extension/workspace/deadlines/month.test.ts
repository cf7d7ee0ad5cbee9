import { describe, expect, it } from 'vitest';
import type { Deadline } from '../openCase.svelte';
import { dayOf, firstDayOf, weeksOf } from './month';

const at = (year: number, month: number, day: number, hour = 12): string => new Date(year, month - 1, day, hour).toISOString();
const deadline = (until: string | null, state: Deadline['state'] = 'open'): Deadline =>
  ({ id: 'x', order: '1', title: 'X', action: '', lastDay: null, until, certainty: 'stated', reasons: [], state, who: 'buyer', done: null, warnings: [] });
const now = new Date(2026, 10, 23, 12);

describe('the month of the calendar', () => {
  it('Has whole weeks, each day once and in its order', () => {
    for (let month = 0; month < 24; month++) {
      const weeks = weeksOf(2026, month, [], now, 1);
      expect(weeks.every((week) => week.length === 7)).toBe(true);
      const days = weeks.flat().filter((day) => day !== null);
      expect(days.map(({ number }) => number)).toEqual(Array.from({ length: new Date(2026, month + 1, 0).getDate() }, (_day, index) => index + 1));
    }
  });

  it('Puts a deadline on the day it ends in the person’s own zone', () => {
    const days = weeksOf(2026, 10, [deadline(at(2026, 11, 24, 0)), deadline(at(2026, 11, 24, 23)), deadline(at(2026, 12, 1)), deadline(null), deadline(at(2026, 11, 25), 'done')], now, 1).flat();
    expect(days.filter((day) => day && day.deadlines.length > 0).map((day) => [day?.date, day?.deadlines.length])).toEqual([['2026-11-24', 2]]);
  });

  it('Begins the week as the language does', () => {
    expect(weeksOf(2026, 10, [], now, 0)[0]?.findIndex((day) => day !== null)).toBe(0);
    expect(weeksOf(2026, 10, [], now, 1)[0]?.findIndex((day) => day !== null)).toBe(6);
    expect(firstDayOf('en-US')).toBe(0);
    expect(firstDayOf('de')).toBe(1);
  });

  it('Knows today', () => expect(weeksOf(2026, 10, [], now, 1).flat().filter((day) => day?.isToday).map((day) => day?.date)).toEqual([dayOf(now)]));
});
