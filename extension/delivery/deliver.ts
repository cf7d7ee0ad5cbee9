import { browser } from 'wxt/browser';
import type { CaptureReceipt } from '../messages';
import { awake } from './awake';
import type { Held, OutboxEntry } from './entry';
import * as outbox from './outbox';
import { type Sent, send } from './send';

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

/**
 * Delivers one capture now, whatever its turn. Null when it is no longer in the outbox. A program that was too busy to answer anything is asked
 * once more at once: on a loaded machine its first answer is the late one, and the buyer who has just clicked is looking. One that said why is not.
 */
export const deliver = (id: string, now = Date.now()): Promise<Delivery | null> =>
  inTurn(now, async () => {
    const first = await deliverOne(id, now);
    const delivery = first?.kind === 'kept' && !first.decide && first.why.code === 'busy' && first.why.detail === null ? await deliverOne(id, now) : first;
    if (delivery?.kind === 'stored') await wakeOthers([id], now);
    return delivery;
  });

/** Delivers whatever is due, oldest first. */
export const deliverDue = (now = Date.now()): Promise<Delivery[]> => inTurn(now, async () => deliverEach(await outbox.due(now), now));

/** Delivers whatever waits, due or not. Nothing is written first: that would fail in a browser that is full. */
export const deliverWaiting = (now = Date.now()): Promise<Delivery[]> => inTurn(now, async () => deliverEach(await outbox.waiting(), now));

/**
 * When nobody takes the first, the rest is not tried: it would fare the same. What was held back before the program took another is
 * tried once more: a program that has just started answers late or breaks off, and a back-off of minutes would begin at that moment.
 */
async function deliverEach(entries: OutboxEntry[], now: number): Promise<Delivery[]> {
  const first = await tryEach(entries, now);
  const taken = first.findLastIndex(({ delivery }) => delivery?.kind === 'stored');
  const early = first.slice(0, Math.max(0, taken)).filter(({ delivery }) => delivery?.kind === 'kept' && !delivery.decide);
  const again = await tryEach(early.map(({ entry }) => entry), now);
  if (taken >= 0) await wakeOthers(entries.map(({ id }) => id), now);
  return [...first.filter((one) => !early.includes(one)), ...again].flatMap(({ delivery }) => delivery ?? []);
}

async function tryEach(entries: OutboxEntry[], now: number): Promise<{ entry: OutboxEntry; delivery: Delivery | null }[]> {
  const tried: { entry: OutboxEntry; delivery: Delivery | null }[] = [];
  let blocked: Held | null = null;
  for (const entry of entries) {
    const delivery: Delivery | null = blocked ? await keep(entry.id, blocked, now) : await deliverOne(entry.id, now).catch((error: unknown) => unread(error));
    tried.push({ entry, delivery });
    if (delivery?.kind === 'kept' && isAboutTheWay(delivery.why)) blocked = delivery.why;
  }
  return tried;
}

/** One that cannot be read or taken out now must not hold up those behind it. */
function unread(error: unknown): Delivery {
  console.warn('A capture in the outbox could not be delivered.', error);
  return { kind: 'kept', why: { code: 'busy', detail: null }, decide: false };
}

async function deliverOne(id: string, now: number): Promise<Delivery | null> {
  const draft = await outbox.draft(id);
  if (!draft) return null;
  const known = acknowledged.get(id);
  const sent: Sent = known ? { kind: 'stored', receipt: known } : await send(draft);
  if (sent.kind === 'stored') {
    acknowledged.set(id, sent.receipt);
    await unlessFull(outbox.remove(id).then(() => acknowledged.delete(id)));
    return sent;
  }
  if (sent.kind === 'retry') return keep(id, sent.why, now);
  await unlessFull(outbox.needsAttention(id, sent.why));
  return { kind: 'kept', why: sent.why, decide: true };
}

/** What the program has and the browser did not let go of: not sent a second time. */
const acknowledged = new Map<string, CaptureReceipt>();

/** The program takes captures again: what keeps a back-off from when it did not, keeps it no longer. */
async function wakeOthers(tried: string[], now: number): Promise<void> {
  for (const { id, nextTryAt } of await outbox.waiting()) if (!tried.includes(id) && nextTryAt > now) await unlessFull(outbox.tryAgain(id, now));
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
