import { ask } from '../api/client';
import type { components } from '../api/schema';
import * as storage from '../storage';

export type Deadline = components['schemas']['Deadline'];
export type RunningDispute = components['schemas']['RunningDispute'];

/** What runs out on any order, and which disputes go on: kept, so that it is counted down and announced while the program rests. */
export interface KnownDeadlines {
  deadlines: Deadline[];
  disputes: RunningDispute[];
}

const most = 1_000;

export async function refreshDeadlines(): Promise<KnownDeadlines> {
  const [deadlines, disputes] = await Promise.all([
    ask<Deadline[]>((program) => program.GET('/deadlines', { params: { query: { limit: most } } })),
    ask<RunningDispute[]>((program) => program.GET('/disputes')),
  ]);
  if (deadlines.kind !== 'ok' || disputes.kind !== 'ok') return knownDeadlines();
  const known = { deadlines: deadlines.value, disputes: disputes.value };
  await storage.write('deadlines', known);
  return known;
}

export const knownDeadlines = async (): Promise<KnownDeadlines> => (await storage.read('deadlines')) ?? { deadlines: [], disputes: [] };

/** The buyer's own deadlines that have a moment and are not done: nobody else's are urgent. */
export const ownRunning = (deadlines: readonly Deadline[]): (Deadline & { until: string })[] =>
  deadlines.flatMap((deadline) => (deadline.until && deadline.who === 'buyer' && deadline.state !== 'done' ? [{ ...deadline, until: deadline.until }] : []));

/** The one that runs out first among those still running, or the one that was missed last if none runs. */
export function mostUrgent(deadlines: readonly Deadline[], now: number): Deadline | null {
  const byMoment = ownRunning(deadlines).sort((a, b) => Date.parse(a.until) - Date.parse(b.until));
  return byMoment.find(({ until }) => Date.parse(until) > now) ?? byMoment.at(-1) ?? null;
}
