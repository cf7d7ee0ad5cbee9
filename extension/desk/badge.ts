import { browser } from 'wxt/browser';
import * as outbox from '../delivery/outbox';
import * as storage from '../storage';
import { countdown, type Urgency } from '../ui/countdown';
import { words } from '../ui/words';
import { knownDeadlines, mostUrgent } from './deadlines';

/** The toolbar has no style sheet; these are `--urgency-*` of ui/tokens.css. White text has at least 4.5:1 on each. */
const colours: Record<Urgency, string> = {
  calm: '#3d5a45',
  week: '#7a5200',
  days: '#a33c00',
  day: '#b3141c',
  over: '#b3141c',
  unknown: '#4c5561',
  theirs: '#4c5561',
};

/** The toolbar button shows the most urgent thing: an alarm of the custody log, else the buyer's own nearest deadline, else a capture that needs the person. */
export async function showBadge(now = Date.now()): Promise<void> {
  const alarm = await storage.read('custodyAlarm');
  const urgent = mostUrgent((await knownDeadlines()).deadlines, now);
  const left = urgent ? countdown(urgent.until, now) : null;
  const attention = (await outbox.list()).filter((entry) => entry.state === 'attention').length;
  const lines = [
    words('extensionName'),
    ...(alarm ? [words('custodyAlarmTitle')] : []),
    ...(urgent && left ? [`${urgent.title}: ${left.text}`] : []),
    ...(attention > 0 ? [words('outboxAttention', attention)] : []),
  ];
  const isAlarming = alarm !== undefined || (!left && attention > 0);
  const text = isAlarming ? '!' : (left?.short ?? '');
  await browser.action.setTitle({ title: lines.join('\n') });
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: isAlarming ? colours.over : colours[left?.urgency ?? 'calm'] });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}
