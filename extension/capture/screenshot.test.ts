import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cropOf, takePicture } from './screenshot';

const png = `data:image/png;base64,${btoa('picture')}`;
let active = true;
let shoot: () => Promise<string>;

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  active = true;
  shoot = () => Promise.resolve(png);
  Object.assign(fakeBrowser.tabs, {
    get: () => Promise.resolve({ id: 1, windowId: 9, active }),
    captureVisibleTab: vi.fn(() => shoot()),
  });
});
afterEach(() => void vi.useRealTimers());

async function taken() {
  const picture = takePicture(1);
  await vi.advanceTimersByTimeAsync(10_000);
  return picture;
}

describe('a picture of a tab', () => {
  it('is taken of the tab in front', async () => {
    const picture = await taken();
    expect(picture.kind === 'taken' && (await picture.blob.text())).toBe('picture');
  });

  it('is not taken of another tab that is in front', async () => {
    active = false;
    expect(await taken()).toEqual({ kind: 'elsewhere' });
    expect(fakeBrowser.tabs.captureVisibleTab).not.toHaveBeenCalled();
  });

  it('is thrown away when another tab came and went while it was taken', async () => {
    shoot = async () => {
      await fakeBrowser.tabs.onActivated.trigger({ tabId: 2, windowId: 9 });
      return png;
    };
    expect(await taken()).toEqual({ kind: 'elsewhere' });
  });

  it('does not mind what happens in another window', async () => {
    shoot = async () => {
      await fakeBrowser.tabs.onActivated.trigger({ tabId: 3, windowId: 8 });
      return png;
    };
    expect((await taken()).kind).toBe('taken');
  });

  it('is tried again when the browser is out of its quota', async () => {
    const quota = new Error('This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.');
    let refusals = 2;
    shoot = () => (refusals-- > 0 ? Promise.reject(quota) : Promise.resolve(png));
    expect((await taken()).kind).toBe('taken');
  });

  it('is not begged for without permission', async () => {
    shoot = () => Promise.reject(new Error("Either the '<all_urls>' or 'activeTab' permission is required."));
    expect(await taken()).toEqual({ kind: 'forbidden' });
    expect(fakeBrowser.tabs.captureVisibleTab).toHaveBeenCalledTimes(1);
  });

  it('is given up after some tries', async () => {
    shoot = () => Promise.reject(new Error('image readback failed'));
    expect(await taken()).toEqual({ kind: 'failed' });
  });

  it('is one of at most two in any second', async () => {
    vi.setSystemTime(Date.now() + 1_000_000);
    const times: number[] = [];
    shoot = () => (times.push(Date.now()), Promise.resolve(png));
    const all = (async () => {
      for (let picture = 0; picture < 6; picture++) await takePicture(1);
    })();
    await vi.advanceTimersByTimeAsync(10_000);
    await all;
    const spans = times.slice(2).map((time, index) => time - times[index]!);
    expect(Math.min(...spans)).toBeGreaterThan(1_000);
    expect(times.at(-1)! - times[0]!, 'and no slower than it must').toBeLessThan(2_500);
  });
});

describe('the crop', () => {
  const viewport = { width: 1000, height: 700, scale: 2 };
  const picture = { width: 2000, height: 1400 };
  const area = (left: number, top: number, width: number, height: number) => ({ left, top, width, height });

  it('is in the pixels of the picture', () => {
    expect(cropOf(area(0, 600, 1000, 100), viewport, picture)).toEqual(area(0, 1200, 2000, 200));
    expect(cropOf(area(300, 50, 400, 500), viewport, picture)).toEqual(area(600, 100, 800, 1000));
  });
  it('is none for a whole window', () => expect(cropOf(area(0, 0, 1000, 700), viewport, picture)).toBeNull());
  it('stays within the picture', () => expect(cropOf(area(-5, 690, 2000, 500), viewport, picture)).toEqual(area(0, 1380, 2000, 20)));
});
