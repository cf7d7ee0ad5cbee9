import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import * as storage from '../storage';
import { completeBrowser } from '../testing/browser';
import { json, Loopback, Program, problem, type Seen } from '../testing/program';
import { ask } from './client';
import { connect, endSession } from './session';

const day = 86_400_000;
const start = Date.parse('2026-11-23T12:00:00Z');
let program: Program;
let old: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  storage.closeDatabase();
  endSession();
  completeBrowser();
  program = new Program(new Loopback());
  const pairing = program.pairing();
  old = pairing.token;
  await storage.write('pairing', pairing);
});

afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number): void => {
  vi.setSystemTime(Date.now() + milliseconds);
  endSession();
};
const rotations = (): Seen[] => program.loopback.seen.filter(({ path }) => path === '/token/rotate');
const works = async (): Promise<boolean> => (await ask((api) => api.GET('/custody'))).kind === 'ok';
const kept = async () => (await storage.read('pairing'))?.token;

/** The program does what it is asked, and its answer never arrives. */
function loseAnswers(count: number): void {
  const real = program.loopback.ports.get(program.port);
  program.loopback.ports.set(program.port, (seen, url) => {
    const answer = real?.(seen, url) ?? json(500, {});
    if (seen.path === '/token/rotate' && count-- > 0) throw new TypeError('Failed to fetch');
    return answer;
  });
}

describe('the rotation of the token', () => {
  it('A token is kept for 90 days and then exchanged, once', async () => {
    pass(90 * day);
    expect(await connect()).toMatchObject({ kind: 'paired', token: old });
    pass(1);
    const fresh = await connect();
    expect(fresh).toMatchObject({ kind: 'paired', token: await kept() });
    expect(await kept()).not.toBe(old);
    pass(90 * day);
    expect(await works()).toBe(true);
    expect(rotations()).toHaveLength(1);
    pass(1);
    expect(await works()).toBe(true);
    expect(rotations()).toHaveLength(2);
  });

  it('The new token is in the database before anything is sent with it', async () => {
    pass(91 * day);
    const real = program.loopback.ports.get(program.port);
    const early: string[] = [];
    program.loopback.ports.set(program.port, async (seen, url) => {
      const used = seen.headers.get('authorization');
      if (used && used !== `Bearer ${await kept()}`) early.push(seen.path);
      return real?.(seen, url) ?? json(500, {});
    });
    expect(await works()).toBe(true);
    expect(await kept()).not.toBe(old);
    expect(early).toEqual([]);
  });

  it('Many calls at once lead to one rotation', async () => {
    pass(91 * day);
    expect(await Promise.all([works(), works(), works(), works()])).toEqual([true, true, true, true]);
    expect(rotations()).toHaveLength(1);
  });

  it('A lost answer is asked for again at once', async () => {
    pass(91 * day);
    loseAnswers(2);
    expect(await works()).toBe(true);
    expect(rotations()).toHaveLength(3);
    expect(await kept()).toBe([...program.tokens.values()][0]);
  });

  it('When every answer is lost the old token works on, and a later session of the same minute gets the new one', async () => {
    pass(91 * day);
    loseAnswers(3);
    expect(await works()).toBe(true);
    expect(await kept()).toBe(old);
    pass(59_000);
    expect(await works()).toBe(true);
    expect(await kept()).toBe([...program.tokens.values()][0]);
    pass(day);
    expect(await works()).toBe(true);
  });

  it('After that minute the old token is dead, and the extension says that it is no longer paired', async () => {
    pass(91 * day);
    loseAnswers(3);
    await connect();
    pass(60_000);
    expect(await connect()).toEqual({ kind: 'not-paired', revoked: true });
    expect(await works()).toBe(false);
  });

  it.each([[503], [404], [500]])('A program that refuses with %i leaves the old token in use', async (status) => {
    pass(91 * day);
    const real = program.loopback.ports.get(program.port);
    program.loopback.ports.set(program.port, (seen, url) =>
      seen.path === '/token/rotate' ? problem(status, 'no') : (real?.(seen, url) ?? json(500, {})),
    );
    expect(await works()).toBe(true);
    expect(rotations()).toHaveLength(1);
    expect(await kept()).toBe(old);
  });

  it('A pairing made while the answer was on its way is not written over', async () => {
    pass(91 * day);
    const anew = { ...program.pairing('00000000-0000-4000-8000-00000000000e'), token: 'B'.repeat(43) };
    const real = program.loopback.ports.get(program.port);
    program.loopback.ports.set(program.port, async (seen, url) => {
      if (seen.path === '/token/rotate') await storage.write('pairing', anew);
      return real?.(seen, url) ?? json(500, {});
    });
    expect(await connect()).toMatchObject({ token: anew.token });
    expect(await kept()).toBe(anew.token);
  });

  it('A refusal of the token before the rotation does not end the pairing', async () => {
    const slow = ask(async (api) => {
      pass(91 * day);
      await connect();
      pass(61_000);
      return api.GET('/custody');
    });
    expect(await slow).toMatchObject({ kind: 'problem', status: 0 });
    expect(await storage.read('pairing')).toMatchObject({ revoked: false });
    expect(await works()).toBe(true);
  });
});
