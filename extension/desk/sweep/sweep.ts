import type { ShopPage } from '../../marketplaces/aliexpress';
import type { OrderLink } from '../../marketplaces/aliexpressLinks';
import type { CaptureOutcome } from '../../messages';

/** One page of the order, and what became of it. */
export interface SweepStep {
  page: ShopPage;
  url: string;
  state: 'waiting' | 'open' | CaptureOutcome['kind'] | 'skipped';
  /** A sentence where something is to be said. */
  reason: string;
}

/** Pages of one order, captured one after the other in a window of their own. */
export interface Sweep {
  order: string;
  /** `paused`: the shop asks for something that only the person can give. */
  state: 'running' | 'paused' | 'done' | 'stopped';
  pausedBy: 'login' | 'captcha' | 'interrupted' | null;
  window: number | null;
  tab: number | null;
  steps: SweepStep[];
}

export const sweepOf = (order: string, first: SweepStep, links: readonly OrderLink[]): Sweep => ({
  order,
  state: 'running',
  pausedBy: null,
  window: null,
  tab: null,
  steps: [first, ...links.map((link): SweepStep => ({ ...link, state: 'waiting', reason: '' }))],
});

export const isOver = ({ state }: Sweep): boolean => state === 'done' || state === 'stopped';

/** What has not begun is left out; what was captured stays. */
export function endSweep(sweep: Sweep, state: 'done' | 'stopped'): void {
  for (const step of sweep.steps) if (step.state === 'waiting' || step.state === 'open') step.state = 'skipped';
  Object.assign(sweep, { state, pausedBy: null });
}

export function noteOutcome(step: SweepStep, outcome: CaptureOutcome): void {
  step.state = outcome.kind;
  step.reason = outcome.kind === 'stored' ? (outcome.receipt.note ?? '') : outcome.reason;
}
