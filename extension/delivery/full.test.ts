import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { endSession } from '../api/session';
import { deliverAll, lookAround } from '../desk/rounds';
import * as storage from '../storage';
import { completeBrowser } from '../testing/browser';
import { aDraft } from '../testing/draft';
import { Loopback, Program } from '../testing/program';
import { deliverAlarm, deliverDue } from './deliver';
import * as outbox from './outbox';

let program: Program;

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  storage.closeDatabase();
  endSession();
  completeBrowser();
  program = new Program(new Loopback());
  await storage.write('pairing', program.pairing());
  await outbox.put(aDraft(), 0);
});

beforeEach(() => void vi.spyOn(console, 'warn').mockReturnValue(undefined));
afterEach(() => vi.restoreAllMocks());

/** From now on whatever is written is refused, as browsers do without room; what is deleted is not. */
function fill(): void {
  const refuse = (): never => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse);
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(refuse);
}

describe('a browser without any room', () => {
  it.each([
    ['the round of every hour', lookAround],
    ['a window that was opened', deliverAll],
  ])('Still empties its outbox: %s', async (_what, round) => {
    fill();
    await round();
    expect(await outbox.list()).toEqual([]);
  });

  it('Keeps what cannot be delivered, and tries again although it cannot note the try', async () => {
    fill();
    program.stop();
    expect(await deliverDue(0)).toMatchObject([{ kind: 'kept', why: { code: 'not-running' } }]);
    expect(await fakeBrowser.alarms.get(deliverAlarm)).toBeDefined();
    expect((await outbox.draft((await outbox.list())[0]!.id))?.parts).toHaveLength(2);
  });

  it('Takes no half capture, and loses none', async () => {
    fill();
    await expect(outbox.put(aDraft())).rejects.toThrow('quota');
    expect(await outbox.list()).toHaveLength(1);
  });
});
