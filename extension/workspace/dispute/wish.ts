import type { components } from '../../api/schema';

export type Plan = components['schemas']['DisputePlan'];
export type Wish = components['schemas']['DisputeWish'];

/** The plan as it is sent, with what is changed in it. Whatever is not changed stays. */
export function wishOf(plan: Plan | null, changes: Partial<Wish>): Wish {
  const { amount } = plan ?? {};
  const known: Wish = {
    reason: plan?.reason ?? null,
    solution: plan?.solution ?? 'full-refund',
    amount: amount && amount.currency !== null ? { amount: amount.amount, currency: amount.currency } : null,
    words: plan?.words ?? null,
    subReason: plan?.subReason ?? null,
    received: plan?.received ?? null,
    wrong: plan?.wrong ?? null,
    extent: plan?.extent ?? null,
    lines: plan?.lines ?? [],
    language: plan?.language ?? null,
  };
  return { ...known, ...changes };
}

/** An answer makes what was chosen after it open again: another "received" has other problems, another problem other reasons. */
export function answered(plan: Plan | null, question: string, answer: string): Partial<Wish> {
  const later = { reason: null, subReason: null };
  if (question === 'received') {
    const received = answer === 'yes';
    return received === plan?.received ? {} : { received, wrong: null, ...later };
  }
  if (question === 'wrong') return answer === plan?.wrong ? {} : { wrong: answer, ...later };
  return { extent: answer as NonNullable<Wish['extent']>, ...(answer === 'whole' && { lines: [] }) };
}

/** The id by which a plan names a line of the order. */
export const lineId = (line: { lineId: string | null }, place: number): string => line.lineId ?? `line-${place + 1}`;
