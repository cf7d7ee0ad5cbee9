import { browser } from 'wxt/browser';
import type { CaptureReceipt } from '../messages';
import type { Held } from './entry';
import * as outbox from './outbox';
import { send } from './send';

export const deliverAlarm = 'deliver';

/** What became of a capture: the program has it, or it waits in this browser, and why. */
export type Delivery = { kind: 'stored'; receipt: CaptureReceipt } | { kind: 'kept'; why: Held; decide: boolean };

let last: Promise<unknown> = Promise.resolve();

/** One delivery at a time: two would only send the same bytes twice. */
function inTurn<T>(job: () => Promise<T>): Promise<T> {
  const turn = last.then(job, job);
  last = turn.catch(() => undefined);
  return turn;
}

/** Delivers one capture now, whatever its turn. Null when it is no longer in the outbox. */
export const deliver = (id: string, now = Date.now()): Promise<Delivery | null> =>
  inTurn(async () => {
    const delivery = await deliverOne(id, now);
    await schedule(now);
    return delivery;
  });

/** Delivers whatever is due, oldest first. When nobody takes the first, the rest is not tried: it would fare the same. */
export const deliverDue = (now = Date.now()): Promise<Delivery[]> =>
  inTurn(async () => {
    const deliveries: Delivery[] = [];
    let blocked: Held | null = null;
    for (const { id } of await outbox.due(now)) {
      const delivery: Delivery | null = blocked ? await keep(id, blocked, now) : await deliverOne(id, now);
      if (delivery) deliveries.push(delivery);
      if (delivery?.kind === 'kept' && isAboutTheWay(delivery.why)) blocked = delivery.why;
    }
    await schedule(now);
    return deliveries;
  });

async function deliverOne(id: string, now: number): Promise<Delivery | null> {
  const draft = await outbox.draft(id);
  if (!draft) return null;
  const sent = await send(draft);
  if (sent.kind === 'stored') {
    await outbox.remove(id);
    return sent;
  }
  if (sent.kind === 'retry') return keep(id, sent.why, now);
  await outbox.needsAttention(id, sent.why);
  return { kind: 'kept', why: sent.why, decide: true };
}

async function keep(id: string, why: Held, now: number): Promise<Delivery> {
  await outbox.holdBack(id, why, now);
  return { kind: 'kept', why, decide: false };
}

const isAboutTheWay = (why: Held): boolean => ['not-running', 'not-paired', 'no-access'].includes(why.code);

/** An alarm outlives the worker. Browsers may drop alarms when they restart, so every start of the worker schedules again. */
export async function schedule(now = Date.now()): Promise<void> {
  const next = await outbox.nextTry();
  if (next === null) await browser.alarms.clear(deliverAlarm);
  else await browser.alarms.create(deliverAlarm, { when: Math.max(next, now + 1_000) });
}
