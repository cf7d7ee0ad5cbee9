import { type WordKey, words } from '../ui/words';

/** How near a deadline is. Shown by colour, by sign and in words, never by colour alone. */
export type Urgency = 'calm' | 'week' | 'days' | 'day' | 'over' | 'unknown' | 'theirs';

/** Whose turn it is. Only the buyer's own time is urgent; what the seller or the marketplace must do is waited for. */
export type Party = 'buyer' | 'seller' | 'platform' | 'outside';

export interface Countdown {
  urgency: Urgency;
  /** "in 3 days", "in 5 hours", "passed 2 days ago". */
  text: string;
  /** For the toolbar: "3d", "5h", "!". */
  short: string;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The stages at which a person is warned. */
export const stages = { week: 7 * day, days: 3 * day, day, hours: 3 * hour } as const;

export function countdown(until: string | null | undefined, now: number, who: Party = 'buyer'): Countdown {
  const moment = until ? Date.parse(until) : Number.NaN;
  if (Number.isNaN(moment)) return { urgency: 'unknown', text: words('countdownUnknown'), short: '?' };
  const left = moment - now;
  const isTheirs = who !== 'buyer';
  if (left <= 0) return { urgency: isTheirs ? 'theirs' : 'over', text: words('countdownPassed', span(-left)), short: isTheirs ? '–' : '!' };
  return { urgency: isTheirs ? 'theirs' : urgencyOf(left), text: words('countdownLeft', span(left)), short: short(left) };
}

function urgencyOf(left: number): Urgency {
  if (left <= stages.day) return 'day';
  if (left <= stages.days) return 'days';
  return left <= stages.week ? 'week' : 'calm';
}

/** Rounded down, so that nobody is promised time that is not there. Hours matter in the last two days only. */
function span(length: number): string {
  if (length >= 2 * day) return counted('day', Math.floor(length / day));
  if (length >= hour) return counted('hour', Math.floor(length / hour));
  return counted('minute', Math.max(1, Math.floor(length / minute)));
}

function short(left: number): string {
  if (left >= 2 * day) return words('badgeDays', Math.min(99, Math.floor(left / day)));
  return left >= hour ? words('badgeHours', Math.floor(left / hour)) : words('badgeMinutes', Math.max(1, Math.floor(left / minute)));
}

const forms: Record<'day' | 'hour' | 'minute', [one: WordKey, other: WordKey]> = {
  day: ['oneDay', 'manyDays'],
  hour: ['oneHour', 'manyHours'],
  minute: ['oneMinute', 'manyMinutes'],
};

const counted = (unit: keyof typeof forms, count: number): string => words(forms[unit][count === 1 ? 0 : 1], count);
