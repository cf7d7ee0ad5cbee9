import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, type AskedByPage } from './messages';
import { isBackground, isOurPage, isShopPage } from './senders';

const id = 'test-extension-id';
const ours = 'chrome-extension://test-extension-id';
const tab = { id: 7 };
const shop = { id, tab, frameId: 0, url: 'https://www.aliexpress.com/p/order/index.html', origin: 'https://www.aliexpress.com' };

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id, getURL: (path: string) => ours + path });
});

describe('a sender', () => {
  it('is a page of the shop only in the top frame of a tab of it', () => {
    expect(isShopPage(shop as never)).toBe(true);
    for (const change of [{ id: 'other' }, { tab: undefined }, { frameId: 3 }, { url: 'https://aliexpress.com.evil.test/' }, { url: undefined }]) {
      expect(isShopPage({ ...shop, ...change } as never)).toBe(false);
    }
  });

  it('is a page of ours only by its origin', () => {
    expect(isOurPage({ id, origin: ours, url: `${ours}/popup.html` } as never)).toBe(true);
    expect(isOurPage({ id, url: `${ours}/popup.html` } as never)).toBe(true);
    for (const sender of [shop, { ...shop, url: `${ours}/popup.html` }, { id: 'other', origin: ours }, { id }, { id, origin: 'null' }]) {
      expect(isOurPage(sender as never)).toBe(false);
    }
  });

  it('is the background only without a tab', () => {
    expect(isBackground({ id } as never)).toBe(true);
    expect(isBackground(shop as never)).toBe(false);
    expect(isBackground({ id: 'other' } as never)).toBe(false);
  });
});

describe('a message', () => {
  const capture = vi.fn(() => ({ kind: 'refused' as const, reason: 'x' }));
  const stop = vi.fn();
  let listener: (message: unknown, sender: unknown, reply: (answer: unknown) => void) => boolean;

  beforeEach(() => {
    capture.mockClear();
    stop.mockClear();
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => void (listener = added as never));
    answer<AskedByPage>('background-from-page', isShopPage, { captureThisTab: capture, stopThisCapture: stop });
  });

  it('of a page has its own tab captured', async () => {
    const reply = vi.fn();
    expect(listener({ to: 'background-from-page', what: 'captureThisTab', args: [] }, shop, reply)).toBe(true);
    await vi.waitFor(() => expect(reply).toHaveBeenCalledWith({ ok: true, value: { kind: 'refused', reason: 'x' } }));
    expect(capture).toHaveBeenCalledWith(shop);
  });

  it('that fails is answered with the reason', async () => {
    const reply = vi.fn();
    stop.mockImplementation(() => {
      throw new Error('no');
    });
    listener({ to: 'background-from-page', what: 'stopThisCapture', args: [] }, shop, reply);
    await vi.waitFor(() => expect(reply).toHaveBeenCalledWith({ ok: false, error: 'no' }));
  });

  it('of any other shape or sender reaches nothing', () => {
    const whats = ['captureThisTab', 'captureTab', 'discard', 'getToken', 'constructor', '__proto__', 'hasOwnProperty', 'toString', '', 1, null, undefined];
    const rooms = ['background-from-page', 'background-from-us', 'collector', 'button', '', null, undefined];
    const args = [[], [1], {}, null, undefined, 'x'];
    const senders = [shop, { ...shop, id: 'other' }, { ...shop, frameId: 1 }, { ...shop, tab: undefined }, { ...shop, url: 'https://evil.test/' }, {}];
    const taken: unknown[] = [];
    for (const to of rooms)
      for (const what of whats)
        for (const arg of args)
          for (const sender of senders)
            if (listener({ to, what, args: arg }, sender, () => undefined)) taken.push([to, what, Array.isArray(arg), sender]);
    for (const message of [null, undefined, 1, 'x', [], { op: 'getToken' }]) expect(listener(message, shop, () => undefined)).toBe(false);
    // Only "capture me", whatever it carries along.
    expect(taken).toEqual([
      ['background-from-page', 'captureThisTab', true, shop],
      ['background-from-page', 'captureThisTab', true, shop],
    ]);
  });
});
