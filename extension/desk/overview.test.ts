import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endSession } from '../api/session';
import { closeDatabase, write } from '../storage';
import { completeBrowser } from '../testing/browser';
import { json, Loopback, Program } from '../testing/program';
import { overview } from './overview';

describe('What the popup is told', () => {
  let program: Program;

  beforeEach(async () => {
    closeDatabase();
    vi.stubGlobal('indexedDB', new IDBFactory());
    fakeBrowser.reset();
    completeBrowser();
    endSession();
    program = new Program(new Loopback());
    program.others = () => json(200, { total: 0, orders: [] });
    await write('pairing', program.pairing());
  });

  it('names a program that has stopped although it was there a moment ago', async () => {
    await vi.waitFor(async () => expect((await overview()).connection).toBe('paired'));
    program.stop();
    expect((await overview()).connection).toBe('not-running');
  });

  it('keeps the orders as they were last known, with their day', async () => {
    await vi.waitFor(async () => expect((await overview()).orders.at).not.toBe(''));
    const { at } = (await overview()).orders;
    program.stop();
    await vi.waitFor(async () => expect((await overview()).connection).toBe('not-running'));
    expect((await overview()).orders.at >= at).toBe(true);
  });
});
