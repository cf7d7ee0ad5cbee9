import type { Checklist, Deadline, Plan } from './openCase.svelte';
import { type CaseFile, steps } from './step';

/** How a step stands. `now`: the first that is open. `idle`: nothing to do there at present. */
export type Mark = 'done' | 'now' | 'open' | 'idle';

type Step = (typeof steps)[number];

interface Known {
  file: CaseFile;
  deadlines: readonly Deadline[];
  plan: Plan | null;
  checklist: Checklist | null;
}

/** Told by facts alone, so that nobody has to tick anything off. */
export function marks({ file, deadlines, plan, checklist }: Known): Record<Step, Mark> {
  const disputes = file.disputes;
  const isOpened = disputes.length > 0;
  const isOver = isOpened && disputes.every(({ state }) => state === 'finished' || state === 'cancelled');
  const isReturn = plan?.solution === 'return-and-refund';
  const isRefunded = disputes.some(({ refund }) => refund !== null);
  const done: Record<Step, Mark> = {
    problem: plan || isOpened ? 'done' : 'open',
    terms: isOpened || file.statements.some(({ kind }) => kind === 'dispute-window') ? 'done' : 'open',
    evidence: checklist && checklist.items.length > 0 && checklist.items.every(({ state }) => state !== 'missing') ? 'done' : 'open',
    seller: file.messages.some(({ sender }) => sender === 'buyer') ? 'done' : 'open',
    claim: isOpened ? 'done' : 'open',
    deadlines: deadlines.every(({ state }) => state === 'done') ? 'idle' : 'open',
    follow: isOver ? 'done' : isOpened ? 'open' : 'idle',
    mediation: isOpened && !isRefunded ? 'open' : 'idle',
    returns: isReturn ? 'open' : 'idle',
    money: isRefunded ? 'done' : isOpened ? 'open' : 'idle',
    outcome: isOver ? 'open' : 'idle',
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
