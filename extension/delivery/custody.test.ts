import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { endSession } from '../api/session';
import * as storage from '../storage';
import { completeBrowser } from '../testing/browser';
import { Loopback, Program } from '../testing/program';
import { acceptHead, watchHead } from './custody';

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

const headAt = (seq: number, letter: string) => program.logEndsAt(seq, letter.repeat(64));

describe('the custody log, seen from outside', () => {
  it('A log that grows is as it should be', async () => {
    headAt(1, 'a');
    expect(await watchHead()).toBe(false);
    headAt(5, 'b');
    expect(await watchHead()).toBe(false);
    expect(await storage.read('custodyAlarm')).toBeUndefined();
    expect(await storage.read('custodyHead')).toMatchObject({ seq: 5 });
  });

  it.each([
    ['cut at its end', 4, 'c'],
    ['emptied', 0, '0'],
    ['rewritten at the same length', 5, 'x'],
  ])('A log that was %s raises the alarm once', async (_what, seq, letter) => {
    headAt(5, 'b');
    await watchHead();
    headAt(seq, letter);
    expect(await watchHead()).toBe(true);
    expect(await watchHead()).toBe(false);
    expect(await storage.read('custodyAlarm')).toMatchObject({ seen: { seq: 5 }, now: { seq } });
  });

  it.each([
    ['another entry at the place of the one that was seen', 'x'],
    ['no entry there', null],
  ])('An old copy that grew past the end that was seen raises the alarm: %s', async (_what, letter) => {
    headAt(5, 'b');
    await watchHead();
    headAt(3, 'c');
    if (letter) headAt(5, letter);
    headAt(9, 'd');
    expect(await watchHead()).toBe(true);
    expect(await storage.read('custodyAlarm')).toMatchObject({ seen: { seq: 5 }, now: { seq: 9 } });
    headAt(12, 'e');
    expect(await watchHead()).toBe(false);
    expect(await storage.read('custodyHead')).toMatchObject({ seq: 5 });
  });

  it('The first look asks for no earlier entry', async () => {
    await watchHead();
    await watchHead();
    expect(program.custodyAsked).toEqual([null, '1']);
  });

  it('The alarm stays, also when the log grows past the old end, until the person has read it', async () => {
    headAt(5, 'b');
    await watchHead();
    headAt(4, 'c');
    await watchHead();
    headAt(9, 'd');
    await watchHead();
    expect(await storage.read('custodyAlarm')).toBeDefined();
    await acceptHead();
    expect(await storage.read('custodyAlarm')).toBeUndefined();
    expect(await storage.read('custodyHead')).toMatchObject({ seq: 9 });
  });
});
