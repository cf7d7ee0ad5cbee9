import { beforeEach, describe, expect, it } from 'vitest';
import { completeBrowser } from '../testing/browser';
import { countdown } from './countdown';

const now = Date.parse('2026-11-23T12:00:00Z');
const after = (hours: number): string => new Date(now + hours * 3_600_000).toISOString();

beforeEach(() => void completeBrowser());

describe('the countdown', () => {
  it.each([
    [24 * 20, 'calm', '20 days left', '20d'],
    [24 * 7 + 1, 'calm', '7 days left', '7d'],
    [24 * 7, 'week', '7 days left', '7d'],
    [24 * 3 + 1, 'week', '3 days left', '3d'],
    [24 * 3, 'days', '3 days left', '3d'],
    [47.9, 'days', '47 hours left', '47h'],
    [24.1, 'days', '24 hours left', '24h'],
    [24, 'day', '24 hours left', '24h'],
    [1.5, 'day', '1 hour left', '1h'],
    [0.5, 'day', '30 minutes left', '30m'],
    [0.001, 'day', '1 minute left', '1m'],
    [0, 'over', 'passed 1 minute ago', '!'],
    [-26, 'over', 'passed 26 hours ago', '!'],
    [-24 * 30, 'over', 'passed 30 days ago', '!'],
  ])('With %d hours left it is %s and says "%s"', (hours, urgency, text, short) => {
    expect(countdown(after(hours), now)).toEqual({ urgency, text, short });
  });

  it('Never promises time that is not there: whatever it says is at most what is left', () => {
    for (let minutes = 1; minutes < 60 * 24 * 10; minutes += 7) {
      const [, count, unit] = /^(\d+) (day|hour|minute)/.exec(countdown(after(minutes / 60), now).text) ?? [];
      const length = { day: 1440, hour: 60, minute: 1 }[unit as 'day' | 'hour' | 'minute'];
      expect(Number(count) * length).toBeLessThanOrEqual(minutes);
    }
  });

  it.each([null, undefined, '', 'soon'])('A deadline without a date (%j) says so', (until) => {
    expect(countdown(until, now)).toEqual({ urgency: 'unknown', text: 'date not known', short: '?' });
  });

  it.each([
    ['seller', 2, { urgency: 'theirs', text: '2 hours left', short: '2h' }],
    ['platform', -30, { urgency: 'theirs', text: 'passed 30 hours ago', short: '–' }],
  ] as const)('What the %s must do is waited for, never urgent', (who, hours, shown) => {
    expect(countdown(after(hours), now, who)).toEqual(shown);
  });
});
