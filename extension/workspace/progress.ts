import type { Checklist, Deadline, Plan, Records } from './openCase.svelte';
import { type CaseFile, steps } from './step';

/** How a step stands. `now`: the first that is open. `idle`: nothing to do there at present. */
export type Mark = 'done' | 'now' | 'open' | 'idle';

type Step = (typeof steps)[number];

interface Known {
  file: CaseFile;
  deadlines: readonly Deadline[];
  plan: Plan | null;
  checklist: Checklist | null;
  records: Records;
}

/** Told by facts alone, so that nobody has to tick anything off. */
export function marks({ file, deadlines, plan, checklist, records: { money, returns, outcome } }: Known): Record<Step, Mark> {
  const disputes = file.disputes;
  const isOpened = disputes.length > 0;
  const isOver = isOpened && disputes.every(({ state }) => state === 'finished' || state === 'cancelled');
  const isBack = (money?.record?.refunds.length ?? 0) > 0;
  const isReturned = returns?.record?.postedOn != null;
  const done: Record<Step, Mark> = {
    problem: plan?.reason || isOpened ? 'done' : 'open',
    terms: isOpened || file.statements.some(({ kind }) => kind === 'dispute-window') ? 'done' : 'open',
    evidence: checklist?.reason && checklist.items.every(({ state }) => state !== 'missing') ? 'done' : 'open',
    seller: file.messages.some(({ sender }) => sender === 'buyer') ? 'done' : 'open',
    claim: isOpened ? 'done' : 'open',
    deadlines: deadlines.every(({ state }) => state === 'done') ? 'idle' : 'open',
    follow: isOver ? 'done' : isOpened ? 'open' : 'idle',
    mediation: isBack || outcome?.record ? 'idle' : isOpened ? 'open' : 'idle',
    returns: isReturned ? 'done' : plan?.solution === 'return-and-refund' ? 'open' : 'idle',
    money: isBack ? 'done' : isOpened ? 'open' : 'idle',
    outcome: outcome?.record ? 'done' : isOver || isBack ? 'open' : 'idle',
  };
  // Deadlines run beside everything and are never the one thing to do next.
  const next = steps.find((step) => done[step] === 'open' && step !== 'deadlines');
  return next ? { ...done, [next]: 'now' } : done;
}

/** The first step that is open. */
export const nextOf = (known: Known): Step | undefined => {
  const all = marks(known);
  return steps.find((step) => all[step] === 'now');
};
