import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { endSession } from '../api/session';
import { deliverAll } from '../desk/rounds';
import * as storage from '../storage';
import { completeBrowser } from '../testing/browser';
import { aDraft } from '../testing/draft';
import { Loopback, Program, problem } from '../testing/program';
import { deliver, deliverDue, deliverWaiting } from './deliver';
import * as outbox from './outbox';

const start = Date.parse('2026-11-23T12:00:00Z');
const [first, second] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'] as const;
let loopback: Loopback;
let program: Program;

beforeEach(async () => {
  vi.useFakeTimers({ now: start, toFake: ['Date'] });
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  storage.closeDatabase();
  endSession();
  completeBrowser();
  loopback = new Loopback();
  program = new Program(loopback);
  await storage.write('pairing', program.pairing());
});
afterEach(() => (vi.restoreAllMocks(), vi.useRealTimers()));

const waiting = async (): Promise<string[]> => (await outbox.list()).map(({ id }) => id);

/** Two captures, of which the first was tried in vain so often that its next try is minutes away. */
async function twoThatWaited(): Promise<void> {
  program.stop();
  await outbox.put(aDraft(first), start);
  for (const at of [0, 30_000, 90_000]) await deliverDue(start + at);
  vi.setSystemTime(start + 100_000);
  await outbox.put(aDraft(second), Date.now());
  await deliver(second);
  expect((await outbox.list()).map(({ nextTryAt }) => nextTryAt - Date.now())).toEqual([110_000, 30_000]);
}

/** The program is there again, but does not answer the first questions in time, as one that has only just been started. */
function startLate(questions: number): void {
  program.start();
  const answer = loopback.ports.get(program.port)!;
  loopback.ports.set(program.port, (seen, url) => {
    if (questions-- > 0) throw new DOMException('The operation timed out.', 'TimeoutError');
    return answer(seen, url);
  });
}

describe('a program that is back', () => {
  it('Gets every capture in one go, although it answered the question of the first too late', async () => {
    await twoThatWaited();
    startLate(1);
    await deliverAll();
    expect(await waiting()).toEqual([]);
    expect(loopback.deliveries()).toHaveLength(2);
  });

  it('Is asked once more for the capture of a click when it answered too late, and no third time', async () => {
    await outbox.put(aDraft(first), start);
    startLate(1);
    expect((await deliver(first))?.kind).toBe('stored');
    await outbox.put(aDraft(second), start);
    endSession();
    startLate(2);
    expect((await deliver(second))?.kind).toBe('kept');
  });

  it('Gets every capture in one go, although the first broke off', async () => {
    await twoThatWaited();
    program.start();
    let breaks = 1;
    program.receive = () => {
      if (breaks-- > 0) throw new TypeError('network error');
      return Response.json({ id: second }, { status: 201 });
    };
    expect((await deliverWaiting()).map(({ kind }) => kind)).toEqual(['stored', 'stored']);
  });

  it.each([
    ['a new capture', () => deliver(second)],
    ['the one whose turn it is', () => deliverDue(Date.now() + 30_000)],
  ])('Is sent what still has minutes to wait as soon as it has taken another: %s', async (_what, another) => {
    await twoThatWaited();
    program.start();
    await another();
    expect(await waiting()).toEqual([first]);
    expect(await deliverDue(Date.now() + 30_000)).toMatchObject([{ kind: 'stored' }]);
  });

  it('Is not asked again at once for what it refused twice in a row while it took another', async () => {
    await twoThatWaited();
    program.start();
    program.receive = () => (loopback.deliveries().length === 2 ? Response.json({ id: second }, { status: 201 }) : problem(503, 'busy'));
    await deliverWaiting();
    expect(loopback.deliveries()).toHaveLength(3);
    expect(await outbox.due(Date.now() + 60_000)).toEqual([]);
  });
});

describe('a browser that stumbles over one capture', () => {
  it('Still sends those behind one that cannot be read', async () => {
    await twoThatWaited();
    program.start();
    const get = IDBObjectStore.prototype.getAll;
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, range) {
      if (this.name === 'parts' && (range as IDBKeyRange).includes([first, 0])) throw new DOMException('Internal error.', 'UnknownError');
      return get.call(this, range);
    });
    await deliverAll();
    expect(await waiting()).toEqual([first]);
  });

  it('Sends nothing twice because it could not take out what the program has', async () => {
    await twoThatWaited();
    program.start();
    const remove = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementationOnce(() => {
      throw new DOMException('Internal error.', 'UnknownError');
    });
    await deliverAll();
    remove.mockRestore();
    expect(await waiting()).toEqual([first]);
    await deliverAll();
    expect(await waiting()).toEqual([]);
    expect(loopback.deliveries()).toHaveLength(2);
  });
});
