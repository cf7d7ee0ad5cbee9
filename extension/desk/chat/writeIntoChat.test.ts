import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeIntoChat } from './writeIntoChat';

const chat = 'https://www.aliexpress.com/p/message/index.html';
const order = 'https://www.aliexpress.com/p/order/detail.html?orderId=1';

describe('The tab whose chat is written into', () => {
  const executeScript = vi.fn();
  const update = vi.fn();
  const show = vi.fn();
  const open = (...tabs: object[]): void => {
    Object.assign(fakeBrowser.tabs, { query: () => Promise.resolve(tabs), update });
    Object.assign(fakeBrowser.windows, { update: show });
    Object.assign(fakeBrowser, { scripting: { executeScript } });
  };

  beforeEach(() => {
    executeScript.mockReset().mockResolvedValue([{ frameId: 0, result: 'put' }]);
    update.mockReset();
    show.mockReset();
  });

  it('is the one in front', async () => {
    open({ id: 1, url: chat, active: false, lastAccessed: 9 }, { id: 2, url: chat, active: true, lastAccessed: 1 });
    expect(await writeIntoChat('Hello')).toBe('put');
    expect(executeScript.mock.calls.at(-1)?.[0]).toMatchObject({ target: { tabId: 2 }, args: ['Hello'] });
  });

  it('is else the one used last, which comes to the front to be seen', async () => {
    open({ id: 1, url: chat, active: false, lastAccessed: 5 }, { id: 2, windowId: 5, url: chat, active: false, lastAccessed: 7 });
    await writeIntoChat('Hello');
    expect(update).toHaveBeenCalledWith(2, { active: true });
    expect(show).toHaveBeenCalledWith(5, { focused: true });
  });

  it('is written into where its field is, also in a frame, after every frame was only asked', async () => {
    executeScript.mockResolvedValueOnce([{ frameId: 0, result: 'none' }, { frameId: 8, result: 'taken' }, { frameId: 9, result: 'put' }]);
    open({ id: 2, url: chat, active: true });
    expect(await writeIntoChat('Hello')).toBe('put');
    expect(executeScript.mock.calls.map(([asked]) => asked)).toMatchObject([{ target: { tabId: 2, allFrames: true }, args: [null] }, { target: { tabId: 2, frameIds: [9] }, args: ['Hello'] }]);
  });

  it('is left alone when what stands in its field is the person’s', async () => {
    executeScript.mockResolvedValueOnce([{ frameId: 0, result: 'none' }, { frameId: 8, result: 'taken' }]);
    open({ id: 2, url: chat, active: true });
    expect(await writeIntoChat('Hello')).toBe('taken');
    expect(executeScript).toHaveBeenCalledTimes(1);
  });

  it('is never a page that is no chat', async () => {
    open({ id: 1, url: order, active: true }, { id: 3, url: chat, active: true, discarded: true });
    expect(await writeIntoChat('Hello')).toBe('no-chat');
    expect(executeScript).not.toHaveBeenCalled();
  });
});
