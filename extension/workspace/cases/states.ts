import type { components } from '../../api/schema';
import { type WordKey, words } from '../../ui/words';

export type OrderState = components['schemas']['OrderState'];

const names: Record<OrderState, WordKey> = {
  'in-dispute': 'workspaceCasesInDispute',
  shipped: 'workspaceCasesShipped',
  delivered: 'workspaceCasesDelivered',
  processing: 'workspaceCasesProcessing',
  'awaiting-payment': 'workspaceCasesAwaitingPayment',
  completed: 'workspaceCasesCompleted',
  cancelled: 'workspaceCasesCancelled',
  unknown: 'workspaceCasesUnknown',
};

/** Those that need somebody first. */
export const orderStates = Object.keys(names) as OrderState[];

export const stateOf = (state: OrderState): string => words(names[state]);
