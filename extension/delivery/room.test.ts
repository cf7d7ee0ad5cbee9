import { describe, expect, it } from 'vitest';
import { completeBrowser } from '../testing/browser';
import { roomSentence } from '../ui/room';
import { askToStay, room } from './room';

const browserWith = (usage: number, quota: number) => ({ estimate: async () => ({ usage, quota }) });

describe('the room for captures in this browser', () => {
  it('Is said to be low while an ordinary capture still fits, and not before', async () => {
    expect(await room(browserWith(750_000_000, 1_000_000_000))).toEqual({ left: 250_000_000, isLow: false });
    expect(await room(browserWith(751_000_000, 1_000_000_000))).toEqual({ left: 249_000_000, isLow: true });
    expect(await room(browserWith(2, 1))).toEqual({ left: 0, isLow: true });
  });

  it('Is unknown, and nothing is said, where the browser does not tell', async () => {
    expect(await room({ estimate: async () => ({}) })).toBeNull();
    expect(await room({ estimate: async () => Promise.reject(new TypeError('not allowed')) })).toBeNull();
    expect(roomSentence(null)).toBe('');
  });

  it('The sentence says how much is left, that what waits is safe, and what to do', () => {
    completeBrowser();
    expect(roomSentence({ left: 80_400_000, isLow: true })).toMatch(/about 80 MB.*safe.*Start the program.*free some disk space/s);
    expect(roomSentence({ left: 80_400_000, isLow: false })).toBe('');
  });

  it('The browser is asked once to keep what waits; who said yes is not asked again', async () => {
    let asked = 0;
    const browser = { isKept: false, persisted: async () => browser.isKept, persist: async () => (asked++, (browser.isKept = true)) };
    expect(await askToStay(browser)).toBe(true);
    expect(await askToStay(browser)).toBe(true);
    expect(asked).toBe(1);
    expect(await askToStay({ persisted: async () => false, persist: async () => Promise.reject(new TypeError()) })).toBe(false);
  });
});
