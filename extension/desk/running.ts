import type { CaptureProgress, CaptureStep } from '../messages';

/** A capture under way. */
export interface Run {
  /** Ends it without keeping anything. */
  stop: AbortController;
  /** Ends what takes long and keeps what was gathered. */
  enough: AbortController;
  progress: CaptureProgress;
  /** From here on there is something that is worth keeping if the person stops. */
  keeps: boolean;
}

/** Steps that leave something worth keeping, however far they have come. */
const gathers = new Set<CaptureStep>(['harvesting', 'away', 'listing', 'photographing']);

const runs = new Map<number, Run>();

export const isRunning = (tabId: number): boolean => runs.has(tabId);

/** One per tab. Ended by `endRun`. */
export function beginRun(tabId: number): Run {
  const run: Run = { stop: new AbortController(), enough: new AbortController(), progress: { tabId, step: 'settling', done: 0, of: 0 }, keeps: false };
  runs.set(tabId, run);
  return run;
}

export function followRun(tabId: number, progress: CaptureProgress): void {
  const run = runs.get(tabId);
  if (!run) return;
  run.progress = progress;
  run.keeps ||= gathers.has(progress.step) && progress.done > 0;
}

export const endRun = (tabId: number): boolean => runs.delete(tabId);

/** A conversation that was gathered and pictures that were taken are kept; a second press ends the capture itself. */
export function stopRun(tabId: number): void {
  const run = runs.get(tabId);
  if (run?.keeps && !run.enough.signal.aborted) run.enough.abort();
  else run?.stop.abort();
}

/** Where the captures under way stand: for a window that was opened after they began. */
export const capturing = (): CaptureProgress[] => [...runs.values()].map(({ progress }) => progress);
