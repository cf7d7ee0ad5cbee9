import { browser } from 'wxt/browser';
import * as storage from '../storage';
import { countdown, stages } from '../ui/countdown';
import { type WordKey, words } from '../ui/words';
import { knownOrders, type OrderSummary } from './orders';

/** Shows a notification of the system. Clicking it opens the popup's page in a tab. */
export async function notify(id: string, title: WordKey, message: string): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: words(title),
    message,
  });
}

/** Says each deadline at 7 days, 3 days and 24 hours before it ends, once each, also when the browser was closed meanwhile. */
export async function announceDeadlines(now = Date.now()): Promise<void> {
  const { orders } = await knownOrders();
  const announced = new Set(await storage.read('announced'));
  const keys: string[] = [];
  for (const { nextDeadline: next } of orders) {
    const stage = next ? stageOf(next, now) : null;
    if (!next || !stage) continue;
    const key = `${next.order}/${next.id}/${next.until}/${stage}`;
    keys.push(key);
    if (!announced.has(key)) {
      const { text } = countdown(next.until, now);
      await notify(`deadline/${next.order}/${next.id}`, 'deadlineNear', words('deadlineNearText', next.title, text, next.action, next.order));
    }
  }
  await storage.write('announced', keys);
}

function stageOf({ until, state }: NonNullable<OrderSummary['nextDeadline']>, now: number): keyof typeof stages | null {
  const left = Date.parse(until ?? '') - now;
  if (state === 'done' || !(left > 0)) return null;
  if (left <= stages.day) return 'day';
  if (left <= stages.days) return 'days';
  return left <= stages.week ? 'week' : null;
}
