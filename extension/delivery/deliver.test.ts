import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { completeBrowser } from '../testing/browser';
import { aDraft } from '../testing/draft';
import { Loopback, Program, problem } from '../testing/program';

let loopback: Loopback;
let program: Program;
let permissions: ReturnType<typeof completeBrowser>['permissions'];

/** Modules keep their state while the worker lives. This is the next worker: same database, nothing remembered. */
async function newWorker() {
  vi.resetModules();
  const [deliver, outbox, pairing, storage] = await Promise.all([
    import('./deliver'),
    import('./outbox'),
    import('../api/pairing'),
    import('../storage'),
  ]);
  return { ...deliver, outbox, ...pairing, storage };
}

let worker: Awaited<ReturnType<typeof newWorker>>;

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  ({ permissions } = completeBrowser());
  loopback = new Loopback();
  program = new Program(loopback);
  worker = await newWorker();
});

const paired = () => worker.storage.write('pairing', program.pairing());

describe('delivery', () => {
  it('A delivered capture arrives whole and leaves the outbox empty', async () => {
    await paired();
    const draft = aDraft();
    await worker.outbox.put(draft);
    expect(await worker.deliver(draft.head.id)).toMatchObject({ kind: 'stored' });

    const form = loopback.deliveries()[0]?.body as FormData;
    expect([...form.keys()]).toEqual(['capture', 'page', 'response']);
    expect(JSON.parse(await (form.get('capture') as File).text())).toEqual(draft.head);
    expect(await (form.get('page') as File).text()).toBe('<p>Ünïcode</p>');
    expect((form.get('response') as File).type).toBe('application/json');
    expect(await worker.outbox.list()).toEqual([]);
    expect(await worker.outbox.draft(draft.head.id)).toBeNull();
  });

  it('A capture put twice waits once, and the first bytes stay', async () => {
    const draft = aDraft();
    await worker.outbox.put(draft);
    await worker.outbox.put({ ...draft, parts: [] });
    expect(await worker.outbox.list()).toMatchObject([{ partCount: 2 }]);
    expect((await worker.outbox.draft(draft.head.id))?.parts).toHaveLength(2);
  });

  it('While the program is down the capture waits, and an alarm that outlives the worker is set', async () => {
    await paired();
    program.stop();
    await worker.outbox.put(aDraft('00000000-0000-4000-8000-000000000001'), 1_000);
    worker = await newWorker();
    const [delivery] = await worker.deliverDue(2_000);
    expect(delivery).toEqual({ kind: 'kept', why: { code: 'not-running', detail: null }, decide: false });
    expect((await fakeBrowser.alarms.get(worker.deliverAlarm))?.scheduledTime).toBe(32_000);
  });

  it('A capture made before the browser restarted is delivered after it', async () => {
    await paired();
    program.stop();
    const draft = aDraft();
    await worker.outbox.put(draft, 0);
    await worker.deliverDue(0);
    worker = await newWorker();
    await fakeBrowser.alarms.clearAll();
    program.start();
    await worker.schedule(0);
    expect(await fakeBrowser.alarms.get(worker.deliverAlarm)).toBeDefined();
    expect(await worker.deliverDue(31_000)).toMatchObject([{ kind: 'stored' }]);
    expect(await worker.outbox.list()).toEqual([]);
  });

  it('Tries that fail lie further and further apart, but never more than ten minutes', async () => {
    await paired();
    program.receive = () => problem(503, 'read-only');
    await worker.outbox.put(aDraft(), 0);
    const gaps: number[] = [];
    for (let now = 0, round = 0; round < 7; round++) {
      await worker.deliverDue(now);
      const next = (await worker.outbox.nextTry(now)) ?? 0;
      gaps.push((next - now) / 1000);
      now = next;
    }
    expect(gaps).toEqual([30, 60, 120, 300, 600, 600, 600]);
  });

  it('When nobody takes the first, the others are not tried but wait as well', async () => {
    await paired();
    program.stop();
    worker = await newWorker();
    for (let n = 0; n < 3; n++) await worker.outbox.put(aDraft(), 0);
    expect(await worker.deliverDue(0)).toHaveLength(3);
    expect((await worker.outbox.list()).map(({ attempts }) => attempts)).toEqual([1, 1, 1]);
    expect(await worker.outbox.due(0)).toEqual([]);
  });
});

describe('refusals', () => {
  const refusals = [
    [409, 'different-bytes'],
    [413, 'too-large'],
    [415, 'wrong-type'],
    [400, 'refused'],
    [422, 'refused'],
  ] as const;

  it.each(refusals)('A capture refused with %i is kept, not tried again, and says %s', async (status, code) => {
    await paired();
    program.receive = () => problem(status, 'x', 'Its own sentence.');
    const draft = aDraft();
    await worker.outbox.put(draft, 0);
    expect(await worker.deliver(draft.head.id)).toEqual({ kind: 'kept', why: { code, detail: 'Its own sentence.' }, decide: true });
    expect(await worker.outbox.due(Number.MAX_SAFE_INTEGER)).toEqual([]);
    expect((await worker.outbox.draft(draft.head.id))?.parts).toHaveLength(2);
  });

  it.each([500, 503, 507, 429, 408])('An answer of %i is no verdict on the capture: it is tried again', async (status) => {
    await paired();
    program.receive = () => problem(status, 'x');
    const draft = aDraft();
    await worker.outbox.put(draft, 0);
    expect(await worker.deliver(draft.head.id)).toMatchObject({ kind: 'kept', decide: false });
    program.receive = () => Response.json({ id: draft.head.id }, { status: 200 });
    expect(await worker.deliverDue(Number.MAX_SAFE_INTEGER)).toMatchObject([{ kind: 'stored' }]);
  });

  it('A connection that breaks on the way loses nothing', async () => {
    await paired();
    const draft = aDraft();
    await worker.outbox.put(draft, 0);
    program.receive = () => {
      throw new TypeError('network error');
    };
    expect(await worker.deliver(draft.head.id)).toMatchObject({ kind: 'kept', decide: false });
    expect(await worker.outbox.draft(draft.head.id)).not.toBeNull();
  });

  it('A revoked token leaves the capture waiting, and pairing again delivers it', async () => {
    await paired();
    program.tokens.clear();
    const draft = aDraft();
    await worker.outbox.put(draft, 0);
    expect(await worker.deliver(draft.head.id)).toEqual({ kind: 'kept', why: { code: 'not-paired', detail: null }, decide: false });
    expect(await worker.pair(program.code, 'Chrome on Linux')).toEqual({ kind: 'paired' });
    await worker.outbox.tryAgain('all-waiting', 0);
    expect(await worker.deliverDue(0)).toMatchObject([{ kind: 'stored' }]);
  });

  it('Without the right to reach this machine the capture waits, and goes when the right is back', async () => {
    await paired();
    permissions.contains.mockResolvedValue(false);
    worker = await newWorker();
    const draft = aDraft();
    await worker.outbox.put(draft, 0);
    expect(await worker.deliver(draft.head.id)).toMatchObject({ why: { code: 'no-access' } });
    permissions.contains.mockResolvedValue(true);
    worker = await newWorker();
    await worker.outbox.tryAgain('all-waiting', 0);
    expect(await worker.deliverDue(0)).toMatchObject([{ kind: 'stored' }]);
  });
});
