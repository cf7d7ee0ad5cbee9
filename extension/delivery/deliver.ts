import { browser } from 'wxt/browser';
import type { CaptureReceipt } from '../messages';
import { awake } from './awake';
import type { Held, OutboxEntry } from './entry';
import * as outbox from './outbox';
import { send } from './send';

export const deliverAlarm = 'deliver';

/** What became of a capture: the program has it, or it waits in this browser, and why. */
export type Delivery = { kind: 'stored'; receipt: CaptureReceipt } | { kind: 'kept'; why: Held; decide: boolean };

/** The shortest that browsers allow an alarm. */
const guard = 30_000;

let last: Promise<unknown> = Promise.resolve();

/**
 * One delivery at a time: two would only send the same bytes twice. The alarm stands before the first byte leaves, so that a
 * worker that the browser ends on the way has a successor; it is set right afterwards.
 */
function inTurn<T>(now: number, job: () => Promise<T>): Promise<T> {
  const guarded = async (): Promise<T> => {
    await browser.alarms.create(deliverAlarm, { when: now + guard });
    try {
      return await awake(job);
    } finally {
      await schedule(now).catch((error: unknown) => console.warn('The outbox could not be read.', error));
    }
  };
  const turn = last.then(guarded, guarded);
  last = turn.catch(() => undefined);
  return turn;
}

/** Delivers one capture now, whatever its turn. Null when it is no longer in the outbox. */
export const deliver = (id: string, now = Date.now()): Promise<Delivery | null> => inTurn(now, () => deliverOne(id, now));

/** Delivers whatever is due, oldest first. */
export const deliverDue = (now = Date.now()): Promise<Delivery[]> => inTurn(now, async () => deliverEach(await outbox.due(now), now));

/** Delivers whatever waits, due or not. Nothing is written first: that would fail in a browser that is full. */
export const deliverWaiting = (now = Date.now()): Promise<Delivery[]> => inTurn(now, async () => deliverEach(await outbox.waiting(), now));

/** When nobody takes the first, the rest is not tried: it would fare the same. */
async function deliverEach(entries: OutboxEntry[], now: number): Promise<Delivery[]> {
  const deliveries: Delivery[] = [];
  let blocked: Held | null = null;
  for (const { id } of entries) {
    const delivery: Delivery | null = blocked ? await keep(id, blocked, now) : await deliverOne(id, now);
    if (delivery) deliveries.push(delivery);
    if (delivery?.kind === 'kept' && isAboutTheWay(delivery.why)) blocked = delivery.why;
  }
  return deliveries;
}

async function deliverOne(id: string, now: number): Promise<Delivery | null> {
  const draft = await outbox.draft(id);
  if (!draft) return null;
  const sent = await send(draft);
  if (sent.kind === 'stored') {
    await outbox.remove(id);
    return sent;
  }
  if (sent.kind === 'retry') return keep(id, sent.why, now);
  await unlessFull(outbox.needsAttention(id, sent.why));
  return { kind: 'kept', why: sent.why, decide: true };
}

async function keep(id: string, why: Held, now: number): Promise<Delivery> {
  await unlessFull(outbox.holdBack(id, why, now));
  return { kind: 'kept', why, decide: false };
}

/** A browser without room cannot note why a capture is still here. The capture is, and that counts. */
const unlessFull = (note: Promise<unknown>): Promise<unknown> => note.catch((error: unknown) => console.warn('The outbox could not be written.', error));

const isAboutTheWay = (why: Held): boolean => ['not-running', 'not-paired', 'no-access'].includes(why.code);

/** An alarm outlives the worker. Browsers may drop alarms when they restart, so every start of the worker schedules again. */
export async function schedule(now = Date.now()): Promise<void> {
  const next = await outbox.nextTry(now);
  if (next === null) await browser.alarms.clear(deliverAlarm);
  else await browser.alarms.create(deliverAlarm, { when: Math.max(next, now + 1_000) });
}
