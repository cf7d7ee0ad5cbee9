import { browser } from 'wxt/browser';
import { type PairingOutcome, pair } from '../api/pairing';
import { watchHead } from '../delivery/custody';
import { type Delivery, deliverDue, deliverWaiting, schedule } from '../delivery/deliver';
import * as storage from '../storage';
import { heldSentence } from '../ui/held';
import { words } from '../ui/words';
import { announceDeadlines, announceLooks, notify } from './announce';
import { showBadge } from './badge';
import { browserName } from './browserName';
import { refreshDeadlines } from './deadlines';
import { refreshOrders } from './orders';
import { clearOldPacks } from './pack';
import type { Reminders } from './reminders';
import { tellOurPages } from './tell';

export const lookAlarm = 'look';

/** Delivers what is due and reports. */
export const work = async (): Promise<void> => report(await deliverDue());

/** Brings everything that shows the state up to date after deliveries: orders, custody log, badge and open pages. */
export async function report(deliveries: Delivery[]): Promise<void> {
  for (const delivery of deliveries) {
    if (delivery.kind === 'kept' && delivery.decide) await notify('outbox', 'outboxNeedsYou', heldSentence(delivery.why));
  }
  if (deliveries.some(({ kind }) => kind === 'stored')) {
    await refreshOrders().catch(() => undefined);
    await refreshDeadlines().catch(() => undefined);
    // An extension of the date, or a dispute that went on, moves what is announced next.
    await remind();
  }
  const alarmed = await watchHead().catch(() => false);
  if (alarmed) await notify('custody', 'custodyAlarmTitle', words('custodyAlarmText'));
  await showBadge();
  // Our pages ask again when they hear this, so it is said only when there is news.
  if (deliveries.length > 0 || alarmed) await tellOurPages('changed');
}

/** A page of ours was opened, or the person asked: whatever waits is tried at once. */
export const deliverAll = async (): Promise<void> => report(await deliverWaiting());

/** Once an hour, and whenever the worker starts: deadlines run on while nobody looks. */
export async function lookAround(): Promise<void> {
  if (!(await browser.alarms.get(lookAlarm))) await browser.alarms.create(lookAlarm, { periodInMinutes: 60 });
  // A browser without room fails at whatever writes; that must not keep the outbox from being emptied.
  for (const step of [clearOldPacks, schedule, refreshOrders, refreshDeadlines, work, remind])
    await step().catch((error: unknown) => console.warn('A step of the round failed.', error));
}

/** Says what is due to be said; each thing once. */
export async function remind(): Promise<void> {
  await announceLooks();
  await announceDeadlines();
}

/** What to be reminded of was chosen anew. */
export async function setReminders(chosen: Reminders): Promise<void> {
  await storage.write('reminders', chosen);
  await remind();
}

/** A page of ours changed something in the program: what is counted down and announced may be another. */
export async function afterChange(): Promise<void> {
  await refreshDeadlines();
  await showBadge();
  await remind();
}

/** With the token in hand everything that waited can go at once. */
export async function afterPairing(code: string): Promise<PairingOutcome> {
  const outcome = await pair(code, browserName());
  if (outcome.kind === 'paired') void deliverAll().then(lookAround).then(() => tellOurPages('changed'));
  return outcome;
}
