import { browser } from 'wxt/browser';
import { countdown, stages } from '../ui/countdown';
import { type WordKey, words } from '../ui/words';
import { type Deadline, knownDeadlines, ownRunning } from './deadlines';
import { allStages, isFirstTime, reminders, type Stage } from './reminders';
import * as storage from '../storage';

/** Rings at the next moment at which something is to be announced. */
export const remindAlarm = 'remind';

/** Shows a notification of the system. Its id says what a click on it opens. */
export async function notify(id: string, title: WordKey, message: string): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: words(title),
    message,
  });
}

/**
 * Says each of the buyer's deadlines at the chosen stages, once each, also when the computer slept or the browser was closed meanwhile.
 * What was said of a nearer stage silences the farther ones: a clock that is set back brings nothing again.
 */
export async function announceDeadlines(now = Date.now()): Promise<void> {
  const { stages: chosen } = await reminders();
  for (const deadline of ownRunning((await knownDeadlines()).deadlines)) {
    const stage = stageOf(deadline.until, chosen, now);
    if (!stage || (await wasSaid(deadline, nearer(stage)))) continue;
    if (!(await isFirstTime(keyOf(deadline, stage)))) continue;
    const { text } = countdown(deadline.until, now);
    await notify(`deadline/${deadline.order}/${deadline.id}`, 'deadlineNear', words('deadlineNearText', deadline.title, text, deadline.action, deadline.order));
  }
  await scheduleReminder(now);
}

/** Says once that the page of a running dispute is worth another look, if the person wants to hear it. */
export async function announceLooks(now = Date.now()): Promise<void> {
  if (!(await reminders()).lookAgain) return;
  for (const { order, stage, stageTitle, lastCapturedAt, lookAgainAt } of (await knownDeadlines()).disputes) {
    if (!lookAgainAt || Date.parse(lookAgainAt) > now) continue;
    // A new capture moves the time of the next look, so this key never comes again by itself.
    if (await isFirstTime(`look/${order}/${stage}/${lastCapturedAt}`)) await notify(`look/${order}`, 'followLookTitle', words('followLookText', order, stageTitle));
  }
}

/** The address of our page that a notification leads to. */
export function pageOf(notification: string): `/case.html?${string}` | '/popup.html' {
  const [kind, order] = notification.split('/');
  if (kind === 'deadline' && order) return `/case.html?order=${order}#deadlines`;
  return kind === 'look' && order ? `/case.html?order=${order}#follow` : '/popup.html';
}

const keyOf = (deadline: Deadline, stage: Stage): string => `${deadline.order}/${deadline.id}/${deadline.until}/${stage}`;

const nearer = (stage: Stage): Stage[] => allStages.slice(allStages.indexOf(stage) + 1);

async function wasSaid(deadline: Deadline, at: Stage[]): Promise<boolean> {
  const shown = (await storage.read('announced')) ?? [];
  return at.some((stage) => shown.includes(keyOf(deadline, stage)));
}

/** The nearest chosen stage that has been reached, while there is still time. */
function stageOf(until: string, chosen: readonly Stage[], now: number): Stage | undefined {
  const left = Date.parse(until) - now;
  return left > 0 ? allStages.findLast((stage) => chosen.includes(stage) && left <= stages[stage]) : undefined;
}

/** The hourly round alone could come an hour late, which is much when three are left. */
async function scheduleReminder(now: number): Promise<void> {
  const [{ stages: chosen, lookAgain }, { deadlines, disputes }] = await Promise.all([reminders(), knownDeadlines()]);
  const moments = [
    ...ownRunning(deadlines).flatMap(({ until }) => chosen.map((stage) => Date.parse(until) - stages[stage])),
    ...(lookAgain ? disputes.map(({ lookAgainAt }) => Date.parse(lookAgainAt ?? '')) : []),
  ].filter((moment) => moment > now);
  if (moments.length > 0) await browser.alarms.create(remindAlarm, { when: Math.min(...moments) });
  else await browser.alarms.clear(remindAlarm);
}
