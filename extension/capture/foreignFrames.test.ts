import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readForeignFrames } from './foreignFrames';
import { pathOf } from './frames';

const addresses = ['https://www.aliexpress.com/p/order/detail.html', 'https://m.aliexpress.com/inner.html', 'https://login.aliexpress.com/', 'https://pay.aliexpress.com/', 'https://aliexpress.com.evil.test/', 'about:srcdoc', 'https://trade.aliexpress.com/x'];
const executeScript = vi.fn<(wanted: { target: { frameIds?: number[] }; files?: string[]; args?: unknown[] }) => Promise<{ frameId: number; result: unknown }[]>>();

beforeEach(() => {
  executeScript.mockReset().mockImplementation(({ files }) => Promise.resolve(files ? [{ frameId: 1, result: { path: '0' } }, { frameId: 6, result: null }] : addresses.map((result, frameId) => ({ frameId, result }))));
  Object.assign(fakeBrowser, { scripting: { executeScript } });
});
afterEach(() => void vi.useRealTimers());

describe('inner pages of other hosts', () => {
  it('are read if they are the shop’s and may be captured, and no others are entered', async () => {
    expect(await readForeignFrames(7)).toEqual([{ path: '0', frameId: 1 }]);
    expect(executeScript.mock.calls.map(([{ target, files }]) => [target, files])).toEqual([
      [{ tabId: 7, allFrames: true }, undefined],
      [{ tabId: 7, frameIds: [1, 6] }, ['/frame.js']],
    ]);
  });

  it('that hold another one are read once more, with what they could not see', async () => {
    const handed: unknown[] = [];
    executeScript.mockImplementation(({ files, target, args }) => {
      if (args) return Promise.resolve(handed.push([target.frameIds, args[0]]) as never);
      if (!files) return Promise.resolve(addresses.map((result, frameId) => ({ frameId, result })));
      return Promise.resolve(target.frameIds!.map((frameId) => ({ frameId, result: { path: frameId === 1 ? '0' : '0.2', html: handed.length > 0 ? 'both' : 'one' } })));
    });
    expect(await readForeignFrames(7)).toEqual([{ path: '0', html: 'both', frameId: 1 }, { path: '0.2', html: 'one', frameId: 6 }]);
    expect(handed).toEqual([[[1], [{ path: '0.2', html: 'one' }]], [[1], []]]);
  });

  it('that cannot be told from each other are not read', async () => {
    executeScript.mockImplementation(({ files, target }) => Promise.resolve(files ? target.frameIds!.map((frameId) => ({ frameId, result: { path: '@https://m%2Ealiexpress%2Ecom/' } })) : addresses.map((result, frameId) => ({ frameId, result }))));
    expect(await readForeignFrames(7)).toEqual([]);
  });

  it('are not waited for when they do not answer', async () => {
    vi.useFakeTimers();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    executeScript.mockReturnValue(new Promise(() => undefined));
    const read = readForeignFrames(7);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await read).toEqual([]);
  });

  it('have the same name for themselves as for the page around them', () => {
    const top = { length: 2 } as unknown as Record<number, object> & { parent: object };
    top.parent = top;
    const outer = Object.assign({ length: 1, parent: top }, {}) as { parent: object; 0?: object };
    const inner = { length: 0, parent: outer };
    outer[0] = inner;
    Object.assign(top, { 0: {}, 1: outer });
    expect([top, outer, inner].map((view) => pathOf(view as unknown as Window))).toEqual([null, '1', '1.0']);
    const inComponent = { length: 0, parent: outer, location: { href: 'https://m.aliexpress.com/a.html#b' } };
    expect(pathOf(inComponent as unknown as Window), 'a frame within a component is in no list, and goes by its address').toBe('1.@https://m%2Ealiexpress%2Ecom/a%2Ehtml');
    const hidden = Object.defineProperty({ length: 0, parent: outer }, 'location', { get: () => { throw new Error('Blocked.'); } });
    expect(pathOf(hidden as unknown as Window), 'which the page around it is not told').toBeNull();
  });
});
