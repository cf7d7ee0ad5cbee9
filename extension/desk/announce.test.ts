import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import * as storage from '../storage';
import { completeBrowser } from '../testing/browser';
import { announceDeadlines, announceLooks, pageOf } from './announce';
import type { Deadline, RunningDispute } from './deadlines';
import { isReminders } from './reminders';

const hour = 3_600_000;
const day = 24 * hour;
const until = Date.parse('2026-12-24T07:59:59Z');
const order = '8212000000000017';

const deadline = (more: Partial<Deadline> = {}): Deadline => ({
  id: 'dispute-window',
  order,
  title: 'Last day to open a dispute',
  action: 'Open it.',
  lastDay: '2026-12-23',
  until: new Date(until).toISOString(),
  certainty: 'stated',
  reasons: [],
  state: 'open',
  who: 'buyer',
  done: null,
  warnings: [],
  ...more,
});

const dispute = (more: Partial<RunningDispute> = {}): RunningDispute => ({
  order,
  title: 'Lamp',
  url: null,
  stage: 'seller-to-answer',
  stageTitle: 'The seller must answer',
  turn: 'seller',
  lastCapturedAt: '2026-12-01T08:00:00Z',
  lookAgainAt: '2026-12-03T08:00:00Z',
  due: false,
  ...more,
});

const shown = vi.fn(async (_id: string, _what: { title: string; message: string }) => '');
const alarm = vi.fn(async (_name: string, _when: { when?: number }) => undefined);
const know = (deadlines: Deadline[], disputes: RunningDispute[] = []): Promise<void> => storage.write('deadlines', { deadlines, disputes });
const said = (): string[] => shown.mock.calls.map(([, { message }]) => message);

beforeEach(async () => {
  completeBrowser();
  Object.assign(fakeBrowser.notifications, { create: shown });
  Object.assign(fakeBrowser.alarms, { create: alarm });
  shown.mockClear();
  alarm.mockClear();
  for (const key of ['announced', 'reminders', 'deadlines'] as const) await storage.forget(key);
});

afterEach(() => vi.restoreAllMocks());

describe('what is said of deadlines', () => {
  it('Each stage is said once: 7 days, 3 days, 24 hours and 3 hours before the end', async () => {
    await know([deadline()]);
    for (let left = 10 * day; left > 0; left -= hour) await announceDeadlines(until - left);
    expect(said().map((message) => /: ([^.]+)\./.exec(message)?.[1])).toEqual(['7 days left', '3 days left', '24 hours left', '3 hours left']);
  });

  it('Two rounds at the same time say each thing once', async () => {
    await know([deadline(), deadline({ id: 'confirm', title: 'Last day to confirm' })], [dispute()]);
    const late = until - 6 * day;
    await Promise.all([announceDeadlines(late), announceLooks(late), announceDeadlines(late), announceLooks(late)]);
    await announceDeadlines(late);
    await announceLooks(late);
    expect(said()).toHaveLength(3);
  });

  it('After a long sleep only the nearest stage is said, and the ones slept through never', async () => {
    await know([deadline()]);
    await announceDeadlines(until - 2 * hour);
    await announceDeadlines(until - hour);
    expect(said()).toHaveLength(1);
  });

  it('A clock that is set back brings nothing again', async () => {
    await know([deadline()]);
    await announceDeadlines(until - 20 * hour);
    await announceDeadlines(until - 6 * day);
    await announceDeadlines(until - 20 * hour);
    expect(said()).toHaveLength(1);
  });

  it('Only the chosen stages are said', async () => {
    await know([deadline()]);
    await storage.write('reminders', { stages: ['hours'], lookAgain: true });
    await announceDeadlines(until - 2 * day);
    expect(said()).toEqual([]);
    await announceDeadlines(until - 2 * hour);
    expect(said()).toHaveLength(1);
  });

  it('A date that moved is another deadline, and is said anew', async () => {
    await know([deadline()]);
    await announceDeadlines(until - 2 * hour);
    await know([deadline({ until: new Date(until + 5 * day).toISOString() })]);
    await announceDeadlines(until - hour);
    expect(said()).toHaveLength(2);
  });

  it.each([{ who: 'seller' }, { who: 'platform' }, { state: 'done' }, { until: null }] as Partial<Deadline>[])('Nothing is said of %o', async (more) => {
    await know([deadline(more)]);
    await announceDeadlines(until - hour);
    expect(said()).toEqual([]);
  });

  it('The next moment to say something is rung for', async () => {
    await know([deadline()], [dispute()]);
    await announceDeadlines(until - 30 * day);
    expect(alarm).toHaveBeenLastCalledWith('remind', { when: Date.parse('2026-12-03T08:00:00Z') });
    await announceDeadlines(until - 2 * day);
    expect(alarm).toHaveBeenLastCalledWith('remind', { when: until - day });
  });
});

describe('what is said of disputes', () => {
  const at = Date.parse('2026-12-03T08:00:00Z');

  it('A look is asked for once, and again only after another capture', async () => {
    await know([], [dispute()]);
    await announceLooks(at - 1);
    expect(said()).toEqual([]);
    await announceLooks(at);
    await announceLooks(at + day);
    expect(said()).toHaveLength(1);
    await know([], [dispute({ lastCapturedAt: '2026-12-04T08:00:00Z', lookAgainAt: '2026-12-05T08:00:00Z' })]);
    await announceLooks(at + 4 * day);
    expect(said()).toHaveLength(2);
  });

  it('Nothing is said to whom does not want it', async () => {
    await know([], [dispute()]);
    await storage.write('reminders', { stages: [], lookAgain: false });
    await announceLooks(at + day);
    expect(said()).toEqual([]);
  });
});

it.each([
  [`deadline/${order}/appeal`, `/case.html?order=${order}#deadlines`],
  [`look/${order}`, `/case.html?order=${order}#follow`],
  ['custody', '/popup.html'],
])('A click on %s opens %s', (id, page) => expect(pageOf(id)).toBe(page));

it.each([null, {}, { stages: ['soon'], lookAgain: true }, { stages: [], lookAgain: 'yes' }, { stages: [], lookAgain: true, more: 1 }, { stages: 'week', lookAgain: true }])(
  '%j is no choice of reminders',
  (value) => expect(isReminders(value)).toBe(false),
);
