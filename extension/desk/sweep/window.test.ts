import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Sweep, sweepOf } from './sweep';
import { show } from './window';

const address = 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8212000000000017';
type Listen = (id: number, change: { status?: string }, tab: { url?: string }) => void;
let listeners: Listen[];
let sweep: Sweep;

beforeEach(() => {
  listeners = [];
  sweep = { ...sweepOf('8212000000000017', { page: 'tracking', url: address, state: 'open', reason: '' }, []), window: 3, tab: 9 };
  Object.assign(fakeBrowser.tabs, {
    get: async () => ({ id: 9 }),
    update: vi.fn(async () => ({})),
    onUpdated: { addListener: (listen: Listen) => listeners.push(listen), removeListener: (listen: Listen) => (listeners = listeners.filter((one) => one !== listen)) },
  });
});

const tell = (status: string, url: string): void => listeners.forEach((listen) => listen(9, { status }, { url }));

describe('a page of a whole order', () => {
  it('is there when it has loaded, and not when the blank page before it is told to have, however late', async () => {
    let isThere = false;
    const shown = show(sweep, address, new AbortController().signal).then((answer) => (isThere = answer));
    await vi.waitFor(() => expect(listeners).toHaveLength(1));
    tell('loading', 'about:blank');
    tell('complete', 'about:blank');
    await new Promise((done) => setTimeout(done));
    expect(isThere).toBe(false);
    tell('loading', address);
    tell('complete', address);
    expect(await shown).toBe(true);
    expect(listeners).toEqual([]);
  });
});
