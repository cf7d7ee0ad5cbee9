import * as storage from '../storage';
import type { stages } from '../ui/countdown';

export type Stage = keyof typeof stages;

/** What the person wants to be reminded of. */
export interface Reminders {
  /** How long before a deadline of their own. */
  stages: Stage[];
  /** That the page of a running dispute is worth another look and capture. */
  lookAgain: boolean;
}

/** The nearest last. */
export const allStages: readonly Stage[] = ['week', 'days', 'day', 'hours'];

export const reminders = async (): Promise<Reminders> => (await storage.read('reminders')) ?? { stages: [...allStages], lookAgain: true };

export function isReminders(value: unknown): value is Reminders {
  if (typeof value !== 'object' || value === null) return false;
  const { stages, lookAgain, ...more } = value as Record<string, unknown>;
  return Object.keys(more).length === 0 && typeof lookAgain === 'boolean' && Array.isArray(stages) && stages.length <= allStages.length && stages.every((stage) => allStages.some((known) => known === stage));
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Whether this was never shown; remembers that it now is. One question after the other: rounds may run at the same time, and of two that
 * both read before either writes, both would say it. The oldest are forgotten long after they can come again.
 */
export function isFirstTime(key: string): Promise<boolean> {
  const turn = last.then(() => remember(key));
  last = turn.catch(() => undefined);
  return turn;
}

async function remember(key: string): Promise<boolean> {
  const shown = (await storage.read('announced')) ?? [];
  if (shown.includes(key)) return false;
  await storage.write('announced', [...shown, key].slice(-2_000));
  return true;
}
