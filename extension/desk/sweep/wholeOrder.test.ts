import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as storage from '../../storage';
import { completeBrowser } from '../../testing/browser';
import { captureOrder, stopSweep } from './wholeOrder';

const order = '8212000000000017';
const page = `https://www.aliexpress.com/p/order/detail.html?orderId=${order}`;
const captured = vi.hoisted(() => vi.fn(async (_tab: number) => ({ kind: 'refused', reason: '' })));
const shown = vi.hoisted(() => vi.fn());

vi.mock('../../capture/lookAt', () => ({ lookAt: async () => ({ url: page, links: [{ href: `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${order}`, text: 'Track order' }], obstacle: null }) }));
vi.mock('../../marketplaces/aliexpressLinks', () => ({ orderIn: () => order, pagesOfOrder: () => [{ page: 'tracking', url: 'https://www.aliexpress.com/p/tracking/index.html' }] }));
vi.mock('../capture', () => ({ captureAndKeep: captured, stopCapture: vi.fn() }));
vi.mock('./window', () => ({ show: shown, closeWindow: async () => undefined, bringForward: async () => undefined }));

beforeEach(() => {
  completeBrowser();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => vi.useRealTimers());

describe('a whole order', () => {
  it('Stop while a page still loads captures that page no more', async () => {
    shown.mockImplementation(async (sweep: { tab: number | null }) => {
      sweep.tab = 9;
      await stopSweep();
      return true;
    });
    await captureOrder(1);
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(1_000);
      expect(shown).toHaveBeenCalled();
      expect((await storage.read('sweep'))?.steps.every(({ state }) => state !== 'open')).toBe(true);
      expect((await storage.read('sweep'))?.state).not.toBe('running');
    });
    expect(captured.mock.calls).toEqual([[1]]);
    expect((await storage.read('sweep'))?.steps.map(({ state }) => state)).toEqual(['refused', 'skipped']);
  });
});
