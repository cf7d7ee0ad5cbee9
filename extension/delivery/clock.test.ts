import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { connect, endSession } from '../api/session';
import * as storage from '../storage';
import { completeBrowser } from '../testing/browser';
import { aDraft } from '../testing/draft';
import { Loopback, Program, problem } from '../testing/program';
import { deliver, deliverAlarm, deliverDue, schedule } from './deliver';
import * as outbox from './outbox';

const noon = Date.parse('2026-11-23T12:00:00Z');
const day = 86_400_000;
let program: Program;

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  storage.closeDatabase();
  endSession();
  completeBrowser();
  program = new Program(new Loopback());
  await storage.write('pairing', program.pairing());
});

afterEach(() => vi.useRealTimers());

describe('a clock that is changed', () => {
  it.each([
    ['back by a day', noon - day],
    ['back by eleven years', Date.parse('2015-01-01T00:00:00Z')],
    ['forward by a year', noon + 365 * day],
  ])('A capture that failed is tried within ten minutes after the clock was put %s', async (_what, later) => {
    program.receive = () => problem(503, 'read-only');
    const draft = aDraft();
    await outbox.put(draft, noon);
    await deliver(draft.head.id, noon);
    program.receive = () => Response.json({ id: draft.head.id }, { status: 201 });
    await schedule(later);
    const alarm = (await fakeBrowser.alarms.get(deliverAlarm))?.scheduledTime ?? Number.NaN;
    expect(alarm - later).toBeLessThanOrEqual(600_000);
    expect(await deliverDue(alarm)).toMatchObject([{ kind: 'stored' }]);
  });

  it('A back-off that has not run out is kept to, whatever day it is', async () => {
    program.receive = () => problem(503, 'read-only');
    const draft = aDraft();
    await outbox.put(draft, noon);
    await deliver(draft.head.id, noon);
    expect(await outbox.due(noon + 29_000)).toEqual([]);
    expect(await outbox.due(noon + 30_000)).toHaveLength(1);
  });

  it('What proved itself is asked again after the clock was put back: the proof is old, not new', async () => {
    expect((await connect(noon)).kind).toBe('paired');
    program.stop();
    expect((await connect(noon + 5_000)).kind).toBe('paired');
    expect((await connect(noon - day)).kind).toBe('not-running');
  });

  it.each([
    ['back', -day],
    ['forward', day],
  ])('The next picture waits no more than a second when the clock is put %s between two', async (_what, by) => {
    vi.useFakeTimers({ now: noon });
    vi.resetModules();
    const { takePicture, quota } = await import('../capture/screenshot');
    Object.assign(fakeBrowser.tabs, { get: async () => ({ active: true, windowId: 1 }), captureVisibleTab: async () => 'data:image/png;base64,AA==' });
    await takePicture(1);
    await takePicture(1);
    vi.setSystemTime(noon + by);
    let isOver = false;
    void quota(noon + by).then(() => (isOver = true));
    await vi.advanceTimersByTimeAsync(1_100);
    expect(isOver).toBe(true);
  });
});
