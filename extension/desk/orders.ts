import { ask } from '../api/client';
import type { components } from '../api/schema';
import * as storage from '../storage';

export type OrderSummary = components['schemas']['OrderSummary'];
export type DeadlineReason = NonNullable<OrderSummary['nextDeadline']>['reasons'][number];
type OrderPage = components['schemas']['OrderPage'];

/** What the program last said of the orders. Kept, so that the countdown goes on while the program rests. */
export interface KnownOrders {
  orders: OrderSummary[];
  more: boolean;
  at: string;
}

const shown = 50;

/** The orders with the nearest deadline first; when the program cannot be asked, as they were when it last could. */
export async function refreshOrders(now = new Date()): Promise<KnownOrders> {
  const answer = await ask<OrderPage>((program) =>
    program.GET('/orders', { params: { query: { sort: 'deadline', limit: shown } } }),
  );
  if (answer.kind !== 'ok') return knownOrders();
  const known = { orders: answer.value.orders, more: answer.value.total > answer.value.orders.length, at: now.toISOString() };
  await storage.write('orders', known);
  return known;
}

export const knownOrders = async (): Promise<KnownOrders> => (await storage.read('orders')) ?? { orders: [], more: false, at: '' };
